/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.time.Duration;

/** Once a second, and after a rest three times at once. Not safe for use by several threads. */
final class Pace {

    private static final long PERIOD = Duration.ofSeconds(1).toNanos();
    private static final long SAVED_UP = 2 * PERIOD;

    private long due;

    /** @param now nanoseconds of a clock that never jumps */
    Pace(long now) {
        due = now - SAVED_UP;
    }

    boolean permits(long now) {
        return now - due >= 0;
    }

    /** @param end when what was permitted had ended */
    void took(long end) {
        long rested = end - SAVED_UP;
        due = (rested - due > 0 ? rested : due) + PERIOD;
    }
}
