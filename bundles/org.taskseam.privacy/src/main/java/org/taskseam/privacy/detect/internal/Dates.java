/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.jspecify.annotations.Nullable;

/** Reads calendar dates as people in Europe and the Americas write them. */
final class Dates {
    /**
     * A date.
     *
     * @param end index after its last character
     * @param year with four digits, or two digits as written
     */
    record Found(int end, int year) {}

    private Dates() {}

    /** The date that starts at a digit, null if there is none. */
    static @Nullable Found at(Scan text, int start) {
        int width = width(text, start);
        if (width == 0 || width == 3 || width > 4 || Scan.digit(text.at(start - 1))) {
            return null;
        }
        int one = value(text, start, width);
        int next = start + width;
        if (width == 4) {
            return yearFirst(text, one, next);
        }
        if (one == 0 || one > 31) {
            return null;
        }
        char sign = text.at(next);
        if (sign == '.' || sign == '/' || sign == '-' || sign == ' ') {
            int second = next + 1;
            int spaces = sign == '.' && text.at(second) == ' ' ? 1 : 0;
            int monthWidth = width(text, second + spaces);
            int third = second + spaces + monthWidth;
            int month = monthWidth > 2 || text.at(third) != sign ? 0 : value(text, second + spaces, monthWidth);
            if (month >= 1 && month <= 31 && (one <= 12 || month <= 12)) {
                third++;
                third += text.at(third) == ' ' && spaces > 0 ? 1 : 0;
                int yearWidth = width(text, third);
                int year = yearWidth > 4 ? 0 : value(text, third, yearWidth);
                if (yearWidth == 4 && year >= 1850 && year < 2150
                        || yearWidth == 2 && sign != ' ' && !goesOn(text, third + 2)) {
                    return new Found(third + yearWidth, year);
                }
            }
        }
        return dayMonthName(text, next);
    }

    /** Whether eight digits stand there alone that are a year, a month and a day: 20251211. */
    static boolean together(Scan text, int start) {
        if (text.digits(start, start + 9) != 8 || Scan.digit(text.at(start + 8))) {
            return false;
        }
        int year = value(text, start, 4);
        int month = value(text, start + 4, 2);
        int day = value(text, start + 6, 2);
        return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static @Nullable Found yearFirst(Scan text, int year, int next) {
        char sign = text.at(next);
        if (year < 1850 || year > 2150 || sign != '-' && sign != '/' && sign != '.') {
            return null;
        }
        int month = number(text, next + 1, 2);
        int monthWidth = width(text, next + 1);
        int second = next + 1 + monthWidth;
        int day = number(text, second + 1, 2);
        int dayWidth = width(text, second + 1);
        boolean fits = month >= 1 && month <= 12 && text.at(second) == sign && day >= 1 && day <= 31 && dayWidth <= 2;
        return fits ? new Found(second + 1 + dayWidth, year) : null;
    }

    /** 3 March 1980, 3. März 1980, 3 de marzo de 1980, 3rd of March, 1980. */
    private static @Nullable Found dayMonthName(Scan text, int after) {
        int i = skip(text, after);
        int from = i;
        for (int words = 0; words < 2; words++) {
            int end = word(text, i);
            if (end == i) {
                return null;
            }
            if ((flags(text, i, end) & Lexicon.MONTH) != 0) {
                return withYear(text, skip(text, end));
            }
            int size = end - i;
            boolean between = size == 2; // de, of, st, nd, rd, th
            if (!between || i != from) {
                return null;
            }
            i = skip(text, end);
        }
        return null;
    }

    /** March 3, 1980: the date whose month's name starts here. */
    static @Nullable Found monthName(Scan text, int start, int end) {
        int i = skip(text, end);
        int width = width(text, i);
        int day = number(text, i, 2);
        if (width == 0 || width > 2 || day < 1 || day > 31) {
            return null;
        }
        int next = i + width;
        int letters = word(text, next);
        return withYear(text, skip(text, letters - next == 2 ? letters : next));
    }

    private static @Nullable Found withYear(Scan text, int at) {
        int i = at;
        int end = word(text, i);
        if (end - i == 2 || end - i == 3) {
            i = skip(text, end);
        }
        int year = number(text, i, 4);
        return width(text, i) == 4 && year >= 1850 && year < 2150 ? new Found(i + 4, year) : null;
    }

    private static boolean goesOn(Scan text, int at) {
        char c = text.at(at);
        return (c == '.' || c == '-' || c == '/') && Scan.digit(text.at(at + 1));
    }

    private static int skip(Scan text, int at) {
        int i = at;
        while (i - at < 3
                && (text.at(i) == ' '
                        || text.at(i) == '.'
                        || text.at(i) == ','
                        || text.at(i) == '-'
                        || text.at(i) == '\n')) {
            i++;
        }
        return i;
    }

    private static int word(Scan text, int at) {
        int i = at;
        while (i - at < 14 && Scan.letter(text.at(i))) {
            i++;
        }
        return i;
    }

    private static int flags(Scan text, int from, int to) {
        int token = text.tokenEnding(to);
        boolean whole = token >= 0 && text.start[token] == from;
        return whole ? text.flags[token] : Lexicon.flags(Lexicon.hash(text, from, to));
    }

    private static int width(Scan text, int at) {
        int i = at;
        while (i - at < 5 && Scan.digit(text.at(i))) {
            i++;
        }
        return i - at;
    }

    private static int number(Scan text, int at, int most) {
        int width = width(text, at);
        return width == 0 || width > most ? -1 : value(text, at, width);
    }

    private static int value(Scan text, int at, int width) {
        int value = 0;
        for (int i = at; i < at + width; i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }
}
