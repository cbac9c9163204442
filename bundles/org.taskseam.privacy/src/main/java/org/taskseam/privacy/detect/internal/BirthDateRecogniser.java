/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds dates of birth: any date behind a label, and any full date on which a person at work today may have been born,
 * since business texts speak of recent years.
 */
final class BirthDateRecogniser {
    private static final int OLDEST = 1915;
    private static final int YOUNGEST = 2009;

    private BirthDateRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.digits(0, text.length()) < 4) {
            return;
        }
        for (int t = 0; t < text.tokens; t++) {
            int start = text.start[t];
            Dates.@Nullable Found date = null;
            if (text.type[t] == Scan.NUMBER) {
                date = Dates.at(text, start);
            } else if ((text.flags[t] & Lexicon.MONTH) != 0) {
                date = Dates.monthName(text, start, text.end[t]);
            }
            if (date == null || Scan.digit(text.at(date.end()))) {
                continue;
            }
            boolean plausible = date.year() >= OLDEST && date.year() <= YOUNGEST && !followed(text, date.end());
            if (plausible || text.labelled(start, date.end(), PiiKind.BIRTH_DATE)) {
                out.add(start, date.end(), PiiKind.BIRTH_DATE);
            }
        }
    }

    /** A version or an order number goes on behind what looks like a date. */
    private static boolean followed(Scan text, int end) {
        char c = text.at(end);
        return (c == '-' || c == '.' || c == '/') && Scan.digit(text.at(end + 1));
    }
}
