/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.Map;

/**
 * Leaves a program alone for a while after it failed to answer several times. One that answers late is slow, not hung, and is
 * asked again. Safe for use by several threads.
 */
public final class Breaker {

    static final int FAILURES = 3;
    static final Duration REST = Duration.ofSeconds(60);

    private static final int PROGRAMS = 256;

    private final Map<Integer, Integer> failures = new Remembered<>(PROGRAMS);
    private final Map<Integer, Long> restUntil = new Remembered<>(PROGRAMS);

    /** @param nanos the time now by {@link System#nanoTime()} */
    public synchronized boolean mayAsk(int pid, long nanos) {
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

    /** The program answered, be it late. */
    public synchronized void answered(int pid) {
        failures.remove(pid);
        restUntil.remove(pid);
    }

    /** The program did not answer in time. */
    public synchronized void timedOut(int pid, long nanos) {
        if (failures.merge(pid, 1, Integer::sum) >= FAILURES) {
            restUntil.put(pid, nanos + REST.toNanos());
        }
    }
}
