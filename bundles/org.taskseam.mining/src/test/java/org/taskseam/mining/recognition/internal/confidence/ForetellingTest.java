/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Segments;

class ForetellingTest {

    private static final int ACTORS = 5;
    private static final int EACH = 80;
    private static final int TYPES = 20;

    private final Random random = new Random(17);

    @Test
    void whatIsDoneInAnyOrderIsNotForetold() {
        assertEquals(0, foretold(task -> random.nextInt(TYPES)), 0.03);
    }

    @Test
    void whatAnActorDoesOftenIsNoOrder() {
        assertEquals(0, foretold(task -> 4 * (task / EACH) + random.nextInt(4)), 0.03);
    }

    @Test
    void partsOfTasksThatAreDoneInAnyOrderAreForetold() {
        int[] kind = random.ints(ACTORS * EACH, 0, TYPES / 4).toArray();

        assertTrue(foretold(task -> 4 * kind[task / 4] + task % 4) > 0.5);
    }

    @Test
    void oneTaskForetellsNothing() {
        Segments tasks = new Segments(new int[] {0, 0}, 1);
        tasks.setTypes(new int[] {0}, 1);

        assertEquals(0, Foretelling.of(tasks, new int[] {0}, new int[] {0}));
    }

    private static double foretold(IntUnaryOperator typeOf) {
        int count = ACTORS * EACH;
        int[] positions = IntStream.range(0, count).toArray();
        Segments tasks = new Segments(positions.clone(), count);
        tasks.setTypes(IntStream.range(0, count).map(typeOf).toArray(), TYPES);
        return Foretelling.of(
                tasks, IntStream.range(0, count).map(task -> task / EACH).toArray(), positions);
    }
}
