/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.corrections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskType;

/** Recognised tasks while they are put right by rules or decisions: events change tasks, tasks change types. */
public final class TaskDrafts {

    /** What is left of a task that lost events stays a task if it is this long, against the usual length. */
    private static final double LONG_ENOUGH = 0.5;

    private final EventLog log;
    private final RecognizedTasks found;
    private final StepLog steps;
    private final int[] taskOf;
    private final List<TaskDraft> tasks = new ArrayList<>();
    private final List<TypeDraft> types = new ArrayList<>();

    public TaskDrafts(EventLog log, RecognizedTasks found) {
        this.log = log;
        this.found = found;
        this.steps = found.steps(log);
        this.taskOf = new int[log.size()];
        for (TaskType type : found.types()) {
            types.add(new TypeDraft(type));
        }
        found.tasks().forEach(task -> tasks.add(new TaskDraft(task, types.get(task.type()))));
        types.forEach(TypeDraft::begin);
        Arrays.setAll(taskOf, found::taskOf);
    }

    /** @return the events as steps of work */
    public StepLog steps() {
        return steps;
    }

    /** @return the types, those recognised first */
    public List<TypeDraft> types() {
        return types;
    }

    /** @return the type added */
    public TypeDraft add(TypeDraft type) {
        types.add(type);
        return type;
    }

    /** @return number of tasks, also of those that are none any more */
    public int size() {
        return tasks.size();
    }

    public TaskDraft task(int task) {
        return tasks.get(task);
    }

    /** @return task of a row, negative for none */
    public int taskOf(int row) {
        return taskOf[row];
    }

    /** @return a new task without events */
    public int newTask(TypeDraft type) {
        tasks.add(new TaskDraft(type));
        return tasks.size() - 1;
    }

    /**
     * Gives an event to a task.
     *
     * @param task negative for none
     */
    public void move(int row, int task) {
        int before = taskOf[row];
        if (before != task) {
            if (before >= 0) {
                tasks.get(before).count(-1);
            }
            if (task >= 0) {
                tasks.get(task).count(1);
            }
            taskOf[row] = task < 0 ? RecognizedTasks.NONE : task;
        }
    }

    /** @return whether a task has exactly these events */
    public boolean isMadeOf(int task, int[] rows) {
        return task >= 0
                && tasks.get(task).events() == rows.length
                && Arrays.stream(rows).allMatch(row -> taskOf[row] == task);
    }

    /** @return the tasks that lost events */
    public Set<Integer> take(int[] rows) {
        Set<Integer> losing = new HashSet<>();
        for (int row : rows) {
            if (taskOf[row] >= 0) {
                losing.add(taskOf[row]);
                move(row, RecognizedTasks.NONE);
            }
        }
        return losing;
    }

    /**
     * Gives tasks of a type another one.
     *
     * @param to {@code null} for none
     */
    public void retype(TypeDraft from, @Nullable TypeDraft to, IntPredicate which) {
        for (int task = 0; task < tasks.size(); task++) {
            if (tasks.get(task).type() == from && which.test(task)) {
                tasks.get(task).setType(to);
            }
        }
    }

    /** Lets go of what has no type, and of what is left of a task when that is too short to be one. */
    private void dissolve() {
        Map<TypeDraft, Integer> usual = new HashMap<>();
        boolean[] gone = new boolean[tasks.size()];
        for (int task = 0; task < gone.length; task++) {
            TaskDraft draft = tasks.get(task);
            TypeDraft type = draft.type();
            if (type != null && draft.cut() && draft.origin() == null && draft.events() > 0) {
                int length = usual.computeIfAbsent(type, this::usualLength);
                if (draft.events() < LONG_ENOUGH * length) {
                    draft.setType(null);
                }
            }
            gone[task] = draft.type() == null;
        }
        for (int row = 0; row < taskOf.length; row++) {
            if (taskOf[row] >= 0 && gone[taskOf[row]]) {
                taskOf[row] = RecognizedTasks.NONE;
            }
        }
    }

    private int usualLength(TypeDraft type) {
        int[] lengths = tasks.stream()
                .filter(task -> task.type() == type && (task.origin() != null || !task.cut()))
                .mapToInt(TaskDraft::events)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }

    /** @return the tasks as they are now, described anew where something changed */
    public DraftResult result(String method, Progress progress) {
        dissolve();
        progress.checkCancelled();
        return new DraftResult(log, found, method, steps, taskOf, tasks, types, progress);
    }
}
