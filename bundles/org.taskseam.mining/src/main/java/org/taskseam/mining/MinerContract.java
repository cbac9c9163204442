/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;

/**
 * What every {@link Miner} has to keep, as checks that a partner calls from a test of any kind: a result does not depend on
 * how cases are spread over states nor on the grouping of merges, the miner holds no state of a run, and an empty log is
 * fine. Results are compared by {@code equals}.
 */
public final class MinerContract {

    private static final List<Column> COLUMNS = List.of(
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("application", Attribute.APPLICATION),
            Column.text("case", Attribute.CASE),
            Column.text("action", Attribute.ACTION),
            Column.text("element", Attribute.ELEMENT),
            Column.text("value", Attribute.VALUE));
    private static final String[] ACTIONS = {"click", "copy", "paste", "text input"};
    private static final int[] STATES = {2, 3, 7, 64};

    private MinerContract() {}

    /**
     * Checks a miner on generated logs.
     *
     * @param others miners that this one depends on, directly or not
     * @throws AssertionError saying what the miner does not keep
     */
    public static void check(Miner<?, ?> miner, Collection<? extends Miner<?, ?>> others) {
        require(!miner.id().isBlank(), miner, "its id is empty");
        for (int events : new int[] {0, 1, 40, 3000}) {
            EventLog log = log(events);
            Map<String, Object> results = new HashMap<>();
            for (Miner<?, ?> other : MinerOrder.sort(others)) {
                results.put(other.id(), mine(other, log, results, 1, false));
            }
            Object result = mine(miner, log, results, 1, false);
            require(result.equals(mine(miner, log, results, 1, false)), miner, "a second run gives another result");
            for (int states : STATES) {
                boolean same = result.equals(mine(miner, log, results, states, false));
                require(same, miner, states + " states give another result than one");
                boolean right = result.equals(mine(miner, log, results, states, true));
                require(right, miner, "merging from the right gives another result than from the left");
            }
        }
    }

    private static void require(boolean kept, Miner<?, ?> miner, String problem) {
        if (!kept) {
            throw new AssertionError("The miner " + miner.id() + " breaks its contract: " + problem);
        }
    }

    private static <S, R> R mine(
            Miner<S, R> miner, EventLog log, Map<String, Object> results, int states, boolean fromRight) {
        boolean sessions = miner.scope() == Miner.Scope.SESSIONS;
        Cases groups = Cases.of(log, sessions ? CaseNotion.session() : CaseNotion.column("case"));
        MiningContext context = new MiningContext(log, log.activities(), results);
        List<S> folded = new ArrayList<>();
        EventCursor events = groups.cursor();
        for (int part = 0; part < states; part++) {
            S state = miner.begin(context);
            for (int group = groups.count() * part / states; group < groups.count() * (part + 1) / states; group++) {
                groups.open(group, events);
                miner.fold(state, events);
            }
            folded.add(state);
        }
        while (folded.size() > 1) {
            int at = fromRight ? folded.size() - 2 : 0;
            S later = folded.remove(at + 1);
            folded.set(at, miner.merge(folded.get(at), later));
        }
        return miner.finish(context, folded.get(0));
    }

    private static EventLog log(int events) {
        Random random = new Random(events);
        EventRows rows = new EventRows(COLUMNS);
        long time = 1_767_600_000_000L;
        for (int i = 0; i < events; i++) {
            time += random.nextInt(50) == 0 ? 3_600_000 : random.nextInt(30_000);
            int kind = Math.min(random.nextInt(20), random.nextInt(20));
            rows.event(time, "actor " + random.nextInt(4))
                    .text(0, "activity " + kind)
                    .text(1, kind == 19 ? null : "application " + kind % 3)
                    .text(2, kind == 18 ? null : "case " + i / 12 % 97)
                    .text(3, ACTIONS[kind % ACTIONS.length])
                    .text(4, "element " + kind % 7)
                    .text(5, "value " + random.nextInt(5));
        }
        return rows.toLog();
    }

    /** Checks a miner that depends on no other; see {@link #check(Miner, Collection)}. */
    public static void check(Miner<?, ?> miner) {
        check(miner, List.of());
    }
}
