/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;

/** Counts activities and the cases they occur in, with the time until the next event. */
public final class ActivityMiner implements Miner<ActivityMiner.State, ActivityStatistics> {

    private final Settings settings;

    /**
     * What is to be computed.
     *
     * @param durations whether the time until the next event is wanted; without it the run is faster
     */
    public record Settings(boolean durations) {

        /** Everything. */
        public static final Settings FULL = new Settings(true);
    }

    /** With all figures. */
    public ActivityMiner() {
        this(Settings.FULL);
    }

    /** With the figures that the settings ask for. */
    public ActivityMiner(Settings settings) {
        this.settings = settings;
    }

    /** Counts while folding. */
    public static final class State {
        private final boolean durations;
        private final IdColumn activities;
        private final @Nullable IdColumn applications;
        private final DurationTable untilNext = new DurationTable(true);
        private final LongCounter places = new LongCounter();
        private final long[] count;
        private final long[] cases;
        private final int[] lastCase;
        private int caseNumber;

        State(IdColumn activities, @Nullable IdColumn applications, boolean durations) {
            this.durations = durations;
            this.activities = activities;
            this.applications = applications;
            int size = activities.dictionary().size();
            this.count = new long[size];
            this.cases = new long[size];
            this.lastCase = new int[size];
        }
    }

    @Override
    public String id() {
        return "activities";
    }

    @Override
    public State begin(MiningContext context) {
        return new State(context.activities(), context.log().texts(Attribute.APPLICATION), settings.durations());
    }

    @Override
    public void fold(State state, EventCursor events) {
        int number = ++state.caseNumber;
        int previous = Dictionary.NONE;
        long before = 0;
        while (events.next()) {
            int activity = state.activities.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            if (state.durations) {
                long time = events.timeMillis();
                if (previous != Dictionary.NONE) {
                    state.untilNext.add(previous, time - before);
                }
                previous = activity;
                before = time;
            }
            state.count[activity]++;
            if (state.lastCase[activity] != number) {
                state.lastCase[activity] = number;
                state.cases[activity]++;
            }
            if (state.applications != null) {
                int application = state.applications.get(events.row());
                if (application != Dictionary.NONE) {
                    state.places.add((long) activity << 32 | application, 1);
                }
            }
        }
    }

    @Override
    public State merge(State left, State right) {
        left.untilNext.addAll(right.untilNext, null);
        left.places.addAll(right.places);
        for (int id = 0; id < left.count.length; id++) {
            left.count[id] += right.count[id];
            left.cases[id] += right.cases[id];
        }
        return left;
    }

    @Override
    public ActivityStatistics finish(MiningContext context, State state) {
        @Nullable String[] places = places(state);
        List<ActivityStatistics.Figures> figures = new ArrayList<>();
        for (int id = 0; id < state.count.length; id++) {
            figures.add(new ActivityStatistics.Figures(
                    id, places[id], state.count[id], state.cases[id], state.untilNext.stats(id)));
        }
        return new ActivityStatistics(figures);
    }

    /** The most frequent application of every activity; of equals the one with the smaller id. */
    private static @Nullable String[] places(State state) {
        @Nullable String[] names = new @Nullable String[state.count.length];
        int[] most = new int[names.length];
        for (long key : state.places.sortedKeys()) {
            int activity = (int) (key >>> 32);
            int times = state.places.count(key);
            if (times > most[activity] && state.applications != null) {
                most[activity] = times;
                names[activity] = state.applications.dictionary().text((int) key);
            }
        }
        return names;
    }
}
