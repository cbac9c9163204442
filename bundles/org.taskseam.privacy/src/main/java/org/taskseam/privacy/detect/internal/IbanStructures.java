/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

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

    /** The pattern of a country by its two upper-case letters, null if it has no IBAN. */
    static @org.jspecify.annotations.Nullable Pattern of(char first, char second) {
        boolean letters = first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z';
        return letters ? PATTERNS[index(first, second)] : null;
    }
}
