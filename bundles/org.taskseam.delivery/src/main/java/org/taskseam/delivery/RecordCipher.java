/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts and decrypts the records of one segment: AES-256-GCM, the event's number as nonce and as authenticated data. */
final class RecordCipher {

    /** Bytes by which a record grows. */
    static final int TAG = 16;

    private static final int TAG_BITS = TAG * 8;

    private final SecretKey key;

    RecordCipher(byte[] secret, SegmentHeader header) {
        this.key = SegmentKeys.derive(secret, header.hint(), header.bytes());
    }

    byte[] encrypt(long id, byte[] text) {
        try {
            return run(Cipher.ENCRYPT_MODE, id, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** @throws GeneralSecurityException if the record was changed or the key is another one */
    byte[] decrypt(long id, byte[] text) throws GeneralSecurityException {
        return run(Cipher.DECRYPT_MODE, id, text);
    }

    private byte[] run(int mode, long id, byte[] text) throws GeneralSecurityException {
        byte[] number = ByteBuffer.allocate(12).putInt(0).putLong(id).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, number));
        cipher.updateAAD(number);
        return cipher.doFinal(text);
    }
}
