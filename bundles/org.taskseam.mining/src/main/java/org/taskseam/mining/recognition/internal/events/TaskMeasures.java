/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;

/** Events, stretches and time of tasks, counted in the order of the work. */
public final class TaskMeasures {

    private final EventLog log;
    private final StepLog steps;
    private final int[][] positions;
    private final int[] runs;
    private final long[] workedMillis;

    public TaskMeasures(EventLog log, StepLog steps, int[] taskOfRow, int tasks) {
        this.log = log;
        this.steps = steps;
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
                }
                workedMillis[task] += ActiveTime.of(log, row);
                positions[task][next[task]++] = position;
                previous = task;
            }
        }
    }

    /** @return positions of the events of each task, in order, without those that tell an act again that another one stands for */
    public int[][] acts() {
        return Arrays.stream(positions).map(this::acts).toArray(int[][]::new);
    }

    private int[] acts(int[] events) {
        int[] acts = Arrays.stream(events).filter(i -> !steps.isToldAgain(i)).toArray();
        return acts.length == 0 ? events : acts; // somebody cut an act in two
    }

    public Duration worked(int task) {
        return Duration.ofMillis(workedMillis[task]);
    }

    /** @return a task as a value that people see */
    public TaskInstance instance(int task, int type, double confidence, List<Reason> reasons) {
        int[] own = positions[task];
        int[] rows = Arrays.stream(own).map(steps::row).sorted().toArray();
        return new TaskInstance(
                task,
                type,
                log.actor(rows[0]),
                rows[0],
                rows[rows.length - 1],
                rows.length,
                runs[task],
                time(own[0]),
                time(own[own.length - 1]),
                worked(task),
                confidence,
                reasons);
    }

    private Instant time(int position) {
        return Instant.ofEpochMilli(log.timeMillis(steps.row(position)));
    }
}
