/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Map;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/**
 * What a miner knows of the run it takes part in.
 *
 * @param log        the log
 * @param activities ids of the column that names the activities
 * @param results    results of the miners that ran before, by id
 */
public record MiningContext(EventLog log, IdColumn activities, Map<String, Object> results) {

    public MiningContext {
        results = Map.copyOf(results);
    }

    /**
     * @return the result of a miner that this one depends on
     * @throws IllegalStateException if it did not run
     */
    public <R> R result(Miner<?, R> miner) {
        Object result = results.get(miner.id());
        if (result == null) {
            throw new IllegalStateException("The miner " + miner.id() + " has not run: name it in dependsOn()");
        }
        @SuppressWarnings("unchecked")
        R typed = (R) result;
        return typed;
    }
}
