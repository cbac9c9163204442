/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** Letters and digits that optical recognition takes for each other. */
final class Glyphs {
    /** Only characters below this one have classes. */
    static final int KNOWN = 128;

    private static final byte[] CLASSES = new byte[KNOWN];

    static {
        for (char c = 0; c < CLASSES.length; c++) {
            boolean letter = upper(c) >= 'A' && upper(c) <= 'Z';
            CLASSES[c] = (byte) ((Scan.digit(c) || asDigit(c) != 0 ? 1 : 0)
                    | (letter || asLetter(c) != 0 ? 2 : 0)
                    | (letter || Scan.digit(c) ? 4 : 0)
                    | (c == '<' ? 8 : 0));
        }
    }

    private Glyphs() {}

    /** Bit 0: a digit or like one; bit 1: a letter or like one; bit 2: a letter or digit; bit 3: {@code <}. ASCII only. */
    static int classes(char c) {
        return c < CLASSES.length ? CLASSES[c] : 0;
    }

    /** The digit that a letter may have been, 0 if none. */
    static char asDigit(char c) {
        return switch (c) {
            case 'O', 'o', 'Q', 'D' -> '0';
            case 'I', 'l', 'i' -> '1';
            case 'Z', 'z' -> '2';
            case 'S', 's' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> 0;
        };
    }

    /** The upper-case letter that a digit may have been, 0 if none. */
    static char asLetter(char c) {
        return switch (c) {
            case '0' -> 'O';
            case '1' -> 'I';
            case '5' -> 'S';
            case '8' -> 'B';
            default -> 0;
        };
    }

    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
}
