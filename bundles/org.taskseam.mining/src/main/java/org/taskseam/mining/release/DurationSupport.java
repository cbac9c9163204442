/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;
import org.taskseam.privacy.guard.PersonSums;

/** Who stands behind the sums, medians and 95th percentiles of the durations of what is told of a map and its variants. */
final class DurationSupport {

    private final LongMap<Figures> activities = new LongMap<>();
    private final LongMap<Figures> arcs = new LongMap<>();
    private final LongMap<Figures> variants = new LongMap<>();

    /**
     * Who stands behind the figures of the same durations.
     *
     * @param sum behind their sum
     */
    record Figures(PersonSums sum, Quantile median, Quantile p95) {
        static Figures of(DurationStats stats) {
            return new Figures(new PersonSums(), new Quantile(stats.medianMillis()), new Quantile(stats.p95Millis()));
        }

        private void add(int person, long millis) {
            sum.add(person, 1, millis);
            median.add(person, millis);
            p95.add(person, millis);
        }
    }

    /**
     * Goes through all cases once more, since a quantile must be known before it can be asked who stands on its sides.
     *
     * @param map of the cases, not yet guarded
     * @param arcs what of the map is told
     * @param ways the variants that are told
     */
    DurationSupport(
            ProcessMap map,
            ArcWithholding arcs,
            List<Variant> ways,
            Cases cases,
            IdColumn activityOf,
            Progress progress) {
        for (Activity activity : map.activities()) {
            if (arcs.shows(activity.id())) {
                activities.put((long) activity.id(), Figures.of(activity.untilNext()));
            }
        }
        for (Arc arc : map.arcs()) {
            if (arcs.shows(arc.from(), arc.to())) {
                this.arcs.put(CaseSupport.key(arc.from(), arc.to()), Figures.of(arc.duration()));
            }
        }
        for (Variant way : ways) {
            variants.put(Sequences.hash(way.activities()), Figures.of(way.duration()));
        }
        EventCursor events = cases.cursor();
        People people = new People(cases.log());
        for (int c = 0; c < cases.count() && !activities.isEmpty(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            people.clear();
            add(events, people, activityOf);
        }
    }

    private void add(EventCursor events, People people, IdColumn activityOf) {
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
            int person = people.add(events.row());
            long time = events.timeMillis();
            if (before == CaseSupport.OUTSIDE) {
                first = time;
            } else {
                long took = Math.max(0, time - beforeTime);
                add(activities.find(before), beforePerson, took);
                @Nullable Figures arc = arcs.find(CaseSupport.key(before, activity));
                add(arc, person, took);
                if (person != beforePerson) {
                    add(arc, beforePerson, took);
                }
            }
            hash = Sequences.hash(hash, activity);
            before = activity;
            beforePerson = person;
            beforeTime = time;
        }
        @Nullable Figures way = variants.find(hash);
        for (int p = 0; p < people.size(); p++) {
            add(way, people.get(p), Math.max(0, beforeTime - first));
        }
    }

    Figures ofActivity(int id) {
        return Objects.requireNonNull(activities.find(id));
    }

    /** @param arc its {@link CaseSupport#key} */
    Figures ofArc(long arc) {
        return Objects.requireNonNull(arcs.find(arc));
    }

    /** @param hash its {@link Sequences#hash(Iterable)} */
    Figures ofVariant(long hash) {
        return Objects.requireNonNull(variants.find(hash));
    }

    private static void add(@Nullable Figures to, int person, long millis) {
        if (to != null) {
            to.add(person, millis);
        }
    }
}
