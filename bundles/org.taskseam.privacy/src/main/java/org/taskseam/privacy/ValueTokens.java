/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Tokens that say "the same value" without keeping the value: 64 bits of an HMAC-SHA-256 over the normalised value,
 * keyed by the project. Values that differ only in Unicode form, case, or white space give the same token; tokens of
 * two projects cannot be compared. 64 bits keep the chance of one wrong match among a million values below 1 in 10
 * million.
 *
 * <p>Not thread-safe; make one per thread.
 */
public final class ValueTokens {
    /** Stands for "no value". Never a token of a value. */
    public static final long NONE = 0L;

    private final KeyedHash hash;

    /** Tokens of a project. */
    public ValueTokens(ProjectKey key) {
        hash = key.hash("value-token");
    }

    /** The token of a value, {@link #NONE} if the value is empty after normalising. */
    public long token(CharSequence value) {
        String normal = normalise(value);
        if (normal.isEmpty()) {
            return NONE;
        }
        long token = ByteBuffer.wrap(hash.of(normal.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return token == NONE ? 1 : token;
    }

    /** The text form of a token: {@code v:} and 16 hexadecimal digits. */
    public static String text(long token) {
        return "v:" + HexFormat.of().toHexDigits(token);
    }

    /**
     * Reads {@link #text(long)}.
     *
     * @throws IllegalArgumentException if the text is not a token
     */
    public static long parse(String text) {
        if (text.length() != 18 || !text.startsWith("v:")) {
            throw new IllegalArgumentException(
                    "Not a value token (v: and 16 hexadecimal digits): " + text.length() + " characters");
        }
        return HexFormat.fromHexDigitsToLong(text, 2, 18);
    }

    /** NFKC, case folded, white space trimmed and each run of it made one space. */
    static String normalise(CharSequence value) {
        String folded = folded(value.toString());
        StringBuilder text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private static String folded(String value) {
        if (isAscii(value)) {
            return value.toLowerCase(Locale.ROOT); // what the rest would come to, without its cost
        }
        String compatible = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return Normalizer.normalize(compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
