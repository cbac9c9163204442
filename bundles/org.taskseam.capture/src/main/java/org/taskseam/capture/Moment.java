/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.time.Instant;

/**
 * When something happened: by the wall clock, to tell people, and by a clock that never jumps, to measure.
 *
 * @param wall  UTC
 * @param nanos {@link System#nanoTime()}
 */
public record Moment(Instant wall, long nanos) {

    /** @return the present moment */
    public static Moment now() {
        return new Moment(Instant.now(), System.nanoTime());
    }

    /** @return time from an earlier moment to this one */
    public Duration since(Moment earlier) {
        return Duration.ofNanos(nanos - earlier.nanos);
    }
}
