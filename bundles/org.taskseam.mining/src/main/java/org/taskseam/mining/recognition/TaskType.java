/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.time.Duration;
import java.util.List;

/**
 * A class of tasks that do the same work.
 *
 * @param id             position in {@link RecognizedTasks#types()}; types with most time come first
 * @param name           short readable name, made from what the interface says
 * @param profile        the activities by which it is known again, most telling first
 * @param tasks          number of tasks
 * @param events         number of events
 * @param actors         number of actors
 * @param worked         {@link org.taskseam.mining.ActiveTime active time} of its tasks in all
 * @param representative id of the task that is most like all the others
 * @param variants       the ways it is done, most frequent first
 * @param variantCount   number of different ways, of which {@code variants} holds the first ones
 * @param routines       what could be automated in it, most time first
 * @param flows          values that go from step to step, those of most tasks first
 */
public record TaskType(
        int id,
        String name,
        List<String> profile,
        int tasks,
        long events,
        int actors,
        Duration worked,
        int representative,
        List<TaskVariant> variants,
        int variantCount,
        List<Routine> routines,
        List<ValueFlow> flows) {

    /** A type about whose values nothing is known. */
    public TaskType(
            int id,
            String name,
            List<String> profile,
            int tasks,
            long events,
            int actors,
            Duration worked,
            int representative,
            List<TaskVariant> variants,
            int variantCount,
            List<Routine> routines) {
        this(
                id,
                name,
                profile,
                tasks,
                events,
                actors,
                worked,
                representative,
                variants,
                variantCount,
                routines,
                List.of());
    }

    public TaskType {
        profile = List.copyOf(profile);
        variants = List.copyOf(variants);
        routines = List.copyOf(routines);
        flows = List.copyOf(flows);
    }

    /** @return this type with another number of events and time worked */
    public TaskType with(long otherEvents, Duration otherWorked) {
        return new TaskType(
                id,
                name,
                profile,
                tasks,
                otherEvents,
                actors,
                otherWorked,
                representative,
                variants,
                variantCount,
                routines,
                flows);
    }
}
