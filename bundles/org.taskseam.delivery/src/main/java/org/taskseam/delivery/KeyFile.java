/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.taskseam.delivery.internal.Messages;

/** Keys in files of one line, {@code kind:base64}, readable by their owner only where they are secret. */
public final class KeyFile {

    /** What a key is for. The prefix stands in the file, so that one is never taken for another. */
    public enum Kind {
        /** Opens what agents release: X25519, PKCS #8. */
        SPOOL_PRIVATE("taskseam-spool-private-1", "X25519"),
        /** What agents seal to: X25519, X.509. */
        SPOOL_PUBLIC("taskseam-spool-public-1", "X25519"),
        /** Signs configurations: Ed25519, PKCS #8. */
        SIGNING_PRIVATE("taskseam-signing-private-1", "Ed25519"),
        /** Checks configurations: Ed25519, X.509. */
        SIGNING_PUBLIC("taskseam-signing-public-1", "Ed25519"),
        /** Encrypts what was recorded and not yet released: 32 random bytes. */
        REVIEW("taskseam-review-1", "AES");

        private final String prefix;
        private final String algorithm;

        Kind(String prefix, String algorithm) {
            this.prefix = prefix;
            this.algorithm = algorithm;
        }
    }

    private static final int LONGEST = 1_024;

    private KeyFile() {}

    /** @return a new pair of keys: spool or signing */
    public static KeyPair pair(Kind kind) {
        try {
            return KeyPairGenerator.getInstance(kind.algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("There are no pairs of " + kind, e);
        }
    }

    /** Writes a key into a new file. */
    public static void store(Path file, Kind kind, Key key) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(Messages.text("key.there", file));
        }
        OwnerOnly.write(file, (text(kind, key) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** @return the key in one line */
    public static String text(Kind kind, Key key) {
        return kind.prefix + ":" + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** @throws IOException if the file is missing or holds no such key */
    public static PrivateKey privateKey(Path file, Kind kind) throws IOException {
        byte[] encoded = read(file, kind);
        try {
            return KeyFactory.getInstance(kind.algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw damaged(file.toString(), e);
        }
    }

    /** @throws IOException if the file is missing or holds no such key */
    public static PublicKey publicKey(Path file, Kind kind) throws IOException {
        return publicKey(Files.readString(file, StandardCharsets.US_ASCII), kind, file.toString());
    }

    /** @param where named in the error */
    public static PublicKey publicKey(String line, Kind kind, String where) throws IOException {
        try {
            return KeyFactory.getInstance(kind.algorithm)
                    .generatePublic(new X509EncodedKeySpec(decode(line, kind, where)));
        } catch (GeneralSecurityException e) {
            throw damaged(where, e);
        }
    }

    /** @return the key of a file, which is made if it is not there */
    public static SecretKey reviewKey(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[SegmentKeys.LENGTH];
            new SecureRandom().nextBytes(fresh);
            store(file, Kind.REVIEW, new SecretKeySpec(fresh, Kind.REVIEW.algorithm));
        }
        byte[] secret = read(file, Kind.REVIEW);
        if (secret.length != SegmentKeys.LENGTH) {
            throw damaged(file.toString(), null);
        }
        return new SecretKeySpec(secret, Kind.REVIEW.algorithm);
    }

    /** Environment variable that names the folder of private spool keys, if it is not {@code ~/.taskseam/keys}. */
    public static final String SPOOL_KEYS = "TASKSEAM_SPOOL_KEYS";

    /** @return the folder in which this user keeps private spool keys */
    public static Path spoolKeyFolder() {
        String named = System.getenv(SPOOL_KEYS);
        return named == null || named.isBlank()
                ? Path.of(System.getProperty("user.home"), ".taskseam", "keys")
                : Path.of(named);
    }

    /** @return all private spool keys of a folder; none if there is no folder */
    public static List<PrivateKey> spoolKeys(Path folder) throws IOException {
        List<PrivateKey> keys = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".private"))
                        .sorted()
                        .toList()) {
                    if (Files.size(file) <= LONGEST && Files.readString(file).startsWith(Kind.SPOOL_PRIVATE.prefix)) {
                        keys.add(privateKey(file, Kind.SPOOL_PRIVATE));
                    }
                }
            }
        }
        return keys;
    }

    private static byte[] read(Path file, Kind kind) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IOException(Messages.text("key.long", file));
        }
        return decode(Files.readString(file, StandardCharsets.US_ASCII), kind, file.toString());
    }

    private static byte[] decode(String text, Kind kind, String where) throws IOException {
        String line = text.strip();
        if (!line.startsWith(kind.prefix + ":")) {
            throw new IOException(Messages.text("key.other", where, kind.prefix));
        }
        try {
            return Base64.getDecoder().decode(line.substring(kind.prefix.length() + 1));
        } catch (IllegalArgumentException e) {
            throw damaged(where, e);
        }
    }

    private static IOException damaged(String where, @org.jspecify.annotations.Nullable Exception cause) {
        return new IOException(Messages.text("key.damaged", where), cause);
    }
}
