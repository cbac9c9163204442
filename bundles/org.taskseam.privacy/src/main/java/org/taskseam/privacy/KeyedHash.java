/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * HMAC-SHA-256 (RFC 2104) of many short texts under one key. The two blocks that the key fills are digested once and then copied;
 * the platform's own {@link javax.crypto.Mac} digests them again for every text, which doubles its work. Not thread-safe.
 */
final class KeyedHash {

    private static final int BLOCK = 64;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /** @param key at most 64 bytes */
    KeyedHash(byte[] key) {
        if (key.length > BLOCK) {
            throw new IllegalArgumentException("A key has at most " + BLOCK + " bytes");
        }
        inner = begun(key, 0x36);
        outer = begun(key, 0x5c);
    }

    private static MessageDigest begun(byte[] key, int pad) {
        byte[] block = new byte[BLOCK];
        System.arraycopy(key, 0, block, 0, key.length);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) pad;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(block);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** @return 32 bytes */
    byte[] of(byte[] text) {
        return copy(outer).digest(copy(inner).digest(text));
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's SHA-256 can be copied", e);
        }
    }
}
