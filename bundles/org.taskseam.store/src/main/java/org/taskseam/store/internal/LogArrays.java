/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;

/** Columns of a log that is put together from blocks. */
final class LogArrays {

    private final StoreState state;
    private final BitSet wanted;
    private final long[] times;
    private final short[] offsets;
    private final int[] actors;
    private final BitSet sessionStarts;
    private final Object[] values;

    LogArrays(int rows, StoreState state, BitSet wanted) {
        this.state = state;
        this.wanted = wanted;
        times = new long[rows];
        offsets = new short[rows];
        actors = new int[rows];
        sessionStarts = new BitSet(rows);
        values = new Object[state.columns().size()];
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            values[c] = state.columns().get(c).column().kind() == Column.Kind.TEXT ? new int[rows] : new long[rows];
        }
    }

    /** Copies the events of a block to the rows from {@code row} on. */
    void put(Block block, int actor, int row) {
        int n = block.size();
        System.arraycopy(block.times(), 0, times, row, n);
        System.arraycopy(block.offsets(), 0, offsets, row, n);
        Arrays.fill(actors, row, row + n, actor);
        for (int i = 0; i < n; i++) {
            if (block.sessionStarts()[i]) {
                sessionStarts.set(row + i);
            }
        }
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            Object source = block.kind(c) == Column.Kind.TEXT ? block.ids(c) : block.numbers(c);
            System.arraycopy(source, 0, values[c], row, n);
        }
    }

    EventLog toLog() {
        EventLogBuilder builder = new EventLogBuilder(times)
                .actors(actors, state.actors().dictionary())
                .sessionStarts(sessionStarts)
                .keepDictionaries();
        short first = offsets.length == 0 ? 0 : offsets[0];
        boolean same = true;
        for (short offset : offsets) {
            same &= offset == first;
        }
        if (same) {
            builder.offset(first);
        } else {
            builder.offsets(offsets);
        }
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            Column column = state.columns().get(c).column();
            if (values[c] instanceof int[] ids) {
                builder.texts(column, ids, state.texts(c).dictionary());
            } else {
                builder.numbers(column, (long[]) values[c]);
            }
        }
        return builder.build();
    }
}
