/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Dictionary;

/** Dictionary ids by row, growing without copies. Rows that are never set hold no value. */
public final class IntSegments {

    private int[][] segments = new int[16][];
    private int[] current = new int[0];
    private int @Nullable [][] all;
    private int index = -1;

    /** Sets a row; rows come in ascending order, some may be left out, the last one may be set again. */
    public void set(int row, int value) {
        if (row >> Segments.SHIFT != index) {
            open(row >> Segments.SHIFT);
        }
        current[row & Segments.MASK] = value;
    }

    /** Sets all rows of a range, wherever it lies. */
    void fill(int from, int to, int value) {
        int last = to - 1 >> Segments.SHIFT;
        open(last);
        for (int i = from >> Segments.SHIFT; i <= last; i++) {
            int start = i == from >> Segments.SHIFT ? from & Segments.MASK : 0;
            int end = i == last ? (to - 1 & Segments.MASK) + 1 : Segments.SIZE;
            Arrays.fill(segments[i], start, end, value);
        }
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

    /** Changes ids in place; no value stays no value. */
    static void renumber(int[][] ids, int[] renumbered) {
        for (int[] piece : ids) {
            for (int i = 0; i < piece.length; i++) {
                piece[i] = piece[i] == Dictionary.NONE ? Dictionary.NONE : renumbered[piece[i]];
            }
        }
    }

    /** Puts further rows behind the first ones; no row is set afterwards. */
    void append(int rows, int[][] behind) {
        int[][] first = pieces(rows);
        int[][] both = Arrays.copyOf(first, first.length + behind.length);
        System.arraycopy(behind, 0, both, first.length, behind.length);
        all = both;
    }

    /** @return the first rows in pieces, the last one cut; gives them up */
    public int[][] pieces(int rows) {
        if (all != null) {
            return all;
        }
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
