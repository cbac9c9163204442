/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Map;
import java.util.Optional;

/** The results of a run, by miner. */
public final class MiningResults {

    private final Map<String, Object> results;

    MiningResults(Map<String, Object> results) {
        this.results = Map.copyOf(results);
    }

    /**
     * @return the result of a miner
     * @throws IllegalArgumentException if it did not take part
     */
    public <R> R of(Miner<?, R> miner) {
        Object result = results.get(miner.id());
        if (result == null) {
            throw new IllegalArgumentException("The miner " + miner.id() + " did not take part");
        }
        @SuppressWarnings("unchecked")
        R typed = (R) result;
        return typed;
    }

    /** @return the result of the miner with this id if it took part */
    public Optional<Object> byId(String id) {
        return Optional.ofNullable(results.get(id));
    }
}
