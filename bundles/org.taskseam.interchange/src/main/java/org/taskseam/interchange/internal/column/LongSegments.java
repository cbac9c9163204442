/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.NumberColumn;

/** Numbers by row, growing without copies. Rows that are never set hold no value. */
public final class LongSegments {

    private long[][] segments = new long[16][];
    private long[] current = new long[0];
    private long @Nullable [][] all;
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

    /** Puts further rows behind the first ones; no row is set afterwards. */
    void append(int rows, long[][] behind) {
        long[][] first = pieces(rows);
        long[][] both = Arrays.copyOf(first, first.length + behind.length);
        System.arraycopy(behind, 0, both, first.length, behind.length);
        all = both;
    }

    /** @return the first rows in pieces, the last one cut; gives them up */
    public long[][] pieces(int rows) {
        if (all != null) {
            return all;
        }
        if (rows == 0) {
            return new long[0][];
        }
        int last = rows - 1 >> Segments.SHIFT;
        open(last);
        long[][] pieces = Arrays.copyOf(segments, last + 1);
        pieces[last] = Arrays.copyOf(pieces[last], (rows - 1 & Segments.MASK) + 1);
        segments = new long[0][];
        current = new long[0];
        return pieces;
    }
}
