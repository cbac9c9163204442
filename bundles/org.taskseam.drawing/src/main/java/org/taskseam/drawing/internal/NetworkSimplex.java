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
    private final SpanningTree tree;
    private final int[] parentEdge;
    private final int[] postorder;
    private final int[] low;
    private final int[] lim;
    private final double[] ownSurplus;
    private final double[] surplus;
    private final int[] stack;
    private final int[] following;

    private NetworkSimplex(Digraph graph, int[] least, int[] start) {
        int n = graph.n();
        this.graph = graph;
        this.least = least;
        this.layer = start;
        this.tree = new SpanningTree(graph);
        this.parentEdge = new int[n];
        this.postorder = new int[n];
        this.low = new int[n];
        this.lim = new int[n];
        this.surplus = new double[n];
        this.ownSurplus = new double[n];
        this.stack = new int[n];
        this.following = new int[n];
        for (int e = 0; e < graph.edges(); e++) {
            ownSurplus[graph.from()[e]] += graph.weight()[e];
            ownSurplus[graph.to()[e]] -= graph.weight()[e];
        }
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
                    tree.add(e);
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
            shift(child, entering);
            tree.remove(leaving);
            tree.add(entering);
            walk();
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
            if (tree.contains(e)) {
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

    /** The edge of least slack that leads back over the cut; looked for at the nodes of the smaller side. */
    private int entering(int child, boolean tailBelow) {
        int size = lim[child] - low[child] + 1;
        if (2 * size <= graph.n()) {
            return enteringAt(low[child], lim[child] + 1, child, tailBelow, -1);
        }
        int best = enteringAt(0, low[child], child, tailBelow, -1);
        return enteringAt(lim[child] + 1, graph.n(), child, tailBelow, best);
    }

    private int enteringAt(int from, int to, int child, boolean tailBelow, int found) {
        int best = found;
        for (int number = from; number < to; number++) {
            for (int e : graph.at()[postorder[number]]) {
                boolean tailInside = inside(graph.from()[e], child);
                if (tailInside != inside(graph.to()[e], child)
                        && tailInside != tailBelow
                        && (best < 0 || slack(e) < slack(best))) {
                    best = e;
                }
            }
        }
        return best;
    }

    /** Moves the nodes below a tree edge so that the edge that replaces it has no slack. */
    private void shift(int child, int entering) {
        int distance = inside(graph.from()[entering], child) ? slack(entering) : -slack(entering);
        for (int number = low[child]; number <= lim[child]; number++) {
            layer[postorder[number]] += distance;
        }
    }

    private boolean inside(int v, int child) {
        return low[child] <= lim[v] && lim[v] <= lim[child];
    }

    /** Walks over the tree: parents, numbering of subtrees, surplus of subtrees. */
    private void walk() {
        System.arraycopy(ownSurplus, 0, surplus, 0, surplus.length);
        int depth = 0;
        int number = 0;
        stack[0] = 0;
        parentEdge[0] = -1;
        low[0] = 0;
        following[0] = tree.first(0);
        while (depth >= 0) {
            int v = stack[depth];
            int end = following[v];
            if (end >= 0) {
                following[v] = tree.next(end);
                int e = end >> 1;
                if (e != parentEdge[v]) {
                    int child = graph.other(e, v);
                    parentEdge[child] = e;
                    low[child] = number;
                    following[child] = tree.first(child);
                    stack[++depth] = child;
                }
            } else {
                postorder[number] = v;
                lim[v] = number++;
                depth--;
                if (depth >= 0) {
                    surplus[stack[depth]] += surplus[v];
                }
            }
        }
    }

    private void normalise() {
        int first = Arrays.stream(layer).min().orElse(0);
        for (int v = 0; v < layer.length; v++) {
            layer[v] -= first;
        }
    }
}
