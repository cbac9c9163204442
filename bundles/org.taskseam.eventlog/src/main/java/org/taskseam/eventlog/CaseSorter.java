/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Groups rows by the ids of a column. Where the rows of every case already stand together no order is needed; else a
 * counting sort brings them together, which costs linear time and one int per row.
 */
final class CaseSorter {

    private final EventLog log;
    private final IdColumn column;
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int @Nullable [] order;

    CaseSorter(EventLog log, IdColumn column) {
        this.log = log;
        this.column = column;
        if (!groupRuns()) {
            sort();
        }
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    int @Nullable [] order() {
        return order;
    }

    /** @return false if a case is in several places or goes over from one actor to the next */
    private boolean groupRuns() {
        for (int actor = 1; actor < log.actorCount(); actor++) {
            int row = log.firstRow(actor);
            if (row > 0
                    && row < column.size()
                    && column.get(row) != Dictionary.NONE
                    && column.get(row) == column.get(row - 1)) {
                return false;
            }
        }
        boolean[] seen = new boolean[column.dictionary().size()];
        int[] from = new int[seen.length];
        int[] to = new int[seen.length];
        int count = 0;
        int current = Dictionary.NONE;
        for (int row = 0; row < column.size(); row++) {
            int id = column.get(row);
            if (id == current) {
                continue;
            }
            if (current != Dictionary.NONE) {
                to[count - 1] = row;
            }
            current = id;
            if (id != Dictionary.NONE) {
                if (seen[id]) {
                    return false;
                }
                seen[id] = true;
                from[count++] = row;
            }
        }
        if (current != Dictionary.NONE) {
            to[count - 1] = column.size();
        }
        starts = Arrays.copyOf(from, count);
        ends = Arrays.copyOf(to, count);
        return true;
    }

    private void sort() {
        int cases = column.dictionary().size();
        int[] next = new int[cases + 1];
        for (int row = 0; row < column.size(); row++) {
            next[column.get(row) + 1]++;
        }
        next[0] = 0;
        int used = 0;
        int sum = 0;
        int[] from = new int[cases];
        int[] to = new int[cases];
        for (int id = 0; id < cases; id++) {
            int size = next[id + 1];
            next[id] = sum;
            if (size > 0) {
                from[used] = sum;
                to[used++] = sum + size;
            }
            sum += size;
        }
        int[] rows = new int[sum];
        for (int row = 0; row < column.size(); row++) {
            int id = column.get(row);
            if (id != Dictionary.NONE) {
                rows[next[id]++] = row;
            }
        }
        starts = Arrays.copyOf(from, used);
        ends = Arrays.copyOf(to, used);
        order = rows;
        if (log.actorCount() > 1) {
            orderSharedCases(rows);
        }
    }

    private void orderSharedCases(int[] rows) {
        for (int c = 0; c < starts.length; c++) {
            if (log.actor(rows[starts[c]]) != log.actor(rows[ends[c] - 1])) {
                Integer[] shared = new Integer[ends[c] - starts[c]];
                for (int i = 0; i < shared.length; i++) {
                    shared[i] = rows[starts[c] + i];
                }
                Arrays.sort(shared, (a, b) -> {
                    int byTime = Long.compare(log.timeMillis(a), log.timeMillis(b));
                    return byTime != 0 ? byTime : Integer.compare(log.sourceRow(a), log.sourceRow(b));
                });
                for (int i = 0; i < shared.length; i++) {
                    rows[starts[c] + i] = shared[i];
                }
            }
        }
    }
}
