/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.Support;

/**
 * Adds up the time in every application and counts the switches between them. After {@link ActiveTime#PAUSE} without an event
 * nobody is assumed to work.
 */
public final class ApplicationMiner implements Miner<ApplicationMiner.State, ApplicationUsage> {

    /** Sums while folding. */
    public static final class State {
        private final IdColumn activities;
        private final @Nullable IdColumn applications;
        private final EventLog log;
        private final long[] events;
        private final PersonSums[] visits;
        private final Map<Long, PersonSums> switches = new TreeMap<>();
        private long idleMillis;

        State(IdColumn activities, EventLog log) {
            this.activities = activities;
            this.log = log;
            this.applications = log.texts(Attribute.APPLICATION);
            int size = applications == null ? 0 : applications.dictionary().size();
            this.events = new long[size];
            this.visits = new PersonSums[size];
            Arrays.setAll(visits, id -> new PersonSums());
        }

        private void visit(int application, int person, long millis) {
            if (application != Dictionary.NONE) {
                visits[application].add(person, 1, millis);
            }
        }
    }

    @Override
    public String id() {
        return "applications";
    }

    @Override
    public Scope scope() {
        return Scope.SESSIONS;
    }

    @Override
    public State begin(MiningContext context) {
        return new State(context.activities(), context.log());
    }

    @Override
    public void fold(State state, EventCursor events) {
        IdColumn applications = state.applications;
        if (applications == null) {
            return;
        }
        long pause = ActiveTime.PAUSE.toMillis();
        int person = -1;
        boolean elsewhere = true;
        int current = Dictionary.NONE;
        long here = 0;
        long before = 0;
        while (events.next()) {
            long time = events.timeMillis();
            if (person < 0) {
                person = state.log.actor(events.row());
            }
            if (!elsewhere) {
                long elapsed = time - before;
                if (elapsed >= pause || current == Dictionary.NONE) {
                    state.idleMillis += elapsed;
                } else {
                    here += elapsed;
                }
            }
            before = time;
            // work that is not looked at: its time belongs to nothing
            elsewhere = state.activities.get(events.row()) == Dictionary.NONE;
            if (elsewhere) {
                state.visit(current, person, here);
                here = 0;
                current = Dictionary.NONE;
                continue;
            }
            int application = applications.get(events.row());
            if (application == Dictionary.NONE) {
                continue;
            }
            state.events[application]++;
            if (application != current) {
                state.visit(current, person, here);
                here = 0;
                if (current != Dictionary.NONE) {
                    state.switches
                            .computeIfAbsent((long) current << 32 | application, k -> new PersonSums())
                            .add(person, 1, 0);
                }
                current = application;
            }
        }
        state.visit(current, person, here);
    }

    @Override
    public State merge(State left, State right) {
        for (int id = 0; id < left.events.length; id++) {
            left.events[id] += right.events[id];
            left.visits[id].addAll(right.visits[id]);
        }
        right.switches.forEach((key, people) ->
                left.switches.computeIfAbsent(key, k -> new PersonSums()).addAll(people));
        left.idleMillis += right.idleMillis;
        return left;
    }

    @Override
    public ApplicationUsage finish(MiningContext context, State state) {
        List<ApplicationUsage.Usage> usages = new ArrayList<>();
        List<ApplicationUsage.Switch> switches = new ArrayList<>();
        if (state.applications != null) {
            Dictionary names = state.applications.dictionary();
            for (int id = 0; id < state.events.length; id++) {
                if (state.events[id] > 0) {
                    Support people = state.visits[id].support();
                    usages.add(new ApplicationUsage.Usage(
                            names.text(id), state.events[id], people.count(), Duration.ofMillis(people.sum()), people));
                }
            }
            state.switches.forEach((key, sums) -> switches.add(new ApplicationUsage.Switch(
                    names.text((int) (key >>> 32)),
                    names.text((int) (long) key),
                    sums.support().count(),
                    sums.support())));
        }
        usages.sort(Comparator.comparing(ApplicationUsage.Usage::time)
                .reversed()
                .thenComparing(ApplicationUsage.Usage::application));
        switches.sort(Comparator.comparingLong(ApplicationUsage.Switch::count).reversed());
        return new ApplicationUsage(usages, switches, Duration.ofMillis(state.idleMillis));
    }
}
