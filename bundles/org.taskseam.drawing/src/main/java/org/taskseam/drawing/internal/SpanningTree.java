/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;

/**
 * The edges of a spanning tree, linked at both of their nodes, so that adding, removing and walking touch nothing else. End 2e
 * of edge e is at the node it leaves, end 2e + 1 at the node it reaches.
 */
final class SpanningTree {

    private static final int NONE = -1;

    private final Digraph graph;
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final boolean[] inside;

    SpanningTree(Digraph graph) {
        this.graph = graph;
        first = new int[graph.n()];
        next = new int[2 * graph.edges()];
        previous = new int[2 * graph.edges()];
        inside = new boolean[graph.edges()];
        Arrays.fill(first, NONE);
    }

    boolean contains(int edge) {
        return inside[edge];
    }

    /** @return an end at a node, or -1 */
    int first(int node) {
        return first[node];
    }

    /** @return the next end at the same node, or -1 */
    int next(int end) {
        return next[end];
    }

    void add(int edge) {
        inside[edge] = true;
        link(2 * edge, graph.from()[edge]);
        link(2 * edge + 1, graph.to()[edge]);
    }

    void remove(int edge) {
        inside[edge] = false;
        unlink(2 * edge, graph.from()[edge]);
        unlink(2 * edge + 1, graph.to()[edge]);
    }

    private void link(int end, int node) {
        next[end] = first[node];
        previous[end] = NONE;
        if (first[node] != NONE) {
            previous[first[node]] = end;
        }
        first[node] = end;
    }

    private void unlink(int end, int node) {
        if (previous[end] == NONE) {
            first[node] = next[end];
        } else {
            next[previous[end]] = next[end];
        }
        if (next[end] != NONE) {
            previous[next[end]] = previous[end];
        }
    }
}
