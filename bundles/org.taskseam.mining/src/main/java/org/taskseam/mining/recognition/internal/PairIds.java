/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;

/**
 * Numbers pairs of small numbers from 0 in the order in which they come. Most rows are tables, so that looking a pair up is
 * one access; past a bound of memory the others are hashed.
 */
final class PairIds {

    /** Ints in all tables together, 16 MB. */
    private static final int MOST_CELLS = 1 << 22;

    private final int columns;
    private final LongIntMap rest = new LongIntMap(16);
    private int[][] rows = new int[64][];
    private int cells;
    private int size;

    /** @param columns second numbers are below it */
    PairIds(int columns) {
        this.columns = columns;
    }

    int size() {
        return size;
    }

    /** @return the number of a pair, or -1 */
    int get(int row, int column) {
        int[] table = row < rows.length ? rows[row] : null;
        if (table != null) {
            return table[column] - 1;
        }
        return rest.size() == 0 ? -1 : rest.get(LongIntMap.key(row, column), -1);
    }

    /** @return the number of a pair, the next one if it is new */
    int id(int row, int column) {
        int known = get(row, column);
        if (known >= 0) {
            return known;
        }
        if (row >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(row + 1, rows.length * 2));
        }
        if (rows[row] == null && cells + columns <= MOST_CELLS) {
            rows[row] = new int[columns];
            cells += columns;
        }
        if (rows[row] == null) {
            rest.put(LongIntMap.key(row, column), size);
        } else {
            rows[row][column] = size + 1;
        }
        return size++;
    }
}
