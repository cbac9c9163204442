/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/**
 * A row of the list of task types.
 *
 * @param kind       what the row stands for
 * @param id         position of the type among the known ones, -1 for other rows and where only names are known
 * @param name       its name
 * @param cases      number of tasks; -1 if too few people stand behind it to be said
 * @param share      of the time of all types that are told, or of their events where only names are known, 0 to 1; -1 if not
 *                   to be said
 * @param confidence mean confidence of its tasks, 0 to 1; -1 if nothing is known about it
 * @param doubtful   number of its tasks that a person should look at
 * @param named      whether a person named it
 * @param accepted   whether a person said that it is right
 */
public record TaskTypeRow(
        Kind kind,
        int id,
        String name,
        long cases,
        double share,
        double confidence,
        int doubtful,
        boolean named,
        boolean accepted) {

    private static final double MANY = .25;

    /** What a row stands for. */
    public enum Kind {
        /** Work as a whole. */
        WHOLE,
        /** A type. */
        TYPE,
        /** What belongs to no task. */
        NONE
    }

    /** @return whether too few people stand behind the row to show anything but its name */
    public boolean hidden() {
        return kind == Kind.NONE ? share < 0 : cases < 0;
    }

    /** @return what the figures are narrowed to when the row is chosen */
    public String task() {
        return kind == Kind.NONE ? MinedProject.NO_TASK : name;
    }

    /** @return whether a person should look at the type: nobody said that it is right, and many of its tasks are doubtful */
    public boolean review() {
        return kind == Kind.TYPE && !accepted && cases > 0 && doubtful > MANY * cases;
    }

    /** @return work as a whole, what belongs to no task, then the types, those with most tasks first; nothing if none are known */
    public static List<TaskTypeRow> of(MinedProject project) {
        return project.recognition()
                .map(known -> of(project, known))
                .orElseGet(
                        () -> project.tasks().stream().map(TaskTypeRow::named).toList());
    }

    private static TaskTypeRow named(TaskRow row) {
        return new TaskTypeRow(
                row.isWhole() ? Kind.WHOLE : Kind.TYPE, -1, row.name(), row.cases(), row.share(), -1, 0, false, false);
    }

    private static List<TaskTypeRow> of(MinedProject project, Recognition known) {
        List<TaskType> types = known.tasks().types();
        double[] sure = new double[types.size()];
        int[] doubtful = new int[types.size()];
        for (TaskInstance task : known.tasks().tasks()) {
            sure[task.type()] += task.confidence();
            boolean doubt =
                    task.confidence() < Recognition.DOUBTFUL && !known.decided().decided(task);
            doubtful[task.type()] += doubt ? 1 : 0;
        }
        Map<String, TaskRow> told = new HashMap<>();
        project.tasks().forEach(row -> told.put(row.name(), row));
        double none = known.tasks().unassignedTime().toMillis();
        double worked =
                types.stream().mapToLong(type -> type.worked().toMillis()).sum();
        double shown = types.stream()
                .filter(type -> told.containsKey(known.nameOf(type)))
                .mapToLong(type -> type.worked().toMillis())
                .sum();
        List<TaskTypeRow> rows = new ArrayList<>();
        TaskRow whole = told.get("");
        boolean silent = project.silence().isPresent();
        rows.add(new TaskTypeRow(
                Kind.WHOLE,
                -1,
                "",
                whole != null ? whole.cases() : silent ? -1 : project.cases(),
                silent ? -1 : share(worked, worked + none),
                -1,
                0,
                false,
                false));
        rows.add(new TaskTypeRow(
                Kind.NONE,
                -1,
                Words.get("task.none"),
                -1,
                silent ? -1 : share(none, worked + none),
                -1,
                0,
                false,
                false));
        int first = rows.size();
        for (TaskType type : types) {
            TaskRow row = told.get(known.nameOf(type));
            rows.add(new TaskTypeRow(
                    Kind.TYPE,
                    type.id(),
                    known.nameOf(type),
                    row == null ? -1 : row.cases(),
                    row == null ? -1 : share(type.worked().toMillis(), shown),
                    row == null || type.tasks() == 0 ? -1 : sure[type.id()] / type.tasks(),
                    doubtful[type.id()],
                    known.decided().named(type),
                    known.decided().accepted(type)));
        }
        rows.subList(first, rows.size())
                .sort(Comparator.comparingLong(TaskTypeRow::cases).reversed());
        return rows;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
