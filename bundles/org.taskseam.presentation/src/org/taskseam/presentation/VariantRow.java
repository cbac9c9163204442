/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.List;

/**
 * Cases that take the same way.
 *
 * @param rank       1 for the most frequent
 * @param count      number of cases
 * @param share      of all cases, 0 to 1
 * @param median     median time from the first to the last event
 * @param activities names of the activities in order; empty for the row of all rarer variants
 * @param variants   number of variants in this row; 1 but for the last
 */
public record VariantRow(int rank, long count, double share, Duration median, List<String> activities, int variants) {

    /** Keeps its own copy of the list. */
    public VariantRow {
        activities = List.copyOf(activities);
    }
}
