/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.util.Arrays;

/** Offsets from UTC in minutes by row, growing without copies. Rows that are never set hold 0. */
public final class ShortSegments {

    private short[][] segments = new short[16][];
    private short[] current = new short[0];
    private int index = -1;

    /** Sets a row; rows come in ascending order, some may be left out, the last one may be set again. */
    public void set(int row, short value) {
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
            current = new short[Segments.SIZE];
            segments[index] = current;
        }
    }

    /** @return the first rows as one array; gives up the pieces */
    public short[] toArray(int rows) {
        if (rows > 0) {
            open(rows - 1 >> Segments.SHIFT);
        }
        short[] all = new short[rows];
        for (int at = 0, i = 0; at < rows; at += Segments.SIZE, i++) {
            System.arraycopy(segments[i], 0, all, at, Math.min(Segments.SIZE, rows - at));
            segments[i] = new short[0];
        }
        return all;
    }
}
