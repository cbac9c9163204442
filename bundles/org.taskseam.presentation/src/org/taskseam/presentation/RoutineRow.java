/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.TaskType;

/**
 * A candidate for automation inside a type of task, over everybody.
 *
 * @param type    name of the type
 * @param routine what is known about it
 */
public record RoutineRow(String type, Routine routine) {

    /**
     * @param type a type, or {@link RecognizedTasks#NONE} for all
     * @return routines of enough people, most time first
     */
    public static List<RoutineRow> of(Recognition known, int type) {
        List<RoutineRow> rows = new ArrayList<>();
        for (TaskType each : known.tasks().types()) {
            if (type == RecognizedTasks.NONE || each.id() == type) {
                each.routines().stream()
                        .filter(routine -> known.speaksOf(routine.actors()))
                        .forEach(routine -> rows.add(new RoutineRow(known.nameOf(each), routine)));
            }
        }
        rows.sort(Comparator.comparing((RoutineRow row) -> row.routine().time()).reversed());
        return rows;
    }

    /** @return number of routines that too few people do to be shown */
    public static long hidden(Recognition known, int type) {
        return known.tasks().types().stream()
                .filter(each -> type == RecognizedTasks.NONE || each.id() == type)
                .flatMap(each -> each.routines().stream())
                .filter(routine -> !known.speaksOf(routine.actors()))
                .count();
    }
}
