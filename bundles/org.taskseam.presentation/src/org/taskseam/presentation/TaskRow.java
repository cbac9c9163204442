/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;

/**
 * A type of task in figures, over everybody.
 *
 * @param name       its name; empty for work as a whole
 * @param cases      number of its cases
 * @param share      of the active time of all types, 0 to 1
 * @param active     active time of all its cases, negative if it may not be told
 * @param activeEach median of the active time of a case, negative if it may not be told
 * @param elapsed    median of the time from begin to end of a case, negative if it may not be told
 */
public record TaskRow(String name, long cases, double share, Duration active, Duration activeEach, Duration elapsed) {

    private static final Duration UNTOLD = Duration.ofMillis(-1);

    /** @return work as a whole */
    static TaskRow whole(long cases) {
        return new TaskRow("", cases, 1, UNTOLD, UNTOLD, UNTOLD);
    }

    /** @return whether this stands for work as a whole */
    public boolean isWhole() {
        return name.isEmpty();
    }

    /** @return whether its times may be told */
    boolean isTimed() {
        return !active.isNegative() && !activeEach.isNegative() && !elapsed.isNegative();
    }
}
