/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.time.ZoneId;

/** Times counted from 1970-01-01T00:00Z in seconds, milliseconds, microseconds or nanoseconds, perhaps with decimals. */
public final class EpochTime implements TimeReader {

    /** What is counted. */
    public enum Unit {
        SECONDS("epoch-s", 1000, 1),
        MILLIS("epoch-ms", 1, 1),
        MICROS("epoch-us", 1, 1000),
        NANOS("epoch-ns", 1, 1_000_000);

        private final String format;
        private final long times;
        private final long by;

        Unit(String format, long times, long by) {
            this.format = format;
            this.times = times;
            this.by = by;
        }

        /** Divides only where it must: the first compiler makes a call of a division. */
        long millis(long count) {
            return by == 1 ? count * times : count / by;
        }

        /** @return the unit's name in mapping files */
        public String format() {
            return format;
        }
    }

    private static final int MAX_DIGITS = 18;
    private static final long LAST = 253_402_300_799_999L;

    private final Unit unit;
    private final LocalZone zone;
    private int offset;

    public EpochTime(Unit unit, ZoneId zone) {
        this.unit = unit;
        this.zone = new LocalZone(zone);
    }

    @Override
    public long millis(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative) {
            at++;
        }
        long count = 0;
        int digits = 0;
        for (; at < to; at++, digits++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            count = count * 10 + digit;
        }
        if (digits == 0 || digits > MAX_DIGITS + 1) {
            return BAD;
        }
        long millis = unit.millis(count);
        if (at < to) {
            if (bytes[at] != '.' && bytes[at] != ',') {
                return BAD;
            }
            long scale = unit == Unit.SECONDS ? 100 : 0;
            for (at++; at < to; at++, scale /= 10) {
                int digit = bytes[at] - '0';
                if (digit < 0 || digit > 9) {
                    return BAD;
                }
                millis += digit * scale;
            }
        }
        if (millis < 0 || millis > LAST) {
            return BAD;
        }
        millis = negative ? -millis : millis;
        offset = zone.ofInstant(millis) / 60;
        return millis;
    }

    @Override
    public int offsetMinutes() {
        return offset;
    }

    @Override
    public boolean zoned() {
        return true;
    }

    @Override
    public String format() {
        return unit.format();
    }
}
