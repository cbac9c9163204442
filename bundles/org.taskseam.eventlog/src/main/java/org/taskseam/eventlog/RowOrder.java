/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The order in which rows stand in a log: by actor, then in source order, then, only for an actor whose clock runs
 * backwards, by time. A column is brought into order by writing each value to its place: the rows of many actors take turns
 * in a source, and to fetch them would read all over the column once for every actor.
 */
final class RowOrder {

    private final int[] actorStarts;
    private final long[] times;
    private int @Nullable [] rows;
    private int @Nullable [] places;
    private int reordered;

    private RowOrder(long[][] times, int[] actorStarts, int @Nullable [] rows, int @Nullable [] places) {
        this.actorStarts = actorStarts;
        this.rows = rows;
        this.places = places;
        this.times = arranged(times);
        for (int actor = 0; actor < actorStarts.length - 1; actor++) {
            int backwards = backwards(actorStarts[actor], actorStarts[actor + 1]);
            if (backwards > 0) {
                reordered += backwards;
                sort(actorStarts[actor], actorStarts[actor + 1]);
            }
        }
    }

    /**
     * @param times   of every row, in pieces
     * @param actors  actor of every row, in pieces
     * @param ranking of the actors: those with more rows stand first
     * @throws IllegalArgumentException if a row has no actor
     */
    static RowOrder of(long[][] times, int[][] actors, DictionaryRanking ranking) {
        int[] starts = new int[ranking.size() + 1];
        for (int rank = 0; rank < ranking.size(); rank++) {
            starts[rank + 1] = starts[rank] + ranking.count(rank);
        }
        int size = Pieces.rows(actors);
        if (starts[ranking.size()] < size) {
            throw new IllegalArgumentException("Row " + nameless(actors) + " has no actor");
        }
        int[] rows = new int[size];
        int[] places = new int[size];
        int[] next = starts.clone();
        boolean moved = false;
        int row = 0;
        for (int[] piece : actors) {
            for (int actor : piece) {
                int place = next[ranking.rank(actor)]++;
                places[row] = place;
                rows[place] = row;
                moved |= place != row++;
            }
        }
        return moved ? new RowOrder(times, starts, rows, places) : ofRuns(times, starts);
    }

    /** @param starts of actors whose rows already stand together */
    static RowOrder ofRuns(long[][] times, int[] starts) {
        return new RowOrder(times, starts, null, null);
    }

    private static int nameless(int[][] actors) {
        int[] all = Pieces.joined(actors);
        int row = 0;
        while (all[row] != Dictionary.NONE) {
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

    private void sort(int from, int to) {
        if (rows == null || places == null) {
            rows = new int[times.length];
            Arrays.setAll(rows, row -> row);
            places = rows.clone();
        }
        new TimeSort(times, rows).sort(from, to);
        for (int place = from; place < to; place++) {
            places[rows[place]] = place;
        }
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

    /** @return values of all rows, in pieces, in this order; the same array if there is one and it already has the order */
    long[] arranged(long[][] pieces) {
        if (places == null) {
            return Pieces.joined(pieces);
        }
        long[] arranged = new long[places.length];
        int row = 0;
        for (long[] piece : pieces) {
            for (long value : piece) {
                arranged[places[row++]] = value;
            }
        }
        return arranged;
    }

    /** @return values of all rows, in pieces, in this order; the same array if there is one and it already has the order */
    int[] arranged(int[][] pieces) {
        if (places == null) {
            return Pieces.joined(pieces);
        }
        int[] arranged = new int[places.length];
        int row = 0;
        for (int[] piece : pieces) {
            for (int value : piece) {
                arranged[places[row++]] = value;
            }
        }
        return arranged;
    }
}
