/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.internal.util.TextDigest;

/** Makes references to tasks of a log, and finds the events that references mean. */
public final class TaskRefs {

    private final EventLog log;
    private final Map<String, Integer> actors = new HashMap<>();

    public TaskRefs(EventLog log) {
        this.log = log;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            actors.putIfAbsent(TextDigest.of(log.actors().text(actor)), actor);
        }
    }

    /** @return a reference to a task of the log */
    public TaskRef of(RecognizedTasks tasks, TaskInstance task) {
        return of(IntStream.of(tasks.rows(task)).sorted().toArray());
    }

    /**
     * @param rows rows of one actor, ascending, at least one
     * @return a reference to the task with these events
     */
    TaskRef of(int[] rows) {
        List<int[]> runs = new ArrayList<>();
        for (int row : rows) {
            int[] last = runs.isEmpty() ? new int[] {-2, -2} : runs.get(runs.size() - 1);
            if (last[1] + 1 == row) {
                last[1] = row;
            } else {
                runs.add(new int[] {row, row});
            }
        }
        while (runs.size() > TaskRef.MOST_SPANS) {
            int[] end = runs.remove(runs.size() - 1);
            runs.get(runs.size() - 1)[1] = end[1];
        }
        List<TaskRef.Span> spans = runs.stream()
                .map(run -> new TaskRef.Span(key(run[0]), key(run[1])))
                .toList();
        return new TaskRef(TextDigest.of(log.actors().text(log.actor(rows[0]))), spans, rows.length);
    }

    private TaskRef.EventKey key(int row) {
        long time = log.timeMillis(row);
        int from = log.firstRow(log.actor(row));
        return new TaskRef.EventKey(Instant.ofEpochMilli(time), row - firstAt(time, from, row));
    }

    /** @return the rows that a reference means, ascending; none if they are not there */
    public int[] rows(TaskRef task) {
        Integer actor = actors.get(task.actor());
        if (actor == null) {
            return new int[0];
        }
        int start = log.firstRow(actor);
        int end = log.endRow(actor);
        int next = start;
        List<int[]> runs = new ArrayList<>();
        for (TaskRef.Span span : task.spans()) {
            int first = Math.max(next, Math.min(row(span.first(), start, end), after(span.first(), start, end)));
            int last = Math.min(row(span.last(), start, end), after(span.last(), start, end) - 1);
            if (first <= last) {
                runs.add(new int[] {first, last});
                next = last + 1;
            }
        }
        return runs.stream()
                .flatMapToInt(run -> IntStream.rangeClosed(run[0], run[1]))
                .toArray();
    }

    private int row(TaskRef.EventKey event, int start, int end) {
        return firstAt(event.time().toEpochMilli(), start, end) + event.nth();
    }

    private int after(TaskRef.EventKey event, int start, int end) {
        return firstAt(event.time().toEpochMilli() + 1, start, end);
    }

    /** @return the first row from {@code from} on, before {@code end}, that is not earlier than a time; else {@code end} */
    private int firstAt(long time, int from, int end) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.timeMillis(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
