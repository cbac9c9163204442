/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Leaves a program alone for a while after it failed to answer in time several times. Used from one thread. */
final class Breaker {

    static final int FAILURES = 3;
    static final Duration REST = Duration.ofSeconds(60);

    private final Map<Integer, Integer> failures = new HashMap<>();
    private final Map<Integer, Long> restUntil = new HashMap<>();

    /** @param nanos the time now by {@link System#nanoTime()} */
    boolean mayAsk(int pid, long nanos) {
        Long until = restUntil.get(pid);
        if (until == null) {
            return true;
        }
        if (nanos - until < 0) {
            return false;
        }
        restUntil.remove(pid);
        failures.remove(pid);
        return true;
    }

    void answered(int pid) {
        failures.remove(pid);
    }

    void timedOut(int pid, long nanos) {
        if (failures.merge(pid, 1, Integer::sum) >= FAILURES) {
            restUntil.put(pid, nanos + REST.toNanos());
        }
    }
}
