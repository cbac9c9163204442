/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

/**
 * Directed edges without loops over nodes 0 to n - 1, with the edges at every node.
 *
 * @param n number of nodes
 * @param from node that an edge leaves
 * @param to node that an edge reaches
 * @param weight how much an edge matters
 * @param at edges that touch a node
 */
record Digraph(int n, int[] from, int[] to, double[] weight, int[][] at) {

    static Digraph of(int n, int[] from, int[] to, double[] weight) {
        int[] degree = new int[n];
        for (int e = 0; e < from.length; e++) {
            degree[from[e]]++;
            degree[to[e]]++;
        }
        int[][] at = new int[n][];
        for (int v = 0; v < n; v++) {
            at[v] = new int[degree[v]];
        }
        for (int e = 0; e < from.length; e++) {
            at[from[e]][--degree[from[e]]] = e;
            at[to[e]][--degree[to[e]]] = e;
        }
        return new Digraph(n, from, to, weight, at);
    }

    int edges() {
        return from.length;
    }

    int other(int edge, int node) {
        return from[edge] == node ? to[edge] : from[edge];
    }

    /** @return the same graph with the edges turned that point backwards in an order of the nodes */
    Digraph turned(int[] position) {
        int[] tails = new int[from.length];
        int[] heads = new int[from.length];
        for (int e = 0; e < from.length; e++) {
            boolean forward = position[from[e]] < position[to[e]];
            tails[e] = forward ? from[e] : to[e];
            heads[e] = forward ? to[e] : from[e];
        }
        return of(n, tails, heads, weight);
    }
}
