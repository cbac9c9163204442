/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.taskseam.interchange.internal.column.Swar;

/**
 * Reads a time of day and an offset: {@code 14:30}, {@code 02:30:05.123456 PM}, {@code 143005+0100}, {@code 14:30:05:123 Z}. The
 * half of the day may be written as in English, Spanish ({@code 2:30 p. m.}) or Greek, or stand before as in Chinese, Japanese
 * and Korean.
 */
final class Clock {

    private static final byte[][] MORNING =
            words("\u4e0a\u5348", "\u5348\u524d", "\uc624\uc804", "\u03c0\u03bc", "\u03c0.\u03bc.");
    private static final byte[][] AFTERNOON =
            words("\u4e0b\u5348", "\u5348\u5f8c", "\uc624\ud6c4", "\u03bc\u03bc", "\u03bc.\u03bc.");

    /** Which half of the day is meant. */
    private enum Half {
        UNSAID,
        MORNING,
        AFTERNOON
    }

    /** {@code 00:00:00}. */
    private static final long USUAL = 0x30303A30303A3030L;

    private static final long COLONS = 0x0000FF0000FF0000L;
    private static final int USUAL_LENGTH = 8;
    private static final int MILLIS_DIGITS = 3;

    private int hour;
    private int minute;
    private int second;
    private long millis;
    private boolean zoned;
    private boolean vague;
    private int offset;
    private int at;

    long millis() {
        return millis;
    }

    boolean zoned() {
        return zoned;
    }

    /** @return whether the zone is an abbreviation that several zones have */
    boolean vague() {
        return vague;
    }

    int offsetMinutes() {
        return offset;
    }

    /** @return whether the range is a time of day; an empty one is midnight */
    boolean read(byte[] bytes, int from, int to) {
        millis = 0;
        zoned = false;
        vague = false;
        offset = 0;
        at = from;
        skipSpaces(bytes, to);
        if (at == to) {
            return true;
        }
        Half before = half(bytes, to);
        parts(bytes, to);
        Half after = half(bytes, to);
        hour = ofDay(hour, before == Half.UNSAID ? after : before);
        boolean endOfDay = hour == 24 && minute == 0 && second == 0 && millis == 0;
        if (hour < 0 || hour > 23 && !endOfDay || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return false;
        }
        millis += (hour * 3600L + minute * 60L + second) * 1000L;
        return zone(bytes, to);
    }

    /** Reads hour, minute, second and fraction; a part that is missing is -1, a second that may be missing 0. */
    private void parts(byte[] bytes, int to) {
        if (usual(bytes, to)) {
            fraction(bytes, to);
            return;
        }
        hour = digits(bytes, to, 2);
        boolean compact = hour >= 0 && at < to && CalendarTime.isDigit(bytes[at]);
        minute = compact || separator(bytes, to, true) ? digits(bytes, to, 2) : -1;
        second = 0;
        if (at < to && (compact ? CalendarTime.isDigit(bytes[at]) : separator(bytes, to, false))) {
            second = digits(bytes, to, 2);
            fraction(bytes, to);
        }
    }

    /** @return whether two digits, two digits and two digits with colons between them come next, which are read at once */
    private boolean usual(byte[] bytes, int to) {
        if (to - at < USUAL_LENGTH) {
            return false;
        }
        long digits = Swar.load(bytes, at) ^ USUAL;
        if (!Swar.areNumbers(digits) || (digits & COLONS) != 0) {
            return false;
        }
        hour = pair(digits, 0);
        minute = pair(digits, 24);
        second = pair(digits, 48);
        at += USUAL_LENGTH;
        return true;
    }

    private static int pair(long digits, int shift) {
        return (int) (10 * (digits >>> shift & 0xF) + (digits >>> shift + 8 & 0xF));
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
            int left = MILLIS_DIGITS;
            for (at++; at < to && CalendarTime.isDigit(bytes[at]); at++) {
                if (left > 0) {
                    millis = millis * 10 + bytes[at] - '0';
                    left--;
                }
            }
            for (; left > 0; left--) {
                millis *= 10;
            }
        }
    }

    private static int ofDay(int hour, Half half) {
        if (half == Half.UNSAID) {
            return hour;
        }
        return hour < 1 || hour > 12 ? -1 : hour % 12 + (half == Half.AFTERNOON ? 12 : 0);
    }

    private Half half(byte[] bytes, int to) {
        skipSpaces(bytes, to);
        if (at < to && bytes[at] < 0) {
            Half half = isAny(bytes, to, MORNING)
                    ? Half.MORNING
                    : isAny(bytes, to, AFTERNOON) ? Half.AFTERNOON : Half.UNSAID;
            skipSpaces(bytes, to);
            return half;
        }
        int letter = at < to ? bytes[at] | 32 : 0;
        return letter == 'a' || letter == 'p' ? meridiem(bytes, to, letter) : Half.UNSAID;
    }

    private Half meridiem(byte[] bytes, int to, int letter) {
        int from = at++;
        skip(bytes, to, '.');
        skipSpaces(bytes, to);
        if (at < to && (bytes[at] | 32) == 'm') {
            at++;
            skip(bytes, to, '.');
            return letter == 'p' ? Half.AFTERNOON : Half.MORNING;
        }
        at = from;
        return Half.UNSAID;
    }

    private boolean isAny(byte[] bytes, int to, byte[][] words) {
        for (byte[] word : words) {
            if (to - at >= word.length && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                at += word.length;
                return true;
            }
        }
        return false;
    }

    private static byte[][] words(String... words) {
        return Arrays.stream(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private void skip(byte[] bytes, int to, char wanted) {
        if (at < to && bytes[at] == wanted) {
            at++;
        }
    }

    private boolean zone(byte[] bytes, int to) {
        skipSpaces(bytes, to);
        if (at == to) {
            return true;
        }
        int named = ZoneNames.minutes(bytes, at, to);
        if (named != ZoneNames.NONE) {
            vague = named == ZoneNames.SEVERAL;
            zoned = !vague;
            offset = vague ? 0 : named;
            return true;
        }
        int left = to - at;
        if (left == 1 && (bytes[at] == 'Z' || bytes[at] == 'z')) {
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
        skipSpaces(bytes, to);
        if (at < to && (bytes[at] == '[' && bytes[to - 1] == ']' || bytes[at] == '(' && bytes[to - 1] == ')')) {
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
        while (at < to && (bytes[at] == ' ' || bytes[at] < 0 && isWideSpace(bytes, to))) {
            at++;
        }
    }

    /** Browsers and spreadsheets put a blank that breaks no line before AM and PM, narrow or not; in windows-1252 it is one byte. */
    private boolean isWideSpace(byte[] bytes, int to) {
        if (bytes[at] == (byte) 0xE2 && at + 2 < to && bytes[at + 1] == (byte) 0x80 && bytes[at + 2] == (byte) 0xAF) {
            at += 2;
            return true;
        }
        if (bytes[at] == (byte) 0xC2 && at + 1 < to && bytes[at + 1] == (byte) 0xA0) {
            at++;
            return true;
        }
        return bytes[at] == (byte) 0xA0;
    }
}
