/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** The values of a number column, one for every row. Reading allocates nothing. */
public final class NumberColumn {

    /** The number that means "no value". */
    public static final long NONE = Long.MIN_VALUE;

    private final long[] values;

    NumberColumn(long[] values) {
        this.values = values;
    }

    /** @return the number at a row, {@link #NONE} for no value */
    public long get(int row) {
        return values[row];
    }

    /** @return number of rows */
    public int size() {
        return values.length;
    }

    long[] array() {
        return values;
    }
}
