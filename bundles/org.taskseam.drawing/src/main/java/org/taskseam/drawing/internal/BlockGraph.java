/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;

/** Blocks of aligned nodes with the least distances between neighbours, for one direction of packing. */
final class BlockGraph {

    private final int n;
    private final int[] root;
    private final int[] from;
    private final int[] to;
    private final double[] distance;
    private final int edges;

    BlockGraph(Layering layering, int[] root, boolean leftwards, Spacing spacing) {
        this.n = layering.nodes();
        this.root = root;
        from = new int[n];
        to = new int[n];
        distance = new double[n];
        int e = 0;
        for (int l = 0; l < layering.depth(); l++) {
            int[] nodes = layering.order(l);
            for (int i = 1; i < nodes.length; i++) {
                int a = root[nodes[i - 1]];
                int b = root[nodes[i]];
                from[e] = leftwards ? a : b;
                to[e] = leftwards ? b : a;
                distance[e] = spacing.between(nodes[i - 1], nodes[i]);
                e++;
            }
        }
        edges = e;
    }

    /** @return place of every root */
    double[] pack() {
        int[][] out = lists(from);
        int[][] in = lists(to);
        int[] order = order(out, in);
        double[] x = new double[n];
        for (int v : order) {
            for (int e : in[v]) {
                x[v] = Math.max(x[v], x[from[e]] + distance[e]);
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            int v = order[i];
            double limit = Double.MAX_VALUE;
            for (int e : out[v]) {
                limit = Math.min(limit, x[to[e]] - distance[e]);
            }
            if (limit != Double.MAX_VALUE && limit > x[v] && in[v].length > 0) {
                x[v] = limit;
            }
        }
        return x;
    }

    private int[] order(int[][] out, int[][] in) {
        int[] open = new int[n];
        int[] order = new int[n];
        int end = 0;
        for (int v = 0; v < n; v++) {
            open[v] = in[v].length;
            if (root[v] == v && open[v] == 0) {
                order[end++] = v;
            }
        }
        for (int i = 0; i < end; i++) {
            for (int e : out[order[i]]) {
                if (--open[to[e]] == 0) {
                    order[end++] = to[e];
                }
            }
        }
        return Arrays.copyOf(order, end);
    }

    private int[][] lists(int[] ends) {
        int[] size = new int[n];
        for (int e = 0; e < edges; e++) {
            size[ends[e]]++;
        }
        int[][] lists = new int[n][];
        for (int v = 0; v < n; v++) {
            lists[v] = new int[size[v]];
        }
        for (int e = 0; e < edges; e++) {
            lists[ends[e]][--size[ends[e]]] = e;
        }
        return lists;
    }
}
