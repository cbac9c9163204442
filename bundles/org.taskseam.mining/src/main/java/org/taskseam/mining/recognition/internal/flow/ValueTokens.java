/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a value by which it is known again after a trim, another case, another number or date format, or when only a
 * part of it was taken over.
 */
final class ValueTokens {

    private static final int LONGEST = 400;
    private static final int MOST = 9;
    private static final int SHORTEST_VALUE = 2;
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_COLUMN_LETTERS = 3;
    private static final int MOST_ROW_DIGITS = 7;

    private ValueTokens() {}

    static List<String> of(String value) {
        List<String> tokens = new ArrayList<>(4);
        if (value.isEmpty() || value.length() > LONGEST) {
            return tokens;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        String whole = lettersAndDigits(lower);
        if (whole.length() >= SHORTEST_VALUE) {
            tokens.add(whole);
        }
        int at = 0;
        while (at < lower.length() && tokens.size() < MOST) {
            int end = at;
            boolean digit = false;
            while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
                digit |= Character.isDigit(lower.charAt(end));
                end++;
            }
            if (end - at >= (digit ? SHORTEST_VALUE : SHORTEST_WORD)) {
                String word = lower.substring(at, end);
                if (!word.equals(whole)) {
                    tokens.add(word);
                }
                int row = rowOfCell(word);
                if (row > 0) {
                    tokens.add(word.substring(row));
                }
            }
            at = end + 1;
        }
        return tokens;
    }

    /** @return where the number begins in a place in a sheet (what is done in one row belongs together), or 0 */
    private static int rowOfCell(String word) {
        int row = 0;
        while (row < word.length() && row <= MOST_COLUMN_LETTERS && Character.isLetter(word.charAt(row))) {
            row++;
        }
        int digits = word.length() - row;
        if (row == 0 || row > MOST_COLUMN_LETTERS || digits < SHORTEST_VALUE || digits > MOST_ROW_DIGITS) {
            return 0;
        }
        for (int i = row; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return 0;
            }
        }
        return row;
    }

    /** Without blanks, signs and leading zeros: "ORD-0012" and "ord 12" are one. */
    private static String lettersAndDigits(String lower) {
        StringBuilder kept = new StringBuilder(lower.length());
        boolean inNumber = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isDigit(c)) {
                boolean leadingZero =
                        c == '0' && !inNumber && i + 1 < lower.length() && Character.isDigit(lower.charAt(i + 1));
                if (!leadingZero) {
                    inNumber = true;
                    kept.append(c);
                }
            } else {
                inNumber = false;
                if (Character.isLetter(c)) {
                    kept.append(c);
                }
            }
        }
        return kept.toString();
    }
}
