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
final class CaseSupportMiner implements Miner<CaseSupportFold, CaseSupport> {

    @Override
    public String id() {
        return "case-support";
    }

    @Override
    public CaseSupportFold begin(MiningContext context) {
        return new CaseSupportFold(context.log(), context.activities());
    }

    @Override
    public void fold(CaseSupportFold state, EventCursor events) {
        state.fold(events);
    }

    @Override
    public CaseSupportFold merge(CaseSupportFold left, CaseSupportFold right) {
        left.addAll(right);
        return left;
    }

    @Override
    public CaseSupport finish(MiningContext context, CaseSupportFold state) {
        return state.toSupport();
    }
}
