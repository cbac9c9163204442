/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;

/** Adds up the time in every application and counts the switches between them. */
public final class ApplicationMiner implements Miner<ApplicationMiner.State, ApplicationUsage> {

    private final Settings settings;

    /**
     * What counts as work.
     *
     * @param pause time between two events from which on nobody is assumed to work
     */
    public record Settings(Duration pause) {

        /** Five minutes, the usual idle time of desktop tools. */
        public static final Settings STANDARD = new Settings(Duration.ofMinutes(5));
    }

    /** With the standard pause. */
    public ApplicationMiner() {
        this(Settings.STANDARD);
    }

    /** With settings. */
    public ApplicationMiner(Settings settings) {
        this.settings = settings;
    }

    /** Sums while folding. */
    public static final class State {
        private final @Nullable IdColumn applications;
        private final long[] millis;
        private final long[] events;
        private final long[] visits;
        private final LongCounter switches = new LongCounter();
        private long idleMillis;

        State(@Nullable IdColumn applications) {
            this.applications = applications;
            int size = applications == null ? 0 : applications.dictionary().size();
            this.millis = new long[size];
            this.events = new long[size];
            this.visits = new long[size];
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
        return new State(context.log().texts(Attribute.APPLICATION));
    }

    @Override
    public void fold(State state, EventCursor events) {
        IdColumn applications = state.applications;
        if (applications == null) {
            return;
        }
        long pause = settings.pause().toMillis();
        int current = Dictionary.NONE;
        long before = 0;
        boolean first = true;
        while (events.next()) {
            long time = events.timeMillis();
            if (!first) {
                long elapsed = time - before;
                if (elapsed >= pause || current == Dictionary.NONE) {
                    state.idleMillis += elapsed;
                } else {
                    state.millis[current] += elapsed;
                }
            }
            first = false;
            before = time;
            int application = applications.get(events.row());
            if (application == Dictionary.NONE) {
                continue;
            }
            state.events[application]++;
            if (application != current) {
                state.visits[application]++;
                if (current != Dictionary.NONE) {
                    state.switches.add((long) current << 32 | application, 1);
                }
                current = application;
            }
        }
    }

    @Override
    public State merge(State left, State right) {
        for (int id = 0; id < left.millis.length; id++) {
            left.millis[id] += right.millis[id];
            left.events[id] += right.events[id];
            left.visits[id] += right.visits[id];
        }
        left.switches.addAll(right.switches);
        left.idleMillis += right.idleMillis;
        return left;
    }

    @Override
    public ApplicationUsage finish(MiningContext context, State state) {
        List<ApplicationUsage.Usage> usages = new ArrayList<>();
        List<ApplicationUsage.Switch> switches = new ArrayList<>();
        if (state.applications != null) {
            Dictionary names = state.applications.dictionary();
            for (int id = 0; id < state.millis.length; id++) {
                if (state.events[id] > 0) {
                    usages.add(new ApplicationUsage.Usage(
                            names.text(id), state.events[id], state.visits[id], Duration.ofMillis(state.millis[id])));
                }
            }
            for (long key : state.switches.sortedKeys()) {
                switches.add(new ApplicationUsage.Switch(
                        names.text((int) (key >>> 32)), names.text((int) key), state.switches.count(key)));
            }
        }
        usages.sort(Comparator.comparing(ApplicationUsage.Usage::time)
                .reversed()
                .thenComparing(ApplicationUsage.Usage::application));
        switches.sort(Comparator.comparingLong(ApplicationUsage.Switch::count).reversed());
        return new ApplicationUsage(usages, switches, Duration.ofMillis(state.idleMillis));
    }
}
