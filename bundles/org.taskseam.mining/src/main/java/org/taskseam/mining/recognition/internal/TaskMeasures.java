/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.time.Duration;
import java.util.Arrays;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.StepLog;

/** Events, stretches and time of tasks, counted in the order of the work. */
final class TaskMeasures {

    private final int[][] positions;
    private final int[] runs;
    private final long[] workedMillis;

    TaskMeasures(EventLog log, StepLog steps, int[] taskOfRow, int tasks) {
        int[] events = new int[tasks];
        for (int task : taskOfRow) {
            if (task >= 0) {
                events[task]++;
            }
        }
        positions = new int[tasks][];
        Arrays.setAll(positions, task -> new int[events[task]]);
        runs = new int[tasks];
        workedMillis = new long[tasks];
        int[] next = new int[tasks];
        int previous = -1;
        for (int position = 0; position < steps.size(); position++) {
            int row = steps.row(position);
            int task = taskOfRow[row];
            if (task >= 0) {
                if (task != previous) {
                    runs[task]++;
                } else {
                    long before = log.timeMillis(steps.row(positions[task][next[task] - 1]));
                    workedMillis[task] += Math.max(0, log.timeMillis(row) - before);
                }
                positions[task][next[task]++] = position;
                previous = task;
            }
        }
    }

    /** @return positions of the events of each task, in order */
    int[][] positions() {
        return positions;
    }

    int runs(int task) {
        return runs[task];
    }

    Duration worked(int task) {
        return Duration.ofMillis(workedMillis[task]);
    }
}
