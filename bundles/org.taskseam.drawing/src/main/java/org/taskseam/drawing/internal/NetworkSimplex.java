/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;
import org.taskseam.eventlog.Progress;

/**
 * Gives every node of an acyclic graph a whole number so that every edge has at least its least length and the weighted sum
 * of lengths is least (Gansner, Koutsofios, North and Vo 1993): layers, or places from left to right. The cut value of a tree
 * edge is the surplus of outgoing over incoming weight of the nodes on its side, so one walk over the tree gives all of them.
 * Every state on the way is valid, so the search can end early on big graphs.
 */
final class NetworkSimplex {

    private static final int CHOICE = 40;

    private final Digraph graph;
    private final int[] least;
    private final int[] layer;
    private final boolean[] inTree;
    private final int[] parentEdge;
    private final int[] preorder;
    private final int[] low;
    private final int[] lim;
    private final double[] surplus;

    private NetworkSimplex(Digraph graph, int[] least, int[] start) {
        int n = graph.n();
        this.graph = graph;
        this.least = least;
        this.layer = start;
        this.inTree = new boolean[graph.edges()];
        this.parentEdge = new int[n];
        this.preorder = new int[n];
        this.low = new int[n];
        this.lim = new int[n];
        this.surplus = new double[n];
    }

    /**
     * @param graph acyclic and connected
     * @return layer of every node from 0; every edge spans one layer or more
     */
    static int[] layers(Digraph graph, Progress progress) {
        int[] one = new int[graph.edges()];
        Arrays.fill(one, 1);
        return solve(graph, one, new int[graph.n()], Long.MAX_VALUE, progress);
    }

    /**
     * @param graph acyclic and connected
     * @param least least length of every edge
     * @param start where to begin; pushed on where edges are too short
     * @param budget most steps, in nodes and edges looked at
     * @return number of every node, the least one 0
     */
    static int[] solve(Digraph graph, int[] least, int[] start, long budget, Progress progress) {
        NetworkSimplex simplex = new NetworkSimplex(graph, least, start.clone());
        if (graph.n() > 0) {
            simplex.pushOn();
            simplex.tightTree();
            simplex.optimise(budget, progress);
            simplex.normalise();
        }
        return simplex.layer;
    }

    private void pushOn() {
        int[] open = new int[graph.n()];
        for (int head : graph.to()) {
            open[head]++;
        }
        int[] queue = new int[graph.n()];
        int end = 0;
        for (int v = 0; v < graph.n(); v++) {
            if (open[v] == 0) {
                queue[end++] = v;
            }
        }
        for (int i = 0; i < end; i++) {
            int v = queue[i];
            for (int e : graph.at()[v]) {
                if (graph.from()[e] == v) {
                    int head = graph.to()[e];
                    layer[head] = Math.max(layer[head], layer[v] + least[e]);
                    if (--open[head] == 0) {
                        queue[end++] = head;
                    }
                }
            }
        }
        if (end < graph.n()) {
            throw new IllegalArgumentException("The graph has a cycle");
        }
    }

    private int slack(int edge) {
        return layer[graph.to()[edge]] - layer[graph.from()[edge]] - least[edge];
    }

    /** Grows a tree of edges without slack, pulling the next node close where there is none. */
    private void tightTree() {
        boolean[] reached = new boolean[graph.n()];
        int[] members = new int[graph.n()];
        reached[0] = true;
        int size = grow(reached, members, 1, 0);
        while (size < graph.n()) {
            int closest = -1;
            for (int e = 0; e < graph.edges(); e++) {
                if (reached[graph.from()[e]] != reached[graph.to()[e]] && (closest < 0 || slack(e) < slack(closest))) {
                    closest = e;
                }
            }
            if (closest < 0) {
                throw new IllegalArgumentException("The graph is not connected");
            }
            int shift = reached[graph.from()[closest]] ? slack(closest) : -slack(closest);
            for (int i = 0; i < size; i++) {
                layer[members[i]] += shift;
            }
            size = grow(reached, members, size, 0);
        }
    }

