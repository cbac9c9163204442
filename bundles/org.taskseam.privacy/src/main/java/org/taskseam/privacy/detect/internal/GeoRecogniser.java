/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds coordinates: pairs of decimal degrees with at least four decimals, and degrees with compass points. */
final class GeoRecogniser {
    private static final int LEAST_DECIMALS = 4;

    private GeoRecogniser() {}

    static void find(Scan text, Findings out) {
        boolean decimals = text.points() > 0 && text.longestNumber >= LEAST_DECIMALS;
        if (!decimals && !text.hasDegree() || text.digits(0, text.length()) < 5) {
            return;
        }
        for (int t = 0; t < text.tokens; t++) {
            if (text.type[t] == Scan.NUMBER && (text.at(text.end[t]) == '.' || text.hasDegree())) {
                pair(text, text.start[t], out);
            }
        }
    }

    private static void pair(Scan text, int digits, Findings out) {
        int start = text.at(digits - 1) == '-' ? digits - 1 : digits;
        if (text.at(start - 1) == '.' && text.at(start - 2) != '.' || Scan.digit(text.at(start - 1))) {
            return;
        }
        int end = degrees(text, start, 90);
        if (end < 0) {
            int compass = text.hasDegree() ? compass(text, digits) : -1;
            if (compass > 0) {
                out.add(digits, compass, PiiKind.GEO);
            }
            return;
        }
        int next = end;
        int separators = 0;
        while (separators < 4
                && (text.at(next) == ','
                        || text.at(next) == ';'
                        || text.at(next) == '/'
                        || Scan.space(text.at(next)))) {
            next++;
            separators++;
        }
        int second = separators == 0 ? -1 : degrees(text, next, 180);
        if (second > 0) {
            out.add(start, second, PiiKind.GEO);
        } else if ((text.label(start).kinds & 1L << PiiKind.GEO.ordinal()) != 0) {
            out.add(start, end, PiiKind.GEO);
        }
    }

    /** End of a signed number with at least four decimals inside a limit, -1 if there is none. */
    private static int degrees(Scan text, int start, int limit) {
        int i = text.at(start) == '-' || text.at(start) == '+' ? start + 1 : start;
        int whole = 0;
        int from = i;
        while (i - from < 4 && Scan.digit(text.at(i))) {
            whole = whole * 10 + text.at(i++) - '0';
        }
        if (i == from || i - from > 3 || whole > limit || text.at(i) != '.') {
            return -1;
        }
        from = ++i;
        while (i - from < 16 && Scan.digit(text.at(i))) {
            i++;
        }
        return i - from >= LEAST_DECIMALS && i - from < 16 ? i : -1;
    }

    /** 51°12'34.5"N 4°24'9"E; end or -1. */
    private static int compass(Scan text, int start) {
        int i = start;
        for (int part = 0; part < 2; part++) {
            int from = i;
            boolean degree = false;
            while (i - from < 20
                    && (Scan.digit(text.at(i)) || "°'\".,º ".indexOf(text.at(i)) >= 0 && text.at(i) != 0)) {
                degree |= text.at(i) == '°' || text.at(i) == 'º';
                i++;
            }
            if (!degree || "NSEWO".indexOf(text.at(i)) < 0 || text.at(i) == 0 || Scan.letter(text.at(i + 1))) {
                return -1;
            }
            i++;
            while (part == 0 && (text.at(i) == ' ' || text.at(i) == ',')) {
                i++;
            }
        }
        return i;
    }
}
