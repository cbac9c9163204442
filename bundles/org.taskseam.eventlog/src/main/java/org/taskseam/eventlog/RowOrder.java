/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * The order in which rows stand in a log: by actor, then in source order, then, only for an actor whose clock runs
 * backwards, by time.
 *
 * @param rows        source row of every log row, or {@code null} if the source already has the order
 * @param actorStarts first row of every actor and, last, the number of rows
 * @param reordered   number of rows with a time before that of an earlier row of the same actor
 */
record RowOrder(int @Nullable [] rows, int[] actorStarts, int reordered) {

    static RowOrder of(long[] times, int[] actors, int actorCount) {
        int[] starts = new int[actorCount + 1];
        boolean grouped = true;
        int previous = 0;
        for (int actor : actors) {
            starts[actor + 1]++;
            grouped &= actor >= previous;
            previous = actor;
        }
        for (int actor = 0; actor < actorCount; actor++) {
            starts[actor + 1] += starts[actor];
        }
        return byTime(times, grouped ? null : group(actors, starts), starts);
    }

    /** @param starts of actors whose rows already stand together */
    static RowOrder ofRuns(long[] times, int[] starts) {
        return byTime(times, null, starts);
    }

    private static RowOrder byTime(long[] times, int @Nullable [] grouped, int[] starts) {
        int[] rows = grouped;
        int backwards = 0;
        for (int actor = 0; actor < starts.length - 1; actor++) {
            int wrong = backwards(times, rows, starts[actor], starts[actor + 1]);
            if (wrong > 0) {
                backwards += wrong;
                rows = rows == null ? identity(times.length) : rows;
                new TimeSort(times, rows).sort(starts[actor], starts[actor + 1]);
            }
        }
        return new RowOrder(rows, starts, backwards);
    }

    private static int[] group(int[] actors, int[] starts) {
        int[] rows = new int[actors.length];
        int[] next = starts.clone();
        for (int row = 0; row < actors.length; row++) {
            rows[next[actors[row]]++] = row;
        }
        return rows;
    }

    private static int[] identity(int n) {
        int[] rows = new int[n];
        for (int row = 0; row < n; row++) {
            rows[row] = row;
        }
        return rows;
    }

    private static int backwards(long[] times, int @Nullable [] rows, int from, int to) {
        int wrong = 0;
        long latest = Long.MIN_VALUE;
        for (int i = from; i < to; i++) {
            long time = times[rows == null ? i : rows[i]];
            if (time < latest) {
                wrong++;
            } else {
                latest = time;
            }
        }
        return wrong;
    }
}
