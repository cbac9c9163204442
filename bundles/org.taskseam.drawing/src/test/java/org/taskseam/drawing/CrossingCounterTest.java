/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CrossingCounterTest {

    @Property(tries = 200)
    void countsWhatComparingAllPairsCounts(@ForAll long seed) {
        Random random = new Random(seed);
        int upper = 1 + random.nextInt(8);
        int lower = 1 + random.nextInt(8);
        int edges = random.nextInt(20);
        int[] from = new int[edges];
        int[] to = new int[edges];
        double[] weight = new double[edges];
        int[] layers = new int[upper + lower];
        for (int v = upper; v < layers.length; v++) {
            layers[v] = 1;
        }
        for (int e = 0; e < edges; e++) {
            from[e] = random.nextInt(upper);
            to[e] = upper + random.nextInt(lower);
            weight[e] = 1;
        }
        Layering layering = new Layering(Digraph.of(layers.length, from, to, weight), layers);
        assertEquals(naive(layering), new CrossingCounter(layering).count());
    }

    private static long naive(Layering layering) {
        List<Layering.Segment> segments = layering.segments();
        int[] position = layering.position();
        long crossings = 0;
        for (Layering.Segment a : segments) {
            for (Layering.Segment b : segments) {
                if (position[a.upper()] < position[b.upper()] && position[a.lower()] > position[b.lower()]) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}
