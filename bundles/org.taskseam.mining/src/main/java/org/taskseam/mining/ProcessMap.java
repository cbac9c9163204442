/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;
import java.util.Optional;

/**
 * A directly-follows graph with its figures.
 *
 * @param events     number of events in cases
 * @param cases      number of cases
 * @param activities by count, most frequent first; equals by id
 * @param arcs       by count, most frequent first; equals by ids
 */
public record ProcessMap(long events, long cases, List<Activity> activities, List<Arc> arcs) {

    public ProcessMap {
        activities = List.copyOf(activities);
        arcs = List.copyOf(arcs);
    }

    /** @return the activity with this id if it is in the map */
    public Optional<Activity> activity(int id) {
        return activities.stream().filter(a -> a.id() == id).findFirst();
    }
}
