/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnalysisPerspectiveTest {

    @Test
    void aLowScreenHasRoomForTables() {
        assertTrue((768 - 98) * (1 - AnalysisPerspective.graph(768)) > 230);
        assertTrue((540 - 98) * (1 - AnalysisPerspective.graph(540)) > 200);
        assertTrue(AnalysisPerspective.graph(1000) > AnalysisPerspective.graph(768));
    }

    @Test
    void namesOfTypesHaveRoomOnANarrowScreen() {
        assertTrue(960 * AnalysisPerspective.tasks(960) > 180);
        assertEquals(.175f, AnalysisPerspective.tasks(1440));
    }
}
