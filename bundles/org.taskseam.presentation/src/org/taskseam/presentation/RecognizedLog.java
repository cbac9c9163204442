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
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;

/** A log with the tasks that a recogniser found in two columns of its own: the task as the case, and its type. */
final class RecognizedLog {

    /** Name of the column with the tasks. */
    static final String CASE = "task";

    private final EventLog log;
    private final RecognizedTasks tasks;

    RecognizedLog(EventLog log, RecognizedTasks tasks) {
        this.log = log;
        this.tasks = tasks;
    }

    EventLog build() {
        int size = log.size();
        long[] times = new long[size];
        short[] offsets = new short[size];
        int[] actors = new int[size];
        int[] cases = new int[size];
        int[] types = new int[size];
        for (int row = 0; row < size; row++) {
            times[row] = log.timeMillis(row);
            offsets[row] = (short) log.offsetMinutes(row);
            int task = tasks.taskOf(row);
            cases[row] = task == RecognizedTasks.NONE ? Dictionary.NONE : task;
            types[row] = task == RecognizedTasks.NONE
                    ? Dictionary.NONE
                    : tasks.tasks().get(task).type();
        }
        for (int actor = 0; actor < log.actorCount(); actor++) {
            java.util.Arrays.fill(actors, log.firstRow(actor), log.endRow(actor), actor);
        }
        EventLogBuilder builder = new EventLogBuilder(times).offsets(offsets).actors(actors, log.actors());
        copyColumns(builder);
        List<String> names = new ArrayList<>();
        tasks.tasks().forEach(task -> names.add(Integer.toString(task.id() + 1)));
        builder.texts(Column.text(CASE, Attribute.CASE), cases, Dictionary.of(names));
        builder.texts(Column.text(TaskTypes.COLUMN, Nature.CONTEXT), types, Dictionary.of(typeNames()));
        return builder.build();
    }

    /** What was recognised before, or stood in the source, is replaced. */
    private void copyColumns(EventLogBuilder builder) {
        for (int index = 0; index < log.columns().size(); index++) {
            Column column = log.columns().get(index);
            boolean replaced = column.attribute() == Attribute.CASE
                    || column.name().equals(CASE)
                    || column.name().equals(TaskTypes.COLUMN);
            if (!replaced && column.kind() == Column.Kind.TEXT) {
                IdColumn ids = log.texts(index);
                int[] copy = new int[log.size()];
                for (int row = 0; row < copy.length; row++) {
                    copy[row] = ids.get(row);
                }
                builder.texts(column, copy, ids.dictionary());
            }
        }
    }

    /** Types of the same name get a number. */
    private List<String> typeNames() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (TaskType type : tasks.types()) {
            int count = seen.merge(type.name(), 1, Integer::sum);
            names.add(count == 1 ? type.name() : type.name() + " (" + count + ")");
        }
        return names;
    }
}
