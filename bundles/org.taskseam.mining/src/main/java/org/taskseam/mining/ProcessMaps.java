/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taskseam.eventlog.Dictionary;

/** Puts process maps together from the results of miners. */
public final class ProcessMaps {

    /** The miners whose results {@link #of} needs. */
    public static final List<Miner<?, ?>> MINERS = List.of(new ActivityMiner(), new DirectlyFollowsMiner());

    private static final Comparator<Activity> ORDER =
            (a, b) -> a.count() == b.count() ? Integer.compare(a.id(), b.id()) : Long.compare(b.count(), a.count());

    private ProcessMaps() {}

    /**
     * @param names   texts of the activities
     * @param results results of {@link #MINERS}
     * @return the map of all activities that occur in cases
     */
    public static ProcessMap of(Dictionary names, MiningResults results) {
        DirectlyFollows follows = results.of(new DirectlyFollowsMiner());
        List<Activity> activities = new ArrayList<>();
        for (ActivityStatistics.Figures figures :
                results.of(new ActivityMiner()).activities()) {
            if (figures.count() > 0) {
                activities.add(new Activity(
                        figures.id(),
                        names.text(figures.id()),
                        figures.application(),
                        figures.count(),
                        figures.cases(),
                        follows.starts().get(figures.id()),
                        follows.ends().get(figures.id()),
                        figures.untilNext()));
            }
        }
        activities.sort(ORDER);
        return new ProcessMap(follows.events(), follows.cases(), activities, follows.arcs());
    }
}
