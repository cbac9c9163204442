/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Nature;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;

/**
 * A log with its recognised tasks as two columns.
 *
 * @param log   has the columns {@link #TASK} and {@link #TYPE}, empty for events that belong to no task
 * @param found what recognition says
 */
record TaskCases(EventLog log, RecognizedTasks found) {

    static final String TASK = "recognised task";
    static final String TYPE = "recognised task type";

    /** @param found the tasks of the log */
    static TaskCases of(EventLog log, RecognizedTasks found) {
        int[] tasks = new int[log.size()];
        int[] types = new int[log.size()];
        Arrays.fill(tasks, Dictionary.NONE);
        Arrays.fill(types, Dictionary.NONE);
        for (int row = 0; row < tasks.length; row++) {
            int task = found.taskOf(row);
            if (task != RecognizedTasks.NONE) {
                tasks[row] = task;
                types[row] = found.tasks().get(task).type();
            }
        }
        List<String> numbers = new ArrayList<>();
        for (int task = 0; task < found.tasks().size(); task++) {
            numbers.add(Integer.toString(task));
        }
        List<String> names = found.types().stream().map(TaskType::name).toList();
        EventLog with = log.withColumn(Column.text(TASK, Nature.DATA), tasks, Dictionary.of(numbers))
                .withColumn(Column.text(TYPE, Nature.CONTEXT), types, Dictionary.of(names));
        return new TaskCases(with, found);
    }

    CaseNotion notion() {
        return CaseNotion.column(TASK);
    }
}
