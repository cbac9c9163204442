/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/** Times as spreadsheets count them: days since 1899-12-30 in local time, with the time of day as decimals. */
public final class SerialDays implements TimeReader {

    static final String FORMAT = "excel";

    private static final double DAY = 86_400_000.0;
    private static final long FIRST = LocalDate.of(1899, 12, 30).toEpochDay() * (long) DAY;
    private static final double LAST = 2_958_466; // the year 10000
    private static final int MOST_DIGITS = 24;

    private final LocalZone zone;
    private int offset;

    public SerialDays(ZoneId zone) {
        this.zone = new LocalZone(zone);
    }

    @Override
    public long millis(byte[] bytes, int from, int to) {
        boolean point = false;
        for (int i = from; i < to; i++) {
            boolean isPoint = bytes[i] == '.' || bytes[i] == ',';
            if (!CalendarTime.isDigit(bytes[i]) && (!isPoint || point || i == from)) {
                return BAD;
            }
            point |= isPoint;
        }
        if (from == to || to - from > MOST_DIGITS) {
            return BAD;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
        double days = Double.parseDouble(text.replace(',', '.'));
        if (days < 1 || days >= LAST) {
            return BAD;
        }
        long local = FIRST + Math.round(days * DAY);
        int seconds = zone.ofLocal(local);
        offset = seconds / 60;
        return local - seconds * 1000L;
    }

    @Override
    public int offsetMinutes() {
        return offset;
    }

    @Override
    public boolean zoned() {
        return false;
    }

    @Override
    public boolean saysTimeOfDay(String time) {
        return time.indexOf('.') > 0 || time.indexOf(',') > 0;
    }

    @Override
    public String format() {
        return FORMAT;
    }
}
