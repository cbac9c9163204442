/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Arrays;

/** The folding table of single characters; see {@link FoldRules}. */
final class Folds {
    /** Folds to nothing. */
    static final char NOTHING = 0;
    /** Folds to more than one character. */
    static final char LONG = 1;
    /** How many characters the table has. */
    static final int SIZE = 0x10000;

    private static final char[] SINGLE;
    /** The characters marked {@link #LONG} in their order, where what each folds to ends in the text, and the text. */
    private static final char[] LONGS;

    private static final char[] ENDS;
    private static final char[] TEXT;

    static {
        try (TableReader table = Tables.FOLDS.read()) {
            SINGLE = table.chars(SIZE);
            int longs = table.nextChar();
            LONGS = table.chars(longs);
            ENDS = table.chars(longs);
            TEXT = table.chars(ENDS[longs - 1]);
        }
    }

    private Folds() {}

    /** The one character to which a character folds, {@link #NOTHING} or {@link #LONG}. */
    static char single(char c) {
        return SINGLE[c];
    }

    /** The characters to which a character marked {@link #LONG} folds. */
    static String many(char c) {
        int at = Arrays.binarySearch(LONGS, c);
        int start = at == 0 ? 0 : ENDS[at - 1];
        return new String(TEXT, start, ENDS[at] - start);
    }

    /** The folding of a code point beyond the basic plane. */
    static String supplementary(int point) {
        return FoldRules.fold(point);
    }
}
