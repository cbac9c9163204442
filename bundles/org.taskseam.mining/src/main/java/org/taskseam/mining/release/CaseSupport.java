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
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.guard.PersonSums;

/** Who stands behind activities, arcs, variants and cases. */
final class CaseSupport {

    /** Stands for the start and the end of a case, before and after its activities. */
    static final int OUTSIDE = -1;

    private static final int MIX = 0x9E37_79B1;

    private final EventLog log;
    private final IdColumn activityOf;
    private final Map<Integer, PersonSums> activities = new HashMap<>();
    private final Map<Integer, PersonSums> activityCases = new HashMap<>();
    private final Map<Long, PersonSums> arcs = new HashMap<>();
    private final Map<Long, PersonSums> variants = new HashMap<>();
    private final PersonSums cases = new PersonSums();
    private int actor = -1;

    CaseSupport(EventLog log, IdColumn activityOf) {
        this.log = log;
        this.activityOf = activityOf;
    }

    void fold(EventCursor events) {
        Set<Integer> people = new HashSet<>(2);
        Map<Integer, Integer> seen = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        int before = OUTSIDE;
        int beforeActor = -1;
        long beforeTime = 0;
        long firstTime = 0;
        long hash = 0;
        while (events.next()) {
            int activity = activityOf.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            int person = actor(events.row());
            long time = events.timeMillis();
            people.add(person);
            if (seen.putIfAbsent(activity, person) == null) {
                order.add(activity);
            }
            of(activities, activity).add(person, 1, 0);
            if (before == OUTSIDE) {
                firstTime = time;
                of(arcs, key(OUTSIDE, activity)).add(person, 1, 0);
            } else {
                long took = Math.max(0, time - beforeTime);
                of(activities, before).add(beforeActor, 0, took);
                PersonSums arc = of(arcs, key(before, activity));
                arc.add(person, 1, took);
                if (beforeActor != person) {
                    arc.add(beforeActor, 1, took);
                }
            }
            hash = Sequences.hash(hash, activity);
            before = activity;
            beforeActor = person;
            beforeTime = time;
        }
        if (before == OUTSIDE) {
            return;
        }
        of(arcs, key(before, OUTSIDE)).add(beforeActor, 1, 0);
        for (int activity : order) {
            people.forEach(person -> of(activityCases, activity).add(person, 1, 0));
        }
        for (int person : people) {
            of(variants, hash).add(person, 1, Math.max(0, beforeTime - firstTime));
            cases.add(person, 1, 0);
        }
    }

    /** Rows of an actor lie together: a search is rarely needed. */
    private int actor(int row) {
        if (actor < 0 || row < log.firstRow(actor) || row >= log.endRow(actor)) {
            actor = log.actor(row);
        }
        return actor;
    }

    void addAll(CaseSupport other) {
        addAll(activities, other.activities);
        addAll(activityCases, other.activityCases);
        addAll(arcs, other.arcs);
        addAll(variants, other.variants);
        cases.addAll(other.cases);
    }

    private static <T> void addAll(Map<T, PersonSums> all, Map<T, PersonSums> more) {
        more.forEach((key, sums) -> of(all, key).addAll(sums));
    }

    private static <T> PersonSums of(Map<T, PersonSums> all, T key) {
        return all.computeIfAbsent(key, k -> new PersonSums());
    }

    /** The key of an arc; the lower half is mixed, since a map's hash of a key is the exclusive or of its halves. */
    static long key(int from, int to) {
        return (long) from << 32 | (to ^ from * MIX) & 0xFFFF_FFFFL;
    }

    static int from(long arc) {
        return (int) (arc >> 32);
    }

    static int to(long arc) {
        return (int) arc ^ from(arc) * MIX;
    }

    /** By activity: how often, and milliseconds until what came next. */
    Map<Integer, PersonSums> activities() {
        return activities;
    }

    /** By activity: in how many cases somebody with a part in the case has it. */
    Map<Integer, PersonSums> activityCases() {
        return activityCases;
    }

    /** By arc, those from and to {@link #OUTSIDE} included. */
    Map<Long, PersonSums> arcs() {
        return arcs;
    }

    /** By {@link Sequences#hash(Iterable)} of a variant: how often, and milliseconds from first to last event. */
    Map<Long, PersonSums> variants() {
        return variants;
    }

    PersonSums cases() {
        return cases;
    }
}
