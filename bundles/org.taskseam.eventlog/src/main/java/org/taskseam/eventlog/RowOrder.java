/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * The order in which rows stand in a log: by actor, then in source order, then, only for an actor whose clock runs
 * backwards, by time. A column is brought into order by writing each value to its place: the rows of many actors take turns
 * in a source, and to fetch them would read all over the column once for every actor.
 */
final class RowOrder {

    private final int[] actorStarts;
    private long[] times;
    private int @Nullable [] rows;
    private int @Nullable [] places;
    private int reordered;

    private RowOrder(long[] times, int[] actorStarts, int @Nullable [] rows, int @Nullable [] places) {
        this.actorStarts = actorStarts;
        this.rows = rows;
        this.places = places;
        this.times = arranged(times);
        for (int actor = 0; actor < actorStarts.length - 1; actor++) {
            int backwards = backwards(actorStarts[actor], actorStarts[actor + 1]);
            if (backwards > 0) {
                reordered += backwards;
                sort(times, actorStarts[actor], actorStarts[actor + 1]);
            }
        }
    }

    /**
     * @param actors  actor of every row; used up, as the array gets the places
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
        int[] rows = new int[actors.length];
        int[] places = actors;
        int[] next = starts.clone();
        boolean moved = false;
        for (int row = 0; row < actors.length; row++) {
            int place = next[ranking.rank(actors[row])]++;
            places[row] = place;
            rows[place] = row;
            moved |= place != row;
        }
        return moved ? new RowOrder(times, starts, rows, places) : ofRuns(times, starts);
    }

    /** @param starts of actors whose rows already stand together */
    static RowOrder ofRuns(long[] times, int[] starts) {
        return new RowOrder(times, starts, null, null);
    }

    private static int nameless(int[] actors) {
        int row = 0;
        while (actors[row] != Dictionary.NONE) {
            row++;
        }
        return row;
    }

    /** @return number of rows with a time before that of an earlier row */
    private int backwards(int from, int to) {
        int wrong = 0;
        long latest = Long.MIN_VALUE;
        for (int row = from; row < to; row++) {
            if (times[row] < latest) {
                wrong++;
            } else {
                latest = times[row];
            }
        }
        return wrong;
    }

    private void sort(long[] source, int from, int to) {
        if (rows == null || places == null) {
            rows = identity(source.length);
            places = identity(source.length);
            times = source.clone();
        }
        new TimeSort(source, rows).sort(from, to);
        for (int place = from; place < to; place++) {
            places[rows[place]] = place;
            times[place] = source[rows[place]];
        }
    }

    private static int[] identity(int n) {
        int[] rows = new int[n];
        for (int row = 0; row < n; row++) {
            rows[row] = row;
        }
        return rows;
    }

    /** @return source row of every log row, or {@code null} if the source already has the order */
    int @Nullable [] rows() {
        return rows;
    }

    /** @return first row of every actor and, last, the number of rows */
    int[] actorStarts() {
        return actorStarts;
    }

    /** @return number of rows that stood behind a later time of the same actor */
    int reordered() {
        return reordered;
    }

    /** @return the times in this order */
    long[] times() {
        return times;
    }

    /** @return values in this order; the same array if the source already has it */
    long[] arranged(long[] values) {
        if (places == null) {
            return values;
        }
        long[] arranged = new long[values.length];
        for (int row = 0; row < values.length; row++) {
            arranged[places[row]] = values[row];
        }
        return arranged;
    }

    /** @return values in this order; the same array if the source already has it */
    int[] arranged(int[] values) {
        if (places == null) {
            return values;
        }
        int[] arranged = new int[values.length];
        for (int row = 0; row < values.length; row++) {
            arranged[places[row]] = values[row];
        }
        return arranged;
    }

    /** @return a column in this order with ids by rank; may change {@code ids} in place */
    IdColumn ranked(int[] ids, DictionaryRanking ranking) {
        if (places == null) {
            return ranking.ranked(ids);
        }
        int[] arranged = new int[ids.length];
        for (int row = 0; row < ids.length; row++) {
            int id = ids[row];
            arranged[places[row]] = id == Dictionary.NONE ? Dictionary.NONE : ranking.rank(id);
        }
        return new IdColumn(arranged, ranking.dictionary());
    }
}
