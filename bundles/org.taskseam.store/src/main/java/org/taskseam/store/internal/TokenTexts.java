/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts that are all value tokens, {@code v:} and 16 hexadecimal digits, kept as the 8 bytes that they stand for. */
final class TokenTexts {

    /** Length of a token's text. */
    static final int LENGTH = 18;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private TokenTexts() {}

    static boolean areTokens(byte[] pool, int[] starts, int from, int to) {
        for (int id = from; id < to; id++) {
            int at = starts[id];
            if (starts[id + 1] - at != LENGTH || pool[at] != 'v' || pool[at + 1] != ':') {
                return false;
            }
            for (int i = at + 2; i < at + LENGTH; i++) {
                if (digit(pool[i]) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int digit(byte c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

    static byte[] pack(byte[] pool, int from, int tokens) {
        ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * tokens);
        for (int at = from; packed.hasRemaining(); at += LENGTH) {
            long token = 0;
            for (int i = at + 2; i < at + LENGTH; i++) {
                token = token << 4 | digit(pool[i]);
            }
            packed.putLong(token);
        }
        return packed.array();
    }

    static byte[] text(long token) {
        byte[] text = new byte[LENGTH];
        text[0] = 'v';
        text[1] = ':';
        for (int i = 0; i < 16; i++) {
            text[2 + i] = DIGITS[(int) (token >>> (60 - 4 * i)) & 15];
        }
        return text;
    }
}
