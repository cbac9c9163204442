/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts that are all value tokens, {@code v:} and 16 hexadecimal digits, kept as the 8 bytes that they stand for. */
final class TokenTexts {

    /** Length of a token's text. */
    static final int LENGTH = 18;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What a byte is worth as a digit, -1 for none. */
    private static final byte[] WORTH = new byte[256];

    static {
        Arrays.fill(WORTH, (byte) -1);
        for (byte digit = 0; digit < DIGITS.length; digit++) {
            WORTH[DIGITS[digit]] = digit;
        }
    }

    private TokenTexts() {}

    /** @return 8 bytes a text, or {@code null} if one of the texts is no token */
    static byte @Nullable [] pack(byte[] pool, int[] starts, int from, int to) {
        ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * (to - from));
        for (int id = from; id < to; id++) {
            int at = starts[id];
            if (starts[id + 1] - at != LENGTH || pool[at] != 'v' || pool[at + 1] != ':') {
                return null;
            }
            long token = 0;
            int all = 0;
            for (int i = at + 2; i < at + LENGTH; i++) {
                int worth = WORTH[pool[i] & 0xff];
                all |= worth;
                token = token << 4 | worth;
            }
            if (all < 0) {
                return null;
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
