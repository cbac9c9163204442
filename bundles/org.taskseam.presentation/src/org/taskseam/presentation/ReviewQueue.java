/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/** Tasks to be looked at, least sure first. */
public final class ReviewQueue {

    /** Most tasks in the queue; the next come when these are decided. */
    public static final int MOST = 1_000;

    private ReviewQueue() {}

    /**
     * @param type     of the tasks, or {@link RecognizedTasks#NONE} for all
     * @param doubtful whether those that are sure, or decided about, are left out
     * @return the tasks to look at
     */
    public static List<TaskInstance> of(Recognition known, int type, boolean doubtful) {
        return known.tasks().tasks().stream()
                .filter(task -> type == RecognizedTasks.NONE || task.type() == type)
                .filter(task -> !doubtful
                        || task.confidence() < Recognition.DOUBTFUL
                                && !known.decided().decided(task))
                .sorted(Comparator.comparingDouble(TaskInstance::confidence).thenComparingInt(TaskInstance::id))
                .limit(MOST)
                .toList();
    }

    /** @return number of tasks of a type, or of all for {@link RecognizedTasks#NONE} */
    public static int count(Recognition known, int type) {
        return type == RecognizedTasks.NONE
                ? known.tasks().tasks().size()
                : known.tasks().types().get(type).tasks();
    }

    /** @return the types that a task may be of instead of its own, those that share most of its steps first */
    public static List<TaskType> otherTypes(Recognition known, TaskInstance task) {
        RecognizedTasks tasks = known.tasks();
        Set<String> steps = Set.copyOf(known.activitiesOf(task.id()));
        Map<Integer, Long> shared = new HashMap<>();
        for (TaskType type : tasks.types()) {
            Set<String> usual = Set.copyOf(known.activitiesOf(type.representative()));
            shared.put(type.id(), steps.stream().filter(usual::contains).count());
        }
        return tasks.types().stream()
                .filter(type -> type.id() != task.type())
                .sorted(Comparator.comparingLong((TaskType type) -> -shared.get(type.id()))
                        .thenComparingInt(TaskType::id))
                .toList();
    }
}
