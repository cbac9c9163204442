/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** A clock may be about to begin anew with negative numbers. */
    private long now = Long.MAX_VALUE - SECOND / 2;

    private final Pace pace = new Pace(now);

    @Test
    void threeAtOnceThenOnceASecond() {
        assertEquals(3, taken());
        now += SECOND / 2;
        assertEquals(0, taken());
        now += SECOND / 2;
        assertEquals(1, taken());
        now += 2 * SECOND;
        assertEquals(2, taken());
        now += 100 * SECOND;
        assertEquals(3, taken(), "no more is saved up");
    }

    private int taken() {
        int taken = 0;
        while (pace.permits(now)) {
            pace.took(now);
            taken++;
        }
        return taken;
    }
}
