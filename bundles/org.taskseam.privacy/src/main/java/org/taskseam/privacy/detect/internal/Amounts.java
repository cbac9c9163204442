/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** Tells sums of money and measures from identifiers. */
final class Amounts {
    private static final String SIGNS = "€$£¥%";

    private Amounts() {}

    /** Whether a currency stands right before or behind, or decimals follow. */
    static boolean around(Scan text, int start, int end) {
        char next = text.at(end);
        if ((next == ',' || next == '.')
                && Scan.digit(text.at(end + 1))
                && Scan.digit(text.at(end + 2))
                && !Scan.digit(text.at(end + 3))) {
            return true;
        }
        int before = start - 1;
        while (text.at(before) == ' ') {
            before--;
        }
        int behind = end;
        while (text.at(behind) == ' ') {
            behind++;
        }
        return SIGNS.indexOf(text.at(before)) >= 0 && before >= 0
                || SIGNS.indexOf(text.at(behind)) >= 0 && behind < text.length()
                || currency(text, before - 2)
                || currency(text, behind);
    }

    private static boolean currency(Scan text, int at) {
        return text.startsWith("EUR", at)
                || text.startsWith("USD", at)
                || text.startsWith("GBP", at)
                || text.startsWith("CHF", at)
                || text.startsWith("SEK", at)
                || text.startsWith("PLN", at);
    }
}
