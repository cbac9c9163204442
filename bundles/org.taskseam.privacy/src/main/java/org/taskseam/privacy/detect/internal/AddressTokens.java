/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.PiiKind;

/** The words and numbers of a text as parts of a postal address. */
final class AddressTokens {
    static final long ADDRESS = 1L << PiiKind.ADDRESS.ordinal();

    private AddressTokens() {}

    static int gap(Scan text, int t) {
        return t <= 0 || t >= text.tokens ? Gaps.FAR : Gaps.between(text, text.end[t - 1], text.start[t]);
    }

    static int size(Scan text, int t) {
        return text.end[t] - text.start[t];
    }

    static boolean number(Scan text, int t) {
        return t >= 0 && t < text.tokens && text.type[t] == Scan.NUMBER;
    }

    static boolean word(Scan text, int t) {
        return t >= 0 && t < text.tokens && text.type[t] == Scan.WORD;
    }

    static boolean capital(Scan text, int t) {
        return word(text, t) && text.shape[t] != Scan.LOWER;
    }

    static boolean near(int gap) {
        return gap == Gaps.SPACE || gap == Gaps.LINE || gap == Gaps.TIE || gap == Gaps.POINT;
    }

    static boolean sameLine(Scan text, int first, int last) {
        for (int t = first + 1; t <= last; t++) {
            if (gap(text, t) == Gaps.LINE) {
                return false;
            }
        }
        return true;
    }

    /** Words that may stand in a street's or town's name. */
    static boolean nameWord(Scan text, int t) {
        return capital(text, t)
                || word(text, t) && (text.flags[t] & (Lexicon.PARTICLE | Lexicon.STREET | Lexicon.STREET_AFTER)) != 0;
    }
}
