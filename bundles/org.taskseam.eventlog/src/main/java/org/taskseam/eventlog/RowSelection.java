/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;

/** Copies some rows of a log into a smaller log with the same dictionaries. Actors and sessions without rows vanish. */
final class RowSelection {

    private final EventLog log;
    private final int[] rows;

    /** @param rows rows to keep, ascending */
    RowSelection(EventLog log, int[] rows) {
        this.log = log;
        this.rows = rows;
    }

    EventLog apply() {
        Object[] data = new Object[log.columns().size()];
        for (int c = 0; c < data.length; c++) {
            data[c] = log.data(c) instanceof IdColumn ids
                    ? new IdColumn(select(ids.array(), rows), ids.dictionary())
                    : new NumberColumn(select(log.numbers(c).array(), rows));
        }
        long[] times = new long[rows.length];
        int[] sources = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            times[i] = log.timeMillis(rows[i]);
            sources[i] = log.sourceRow(rows[i]);
        }
        int[] keptActors = new int[log.actorCount()];
        int[] actorStarts = new int[log.actorCount() + 1];
        int actors = 0;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            int from = lowerBound(log.firstRow(actor));
            int to = lowerBound(log.endRow(actor));
            if (to > from) {
                keptActors[actors] = actor;
                actorStarts[actors++] = from;
            }
        }
        actorStarts[actors] = rows.length;
        return new EventLog(
                log.columns(),
                data,
                times,
                log.offsets().select(rows),
                log.actors().reordered(Arrays.copyOf(keptActors, actors)),
                Arrays.copyOf(actorStarts, actors + 1),
                sessionStarts(),
                sources);
    }

    private int[] sessionStarts() {
        int[] starts = new int[log.sessionCount() + 1];
        int sessions = 0;
        int current = -1;
        int end = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] >= end || current < 0) {
                current = log.sessionOf(rows[i]);
                end = log.sessionStarts()[current + 1];
                starts[sessions++] = i;
            }
        }
        starts[sessions] = rows.length;
        return Arrays.copyOf(starts, sessions + 1);
    }

    private int lowerBound(int row) {
        int found = Arrays.binarySearch(rows, row);
        return found >= 0 ? found : -found - 1;
    }

    /** @return the values at some rows */
    static int[] select(int[] values, int[] rows) {
        int[] selected = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
        }
        return selected;
    }

    /** @return the values at some rows */
    static long[] select(long[] values, int[] rows) {
        long[] selected = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
        }
        return selected;
    }
}
