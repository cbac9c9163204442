/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.util.Arrays;
import org.taskseam.eventlog.Dictionary;

/** Dictionary ids by row, growing without copies. Rows that are never set hold no value. */
public final class IntSegments {

    private int[][] segments = new int[16][];
    private int[] current = new int[0];
    private int index = -1;

    /** Sets a row; rows come in ascending order, some may be left out, the last one may be set again. */
    public void set(int row, int value) {
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
            current = new int[Segments.SIZE];
            Arrays.fill(current, Dictionary.NONE);
            segments[index] = current;
        }
    }

    /** @return the first rows in pieces, the last one cut; gives them up */
    public int[][] pieces(int rows) {
        if (rows == 0) {
            return new int[0][];
        }
        int last = rows - 1 >> Segments.SHIFT;
        open(last);
        int[][] pieces = Arrays.copyOf(segments, last + 1);
        pieces[last] = Arrays.copyOf(pieces[last], (rows - 1 & Segments.MASK) + 1);
        segments = new int[0][];
        current = new int[0];
        return pieces;
    }
}
