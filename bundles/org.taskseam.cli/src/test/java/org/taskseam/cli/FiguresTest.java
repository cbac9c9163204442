/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aDurationNearlyAMinuteIsAMinute() {
        assertEquals("1 min 0 s", Figures.duration(Duration.ofMillis(59_970)));
        assertEquals("1 h 0 min", Figures.duration(Duration.ofMillis(3_599_900)));
    }

    @Test
    void aSumOfWorkIsNeverADayOfTheCalendar() {
        assertEquals("47 h 30 min", Figures.sum(Duration.ofMinutes(47 * 60 + 30)));
        assertEquals("50 h", Figures.sum(Duration.ofMinutes(49 * 60 + 30)));
        assertEquals("2 d 1 h", Figures.duration(Duration.ofMinutes(49 * 60 + 30)));
    }
}
