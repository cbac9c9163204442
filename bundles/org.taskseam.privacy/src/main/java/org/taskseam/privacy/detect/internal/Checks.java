/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.detect.PatternRule;

/** The checksums that rules of a project can name, over a stretch of text with separators left out. */
public final class Checks {
    private static final int MOST = 64;

    private Checks() {}

    /** Whether the letters and digits of the stretch fulfil the check. */
    public static boolean passes(PatternRule.Checksum checksum, CharSequence text, int start, int end) {
        if (checksum == PatternRule.Checksum.NONE) {
            return true;
        }
        char[] value = new char[MOST];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = Glyphs.upper(text.charAt(i));
            boolean letter = c >= 'A' && c <= 'Z';
            if (letter && checksum == PatternRule.Checksum.MOD97 || Scan.digit(c)) {
                if (length == MOST) {
                    return false;
                }
                value[length++] = c;
            }
        }
        return length > 1
                && switch (checksum) {
                    case NONE -> true;
                    case LUHN -> Checksums.luhn(value, length);
                    case MOD97 -> mod97(value, length) == 1;
                    case MOD11_10 -> Checksums.mod1110(value, 0, length);
                };
    }

    private static int mod97(char[] value, int length) {
        int rest = 0;
        for (int i = 0; i < length; i++) {
            int digit = Character.digit(value[i], 36);
            rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
        }
        return rest;
    }
}
