/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DurationsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aSumOfWorkIsNeverADayOfTheCalendar() {
        assertEquals("1 m 30 s", Durations.sum(Duration.ofSeconds(90)));
        assertEquals("23 h 59 m", Durations.sum(Duration.ofMinutes(24 * 60 - 1)));
        assertEquals("1,010 h", Durations.sum(Duration.ofDays(42).plusHours(2)));
        assertEquals("42 d 02 h", Durations.text(Duration.ofDays(42).plusHours(2)));
        assertEquals("\u2013", Durations.sum(Duration.ofMillis(-1)));
    }
}
