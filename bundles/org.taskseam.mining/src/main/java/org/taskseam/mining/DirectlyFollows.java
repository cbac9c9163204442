/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;

/**
 * What directly follows what.
 *
 * @param events number of events in cases
 * @param cases  number of cases
 * @param arcs   by count, most frequent first; equals by ids
 * @param starts how many cases begin with an activity, by its id
 * @param ends   how many cases end with an activity, by its id
 */
public record DirectlyFollows(long events, long cases, List<Arc> arcs, List<Long> starts, List<Long> ends) {
    public DirectlyFollows {
        arcs = List.copyOf(arcs);
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }
}
