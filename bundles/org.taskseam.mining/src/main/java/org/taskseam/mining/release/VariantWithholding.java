/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Variant;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Which variants may be told beside a map: those of enough people whose arcs are all in the map, as long as what an arc's
 * count has beyond them is nobody's or might be told itself.
 */
final class VariantWithholding {

    private final ReleaseGuard guard;
    private final ArcWithholding map;
    private final CaseSupport support;
    private final Map<Long, Variant> released = new HashMap<>();
    private final Map<Long, PersonSums> rests = new HashMap<>();

    /** @param variants most frequent first */
    VariantWithholding(
            ReleaseGuard guard,
            ArcWithholding map,
            CaseSupport support,
            List<Variant> variants,
            Cases cases,
            IdColumn activities,
            Progress progress) {
        this.guard = guard;
        this.map = map;
        this.support = support;
        for (Variant variant : variants) {
            long hash = Sequences.hash(variant.activities());
            if (guard.allows(support.variants().getOrDefault(hash, new PersonSums())) && isInMap(variant)) {
                released.put(hash, variant);
            }
        }
        collectRests(cases, activities, progress);
        for (int last = variants.size() - 1; last >= 0; last--) {
            long hash = Sequences.hash(variants.get(last).activities());
            if (released.containsKey(hash) && tellsARest(variants.get(last))) {
                released.remove(hash);
                PersonSums people = support.variants().getOrDefault(hash, new PersonSums());
                arcs(variants.get(last).activities())
                        .forEach(arc -> rests.computeIfAbsent(arc, k -> new PersonSums())
                                .addAll(people));
            }
        }
    }

    boolean shows(Variant variant) {
        return released.containsKey(Sequences.hash(variant.activities())) && isInMap(variant);
    }

    void withhold(long hash) {
        released.remove(hash);
    }

    private boolean isInMap(Variant variant) {
        return arcs(variant.activities()).stream()
                .allMatch(arc -> map.shows(CaseSupport.from(arc), CaseSupport.to(arc)));
    }

    private boolean tellsARest(Variant variant) {
        return arcs(variant.activities()).stream().anyMatch(arc -> {
            PersonSums rest = rests.get(arc);
            return rest != null && !guard.isSafeRest(rest);
        });
    }

    private static Set<Long> arcs(List<Integer> activities) {
        Set<Long> arcs = new HashSet<>();
        int before = CaseSupport.OUTSIDE;
        for (int activity : activities) {
            arcs.add(CaseSupport.key(before, activity));
            before = activity;
        }
        arcs.add(CaseSupport.key(before, CaseSupport.OUTSIDE));
        return arcs;
    }

    /** Who takes each arc in a variant that is not told. */
    private void collectRests(Cases cases, IdColumn activities, Progress progress) {
        EventCursor events = cases.cursor();
        List<Integer> trace = new ArrayList<>();
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            trace.clear();
            Set<Integer> people = new HashSet<>(2);
            while (events.next()) {
                int activity = activities.get(events.row());
                if (activity != Dictionary.NONE) {
                    trace.add(activity);
                    people.add(cases.log().actor(events.row()));
                }
            }
            if (!trace.isEmpty() && !released.containsKey(Sequences.hash(trace))) {
                for (long arc : arcs(trace)) {
                    people.forEach(person ->
                            rests.computeIfAbsent(arc, k -> new PersonSums()).add(person, 1, 0));
                }
            }
        }
    }
}
