/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;

/** Columns of a log that is put together from blocks. */
final class LogArrays {

    private final StoreState state;
    private final BitSet wanted;
    private final long[] times;
    private final int[] actorStarts;
    private final BitSet sessionStarts;
    private short @Nullable [] offsets;
    private short firstOffset;
    private boolean any;
    private final Object[] values;

    /** @param actorStarts first row of every actor and, last, the number of rows */
    LogArrays(int[] actorStarts, StoreState state, BitSet wanted) {
        int rows = actorStarts[actorStarts.length - 1];
        this.actorStarts = actorStarts;
        this.state = state;
        this.wanted = wanted;
        times = new long[rows];
        sessionStarts = new BitSet(rows);
        values = new Object[state.columns().size()];
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            values[c] = state.columns().get(c).column().kind() == Column.Kind.TEXT ? new int[rows] : new long[rows];
        }
    }

    /** Copies the events of a block to the rows from {@code row} on. */
    void put(Block block, int row) {
        int n = block.size();
        System.arraycopy(block.times(), 0, times, row, n);
        putOffsets(block, row);
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

    /** Blocks come in any order; one offset is kept as long as all agree. */
    private void putOffsets(Block block, int row) {
        short[] source = block.offsets();
        short[] each = offsets;
        if (each == null && !any) {
            firstOffset = source[0];
            any = true;
        }
        for (int i = 0; each == null && i < block.size(); i++) {
            if (source[i] != firstOffset) {
                each = new short[times.length];
                Arrays.fill(each, firstOffset);
                offsets = each;
            }
        }
        if (each != null) {
            System.arraycopy(source, 0, each, row, block.size());
        }
    }

    EventLog toLog() {
        EventLogBuilder builder = new EventLogBuilder(times)
                .actorRuns(actorStarts, state.actors().dictionary())
                .sessionStarts(sessionStarts)
                .keepDictionaries();
        short[] each = offsets;
        if (each == null) {
            builder.offset(firstOffset);
        } else {
            builder.offsets(each);
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
