/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DurationTextTest {

    private final DurationText english = new DurationText(Locale.ENGLISH);
    private final DurationText german = new DurationText(Locale.GERMAN);

    @Test
    void durationsHaveTwoUnitsAtMost() {
        assertEquals("0 s", english.of(Duration.ZERO));
        assertEquals("0.4 s", english.of(Duration.ofMillis(400)));
        assertEquals("10 s", english.of(Duration.ofMillis(9_960)));
        assertEquals("21 s", english.of(Duration.ofSeconds(21)));
        assertEquals("1 min 48 s", english.of(Duration.ofSeconds(108)));
        assertEquals("3 min", english.of(Duration.ofMinutes(3)));
        assertEquals("2 h 5 min", english.of(Duration.ofMinutes(125)));
        assertEquals("3 d 4 h", english.of(Duration.ofHours(76)));
        assertEquals("3 T 4 h", german.of(Duration.ofHours(76)));
    }

    @Test
    void whatIsNearlyAMinuteIsAMinute() {
        assertEquals("1 min", english.of(Duration.ofMillis(59_600)));
        assertEquals("1 h", english.of(Duration.ofMillis(3_599_900)));
    }

    @Test
    void aSumOfWorkIsNeverADayOfTheCalendar() {
        assertEquals("1 min 30 s", english.sum(Duration.ofSeconds(90)));
        assertEquals("23 h 59 min", english.sum(Duration.ofMinutes(24 * 60 - 1)));
        assertEquals("24 h", english.sum(Duration.ofSeconds(24 * 3600 - 1)));
        assertEquals("50 h", english.sum(Duration.ofMinutes(49 * 60 + 30)));
        assertEquals("1,010 h", english.sum(Duration.ofDays(42).plusHours(2)));
        assertEquals("1.010 h", german.sum(Duration.ofDays(42).plusHours(2)));
    }

    @Test
    void whatIsWithheldIsADash() {
        assertEquals("\u2013", english.of(Duration.ofMillis(-1)));
        assertEquals("\u2013", english.sum(Duration.ofMillis(-1)));
    }
}
