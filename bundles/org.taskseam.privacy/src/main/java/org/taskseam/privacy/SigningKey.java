/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.taskseam.privacy.internal.Messages;

/** An Ed25519 key (RFC 8032) that signs what others must be able to check. */
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new key. */
    public static SigningKey random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has Ed25519", e);
        }
    }

    /**
     * The key of a file that only its owner may read; made if it is not there, with its public half beside it ({@code
     * .pub}).
     *
     * @throws IOException if the file cannot be read or written or holds no key
     */
    public static SigningKey loadOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            SigningKey key = random();
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, ownerOnly);
            String both = text(key.secret.getEncoded()) + "\n" + key.publicText() + "\n";
            Files.writeString(file, both, StandardOpenOption.WRITE);
            Files.writeString(file.resolveSibling(file.getFileName() + ".pub"), key.publicText() + "\n");
            return key;
        }
        String[] lines = Files.readString(file, StandardCharsets.US_ASCII).split("\n");
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[0])));
            return new SigningKey(secret, publicKey(lines[1]));
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(Messages.text("key.signing", file), e);
        }
    }

    /**
     * A public key from its text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text.strip())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(Messages.text("key.public"), e);
        }
    }

    /** The public half as Base64 of its X.509 form. */
    public String publicText() {
        return text(open.getEncoded());
    }

    /** The public half. */
    public PublicKey publicKey() {
        return open;
    }

    /** The secret half, for what signs by itself. */
    public PrivateKey privateKey() {
        return secret;
    }

    /** The signature of a text as Base64. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An Ed25519 key signs", e);
        }
    }

    /** Whether a signature in Base64 is that of a text by the owner of a public key. */
    public static boolean verify(String text, String signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // what cannot be read is not the signature
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicText() + "]";
    }
}
