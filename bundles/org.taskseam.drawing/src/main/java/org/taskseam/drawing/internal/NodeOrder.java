/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Orders the nodes so that little weight points backwards: what usually comes first stands first. A greedy order (Eades,
 * Lin and Smyth 1993, with weights) or the order of an earlier drawing is improved by moving single nodes to their best
 * place until nothing gains. Start nodes stay first, end nodes last.
 */
final class NodeOrder {

    private static final int PASSES = 12;

    private final Digraph graph;
    private final int[] rank;

    /** @param rank -1 for start, 1 for end, 0 for all others */
    NodeOrder(Digraph graph, int[] rank) {
        this.graph = graph;
        this.rank = rank;
    }

    /**
     * @param hint earlier place of every node, NaN for new ones; {@code null} if there is none
     * @return position of every node
     */
    int[] positions(double @Nullable [] hint) {
        int[] order = hint == null ? greedy() : hinted(hint);
        int[] position = new int[graph.n()];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
        }
        for (int pass = 0; pass < PASSES && improve(order, position); pass++) {
            // goes on while a node gains by moving
        }
        return position;
    }

    /** Takes away the node with the greatest surplus of outgoing weight, again and again. */
    private int[] greedy() {
        int n = graph.n();
        double[] surplus = new double[n];
        double[] in = new double[n];
        for (int e = 0; e < graph.edges(); e++) {
            surplus[graph.from()[e]] += graph.weight()[e];
            surplus[graph.to()[e]] -= graph.weight()[e];
            in[graph.to()[e]] += graph.weight()[e];
        }
        boolean[] taken = new boolean[n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int best = -1;
            for (int v = 0; v < n; v++) {
                if (!taken[v] && (best < 0 || before(v, best, surplus, in))) {
                    best = v;
                }
            }
            taken[best] = true;
            order[i] = best;
            for (int e : graph.at()[best]) {
                int other = graph.other(e, best);
                if (graph.from()[e] == best) {
                    surplus[other] += graph.weight()[e];
                    in[other] -= graph.weight()[e];
                } else {
                    surplus[other] -= graph.weight()[e];
                }
            }
        }
        return order;
    }

    private boolean before(int v, int w, double[] surplus, double[] in) {
        if (rank[v] != rank[w]) {
            return rank[v] < rank[w];
        }
        boolean source = in[v] <= 1e-9;
        if (source != in[w] <= 1e-9) {
            return source;
        }
        return surplus[v] > surplus[w];
    }

    /** New nodes stand where the weighted mean of their known neighbours is. */
    private int[] hinted(double[] hint) {
        double[] place = hint.clone();
        for (int v = 0; v < place.length; v++) {
            if (Double.isNaN(place[v])) {
                double sum = 0;
                double weight = 0;
                for (int e : graph.at()[v]) {
                    double other = hint[graph.other(e, v)];
                    if (!Double.isNaN(other)) {
                        sum += other * graph.weight()[e];
                        weight += graph.weight()[e];
                    }
                }
                place[v] = weight == 0 ? 0 : sum / weight;
            }
        }
        return IntStream.range(0, graph.n())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(v -> rank[v]).thenComparingDouble(v -> place[v]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean improve(int[] order, int[] position) {
        boolean improved = false;
        for (int v = 0; v < graph.n(); v++) {
            if (rank[v] == 0 && move(v, order, position)) {
                improved = true;
            }
        }
        return improved;
    }

    /** Gain of moving v so that it stands after a neighbour changes only at neighbours: look at those, in order. */
    private boolean move(int v, int[] order, int[] position) {
        int[] edges = graph.at()[v];
        long[] near = new long[edges.length];
        for (int i = 0; i < edges.length; i++) {
            near[i] = (long) position[graph.other(edges[i], v)] << 32 | edges[i];
        }
        Arrays.sort(near);
        double gain = 0;
        double best = 1e-6;
        int target = -1;
        for (int i = upper(near, position[v]); i < near.length; i++) {
            gain += passing((int) near[i], v, true);
            if (gain > best) {
                best = gain;
                target = (int) (near[i] >>> 32);
            }
        }
        gain = 0;
        for (int i = upper(near, position[v]) - 1; i >= 0; i--) {
            gain += passing((int) near[i], v, false);
            if (gain > best) {
                best = gain;
                target = (int) (near[i] >>> 32);
            }
        }
        if (target < 0 || rank[order[target]] != 0) {
            return false;
        }
        shift(order, position, position[v], target);
        return true;
    }

    private static int upper(long[] near, int position) {
        int i = 0;
        while (i < near.length && near[i] >>> 32 < position) {
            i++;
        }
        return i;
    }

    /** What is won when v moves past the other end of an edge. */
    private double passing(int edge, int v, boolean down) {
        boolean leaves = graph.from()[edge] == v;
        return leaves == down ? -graph.weight()[edge] : graph.weight()[edge];
    }

    private static void shift(int[] order, int[] position, int from, int to) {
        int moved = order[from];
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            order[i] = order[i + step];
            position[order[i]] = i;
        }
        order[to] = moved;
        position[moved] = to;
    }
}
