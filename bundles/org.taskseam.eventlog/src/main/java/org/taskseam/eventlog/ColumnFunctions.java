/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Columns that follow from another one: who knows the activity usually knows the application, the window and the element. A
 * function is learned while blocks are encoded and only ever grows, so that a block that was encoded with it can be decoded
 * with every later state. Not safe for use by several threads.
 */
public final class ColumnFunctions {

    private static final int UNKNOWN = -2;

    private final int source;
    private final int[][] values;
    private final BitSet grown = new BitSet();

    /** No column follows from another. */
    public static ColumnFunctions none(int columns) {
        return new ColumnFunctions(columns, -1, new BitSet());
    }

    /**
     * @param columns number of columns
     * @param source  text column that the others may follow from, -1 for none
     * @param targets text columns that may follow from it
     */
    public ColumnFunctions(int columns, int source, BitSet targets) {
        this.source = source;
        this.values = new int[columns][];
        for (int c = targets.nextSetBit(0); c >= 0; c = targets.nextSetBit(c + 1)) {
            values[c] = new int[0];
        }
    }

    /** @return whether a column is needed to fill one of the columns that are wanted */
    boolean isNeeded(int column, BitSet wanted) {
        if (column == source) {
            for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
                if (values[c] != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tries to express a column of a block by the source column. What is not known yet is learned, but nothing is learned of a
     * block that contradicts.
     *
     * @return whether the column follows for every event of the block
     */
    boolean follows(Block block, int column) {
        int[] known = values[column];
        if (known == null) {
            return false;
        }
        int[] from = block.ids(source);
        int[] to = block.ids(column);
        int[] learned = null;
        for (int i = 0; i < block.size(); i++) {
            if (from[i] == Dictionary.NONE) {
                return false;
            }
            int[] current = learned == null ? known : learned;
            int value = from[i] < current.length ? current[from[i]] : UNKNOWN;
            if (value == UNKNOWN) {
                learned = learned == null
                        ? grow(known, from[i])
                        : from[i] < learned.length ? learned : grow(learned, from[i]);
                learned[from[i]] = to[i];
            } else if (value != to[i]) {
                return false;
            }
        }
        if (learned != null) {
            values[column] = learned;
            grown.set(column);
        }
        return true;
    }

    private static int[] grow(int[] values, int index) {
        int[] larger = Arrays.copyOf(values, Math.max(index + 1, values.length));
        Arrays.fill(larger, values.length, larger.length, UNKNOWN);
        return larger;
    }

    /** Fills a column of a decoded block from the source column. */
    void apply(Block block, int column) {
        int[] known = values[column];
        int[] from = block.ids(source);
        int[] to = block.ids(column);
        for (int i = 0; i < block.size(); i++) {
            to[i] = known[from[i]];
        }
    }

    /** @return the values of a column by source id, -2 where unknown, or an empty array; a copy */
    public int[] values(int column) {
        return values[column] == null ? new int[0] : values[column].clone();
    }

    /** Takes the values that an earlier run learned. */
    public void restore(int column, int[] learned) {
        if (values[column] == null) {
            throw new IllegalArgumentException("Column " + column + " does not follow from another one");
        }
        values[column] = learned.clone();
    }

    /** @return the columns whose functions grew since the last call */
    public BitSet takeGrown() {
        BitSet taken = (BitSet) grown.clone();
        grown.clear();
        return taken;
    }
}
