/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often activities happen and how long they take.
 *
 * @param activities by id
 */
public record ActivityStatistics(List<Figures> activities) {
    public ActivityStatistics {
        activities = List.copyOf(activities);
    }

    /**
     * Figures of one activity.
     *
     * @param id          id in the activity column's dictionary
     * @param application where it happens most, or {@code null} if the log does not say
     * @param count       how often it happened
     * @param cases       in how many cases
     * @param untilNext   time from it to the next event of the case
     */
    public record Figures(int id, @Nullable String application, long count, long cases, DurationStats untilNext) {}
}
