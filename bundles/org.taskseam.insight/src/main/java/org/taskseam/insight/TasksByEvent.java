/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CsvField;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.release.ReleasedTypes;

/** Which event belongs to which task, as a table of CSV with the columns {@code event_id,segment,cluster}. */
public final class TasksByEvent {

    private static final String HEADING = "event_id,segment,cluster\n";

    /** Rows between two looks at whether it is still wanted. */
    private static final int OFTEN = 4_096;

    private TasksByEvent() {}

    /**
     * Writes as much as may be told.
     *
     * @param log      the events that the tasks were found in
     * @param rows     those of them that may leave, as {@code RowRelease} gives them; not looked at where nothing is guarded
     * @param released what of the tasks may be told
     * @param progress is asked whether it is still wanted
     */
    public static void write(
            EventLog log, EventLog rows, RecognizedTasks tasks, ReleasedTypes released, Writer out, Progress progress)
            throws IOException {
        if (released.isGuarded()) {
            writeReleased(rows, tasks, released, out, progress);
        } else {
            writeAll(log, tasks, out, progress);
        }
    }

    /** In the order of the source. */
    private static void writeAll(EventLog log, RecognizedTasks tasks, Writer out, Progress progress)
            throws IOException {
        int[] rowOf = sourceOrder(log);
        int id = log.indexOf(Attribute.EVENT_ID);
        out.write(HEADING);
        for (int source = 0; source < rowOf.length; source++) {
            check(source, progress);
            int row = rowOf[source];
            int task = tasks.taskOf(row);
            out.write(eventId(log, id, row));
            out.write(',');
            if (task != RecognizedTasks.NONE) {
                out.write(Integer.toString(task));
                out.write(',');
                out.write(Integer.toString(tasks.tasks().get(task).type()));
            } else {
                out.write(',');
            }
            out.write('\n');
        }
    }

    /**
     * The same of rows that may leave, in their order; {@code event_id} counts them from 0. Tasks have the numbers in which they
     * first appear there, and types of few people are no tasks.
     */
    private static void writeReleased(
            EventLog rows, RecognizedTasks tasks, ReleasedTypes released, Writer out, Progress progress)
            throws IOException {
        Map<Integer, Integer> numbers = new HashMap<>();
        out.write(HEADING);
        for (int row = 0; row < rows.size(); row++) {
            check(row, progress);
            int task = tasks.taskOf(rows.sourceRow(row));
            out.write(row + ",");
            int type = task == RecognizedTasks.NONE
                    ? RecognizedTasks.NONE
                    : tasks.tasks().get(task).type();
            if (type != RecognizedTasks.NONE && released.tells(tasks.types().get(type))) {
                out.write(numbers.computeIfAbsent(task, k -> numbers.size()) + "," + type);
            } else {
                out.write(',');
            }
            out.write('\n');
        }
    }

    private static void check(int row, Progress progress) {
        if (row % OFTEN == 0) {
            progress.checkCancelled();
        }
    }

    private static int[] sourceOrder(EventLog log) {
        long[] keys = new long[log.size()];
        Arrays.setAll(keys, row -> ((long) log.sourceRow(row) << Integer.SIZE) + row);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static String eventId(EventLog log, int column, int row) {
        @Nullable String id = column < 0 ? null : log.text(column, row);
        return id == null ? Integer.toString(log.sourceRow(row)) : CsvField.of(id);
    }
}
