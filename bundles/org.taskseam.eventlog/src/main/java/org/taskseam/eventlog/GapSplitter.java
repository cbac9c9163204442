/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;

/** Cuts the rows of every actor where nothing happens for longer than a gap. */
final class GapSplitter {

    private GapSplitter() {}

    /** @return first rows of the runs and, last, the number of rows */
    static int[] starts(EventLog log, long gapMillis) {
        int[] starts = new int[16];
        int count = 0;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            int end = log.endRow(actor);
            long previous = Long.MIN_VALUE;
            for (int row = log.firstRow(actor); row < end; row++) {
                long time = log.timeMillis(row);
                if (previous == Long.MIN_VALUE || time - previous > gapMillis) {
                    if (count + 1 >= starts.length) {
                        starts = Arrays.copyOf(starts, starts.length * 2);
                    }
                    starts[count++] = row;
                }
                previous = time;
            }
        }
        starts[count] = log.size();
        return Arrays.copyOf(starts, count + 1);
    }
}
