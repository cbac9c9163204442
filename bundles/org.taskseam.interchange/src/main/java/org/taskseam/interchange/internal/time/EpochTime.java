/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.time.ZoneId;
import org.taskseam.interchange.internal.column.Swar;

/**
 * Times counted from 1970-01-01T00:00Z in seconds, milliseconds, microseconds or nanoseconds, perhaps with decimals; or in steps of 100
 * nanoseconds from 1601 in UTC, as Windows does, or from the year 1, as .NET does for local times too.
 */
public final class EpochTime implements TimeReader {

    /** What is counted. */
    public enum Unit {
        SECONDS("epoch-s", 1000, 1, 0),
        MILLIS("epoch-ms", 1, 1, 0),
        MICROS("epoch-us", 1, 1000, 0),
        NANOS("epoch-ns", 1, 1_000_000, 0),
        FILETIME("filetime", 1, 10_000, 11_644_473_600_000L),
        TICKS("ticks", 1, 10_000, 62_135_596_800_000L);

        private final String format;
        private final long times;
        private final long by;
        private final long before;

        /** @param before milliseconds from the first time that is counted to 1970 */
        Unit(String format, long times, long by, long before) {
            this.format = format;
            this.times = times;
            this.by = by;
            this.before = before;
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
        int first = at;
        long count = 0;
        if (to - at >= Swar.DIGITS) {
            long word = Swar.load(bytes, at);
            if (Swar.areDigits(word)) {
                count = Swar.number(word);
                at += Swar.DIGITS;
            }
        }
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            count = count * 10 + digit;
        }
        int digits = at - first;
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
        if (millis < 0 || millis - unit.before > LAST || negative && unit.before > 0) {
            return BAD;
        }
        millis = negative ? -millis : millis - unit.before;
        if (zoned()) {
            offset = zone.ofInstant(millis) / 60;
            return millis;
        }
        int seconds = zone.ofLocal(millis);
        offset = seconds / 60;
        return millis - seconds * 1000L;
    }

    @Override
    public int offsetMinutes() {
        return offset;
    }

    @Override
    public boolean zoned() {
        return unit != Unit.TICKS;
    }

    @Override
    public boolean saysTimeOfDay(String time) {
        return true;
    }

    @Override
    public String format() {
        return unit.format();
    }
}
