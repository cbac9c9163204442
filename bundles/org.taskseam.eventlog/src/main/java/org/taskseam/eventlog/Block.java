/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/**
 * Up to {@link #CAPACITY} consecutive events of one actor as plain arrays: the unit in which events are stored and sent. A
 * block is a buffer that is filled, encoded or decoded again and again; ids refer to dictionaries that live elsewhere. Not
 * safe for use by several threads.
 */
public final class Block {

    /** Most events of a block. */
    public static final int CAPACITY = 2048;

    private final Column.Kind[] kinds;
    private final long[] times = new long[CAPACITY];
    private final short[] offsets = new short[CAPACITY];
    private final boolean[] sessionStarts = new boolean[CAPACITY];
    private final int[][] ids;
    private final long[][] numbers;
    private int size;

    /** @param kinds kinds of the columns, in their order */
    public Block(Column.Kind... kinds) {
        this.kinds = kinds.clone();
        ids = new int[kinds.length][];
        numbers = new long[kinds.length][];
        for (int c = 0; c < kinds.length; c++) {
            if (kinds[c] == Column.Kind.TEXT) {
                ids[c] = new int[CAPACITY];
            } else {
                numbers[c] = new long[CAPACITY];
            }
        }
    }

    /** @return number of events */
    public int size() {
        return size;
    }

    /** Says how many events the arrays hold. */
    public void resize(int events) {
        if (events < 0 || events > CAPACITY) {
            throw new IllegalArgumentException("A block holds 0 to " + CAPACITY + " events, not " + events);
        }
        size = events;
    }

    /** @return number of columns */
    public int columns() {
        return kinds.length;
    }

    /** @return kind of a column */
    public Column.Kind kind(int column) {
        return kinds[column];
    }

    /** @return UTC milliseconds, ascending; the array itself, to be filled or read up to {@link #size()} */
    public long[] times() {
        return times;
    }

    /** @return offsets from UTC in minutes; the array itself */
    public short[] offsets() {
        return offsets;
    }

    /** @return whether a session starts at the event; the array itself */
    public boolean[] sessionStarts() {
        return sessionStarts;
    }

    /** @return ids of a text column, {@link Dictionary#NONE} for no value; the array itself */
    public int[] ids(int column) {
        return ids[column];
    }

    /** @return numbers of a number column, {@link NumberColumn#NONE} for no value; the array itself */
    public long[] numbers(int column) {
        return numbers[column];
    }
}
