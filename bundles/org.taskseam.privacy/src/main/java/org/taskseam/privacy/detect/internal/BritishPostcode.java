/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.taskseam.privacy.detect.internal.AddressTokens.capital;
import static org.taskseam.privacy.detect.internal.AddressTokens.gap;
import static org.taskseam.privacy.detect.internal.AddressTokens.number;
import static org.taskseam.privacy.detect.internal.AddressTokens.size;
import static org.taskseam.privacy.detect.internal.AddressTokens.word;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** A post code of the United Kingdom, which is sure without anything else of an address. */
final class BritishPostcode {
    /** Words and numbers that may stand between an address's label and its post code. */
    private static final int MOST_BEFORE = 9;

    private BritishPostcode() {}

    /** A British post code from token {@code t} on: letters, number, optional letter, number, two letters; -1 if none. */
    static int end(Scan text, int t) {
        if (!word(text, t)
                || text.shape[t] == Scan.LOWER
                || size(text, t) > 2
                || !number(text, t + 1)
                || size(text, t + 1) > 2
                || gap(text, t + 1) != Gaps.JOINED) {
            return -1;
        }
        int next = t + 2;
        if (word(text, next) && gap(text, next) == Gaps.JOINED && size(text, next) == 1) {
            next++;
        }
        boolean inward = number(text, next)
                && size(text, next) == 1
                && (gap(text, next) == Gaps.SPACE || gap(text, next) == Gaps.LINE)
                && word(text, next + 1)
                && gap(text, next + 1) == Gaps.JOINED
                && size(text, next + 1) == 2
                && text.shape[next + 1] == Scan.UPPER;
        return inward ? next + 1 : -1;
    }

    /** A British post code is sure alone; what stands before it in the field belongs to it. */
    static int find(Scan text, int t, Findings out) {
        int code = t > 0 ? end(text, t - 1) : -1;
        if (code < 0) {
            return -1;
        }
        int first = t - 1;
        for (int i = first - 1; i >= 0 && first - i < 2; i--) {
            int gap = gap(text, i + 1);
            if (gap == Gaps.FAR || !capital(text, i) || (text.flags[i] & Lexicon.COMMON) != 0) {
                break;
            }
            first = i;
        }
        out.add(text.start[labelled(text, first)], text.end[code], PiiKind.ADDRESS);
        return code;
    }

    /** The token right behind the label of an address before {@code t} in the same field; {@code t} if there is none. */
    private static int labelled(Scan text, int t) {
        for (int i = t; i > 0 && t - i < MOST_BEFORE; i--) {
            if ((text.label(text.start[i], i).kinds & AddressTokens.ADDRESS) != 0) {
                return i;
            }
            if (gap(text, i) == Gaps.FAR) {
                return t;
            }
        }
        return t;
    }
}
