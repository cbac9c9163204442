/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.util.Arrays;
import org.taskseam.eventlog.NumberColumn;

/** Numbers by row, growing without copies. Rows that are never set hold no value. */
public final class LongSegments {

    private long[][] segments = new long[16][];
    private long[] current = new long[0];
    private int index = -1;

    /** Sets a row; rows come in ascending order, some may be left out, the last one may be set again. */
    public void set(int row, long value) {
        if (row >> Segments.SHIFT != index) {
            open(row >> Segments.SHIFT);
        }
        current[row & Segments.MASK] = value;
    }

    private void open(int wanted) {
        while (index < wanted) {
            index++;
            if (index == segments.length) {
                segments = Arrays.copyOf(segments, index * 2);
            }
            current = new long[Segments.SIZE];
            Arrays.fill(current, NumberColumn.NONE);
            segments[index] = current;
        }
    }

    /** @return the first rows as one array; gives up the pieces */
    public long[] toArray(int rows) {
        if (rows > 0) {
            open(rows - 1 >> Segments.SHIFT);
        }
        long[] all = new long[rows];
        for (int at = 0, i = 0; at < rows; at += Segments.SIZE, i++) {
            System.arraycopy(segments[i], 0, all, at, Math.min(Segments.SIZE, rows - at));
            segments[i] = new long[0];
        }
        return all;
    }
}
