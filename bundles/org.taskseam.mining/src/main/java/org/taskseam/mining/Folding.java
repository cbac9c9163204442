/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.List;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.Progress;

/** A miner with what it has collected from a range of cases or sessions. */
final class Folding<S, R> {

    /** So many events are shown to one miner after the other while they are still near the processor. */
    private static final int EVENTS_AT_A_TIME = 4096;

    private final Miner<S, R> miner;
    private final MiningContext context;
    private S state;

    private Folding(Miner<S, R> miner, MiningContext context) {
        this.miner = miner;
        this.context = context;
        this.state = miner.begin(context);
    }

    /** Shows the groups from {@code from} (inclusive) to {@code to} (exclusive) to several miners. */
    static List<Folding<?, ?>> of(
            List<Miner<?, ?>> miners, MiningContext context, Cases groups, int from, int to, Progress progress) {
        List<Folding<?, ?>> foldings = new ArrayList<>();
        miners.forEach(miner -> foldings.add(new Folding<>(miner, context)));
        EventCursor events = groups.cursor();
        int begin = from;
        while (begin < to) {
            progress.checkCancelled();
            int end = begin;
            for (int shown = 0; end < to && shown < EVENTS_AT_A_TIME; end++) {
                shown += groups.size(end);
            }
            for (Folding<?, ?> folding : foldings) {
                folding.fold(groups, events, begin, end);
            }
            progress.worked(end - begin);
            begin = end;
        }
        progress.checkCancelled();
        return foldings;
    }

    private void fold(Cases groups, EventCursor events, int begin, int end) {
        for (int group = begin; group < end; group++) {
            groups.open(group, events);
            miner.fold(state, events);
        }
    }

    /** Takes over what another folding of the same miner has collected from later groups. */
    void merge(Folding<?, ?> later) {
        @SuppressWarnings("unchecked")
        Folding<S, R> same = (Folding<S, R>) later;
        state = miner.merge(state, same.state);
    }

    String id() {
        return miner.id();
    }

    R finish() {
        return miner.finish(context, state);
    }
}
