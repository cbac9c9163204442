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
import org.taskseam.eventlog.IdColumn;
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

    /**
     * @return the log with the stretches of work that belong to no task as its cases; a stretch ends where a task goes on, or
     *     the session ends
     */
    static EventLog ofStretches(EventLog log, RecognizedTasks tasks) {
        int[] cases = new int[log.size()];
        List<String> names = new ArrayList<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            boolean goesOn = false;
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                boolean free = tasks.taskOf(row) == RecognizedTasks.NONE;
                if (free && !(goesOn && log.sessionOf(row) == log.sessionOf(row - 1))) {
                    names.add(Integer.toString(names.size() + 1));
                }
                cases[row] = free ? names.size() - 1 : Dictionary.NONE;
                goesOn = free;
            }
        }
        return withoutTasks(log).withColumn(Column.text(CASE, Attribute.CASE), cases, Dictionary.of(names));
    }

    /** @return the activities of the events that are in a case; other events have none */
    static IdColumn activitiesInCases(EventLog log) {
        IdColumn all = log.activities();
        IdColumn cases = log.texts(CASE);
        int[] ids = new int[log.size()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = cases.get(row) == Dictionary.NONE ? Dictionary.NONE : all.get(row);
        }
        return IdColumn.of(ids, all.dictionary());
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
