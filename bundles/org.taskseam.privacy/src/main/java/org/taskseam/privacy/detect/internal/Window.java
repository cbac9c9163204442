/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * Passes over a text from its end and knows of the next {@value Identifier#SHORTEST} letters and digits, as {@link Compact}
 * reads them, which may be digits or letters: bits of three registers.
 */
final class Window {
    private static final int MOST_SEPARATORS = 2;
    private static final int ALL = (1 << Identifier.SHORTEST) - 1;

    private static final int TAKEN = 16;
    private static final int SEPARATES = 32;
    /** The classes of each ASCII character, whether it is taken, and whether it separates. */
    private static final byte[] READ = new byte[Glyphs.KNOWN];

    static {
        for (char c = 0; c < READ.length; c++) {
            boolean taken = Scan.alnum(c) || c == '<';
            READ[c] = (byte) (taken ? TAKEN | Glyphs.classes(c) : Compact.separates(c) ? SEPARATES : 0);
        }
    }

    private int digits;
    private int letters;
    private int plain;
    private int separators;

    /** Takes the characters before those that were taken, back to {@code start}. */
    void before(char[] chars, int end, int start) {
        int digits = this.digits;
        int letters = this.letters;
        int plain = this.plain;
        int separators = this.separators;
        for (int i = end - 1; i >= start; i--) {
            char c = chars[i];
            int read = c < READ.length ? READ[c] : Scan.alnum(c) ? TAKEN : 0;
            if ((read & TAKEN) != 0) {
                digits = digits << 1 | read & 1;
                letters = letters << 1 | read >> 1 & 1;
                plain = plain << 1 | read >> 2 & 1;
                separators = 0;
            } else if ((read & SEPARATES) == 0 || ++separators > MOST_SEPARATORS) {
                digits = 0;
                letters = 0;
                plain = 0;
            }
        }
        this.digits = digits;
        this.letters = letters;
        this.plain = plain;
        this.separators = separators;
    }

    /** Whether an identifier may start with the character taken last. */
    boolean mayStart() {
        if ((plain & ALL) != ALL) {
            return false;
        }
        for (Pattern start : Identifier.STARTS) {
            if (start.fits(digits, letters, plain)) {
                return true;
            }
        }
        return false;
    }
}
