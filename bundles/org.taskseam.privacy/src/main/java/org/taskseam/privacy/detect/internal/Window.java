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

    private int digits;
    private int letters;
    private int plain;
    private int separators;

    /** Takes the character before those that were taken. */
    void before(char c) {
        if (Scan.alnum(c) || c == '<') {
            int classes = Glyphs.classes(c);
            digits = digits << 1 | classes & 1;
            letters = letters << 1 | classes >> 1 & 1;
            plain = plain << 1 | classes >> 2 & 1;
            separators = 0;
        } else if (!Compact.separates(c) || ++separators > MOST_SEPARATORS) {
            digits = 0;
            letters = 0;
            plain = 0;
        }
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
