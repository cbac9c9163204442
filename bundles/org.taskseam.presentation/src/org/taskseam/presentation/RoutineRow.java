/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
     * @return routines that may be told, as they may be told, most time first
     */
    public static List<RoutineRow> of(Recognition known, int type) {
        return types(known, type)
                .flatMap(each -> known.released().routines(each).stream()
                        .map(routine -> new RoutineRow(known.nameOf(each), routine)))
                .sorted(Comparator.comparing((RoutineRow row) -> row.routine().time())
                        .reversed())
                .toList();
    }

    /** @return number of routines that too few people do to be shown */
    public static long hidden(Recognition known, int type) {
        return types(known, type)
                .mapToLong(each ->
                        each.routines().size() - known.released().routines(each).size())
                .sum();
    }

    private static Stream<TaskType> types(Recognition known, int type) {
        return known.tasks().types().stream().filter(each -> type == RecognizedTasks.NONE || each.id() == type);
    }
}
