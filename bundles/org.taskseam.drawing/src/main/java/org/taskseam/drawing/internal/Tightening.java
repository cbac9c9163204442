/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Progress;

/**
 * Draws an alignment together: nodes move until the weighted sum of sideways distances is least, by network simplex (Gansner
 * and others 1993), straight lines dearest. In big graphs a few straight segments of a line move as one block, which takes far
 * less time and a little more width; in very big ones the alignment stays as it is.
 */
final class Tightening {

    private static final long BUDGET = 200_000_000;
    private static final int MOST_BLOCKS = 6_000;

    private final Layering layering;
    private final Spacing spacing;
    private final Progress progress;
    private final int stride;
    private final List<int[]> edges = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    Tightening(Layering layering, Spacing spacing, Progress progress) {
        this.layering = layering;
        this.spacing = spacing;
        this.progress = progress;
        this.stride = 1 + layering.nodes() / 2_500;
    }

    /**
     * @param centre x of every node, neighbours at least their distance apart
     * @param bent segments that are not straight
     * @return x of every node, the same with better places
     */
    double[] tighten(double[] centre, boolean[] bent) {
        int[] block = blocks(bent);
        int blocks = Arrays.stream(block).max().orElse(-1) + 1;
        if (blocks > MOST_BLOCKS) {
            return centre;
        }
        int[] start = new int[blocks];
        for (int v = 0; v < centre.length; v++) {
            start[block[v]] = (int) Math.round(centre[v]);
        }
        separate(block);
        int n = blocks + join(block, blocks);
        hold(block, n);
        int[] places = Arrays.copyOf(start, n + 1);
        Arrays.fill(places, blocks, n + 1, Integer.MAX_VALUE);
        for (int[] edge : edges) {
            if (edge[0] >= blocks) {
                places[edge[0]] = Math.min(places[edge[0]], start[edge[1]]);
            }
        }
        int[] solved = solve(n + 1, places);
        double[] x = new double[centre.length];
        for (int v = 0; v < x.length; v++) {
            x[v] = solved[block[v]];
        }
        return x;
    }

    private int[] blocks(boolean[] bent) {
        int[] block = new int[layering.nodes()];
        Arrays.fill(block, -1);
        int next = 0;
        for (int l = 0; l < layering.depth(); l++) {
            for (int v : layering.order(l)) {
                block[v] = layering.isDummy(v) ? blockAbove(v, block, bent) : -1;
                if (block[v] < 0) {
                    block[v] = next++;
                }
            }
        }
        return block;
    }

    private int blockAbove(int dummy, int[] block, boolean[] bent) {
        int above = layering.above(dummy)[0];
        boolean straight = layering.isDummy(above) && !bent[layering.aboveSegments(dummy)[0]];
        return straight && layering.layer(dummy) % stride != 0 ? block[above] : -1;
    }

    private void separate(int[] block) {
        Map<Long, Integer> least = new LinkedHashMap<>();
        for (int l = 0; l < layering.depth(); l++) {
            int[] nodes = layering.order(l);
            for (int i = 1; i < nodes.length; i++) {
                long pair = (long) block[nodes[i - 1]] << 32 | block[nodes[i]];
                least.merge(pair, (int) Math.ceil(spacing.between(nodes[i - 1], nodes[i])), Math::max);
            }
        }
        least.forEach((pair, distance) -> add((int) (pair >>> 32), pair.intValue(), distance, 0));
    }

    /** A segment between two blocks becomes a node left of both; its edges are as long as the segment is slanted. */
    private int join(int[] block, int blocks) {
        int joints = 0;
        double heaviest = layering.segments().stream()
                .mapToDouble(Layering.Segment::weight)
                .max()
                .orElse(1);
        for (Layering.Segment segment : layering.segments()) {
            int a = block[segment.upper()];
            int b = block[segment.lower()];
            if (a != b) {
                int lines = (layering.isDummy(segment.upper()) ? 1 : 0) + (layering.isDummy(segment.lower()) ? 1 : 0);
                double weight = (1 + 9 * Math.sqrt(segment.weight() / heaviest)) * (1 << lines);
                add(blocks + joints, a, 0, weight);
                add(blocks + joints, b, 0, weight);
                joints++;
            }
        }
        return joints;
    }

    /** A node left of everything keeps the graph in one piece. */
    private void hold(int[] block, int holder) {
        for (int l = 0; l < layering.depth(); l++) {
            if (layering.order(l).length > 0) {
                add(holder, block[layering.order(l)[0]], 0, 0.01);
            }
        }
    }

    private void add(int from, int to, int least, double weight) {
        edges.add(new int[] {from, to, least});
        weights.add(weight);
    }

    private int[] solve(int n, int[] start) {
        int[] from = edges.stream().mapToInt(e -> e[0]).toArray();
        int[] to = edges.stream().mapToInt(e -> e[1]).toArray();
        int[] least = edges.stream().mapToInt(e -> e[2]).toArray();
        double[] weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
        return NetworkSimplex.solve(Digraph.of(n, from, to, weight), least, start, BUDGET, progress);
    }
}
