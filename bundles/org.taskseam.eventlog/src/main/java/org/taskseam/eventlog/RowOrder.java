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

    /**
     * @param actors  actor of every row
     * @param ranking of the actors: those with more rows stand first
     * @throws IllegalArgumentException if a row has no actor
     */
    static RowOrder of(long[] times, int[] actors, DictionaryRanking ranking) {
        int[] starts = new int[ranking.size() + 1];
        for (int rank = 0; rank < ranking.size(); rank++) {
            starts[rank + 1] = starts[rank] + ranking.count(rank);
        }
        if (starts[ranking.size()] < actors.length) {
            throw new IllegalArgumentException("Row " + nameless(actors) + " has no actor");
        }
        return byTime(times, group(actors, ranking, starts), starts);
    }

    private static int nameless(int[] actors) {
        int row = 0;
        while (actors[row] != Dictionary.NONE) {
            row++;
        }
        return row;
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

    /** @return the rows by rank of their actors, or {@code null} if they stand so already */
    private static int @Nullable [] group(int[] actors, DictionaryRanking ranking, int[] starts) {
        int[] rows = new int[actors.length];
        int[] next = starts.clone();
        boolean moved = false;
        for (int row = 0; row < actors.length; row++) {
            int place = next[ranking.rank(actors[row])]++;
            rows[place] = row;
            moved |= place != row;
        }
        return moved ? rows : null;
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
