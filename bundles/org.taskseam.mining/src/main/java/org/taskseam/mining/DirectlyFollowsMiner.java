/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;

/** Counts which activity directly follows which, with the time between, and where cases begin and end. */
public final class DirectlyFollowsMiner implements Miner<DirectlyFollowsMiner.State, DirectlyFollows> {

    private final Settings settings;

    /**
     * What is to be computed.
     *
     * @param quantiles whether median and 95th percentile are wanted; without them the run is faster and both are zero
     */
    public record Settings(boolean quantiles) {

        /** Everything. */
        public static final Settings FULL = new Settings(true);
    }

    /** With all figures. */
    public DirectlyFollowsMiner() {
        this(Settings.FULL);
    }

    /** With the figures that the settings ask for. */
    public DirectlyFollowsMiner(Settings settings) {
        this.settings = settings;
    }

    /** Counts while folding. */
    public static final class State {
        private final IdColumn activities;
        private final ArcTable arcs;
        private final DurationTable durations;
        private final long[] starts;
        private final long[] ends;
        private long events;
        private long cases;

        State(IdColumn activities, boolean quantiles) {
            this.activities = activities;
            this.arcs = new ArcTable(activities.dictionary().size());
            this.durations = new DurationTable(quantiles);
            this.starts = new long[activities.dictionary().size()];
            this.ends = new long[starts.length];
        }
    }

    @Override
    public String id() {
        return "directly-follows";
    }

    @Override
    public State begin(MiningContext context) {
        return new State(context.activities(), settings.quantiles());
    }

    @Override
    public void fold(State state, EventCursor events) {
        IdColumn activities = state.activities;
        int previous = Dictionary.NONE;
        long before = 0;
        int count = 0;
        while (events.next()) {
            int activity = activities.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            long time = events.timeMillis();
            if (previous == Dictionary.NONE) {
                state.starts[activity]++;
            } else {
                state.durations.add(state.arcs.entry(previous, activity), time - before);
            }
            previous = activity;
            before = time;
            count++;
        }
        if (count > 0) {
            state.ends[previous]++;
            state.events += count;
            state.cases++;
        }
    }

    @Override
    public State merge(State left, State right) {
        int[] entries = new int[right.arcs.size()];
        for (int entry = 0; entry < entries.length; entry++) {
            entries[entry] = left.arcs.entry(right.arcs.from(entry), right.arcs.to(entry));
        }
        left.durations.addAll(right.durations, entries);
        for (int id = 0; id < left.starts.length; id++) {
            left.starts[id] += right.starts[id];
            left.ends[id] += right.ends[id];
        }
        left.events += right.events;
        left.cases += right.cases;
        return left;
    }

    @Override
    public DirectlyFollows finish(MiningContext context, State state) {
        ArcTable table = state.arcs;
        DurationTable durations = state.durations;
        int[] order = new IndexSort(
                        (a, b) -> {
                            int byCount = Long.compare(durations.count(b), durations.count(a));
                            return byCount != 0 ? byCount : table.compare(a, b);
                        },
                        durations::descending,
                        table::from)
                .sorted(table.size());
        List<Arc> arcs = new ArrayList<>(order.length);
        for (int entry : order) {
            DurationStats duration = durations.stats(entry);
            arcs.add(new Arc(table.from(entry), table.to(entry), duration.count(), duration));
        }
        return new DirectlyFollows(state.events, state.cases, arcs, boxed(state.starts), boxed(state.ends));
    }

    private static List<Long> boxed(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
