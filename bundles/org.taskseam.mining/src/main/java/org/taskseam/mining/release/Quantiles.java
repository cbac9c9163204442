/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;

/** Medians and 95th percentiles of a map and its variants, as far as they may be told. */
final class Quantiles {

    private final Map<Integer, Pair> activities = new HashMap<>();
    private final Map<Long, Pair> arcs = new HashMap<>();
    private final Map<Long, Pair> variants = new HashMap<>();

    /** Both quantiles of the same times. */
    record Pair(Quantile median, Quantile p95) {
        static Pair of(DurationStats stats) {
            return new Pair(new Quantile(stats.medianMillis()), new Quantile(stats.p95Millis()));
        }

        private void add(int person, long millis) {
            median.add(person, millis);
            p95.add(person, millis);
        }
    }

    /**
     * Goes through all cases once more, since a quantile must be known before it can be asked who stands on its sides.
     *
     * @param map of the cases, not yet guarded
     */
    Quantiles(ProcessMap map, List<Variant> ways, Cases cases, IdColumn activityOf, Progress progress) {
        map.activities().forEach(activity -> activities.put(activity.id(), Pair.of(activity.untilNext())));
        map.arcs().forEach(arc -> arcs.put(CaseSupport.key(arc.from(), arc.to()), Pair.of(arc.duration())));
        ways.forEach(way -> variants.put(Sequences.hash(way.activities()), Pair.of(way.duration())));
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            add(events, cases, activityOf);
        }
    }

    private void add(EventCursor events, Cases cases, IdColumn activityOf) {
        Set<Integer> people = new HashSet<>(2);
        int before = CaseSupport.OUTSIDE;
        int beforePerson = -1;
        long beforeTime = 0;
        long first = 0;
        long hash = 0;
        while (events.next()) {
            int activity = activityOf.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            int person = cases.log().actor(events.row());
            long time = events.timeMillis();
            if (before == CaseSupport.OUTSIDE) {
                first = time;
            } else {
                long took = Math.max(0, time - beforeTime);
                add(activities.get(before), beforePerson, took);
                @Nullable Pair arc = arcs.get(CaseSupport.key(before, activity));
                add(arc, person, took);
                if (person != beforePerson) {
                    add(arc, beforePerson, took);
                }
            }
            people.add(person);
            hash = Sequences.hash(hash, activity);
            before = activity;
            beforePerson = person;
            beforeTime = time;
        }
        @Nullable Pair way = variants.get(hash);
        for (int person : people) {
            add(way, person, Math.max(0, beforeTime - first));
        }
    }

    Pair ofActivity(int id) {
        return Objects.requireNonNull(activities.get(id));
    }

    /** @param arc its {@link CaseSupport#key} */
    Pair ofArc(long arc) {
        return Objects.requireNonNull(arcs.get(arc));
    }

    /** @param hash its {@link Sequences#hash(Iterable)} */
    Pair ofVariant(long hash) {
        return Objects.requireNonNull(variants.get(hash));
    }

    private static void add(@Nullable Pair to, int person, long millis) {
        if (to != null) {
            to.add(person, millis);
        }
    }
}
