/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Times written as date and time of day: ISO 8601 and its relatives, German and English forms, with 12 or 24 hours, fractions
 * of any length after a dot, comma or colon, names of months and days of the week, and an offset or none. Separators are free;
 * only the order of year, month and day must be known. The date of the last call is remembered, because neighbours in a log
 * mostly share it.
 */
public final class CalendarTime implements TimeReader {

    private static final long DAY = 86_400_000L;
    private static final int DATE_LIMIT = 24;
    private static final int LONGEST_DATE = "30-Sep-2026".length();

    private final DateOrder order;
    private final LocalZone zone;
    private final boolean takesVague;
    private final Clock clock = new Clock();
    private final byte[] knownDate = new byte[DATE_LIMIT];
    private int knownLength = -1;
    private long knownMillis;
    private boolean knownCompact;
    private int at;
    private int offset;

    /**
     * @param zone of times that do not say their offset; those that name a zone by an abbreviation that several have are read only
     *     if this is a place whose offset is not always that of UTC
     */
    public CalendarTime(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = new LocalZone(zone);
        takesVague = !zone.getRules().equals(ZoneOffset.UTC.getRules());
    }

    @Override
    public long millis(byte[] bytes, int start, int stop) {
        int from = start;
        int to = stop;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        long date = date(bytes, from, to);
        if (date == BAD) {
            return BAD;
        }
        int after = at;
        if (after < to && "T,-:.".indexOf(bytes[after]) >= 0) {
            after++;
        }
        return finish(date, bytes, after, to);
    }

    /** @return the time of a day and a time of day that stand in two places, or {@link #BAD} */
    public long millis(byte[] dates, int dateFrom, int dateTo, byte[] clocks, int clockFrom, int clockTo) {
        long date = date(dates, dateFrom, dateTo);
        return date == BAD ? BAD : finish(date, clocks, clockFrom, clockTo);
    }

    private long finish(long date, byte[] bytes, int from, int to) {
        if (!clock.read(bytes, from, to) || clock.vague() && !takesVague) {
            return BAD;
        }
        long local = date + clock.millis();
        int seconds = clock.zoned() ? clock.offsetMinutes() * 60 : zone.ofLocal(local);
        offset = seconds / 60;
        return local - seconds * 1000L;
    }

    private long date(byte[] bytes, int from, int to) {
        int length = knownLength;
        if (length > 0
                && to - from >= length
                && Arrays.equals(bytes, from, from + length, knownDate, 0, length)
                && (to - from == length || knownCompact || !isDigit(bytes[from + length]))) {
            at = from + length;
            return knownMillis;
        }
        long millis = parseDate(bytes, from, to);
        if (millis != BAD && at - from <= DATE_LIMIT) {
            knownLength = at - from;
            System.arraycopy(bytes, from, knownDate, 0, knownLength);
            knownMillis = millis;
            knownCompact = knownLength == 8 && leadingDigits(bytes, from, at) == 8;
        }
        return millis;
    }

    private long parseDate(byte[] bytes, int from, int to) {
        at = from;
        int digits = leadingDigits(bytes, from, to);
        if (order == DateOrder.YMD && (digits == 8 || digits == 14)) {
            at = from + 8;
            return day(number(bytes, from, from + 4), number(bytes, from + 4, from + 6), number(bytes, from + 6, at));
        }
        skipDayOfWeek(bytes, to);
        int first = part(bytes, to, 0);
        int second = separator(bytes, to) ? part(bytes, to, 1) : -1;
        int third = separator(bytes, to) ? part(bytes, to, 2) : -1;
        return switch (order) {
            case YMD -> day(first, second, third);
            case DMY -> day(year(third), second, first);
            case MDY -> day(year(third), first, second);
        };
    }

    private void skipDayOfWeek(byte[] bytes, int to) {
        int from = at;
        skipWord(bytes, to);
        if (!CalendarNames.isDayOfWeek(bytes, from, at) || !separator(bytes, to)) {
            at = from;
        }
    }

    private void skipWord(byte[] bytes, int to) {
        while (at < to && (Character.isLetter(bytes[at] & 0xFF) || bytes[at] < 0)) {
            at++;
        }
    }

    /** A name stands for a month only, and only a year has more than two digits. */
    private int part(byte[] bytes, int to, int place) {
        int from = at;
        if (from < to && Character.isLetter(bytes[from] & 0xFF)) {
            skipWord(bytes, to);
            return place == order.monthPlace() ? CalendarNames.month(bytes, from, at) : -1;
        }
        int digits = leadingDigits(bytes, from, to);
        at = from + digits;
        if (digits == 0 || digits > (place == order.yearPlace() ? 4 : 2)) {
            return -1;
        }
        int number = number(bytes, from, at);
        return digits > 2 && number < 1000 ? -1 : number;
    }

    private boolean separator(byte[] bytes, int to) {
        int from = at;
        while (at < to && at - from < 2 && "-/. ,".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at > from;
    }

    private static int year(int written) {
        return written < 0 || written > 99 ? written : written < 70 ? 2000 + written : 1900 + written;
    }

    private static long day(int year, int month, int day) {
        if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
            return BAD;
        }
        if (day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return BAD;
        }
        return LocalDate.of(year, month, day).toEpochDay() * DAY;
    }

    private static int leadingDigits(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && isDigit(bytes[end])) {
            end++;
        }
        return end - from;
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    @Override
    public int offsetMinutes() {
        return offset;
    }

    @Override
    public boolean zoned() {
        return clock.zoned();
    }

    @Override
    public boolean saysTimeOfDay(String time) {
        return time.length() > LONGEST_DATE;
    }

    @Override
    public String format() {
        return order == DateOrder.YMD ? "iso" : order.pattern();
    }
}
