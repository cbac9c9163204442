/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;

/** What a recogniser found in a log. Immutable; the event log itself is not held. */
public final class RecognizedTasks {

    /** The task of an event that belongs to none. */
    public static final int NONE = -1;

    private final String method;
    private final int[] taskOfRow;
    private final List<TaskInstance> tasks;
    private final List<TaskType> types;
    private final List<ColumnUse> columns;
    private final List<SameAct> acts;
    private final Duration unassigned;
    private final @Nullable StepLog steps;

    /**
     * @param method     id of the recogniser
     * @param taskOfRow  task of every row of the log, or {@link #NONE}
     * @param tasks      the tasks by their ids
     * @param types      the types by their ids
     * @param columns    what was learned about the columns; may be empty
     * @param unassigned {@link org.taskseam.mining.ActiveTime active time} of events that belong to no task
     */
    public RecognizedTasks(
            String method,
            int[] taskOfRow,
            List<TaskInstance> tasks,
            List<TaskType> types,
            List<ColumnUse> columns,
            Duration unassigned) {
        this(method, taskOfRow, tasks, types, columns, List.of(), unassigned, null);
    }

    /**
     * @param method     id of the recogniser
     * @param taskOfRow  task of every row of the log, or {@link #NONE}
     * @param tasks      the tasks by their ids
     * @param types      the types by their ids
     * @param columns    what was learned about the columns; may be empty
     * @param acts       which neighbouring events were taken as one act; may be empty
     * @param unassigned {@link org.taskseam.mining.ActiveTime active time} of events that belong to no task
     * @param steps      the events as steps of work; {@code null} to take the activities that the log names
     */
    public RecognizedTasks(
            String method,
            int[] taskOfRow,
            List<TaskInstance> tasks,
            List<TaskType> types,
            List<ColumnUse> columns,
            List<SameAct> acts,
            Duration unassigned,
            @Nullable StepLog steps) {
        this.method = method;
        this.taskOfRow = taskOfRow.clone();
        this.tasks = List.copyOf(tasks);
        this.types = List.copyOf(types);
        this.columns = List.copyOf(columns);
        this.acts = List.copyOf(acts);
        this.unassigned = unassigned;
        this.steps = steps;
    }

    /** @return id of the recogniser that found this */
    public String method() {
        return method;
    }

    /** @return number of events of the log */
    public int size() {
        return taskOfRow.length;
    }

    /** @return id of the task that the event of a row belongs to, or {@link #NONE} */
    public int taskOf(int row) {
        return taskOfRow[row];
    }

    /** @return rows of a task's events, ascending */
    public int[] rows(TaskInstance task) {
        int from = Math.min(task.firstRow(), task.lastRow());
        int to = Math.max(task.firstRow(), task.lastRow());
        int[] rows = new int[task.events()];
        int count = 0;
        for (int row = from; row <= to && count < rows.length; row++) {
            if (taskOfRow[row] == task.id()) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** @return the tasks */
    public List<TaskInstance> tasks() {
        return tasks;
    }

    /** @return the task types, those with most time first */
    public List<TaskType> types() {
        return types;
    }

    /** @return what was learned about the columns, in the order in which they were looked at */
    public List<ColumnUse> columns() {
        return columns;
    }

    /** @return which neighbouring events were taken as one act, the most first */
    public List<SameAct> acts() {
        return acts;
    }

    /** @return number of events that belong to no task */
    public long unassignedEvents() {
        return Arrays.stream(taskOfRow).filter(task -> task == NONE).count();
    }

    /** @return time between neighbouring events that both belong to no task, pauses that end a session left out */
    public Duration unassignedTime() {
        return unassigned;
    }

    /**
     * @param log the log in which this was found
     * @return its events as steps of work
     */
    public StepLog steps(EventLog log) {
        return steps == null ? StepLog.ofActivities(log) : steps;
    }

    @Override
    public String toString() {
        return tasks.size() + " tasks of " + types.size() + " types by " + method;
    }
}