    private int grow(boolean[] reached, int[] members, int size, int from) {
        int end = size;
        for (int i = from; i < end; i++) {
            int v = members[i];
            for (int e : graph.at()[v]) {
                int other = graph.other(e, v);
                if (!reached[other] && slack(e) == 0) {
                    reached[other] = true;
                    inTree[e] = true;
                    members[end++] = other;
                }
            }
        }
        return end;
    }

    private void optimise(long budget, Progress progress) {
        int from = 0;
        walk();
        for (long steps = 0; steps < budget; steps += graph.n() + graph.edges()) {
            progress.checkCancelled();
            int leaving = leaving(from);
            if (leaving < 0) {
                return;
            }
            int child = child(leaving);
            int entering = entering(child, graph.from()[leaving] == child);
            inTree[leaving] = false;
            inTree[entering] = true;
            walk();
            tighten();
            from = leaving + 1;
        }
    }

    private int child(int treeEdge) {
        int tail = graph.from()[treeEdge];
        return parentEdge[tail] == treeEdge ? tail : graph.to()[treeEdge];
    }

    /** The tree edge of the worst cut value among the next few that have a negative one. */
    private int leaving(int from) {
        int best = -1;
        double worst = -1e-9;
        int seen = 0;
        for (int i = 0; i < graph.edges() && seen < CHOICE; i++) {
            int e = (from + i) % graph.edges();
            if (inTree[e]) {
                int child = child(e);
                double cut = graph.from()[e] == child ? surplus[child] : -surplus[child];
                if (cut < -1e-9) {
                    seen++;
                    if (cut < worst) {
                        worst = cut;
                        best = e;
                    }
                }
            }
        }
        return best;
    }

    /** The edge of least slack that leads back over the cut. */
    private int entering(int child, boolean tailBelow) {
        int best = -1;
        for (int e = 0; e < graph.edges(); e++) {
            boolean tailInside = inside(graph.from()[e], child);
            if (tailInside != inside(graph.to()[e], child)
                    && tailInside != tailBelow
                    && (best < 0 || slack(e) < slack(best))) {
                best = e;
            }
        }
        return best;
    }

    private boolean inside(int v, int child) {
        return low[child] <= lim[v] && lim[v] <= lim[child];
    }

    /** Walks over the tree: parents, numbering of subtrees, surplus of subtrees. */
    private void walk() {
        Arrays.fill(surplus, 0);
        for (int e = 0; e < graph.edges(); e++) {
            surplus[graph.from()[e]] += graph.weight()[e];
            surplus[graph.to()[e]] -= graph.weight()[e];
        }
        int[] stack = new int[graph.n()];
        int[] next = new int[graph.n()];
        int depth = 0;
        int seen = 0;
        int number = 0;
        stack[0] = 0;
        parentEdge[0] = -1;
        preorder[seen++] = 0;
        low[0] = 0;
        while (depth >= 0) {
            int v = stack[depth];
            if (next[v] < graph.at()[v].length) {
                int e = graph.at()[v][next[v]++];
                if (inTree[e] && e != parentEdge[v]) {
                    int child = graph.other(e, v);
                    parentEdge[child] = e;
                    low[child] = number;
                    preorder[seen++] = child;
                    stack[++depth] = child;
                }
            } else {
                lim[v] = number++;
                depth--;
                if (depth >= 0) {
                    surplus[stack[depth]] += surplus[v];
                }
            }
        }
    }

    /** Sets the layers anew so that no edge of the tree has slack. */
    private void tighten() {
        layer[0] = 0;
        for (int i = 1; i < graph.n(); i++) {
            int v = preorder[i];
            int e = parentEdge[v];
            layer[v] = graph.from()[e] == v ? layer[graph.to()[e]] - least[e] : layer[graph.from()[e]] + least[e];
        }
    }

    private void normalise() {
        int first = Arrays.stream(layer).min().orElse(0);
        for (int v = 0; v < layer.length; v++) {
            layer[v] -= first;
        }
    }
}
