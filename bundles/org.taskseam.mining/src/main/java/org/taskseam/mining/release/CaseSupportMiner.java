/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import org.taskseam.eventlog.EventCursor;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningContext;

/**
 * Counts by person what the figures of cases stand on. An arc between events of two people stands on both, a variant on
 * everybody with an event in the case.
 */
final class CaseSupportMiner implements Miner<CaseSupport, CaseSupport> {

    @Override
    public String id() {
        return "case-support";
    }

    @Override
    public CaseSupport begin(MiningContext context) {
        return new CaseSupport(context.log(), context.activities());
    }

    @Override
    public void fold(CaseSupport state, EventCursor events) {
        state.fold(events);
    }

    @Override
    public CaseSupport merge(CaseSupport left, CaseSupport right) {
        left.addAll(right);
        return left;
    }

    @Override
    public CaseSupport finish(MiningContext context, CaseSupport state) {
        return state;
    }
}
