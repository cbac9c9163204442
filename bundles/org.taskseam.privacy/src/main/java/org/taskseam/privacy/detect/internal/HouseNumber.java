/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.taskseam.privacy.detect.internal.AddressTokens.gap;
import static org.taskseam.privacy.detect.internal.AddressTokens.number;
import static org.taskseam.privacy.detect.internal.AddressTokens.size;
import static org.taskseam.privacy.detect.internal.AddressTokens.word;

/** The number of a house, with what belongs to it. */
final class HouseNumber {
    private HouseNumber() {}

    /** The token that ends a house number such as 12, 12a, 12-14, 12 bis, 12/3. */
    static int end(Scan text, int t) {
        int next = t + 1;
        if (word(text, next)
                && size(text, next) == 1
                && text.at(text.end[next]) != ':'
                && (gap(text, next) == Gaps.JOINED
                        || gap(text, next) == Gaps.SPACE && gap(text, next + 1) != Gaps.SPACE)) {
            return next;
        }
        if (staircase(text, next)) {
            return next + 1;
        }
        if (word(text, next)
                && gap(text, next) == Gaps.SPACE
                && (text.startsWith("bis", text.start[next])
                        || text.startsWith("ter", text.start[next])
                        || text.startsWith("bus", text.start[next]))
                && size(text, next) == 3) {
            return number(text, next + 1)
                            && gap(text, next + 1) == Gaps.SPACE
                            && text.at(text.start[next]) == 'b'
                            && text.at(text.start[next] + 1) == 'u'
                    ? next + 1
                    : next;
        }
        boolean range = number(text, next)
                && size(text, next) <= 3
                && text.start[next] - text.end[t] == 1
                && (text.at(text.end[t]) == '-' || text.at(text.end[t]) == '/');
        return range ? next : t;
    }

    /** A capital and the number of a flat behind a house number, and then a comma or the end: Koivutie 5 A 12, 00100 Helsinki. */
    private static boolean staircase(Scan text, int t) {
        return word(text, t)
                && size(text, t) == 1
                && text.shape[t] != Scan.LOWER
                && gap(text, t) == Gaps.SPACE
                && number(text, t + 1)
                && gap(text, t + 1) == Gaps.SPACE
                && size(text, t + 1) <= 3
                && Gaps.fieldEnd(text, text.end[t + 1]);
    }

    /** The token of the sign for a number before a house number, as in Rua Nova, n.º 165; the number's own if there is none. */
    static int sign(Scan text, int t) {
        if (numbered(text, t)) {
            return t - 1;
        }
        if (gap(text, t) != Gaps.SPACE || t < 2 || text.shape[t - 1] != Scan.LOWER) {
            return t;
        }
        boolean ordinal =
                size(text, t - 1) == 1 && text.at(text.start[t - 1]) == 'o' && text.at(text.start[t - 1] - 1) == '.';
        int n = ordinal ? t - 2 : t - 1;
        int length = ordinal ? 1 : size(text, n);
        boolean sign = text.at(text.start[n]) == 'n'
                && (length == 1
                        || length == 2 && (text.at(text.start[n] + 1) == 'o' || text.at(text.start[n] + 1) == 'r'));
        return sign && n > 0 && size(text, n) == length && (gap(text, n) == Gaps.COMMA || gap(text, n) == Gaps.SPACE)
                ? n
                : t;
    }

    /** Whether "No" stands before a house number, as in Turkish: Lale Sokak No: 5. */
    private static boolean numbered(Scan text, int t) {
        return t >= 2
                && size(text, t - 1) == 2
                && Suffixes.ends(text, text.end[t - 1], "no")
                && text.start[t] - text.end[t - 1] <= 2
                && (text.at(text.end[t - 1]) == ':' || text.at(text.end[t - 1]) == '.')
                && gap(text, t - 1) <= Gaps.COMMA
                && (text.flags[t - 2] & Lexicon.STREET_AFTER) != 0;
    }

    /**
     * The last token of a floor behind a house number and a comma, as in 86, 2.º Esq., or of a flat, as in No: 5 D: 12 and
     * No: 5/12; the number's own if there is none.
     */
    static int floor(Scan text, int last) {
        int t = last + 1;
        if (word(text, t)
                && size(text, t) == 1
                && text.at(text.end[t]) == ':'
                && number(text, t + 1)
                && size(text, t + 1) <= 3
                && text.start[t + 1] - text.end[t] <= 2) {
            return t + 1;
        }
        if (!number(text, t)
                || size(text, t) > 2
                || gap(text, t) != Gaps.COMMA
                || !word(text, t + 1)
                || size(text, t + 1) != 1
                || text.at(text.start[t + 1]) != 'o') {
            return last;
        }
        boolean side = word(text, t + 2) && gap(text, t + 2) == Gaps.SPACE && size(text, t + 2) < 5;
        return side ? t + 2 : t + 1;
    }

    /** Whether a unit follows a number that is high for a house: 500 g, 330 ml. */
    static boolean amount(Scan text, int t) {
        if (size(text, t) < 3 || !word(text, t + 1) || gap(text, t + 1) > Gaps.SPACE) {
            return false;
        }
        return switch (text.text()
                .subSequence(text.start[t + 1], text.end[t + 1])
                .toString()) {
            case "g", "kg", "mg", "l", "ml", "cl", "m", "mm", "cm" -> true;
            default -> false;
        };
    }
}
