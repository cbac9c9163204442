/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.taskseam.mining.release.CaseSupport.OUTSIDE;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.guard.PersonSums;

/** Collects who stands behind the figures of cases, case by case. */
final class CaseSupportFold {

    private final IdColumn activityOf;
    private final @Nullable PersonSums[] activities;
    private final @Nullable PersonSums[] activityCases;
    private final LongMap<PersonSums> arcs = new LongMap<>();
    private final LongMap<PersonSums> variants = new LongMap<>();
    private final PersonSums cases = new PersonSums();
    private final People people;

    /** Activities of the case, each once, and by activity the number of the last case that has it. */
    private final int[] ofCase;

    private final int[] lastCase;
    private int caseNumber;

    CaseSupportFold(EventLog log, IdColumn activityOf) {
        int different = activityOf.dictionary().size();
        this.people = new People(log);
        this.activityOf = activityOf;
        this.activities = new PersonSums[different];
        this.activityCases = new PersonSums[different];
        this.ofCase = new int[different];
        this.lastCase = new int[different];
    }

    void fold(EventCursor events) {
        int different = 0;
        int before = OUTSIDE;
        int beforeActor = -1;
        long hash = 0;
        people.clear();
        caseNumber++;
        while (events.next()) {
            int activity = activityOf.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            int person = people.add(events.row());
            if (lastCase[activity] != caseNumber) {
                lastCase[activity] = caseNumber;
                ofCase[different++] = activity;
            }
            of(activities, activity).add(person, 1, 0);
            PersonSums arc = of(arcs, CaseSupport.key(before, activity));
            arc.add(person, 1, 0);
            if (before != OUTSIDE && beforeActor != person) {
                arc.add(beforeActor, 1, 0);
            }
            hash = Sequences.hash(hash, activity);
            before = activity;
            beforeActor = person;
        }
        if (before == OUTSIDE) {
            return;
        }
        of(arcs, CaseSupport.key(before, OUTSIDE)).add(beforeActor, 1, 0);
        PersonSums way = of(variants, hash);
        for (int p = 0; p < people.size(); p++) {
            for (int i = 0; i < different; i++) {
                of(activityCases, ofCase[i]).add(people.get(p), 1, 0);
            }
            way.add(people.get(p), 1, 0);
            cases.add(people.get(p), 1, 0);
        }
    }

    void addAll(CaseSupportFold other) {
        addAll(activities, other.activities);
        addAll(activityCases, other.activityCases);
        other.arcs.forEach((arc, sums) -> of(arcs, arc).addAll(sums));
        other.variants.forEach((way, sums) -> of(variants, way).addAll(sums));
        cases.addAll(other.cases);
    }

    private static void addAll(@Nullable PersonSums[] all, @Nullable PersonSums[] more) {
        for (int i = 0; i < more.length; i++) {
            PersonSums sums = more[i];
            if (sums != null) {
                of(all, i).addAll(sums);
            }
        }
    }

    private static PersonSums of(@Nullable PersonSums[] all, int index) {
        PersonSums known = all[index];
        if (known == null) {
            known = new PersonSums();
            all[index] = known;
        }
        return known;
    }

    private static PersonSums of(LongMap<PersonSums> all, long key) {
        return all.of(key, PersonSums::new);
    }

    CaseSupport toSupport() {
        return new CaseSupport(byIndex(activities), byIndex(activityCases), arcs, variants, cases);
    }

    private static Map<Integer, PersonSums> byIndex(@Nullable PersonSums[] all) {
        Map<Integer, PersonSums> map = new TreeMap<>();
        for (int i = 0; i < all.length; i++) {
            PersonSums sums = all[i];
            if (sums != null) {
                map.put(i, sums);
            }
        }
        return map;
    }
}
