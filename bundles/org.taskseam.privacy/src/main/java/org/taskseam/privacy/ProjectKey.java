/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.taskseam.privacy.internal.Messages;

/**
 * The secret of one project: 256 random bits from which every pseudonym and value token is derived. Whoever destroys
 * it makes all of them meaningless for ever (crypto-shredding); two projects never share it, so that nothing can be
 * joined across projects. Never printed, never part of an export.
 */
public final class ProjectKey {
    /** Length of a key in bytes. */
    public static final int LENGTH = 32;

    private static final String PREFIX = "taskseam-project-key-1:";

    private final byte[] secret;

    private ProjectKey(byte[] secret) {
        this.secret = secret;
    }

    /** A new key from the platform's strong random source. */
    public static ProjectKey random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new ProjectKey(secret);
    }

    /**
     * A key from stored bytes.
     *
     * @throws IllegalArgumentException if there are not exactly {@value #LENGTH} bytes
     */
    public static ProjectKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(Messages.text("key.length", LENGTH, bytes.length));
        }
        return new ProjectKey(bytes.clone());
    }

    /**
     * Reads the key stored by {@link #store(Path)}.
     *
     * @throws IOException if the file is missing, too long or not a key file
     */
    public static ProjectKey load(Path file) throws IOException {
        if (Files.size(file) > 256) {
            throw new IOException(Messages.text("key.long", file));
        }
        String line = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!line.startsWith(PREFIX)) {
            throw new IOException(Messages.text("key.none", file, PREFIX));
        }
        try {
            return of(HexFormat.of().parseHex(line.substring(PREFIX.length())));
        } catch (IllegalArgumentException e) {
            throw new IOException(Messages.text("key.damaged", file), e);
        }
    }

    /**
     * Writes the key to a new file that only its owner may read (where the file system knows owners).
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file is there: a key is never overwritten
     */
    public void store(Path file) throws IOException {
        FileSystem fs = file.getFileSystem();
        FileAttribute<?>[] ownerOnly = fs.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        byte[] line = (PREFIX + HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel out =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            ByteBuffer buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
    }

    /** A copy of the secret bytes, for a key store. */
    public byte[] bytes() {
        return secret.clone();
    }

    /**
     * A key of 32 bytes derived for one purpose, for instance to encrypt files of the project.
     *
     * @param purpose part of the key
     */
    public SecretKey derived(String purpose) {
        return new SecretKeySpec(hash("encryption/" + purpose).of(new byte[0]), "AES");
    }

    /** An HMAC-SHA-256 keyed for one purpose, so that equal inputs of two purposes never meet. */
    KeyedHash hash(String purpose) {
        return new KeyedHash(new KeyedHash(secret).of(purpose.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "ProjectKey[hidden]";
    }
}
