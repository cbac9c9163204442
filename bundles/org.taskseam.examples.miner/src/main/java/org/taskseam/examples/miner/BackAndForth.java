/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.miner;

import java.util.List;
import org.taskseam.privacy.guard.Support;

/**
 * How often people left an application for just one visit elsewhere and came straight back: look something up, return, go on.
 *
 * @param returns most frequent first, then by name
 */
public record BackAndForth(List<Return> returns) {

    /** Keeps its own copy. */
    public BackAndForth {
        returns = List.copyOf(returns);
    }

    /**
     * One pair of applications.
     *
     * @param from  where people worked, and came back to
     * @param to    where they went in between
     * @param count how often
     * @param people on whom it stands; not shown
     */
    public record Return(String from, String to, long count, Support people) {}
}
