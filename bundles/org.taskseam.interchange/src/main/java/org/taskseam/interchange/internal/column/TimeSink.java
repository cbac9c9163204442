/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLogBuilder;

/** Collects times and their offsets; keeps one offset as long as all agree. */
public final class TimeSink {

    private final LongSegments millis = new LongSegments();
    private @Nullable ShortSegments offsets;
    private int same;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    /** Sets a row. */
    public void set(int row, long time, int offsetMinutes) {
        millis.set(row, time);
        earliest = Math.min(earliest, time);
        latest = Math.max(latest, time);
        if (offsets != null) {
            offsets.set(row, (short) offsetMinutes);
        } else if (row == 0) {
            same = offsetMinutes;
        } else if (offsetMinutes != same) {
            offsets = sameOffsets(row);
            offsets.set(row, (short) offsetMinutes);
        }
    }

    private ShortSegments sameOffsets(int rows) {
        ShortSegments each = new ShortSegments();
        for (int row = 0; row < rows; row++) {
            each.set(row, (short) same);
        }
        return each;
    }

    /** Puts the times of another sink behind the first ones, and gives the other up; no row is set afterwards. */
    public void append(int rows, TimeSink next, int nextRows) {
        if (offsets != null || next.offsets != null || same != next.same) {
            ShortSegments both = offsets == null ? sameOffsets(rows) : offsets;
            short[] behind = (next.offsets == null ? next.sameOffsets(nextRows) : next.offsets).toArray(nextRows);
            for (int row = 0; row < nextRows; row++) {
                both.set(rows + row, behind[row]);
            }
            offsets = both;
        }
        millis.append(rows, next.millis.pieces(nextRows));
        earliest = Math.min(earliest, next.earliest);
        latest = Math.max(latest, next.latest);
    }

    /** @return whether all times that were ever set are in a range */
    boolean areWithin(long from, long before) {
        return earliest >= from && latest < before;
    }

    /** @return a builder with these times; gives them up */
    public EventLogBuilder toBuilder(int rows) {
        EventLogBuilder builder = new EventLogBuilder(millis.pieces(rows));
        return offsets == null ? builder.offset(same) : builder.offsets(offsets.toArray(rows));
    }
}
