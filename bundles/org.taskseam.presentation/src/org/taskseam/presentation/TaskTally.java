/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.taskseam.mining.recognition.TaskInstance;

/**
 * In how many tasks something occurs; nothing is told of what too few people do.
 *
 * @param <K> what is counted
 */
final class TaskTally<K> {

    private static final class Count {
        private int tasks;
        private final BitSet people = new BitSet();
    }

    private final Recognition known;
    private final Map<K, Count> counts = new HashMap<>();

    TaskTally(Recognition known) {
        this.known = known;
    }

    /** Counts a task; each only once for the same thing. */
    void add(K what, TaskInstance task) {
        Count count = counts.computeIfAbsent(what, key -> new Count());
        count.tasks++;
        count.people.set(task.actor());
    }

    /** @return number of tasks by what occurs in them */
    Map<K, Integer> told() {
        Map<K, Integer> told = new HashMap<>();
        counts.forEach((what, count) -> {
            if (known.speaksOf(count.people.cardinality())) {
                told.put(what, count.tasks);
            }
        });
        return told;
    }
}
