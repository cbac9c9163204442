/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;

/**
 * Groups cases by their sequence of activities. Two cases are the same variant only if their sequences are equal, not just
 * their hashes.
 */
public final class VariantMiner implements Miner<VariantMiner.State, Variants> {

    private final Settings settings;

    /**
     * What is to be computed.
     *
     * @param quantiles whether median and 95th percentile of durations are wanted; without them the run is faster and both are zero
     */
    public record Settings(boolean quantiles) {

        /** Everything. */
        public static final Settings FULL = new Settings(true);
    }

    /** With all figures. */
    public VariantMiner() {
        this(Settings.FULL);
    }

    /** With the figures that the settings ask for. */
    public VariantMiner(Settings settings) {
        this.settings = settings;
    }

    /** Sequences seen while folding. */
    public static final class State {
        private final IdColumn activities;
        private final SequenceTable sequences = new SequenceTable();
        private final DurationTable durations;
        private int[] trace = new int[64];
        private long events;
        private long cases;

        State(IdColumn activities, boolean quantiles) {
            this.activities = activities;
            this.durations = new DurationTable(quantiles);
        }
    }

    @Override
    public String id() {
        return "variants";
    }

    @Override
    public State begin(MiningContext context) {
        return new State(context.activities(), settings.quantiles());
    }

    @Override
    public void fold(State state, EventCursor events) {
        if (state.trace.length < events.size()) {
            state.trace = new int[Math.max(events.size(), state.trace.length * 2)];
        }
        int[] trace = state.trace;
        int length = 0;
        long first = 0;
        long last = 0;
        while (events.next()) {
            int activity = state.activities.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            last = events.timeMillis();
            if (length == 0) {
                first = last;
            }
            trace[length++] = activity;
        }
        if (length > 0) {
            state.durations.add(state.sequences.id(trace, 0, length), last - first);
            state.events += length;
            state.cases++;
        }
    }

    @Override
    public State merge(State left, State right) {
        int[] ids = new int[right.sequences.size()];
        for (int id = 0; id < ids.length; id++) {
            ids[id] = right.sequences.copyTo(left.sequences, id);
        }
        left.durations.addAll(right.durations, ids);
        left.events += right.events;
        left.cases += right.cases;
        return left;
    }

    @Override
    public Variants finish(MiningContext context, State state) {
        return new Variants(state.cases, state.events, new VariantList(state.sequences, state.durations));
    }
}
