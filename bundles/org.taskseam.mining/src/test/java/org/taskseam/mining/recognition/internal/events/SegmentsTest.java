/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final Segments SOME = new Segments(new int[] {0, 0, 1, 0, -1, 1}, 2);

    @Test
    void numbersOfSegmentsDoNotMove() {
        assertEquals(0, SOME.moved(SOME));
        assertEquals(0, SOME.moved(new Segments(new int[] {1, 1, 0, 1, -1, 0}, 2)));
    }

    @Test
    void countsEventsWithAnotherBefore() {
        assertEquals(1, SOME.moved(new Segments(new int[] {0, 0, 1, 2, -1, 1}, 3)), "cut");
        assertEquals(1, SOME.moved(new Segments(new int[] {0, 0, 1, 0, -1, -1}, 2)), "left out");
        assertEquals(2, SOME.moved(new Segments(new int[] {0, 0, 1, 1, -1, 1}, 2)), "moved, and what follows it");
    }
}
