/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.jspecify.annotations.Nullable;

/** Patterns of IBANs by country. */
final class IbanStructures {
    private static final Pattern[] PATTERNS = new Pattern[26 * 26];

    static {
        for (String line : Resources.lines("iban.txt")) {
            StringBuilder pattern = new StringBuilder("AA99");
            int count = 0;
            for (char c : line.substring(3).toCharArray()) {
                if (Scan.digit(c)) {
                    count = count * 10 + c - '0';
                } else {
                    pattern.append((c == 'n' ? "9" : c == 'a' ? "A" : "X").repeat(count));
                    count = 0;
                }
            }
            PATTERNS[index(line.charAt(0), line.charAt(1))] = Pattern.of(pattern.toString());
        }
    }

    private IbanStructures() {}

    private static int index(char first, char second) {
        return (first - 'A') * 26 + second - 'A';
    }

    /** The pattern of the country that two letters, or digits that look like them, stand for; null if it has no IBAN. */
    static @Nullable Pattern of(char first, char second) {
        return known(letter(first), letter(second));
    }

    /** The same where small letters L are read as I: lT70 is Italy's rather than Lithuania's; null where there are none. */
    static @Nullable Pattern withI(char first, char second) {
        return first != 'l' && second != 'l'
                ? null
                : known(first == 'l' ? 'I' : letter(first), second == 'l' ? 'I' : letter(second));
    }

    private static char letter(char c) {
        char guess = Scan.digit(c) ? Glyphs.asLetter(c) : Glyphs.upper(c);
        return guess == 0 ? c : guess;
    }

    private static @Nullable Pattern known(char first, char second) {
        boolean letters = first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z';
        return letters ? PATTERNS[index(first, second)] : null;
    }
}
