/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

/** Reads a time of day and an offset: {@code 14:30}, {@code 02:30:05.123456 PM}, {@code 143005+0100}, {@code 14:30:05:123 Z}. */
final class Clock {

    private long millis;
    private boolean zoned;
    private int offset;
    private int at;

    long millis() {
        return millis;
    }

    boolean zoned() {
        return zoned;
    }

    int offsetMinutes() {
        return offset;
    }

    /** @return whether the range is a time of day; an empty one is midnight */
    boolean read(byte[] bytes, int from, int to) {
        millis = 0;
        zoned = false;
        offset = 0;
        at = from;
        skipSpaces(bytes, to);
        if (at == to) {
            return true;
        }
        int hour = digits(bytes, to, 2);
        boolean compact = hour >= 0 && at < to && CalendarTime.isDigit(bytes[at]);
        int minute = compact || separator(bytes, to, true) ? digits(bytes, to, 2) : -1;
        int second = 0;
        if (at < to && (compact ? CalendarTime.isDigit(bytes[at]) : separator(bytes, to, false))) {
            second = digits(bytes, to, 2);
            fraction(bytes, to);
        }
        hour = halfDay(bytes, to, hour);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return false;
        }
        millis += (hour * 3600L + minute * 60L + second) * 1000L;
        return zone(bytes, to);
    }

    private boolean separator(byte[] bytes, int to, boolean dot) {
        if (at < to && (bytes[at] == ':' || bytes[at] == '.' && (dot || bytes[at - 3] == '.'))) {
            at++;
            return true;
        }
        return false;
    }

    private int digits(byte[] bytes, int to, int most) {
        int number = 0;
        int from = at;
        while (at < to && at - from < most && CalendarTime.isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
        }
        return at == from ? -1 : number;
    }

    private void fraction(byte[] bytes, int to) {
        if (at + 1 < to
                && (bytes[at] == '.' || bytes[at] == ',' || bytes[at] == ':')
                && CalendarTime.isDigit(bytes[at + 1])) {
            int scale = 100;
            for (at++; at < to && CalendarTime.isDigit(bytes[at]); at++, scale /= 10) {
                millis += (bytes[at] - '0') * scale;
            }
        }
    }

    private int halfDay(byte[] bytes, int to, int hour) {
        skipSpaces(bytes, to);
        if (at + 1 < to && (bytes[at + 1] | 32) == 'm') {
            int half = bytes[at] | 32;
            if (half == 'a' || half == 'p') {
                at += 2;
                return hour < 1 || hour > 12 ? -1 : hour % 12 + (half == 'p' ? 12 : 0);
            }
        }
        return hour;
    }

    private boolean zone(byte[] bytes, int to) {
        skipSpaces(bytes, to);
        if (at == to) {
            return true;
        }
        int left = to - at;
        if (left == 1 && (bytes[at] == 'Z' || bytes[at] == 'z')
                || left == 3 && isName(bytes, "UTC")
                || left == 3 && isName(bytes, "GMT")) {
            zoned = true;
            return true;
        }
        if (left > 3 && (isName(bytes, "UTC") || isName(bytes, "GMT"))) {
            at += 3;
        }
        int sign = bytes[at] == '+' ? 1 : bytes[at] == '-' ? -1 : 0;
        at++;
        int hours = digits(bytes, to, 2);
        if (at < to && bytes[at] == ':') {
            at++;
        }
        int minutes = at < to && CalendarTime.isDigit(bytes[at]) ? digits(bytes, to, 2) : 0;
        if (at < to && bytes[at] == '[' && bytes[to - 1] == ']') {
            at = to;
        }
        zoned = true;
        offset = sign * (hours * 60 + minutes);
        return sign != 0 && hours >= 0 && hours <= 18 && minutes <= 59 && at == to;
    }

    private boolean isName(byte[] bytes, String name) {
        return bytes[at] == name.charAt(0) && bytes[at + 1] == name.charAt(1) && bytes[at + 2] == name.charAt(2);
    }

    private void skipSpaces(byte[] bytes, int to) {
        while (at < to && bytes[at] == ' ') {
            at++;
        }
    }
}
