/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds account names that no label announces, where an initial and a family name make a whole part of a window's title:
 * Remote Desktop - jmiller, dsmet on srv-app.
 */
final class AccountRecogniser {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 14;
    private static final int LEAST_MACHINE_MADE = 15;
    private static final int OTHERWISE = Lexicon.COMMON | Lexicon.EVERYDAY | Lexicon.PLACE | Lexicon.MONTH;

    private AccountRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.text().channel() != Channel.WINDOW_TITLE) {
            return;
        }
        for (int t = 0; t < text.tokens; t++) {
            int start = text.start[t];
            int end = text.end[t];
            if (text.type[t] == Scan.WORD
                    && text.shape[t] == Scan.LOWER
                    && text.flags[t] == 0
                    && end - start >= SHORTEST
                    && end - start <= LONGEST
                    && begins(text, start)
                    && ends(text, end)
                    && (family(text, start + 1, end) || family(text, start, end - 1))) {
                out.add(start, end, PiiKind.USERNAME);
            }
        }
    }

    /** Whether a program made this up, such as the id of a record or of a meeting: long, with digits and two capitals in a row. */
    static boolean machineMade(Scan text, int start, int end) {
        if (end - start < LEAST_MACHINE_MADE || text.digits(start, end) < 2) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (Scan.upper(text.at(i)) && Scan.upper(text.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Scan text, int start) {
        return start == 0 || text.startsWith(" - ", start - 3) || text.startsWith("| ", start - 2);
    }

    private static boolean ends(Scan text, int end) {
        return end == text.length()
                || text.startsWith(" - ", end)
                || text.startsWith(" |", end)
                || text.startsWith(" on ", end);
    }

    private static boolean family(Scan text, int start, int end) {
        return (Lexicon.flags(Lexicon.hash(text, start, end)) & (Lexicon.FAMILY | OTHERWISE)) == Lexicon.FAMILY;
    }
}
