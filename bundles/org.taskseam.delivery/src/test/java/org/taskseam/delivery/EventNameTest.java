/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"i1-1-0", "a-b-8388607-1099511627775"})
    void namesAreReadAsTheyAreWritten(String text) {
        assertEquals(text, EventName.parse(text).orElseThrow().toString());
    }

    @Test
    void whatIsBeforeTheLastTwoNumbersIsTheInstallation() {
        assertEquals(
                new EventName("1-2", new EventId(3, 4)),
                EventName.parse("1-2-3-4").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i1", "i1-1", "-1-1", "i1-0-1", "i1-8388608-1", "i1-1-9999999999999", "i1-1-x"})
    void otherTextsAreNoNames(String text) {
        assertTrue(EventName.parse(text).isEmpty());
    }
}
