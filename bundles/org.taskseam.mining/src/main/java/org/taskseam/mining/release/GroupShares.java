/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ProcessMap;

/**
 * The process map of a group of events, such as those of a team, in shares of the group's cases: to be compared with that of
 * another group. For analysts each group is released by itself. Groups overlap, those of teams with those of weeks and all of
 * them with the whole, so shares come in steps of a twentieth or coarser, each at least ten cases wide (of fewer than twenty cases
 * none are told): no number of cases can be told from a share, and taken from a total to learn of somebody.
 */
public final class GroupShares {

    /** Stands for a share that may not be told. */
    public static final double WITHHELD = Rounding.WITHHELD;

    private final boolean guarded;
    private final boolean empty;
    private final Map<Integer, Double> activities = new HashMap<>();
    private final Map<Long, Double> arcs = new HashMap<>();
    private final Map<Integer, Duration> medians = new HashMap<>();

    private GroupShares(ProcessMap map, Audience audience) {
        guarded = audience == Audience.ANALYSTS;
        empty = map.cases() == 0 || map.activities().isEmpty() || told(1, map.cases()) == WITHHELD;
        double cases = Math.max(1, map.cases());
        map.activities().forEach(activity -> {
            activities.put(
                    activity.id(),
                    activity.cases() < 0 ? WITHHELD : told(Math.min(1, activity.cases() / cases), map.cases()));
            medians.put(activity.id(), activity.untilNext().median());
        });
        map.arcs()
                .forEach(
                        arc -> arcs.put(CaseSupport.key(arc.from(), arc.to()), told(arc.count() / cases, map.cases())));
    }

    /**
     * @param activities of the events of the group; other events have none
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static GroupShares of(
            EventLog log, IdColumn activities, CaseNotion notion, Audience audience, Progress progress) {
        ReleasedResults results = MiningRelease.of(log, notion, audience)
                .withActivities(activities)
                .mapOnly()
                .run(progress);
        return new GroupShares(results.map(), audience);
    }

    private double told(double share, long cases) {
        return guarded ? Rounding.share(share, cases) : share;
    }

    /** Whether nothing of the group may be told, or it has no cases. */
    public boolean isEmpty() {
        return empty;
    }

    /** In what share of the group's cases an activity is, 0 to 1, or {@link #WITHHELD}. */
    public double ofCases(int activity) {
        return activities.getOrDefault(activity, guarded ? WITHHELD : 0.0);
    }

    /** How often one activity follows another in a case of the group on average, or {@link #WITHHELD}. */
    public double perCase(int from, int to) {
        return arcs.getOrDefault(CaseSupport.key(from, to), guarded ? WITHHELD : 0.0);
    }

    /** The median time until the next step; empty if the activity is not there or not to be told of. */
    public Optional<Duration> median(int activity) {
        return Optional.ofNullable(medians.get(activity)).filter(time -> !time.isNegative());
    }
}
