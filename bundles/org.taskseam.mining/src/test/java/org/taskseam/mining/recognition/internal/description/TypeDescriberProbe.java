/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/** Describes a log as if all its tasks were of one type. */
public final class TypeDescriberProbe {

    private TypeDescriberProbe() {}

    /** @param taskOf task of every row, from 0 without holes */
    public static TaskType describe(EventLog log, IntUnaryOperator taskOf) {
        int count = taskOf.applyAsInt(log.size() - 1) + 1;
        int[][] positions = new int[count][];
        List<TaskInstance> tasks = new ArrayList<>();
        for (int task = 0; task < count; task++) {
            int id = task;
            int[] rows = IntStream.range(0, log.size())
                    .filter(row -> taskOf.applyAsInt(row) == id)
                    .toArray();
            positions[task] = rows;
            tasks.add(new TaskInstance(
                    task,
                    0,
                    0,
                    rows[0],
                    rows[rows.length - 1],
                    rows.length,
                    1,
                    log.time(rows[0]).toInstant(),
                    log.time(rows[rows.length - 1]).toInstant(),
                    Duration.ofSeconds(rows.length),
                    0.5,
                    List.of()));
        }
        TypeSteps steps = new TypeSteps(positions, new int[count], 1);
        return new TypeDescriber(log, StepLog.ofActivities(log), steps, tasks, 1).describe(0, 0, "Type");
    }
}
