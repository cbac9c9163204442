/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;

/**
 * All cases with the same sequence of activities.
 *
 * @param activities ids of the activities in order
 * @param count      number of cases
 * @param duration   time from first to last event
 */
public record Variant(List<Integer> activities, long count, DurationStats duration) {
    public Variant {
        activities = activities instanceof IntSequence ? activities : List.copyOf(activities);
    }
}
