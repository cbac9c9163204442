/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Progress;

class NetworkSimplexTest {

    @Property(tries = 200)
    void layersAreAsGoodAsTheBestOfAll(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 5;
        int extra = random.nextInt(5);
        int[] from = new int[n - 1 + extra];
        int[] to = new int[from.length];
        double[] weight = new double[from.length];
        for (int e = 0; e < from.length; e++) {
            to[e] = e < n - 1 ? e + 1 : 1 + random.nextInt(n - 1);
            from[e] = random.nextInt(to[e]);
            weight[e] = 1 + random.nextInt(9);
        }
        Digraph graph = Digraph.of(n, from, to, weight);
        int[] layers = NetworkSimplex.layers(graph, Progress.NONE);
        assertEquals(best(graph, new int[n], 0), cost(graph, layers), 1e-9);
    }

    private static double cost(Digraph graph, int[] layers) {
        double cost = 0;
        for (int e = 0; e < graph.edges(); e++) {
            int length = layers[graph.to()[e]] - layers[graph.from()[e]];
            if (length < 1) {
                return Double.MAX_VALUE;
            }
            cost += length * graph.weight()[e];
        }
        return cost;
    }

    private static double best(Digraph graph, int[] layers, int v) {
        if (v == layers.length) {
            return cost(graph, layers);
        }
        double best = Double.MAX_VALUE;
        for (layers[v] = 0; layers[v] < layers.length; layers[v]++) {
            best = Math.min(best, best(graph, layers, v + 1));
        }
        layers[v] = 0;
        return best;
    }

    @Property(tries = 100)
    void leastLengthsHold(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 30;
        int[] from = new int[80];
        int[] to = new int[80];
        double[] weight = new double[80];
        int[] least = new int[80];
        int[] start = new int[n];
        for (int e = 0; e < 80; e++) {
            to[e] = e < n - 1 ? e + 1 : 1 + random.nextInt(n - 1);
            from[e] = random.nextInt(to[e]);
            weight[e] = random.nextInt(9);
            least[e] = random.nextInt(200);
        }
        for (int v = 0; v < n; v++) {
            start[v] = random.nextInt(300);
        }
        int[] x = NetworkSimplex.solve(Digraph.of(n, from, to, weight), least, start, 20_000_000, Progress.NONE);
        for (int e = 0; e < 80; e++) {
            assertTrue(x[to[e]] - x[from[e]] >= least[e]);
        }
    }

    @Test
    void aCycleIsRefused() {
        Digraph cycle = Digraph.of(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, 1});
        assertThrows(IllegalArgumentException.class, () -> NetworkSimplex.layers(cycle, Progress.NONE));
    }
}
