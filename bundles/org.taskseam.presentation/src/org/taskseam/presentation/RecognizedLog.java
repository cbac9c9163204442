/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Nature;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;

/** A log with the tasks that are known in it in two columns of its own: the task as the case, and its type. */
final class RecognizedLog {

    /** Name of the column with the tasks. */
    static final String CASE = "task";

    private RecognizedLog() {}

    /** @return the log without what says which tasks there are: cases and types of task */
    static EventLog withoutTasks(EventLog log) {
        EventLog plain = log;
        for (Column column : log.columns()) {
            if (column.attribute() == Attribute.CASE
                    || column.name().equals(CASE)
                    || column.name().equals(TaskTypes.COLUMN)) {
                plain = plain.withoutColumn(column.name());
            }
        }
        return plain;
    }

    /** @return the log with these tasks; what was recognised before, or stood in the source, is replaced */
    static EventLog of(EventLog log, RecognizedTasks tasks) {
        int[] cases = new int[log.size()];
        int[] types = new int[log.size()];
        for (int row = 0; row < log.size(); row++) {
            int task = tasks.taskOf(row);
            cases[row] = task == RecognizedTasks.NONE ? Dictionary.NONE : task;
            types[row] = task == RecognizedTasks.NONE
                    ? Dictionary.NONE
                    : tasks.tasks().get(task).type();
        }
        List<String> names = new ArrayList<>();
        tasks.tasks().forEach(task -> names.add(Integer.toString(task.id() + 1)));
        return withoutTasks(log)
                .withColumn(Column.text(CASE, Attribute.CASE), cases, Dictionary.of(names))
                .withColumn(
                        Column.text(TaskTypes.COLUMN, Nature.CONTEXT), types, Dictionary.of(typeNames(tasks.types())));
    }

    /** @return names of types by their ids; those of the same name get a number */
    static List<String> typeNames(List<TaskType> types) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (TaskType type : types) {
            int count = seen.merge(type.name(), 1, Integer::sum);
            names.add(count == 1 ? type.name() : type.name() + " (" + count + ")");
        }
        return names;
    }
}
