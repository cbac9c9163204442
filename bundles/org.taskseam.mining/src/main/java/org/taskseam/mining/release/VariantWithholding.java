/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** By the hash of their activities, most frequent first. */
    private final Map<Long, Variant> released = new LinkedHashMap<>();
    /** By arc of a variant that was released, at first. */
    private final LongMap<Rest> rests = new LongMap<>();

    /** Who takes an arc in a variant that is not told. */
    private static final class Rest {
        private final PersonSums people = new PersonSums();
        /** The last case that has the arc. */
        private int lastCase = -1;
    }

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
                arcs(variant.activities()).forEach(arc -> rests.of(arc, Rest::new));
            }
        }
        if (!released.isEmpty()) {
            collectRests(cases, activities, progress);
        }
        for (long hash : List.copyOf(released.keySet()).reversed()) {
            Set<Long> arcs = arcs(Objects.requireNonNull(released.get(hash)).activities());
            if (tellsARest(arcs)) {
                released.remove(hash);
                PersonSums people = support.variants().getOrDefault(hash, new PersonSums());
                arcs.forEach(arc -> rests.of(arc, Rest::new).people.addAll(people));
            }
        }
    }

    /** The variants that may be told, most frequent first. */
    List<Variant> shown() {
        return released.values().stream().filter(this::isInMap).toList();
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

    private boolean tellsARest(Set<Long> arcs) {
        return arcs.stream().anyMatch(arc -> !guard.isSafeRest(rests.of(arc, Rest::new).people));
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

    private void collectRests(Cases cases, IdColumn activities, Progress progress) {
        EventCursor events = cases.cursor();
        People people = new People(cases.log());
        List<Rest> ofCase = new ArrayList<>();
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            people.clear();
            ofCase.clear();
            int before = CaseSupport.OUTSIDE;
            long hash = 0;
            while (events.next()) {
                int activity = activities.get(events.row());
                if (activity != Dictionary.NONE) {
                    addOnce(ofCase, CaseSupport.key(before, activity), c);
                    people.add(events.row());
                    hash = Sequences.hash(hash, activity);
                    before = activity;
                }
            }
            if (before != CaseSupport.OUTSIDE && !released.containsKey(hash)) {
                addOnce(ofCase, CaseSupport.key(before, CaseSupport.OUTSIDE), c);
                for (Rest rest : ofCase) {
                    for (int p = 0; p < people.size(); p++) {
                        rest.people.add(people.get(p), 1, 0);
                    }
                }
            }
        }
    }

    /** Adds the rest of an arc that is asked for, unless the case had it before. */
    private void addOnce(List<Rest> ofCase, long arc, int caseNumber) {
        Rest rest = rests.find(arc);
        if (rest != null && rest.lastCase != caseNumber) {
            rest.lastCase = caseNumber;
            ofCase.add(rest);
        }
    }
}
