/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningContext;

/**
 * Tells which variants enough people take to be shown. Counts people only as far as the threshold; a variant goes by a 64-bit
 * hash of its activities.
 */
final class VariantPeopleMiner implements Miner<VariantPeopleMiner.State, Set<Long>> {

    /** The smallest group that a figure may speak of. */
    static final int SMALLEST_GROUP = 5;

    static final class State {
        private final EventLog log;
        private final IdColumn activities;
        private final Map<Long, Set<Integer>> people = new HashMap<>();

        State(EventLog log, IdColumn activities) {
            this.log = log;
            this.activities = activities;
        }
    }

    @Override
    public String id() {
        return "variant-people";
    }

    @Override
    public String title() {
        return Words.get("miner.people");
    }

    @Override
    public State begin(MiningContext context) {
        return new State(context.log(), context.activities());
    }

    @Override
    public void fold(State state, EventCursor events) {
        long hash = 0;
        int actor = -1;
        while (events.next()) {
            int activity = state.activities.get(events.row());
            if (activity != Dictionary.NONE) {
                hash = hash(hash, activity);
                actor = actor < 0 ? state.log.actor(events.row()) : actor;
            }
        }
        if (actor >= 0) {
            Set<Integer> people = state.people.computeIfAbsent(hash, key -> new HashSet<>(4));
            if (people.size() < SMALLEST_GROUP) {
                people.add(actor);
            }
        }
    }

    @Override
    public State merge(State left, State right) {
        right.people.forEach((hash, people) ->
                left.people.computeIfAbsent(hash, key -> new HashSet<>(4)).addAll(people));
        return left;
    }

    /** @return hashes of the variants that at least {@value #SMALLEST_GROUP} people take */
    @Override
    public Set<Long> finish(MiningContext context, State state) {
        Set<Long> shown = new HashSet<>();
        state.people.forEach((hash, people) -> {
            if (people.size() >= SMALLEST_GROUP) {
                shown.add(hash);
            }
        });
        return shown;
    }

    /** @return the hash of a sequence */
    static long hash(Iterable<Integer> activities) {
        long hash = 0;
        for (int activity : activities) {
            hash = hash(hash, activity);
        }
        return hash;
    }

    private static long hash(long hash, int activity) {
        long mixed = (hash + activity + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return mixed * 0xBF58476D1CE4E5B9L;
    }
}
