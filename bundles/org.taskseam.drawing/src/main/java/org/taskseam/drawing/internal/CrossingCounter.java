/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;

/** Counts crossings between neighbouring layers with an accumulator tree (Barth, Jünger and Mutzel 2002). */
final class CrossingCounter {

    private final Layering layering;
    private int[] tree = new int[64];
    private int[] ends = new int[16];

    CrossingCounter(Layering layering) {
        this.layering = layering;
    }

    long count() {
        long crossings = 0;
        for (int l = 0; l + 1 < layering.depth(); l++) {
            crossings += below(l);
        }
        return crossings;
    }

    /** @return crossings between a layer and the next one */
    long below(int l) {
        int width = layering.order(l + 1).length;
        int leaves = Integer.highestOneBit(Math.max(1, width - 1)) * 2;
        if (tree.length < 2 * leaves) {
            tree = new int[2 * leaves];
        }
        Arrays.fill(tree, 0, 2 * leaves, 0);
        int[] position = layering.position();
        long crossings = 0;
        for (int v : layering.order(l)) {
            int[] targets = layering.below(v);
            if (ends.length < targets.length) {
                ends = new int[targets.length];
            }
            for (int i = 0; i < targets.length; i++) {
                ends[i] = position[targets[i]];
            }
            Arrays.sort(ends, 0, targets.length);
            for (int i = 0; i < targets.length; i++) {
                int node = ends[i] + leaves;
                tree[node]++;
                while (node > 1) {
                    if ((node & 1) == 0) {
                        crossings += tree[node + 1];
                    }
                    node >>= 1;
                    tree[node]++;
                }
            }
        }
        return crossings;
    }
}
