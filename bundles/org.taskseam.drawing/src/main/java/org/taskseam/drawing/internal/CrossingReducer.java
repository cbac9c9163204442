/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;

/**
 * Orders the nodes inside their layers so that few lines cross: sweeps by the barycentre of the neighbours, each followed by
 * sifting, where every node moves to the place in its layer that is best while all others stand still. Several starts; the
 * best order seen wins. With the order of an earlier drawing, only what lessens crossings moves.
 */
final class CrossingReducer {

    /** Bounds the work on big graphs: pairs of nodes compared. */
    private static final long BUDGET = 12_000_000;

    private static final int PATIENCE = 5;

    private final Layering layering;
    private final CrossingCounter counter;
    private final Progress progress;
    private int[][] up = new int[0][];
    private int[][] down = new int[0][];
    private long pairs;
    private long least = Long.MAX_VALUE;
    private int[][] best = new int[0][];

    CrossingReducer(Layering layering, Progress progress) {
        this.layering = layering;
        this.progress = progress;
        this.counter = new CrossingCounter(layering);
    }

    /**
     * @param hint earlier x of every node of the layering, or {@code null}
     * @return crossings left
     */
    long reduce(double @Nullable [] hint) {
        if (hint != null) {
            sortAll(hint);
            keep();
            for (int i = 0; i < 3 && siftAll(false); i++) {
                keep();
            }
            keep();
        } else {
            for (int start = 0; start < 4 && (start == 0 || pairs < BUDGET); start++) {
                begin(start);
                search(start);
            }
        }
        layering.setOrder(best);
        return least;
    }

    private void keep() {
        long crossings = counter.count();
        if (crossings < least) {
            least = crossings;
            best = layering.copyOrder();
        }
    }

    private void search(int start) {
        long before = Long.MAX_VALUE;
        int waited = 0;
        for (int round = 0; waited < PATIENCE && (round < 4 || pairs < BUDGET); round++) {
            progress.checkCancelled();
            sweep((round + start) % 2 == 0, round % 4 < 2);
            for (int i = 0; i < 2 && siftAll((round + i) % 2 == 1); i++) {
                // a second pass where the first one gained
            }
            long now = counter.count();
            if (now < before) {
                before = now;
                waited = 0;
            } else {
                waited++;
            }
            keep();
        }
    }

    /** Depth-first or breadth-first orders from the top or from the bottom. */
    private void begin(int start) {
        int[] rank = new int[layering.nodes()];
        Arrays.fill(rank, -1);
        int next = 0;
        boolean fromTop = start % 2 == 0;
        boolean deep = start < 2;
        int[] queue = new int[layering.nodes() * 2 + 1];
        for (int i = 0; i < layering.depth(); i++) {
            for (int root : layering.order(fromTop ? i : layering.depth() - 1 - i)) {
                if (rank[root] >= 0) {
                    continue;
                }
                next = visit(root, rank, next, deep, queue);
            }
        }
        double[] key = new double[rank.length];
        for (int v = 0; v < key.length; v++) {
            key[v] = rank[v];
        }
        sortAll(key);
    }

    private int visit(int root, int[] rank, int number, boolean deep, int[] queue) {
        int next = number;
        int head = 0;
        int tail = 0;
        queue[tail++] = root;
        rank[root] = next++;
        while (head < tail) {
            int v = deep ? queue[--tail] : queue[head++];
            for (int[] neighbours : new int[][] {layering.below(v), layering.above(v)}) {
                for (int other : neighbours) {
                    if (rank[other] < 0) {
                        rank[other] = next++;
                        queue[tail++] = other;
                    }
                }
            }
        }
        return next;
    }

    private void sortAll(double[] key) {
        for (int l = 0; l < layering.depth(); l++) {
            sort(l, key);
        }
    }

    private void sort(int l, double[] key) {
        int[] nodes = layering.order(l);
        Integer[] sorted = Arrays.stream(nodes).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(key[a], key[b]));
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = sorted[i];
        }
        layering.renumber(l);
    }

    private void sweep(boolean downwards, boolean keepTies) {
        int depth = layering.depth();
        for (int i = 1; i < depth; i++) {
            int l = downwards ? i : depth - 1 - i;
            int[] nodes = layering.order(l);
            long[] keys = new long[nodes.length];
            for (int k = 0; k < nodes.length; k++) {
                int v = nodes[k];
                int[] neighbours = downwards ? layering.above(v) : layering.below(v);
                float centre = neighbours.length == 0 ? k : centre(neighbours);
                int tie = keepTies ? k : nodes.length - 1 - k;
                keys[k] = (long) Float.floatToIntBits(centre) << 32 | tie;
            }
            Arrays.sort(keys);
            int[] sorted = new int[nodes.length];
            for (int k = 0; k < nodes.length; k++) {
                int tie = (int) keys[k];
                sorted[k] = nodes[keepTies ? tie : nodes.length - 1 - tie];
            }
            System.arraycopy(sorted, 0, nodes, 0, nodes.length);
            layering.renumber(l);
        }
    }

    private float centre(int[] neighbours) {
        long sum = 0;
        for (int other : neighbours) {
            sum += layering.position()[other];
        }
        return (float) sum / neighbours.length;
    }

    /** @return whether a node moved */
    private boolean siftAll(boolean upwards) {
        boolean moved = false;
        for (int i = 0; i < layering.depth(); i++) {
            moved |= siftLayer(upwards ? layering.depth() - 1 - i : i);
            progress.checkCancelled();
        }
        return moved;
    }

    private boolean siftLayer(int l) {
        int[] nodes = layering.order(l);
        int n = nodes.length;
        if (up.length < n) {
            up = new int[n][];
            down = new int[n][];
        }
        for (int i = 0; i < n; i++) {
            up[i] = sortedPositions(layering.above(nodes[i]));
            down[i] = sortedPositions(layering.below(nodes[i]));
        }
        boolean moved = false;
        int[] queue = nodes.clone();
        for (int v : queue) {
            moved |= sift(nodes, layering.position()[v], n);
        }
        return moved;
    }

    private int[] sortedPositions(int[] neighbours) {
        int[] positions = new int[neighbours.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = layering.position()[neighbours[i]];
        }
        Arrays.sort(positions);
        return positions;
    }

    private boolean sift(int[] nodes, int at, int n) {
        pairs += n;
        long gain = 0;
        long most = 0;
        int target = at;
        for (int i = at + 1; i < n; i++) {
            gain += surplus(up[at], up[i]) + surplus(down[at], down[i]);
            if (gain > most) {
                most = gain;
                target = i;
            }
        }
        gain = 0;
        for (int i = at - 1; i >= 0; i--) {
            gain += surplus(up[i], up[at]) + surplus(down[i], down[at]);
            if (gain > most) {
                most = gain;
                target = i;
            }
        }
        if (target == at) {
            return false;
        }
        move(nodes, at, target);
        return true;
    }

    /** Crossings of two neighbours as they stand minus those after an exchange. */
    private static int surplus(int[] left, int[] right) {
        if (left.length == 0 || right.length == 0) {
            return 0;
        }
        if (left.length == 1 && right.length == 1) {
            return Integer.compare(left[0], right[0]);
        }
        int surplus = 0;
        int less = 0;
        int notGreater = 0;
        for (int a : left) {
            while (less < right.length && right[less] < a) {
                less++;
            }
            while (notGreater < right.length && right[notGreater] <= a) {
                notGreater++;
            }
            surplus += less - (right.length - notGreater);
        }
        return surplus;
    }

    private void move(int[] nodes, int from, int to) {
        int node = nodes[from];
        int[] above = up[from];
        int[] below = down[from];
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            nodes[i] = nodes[i + step];
            up[i] = up[i + step];
            down[i] = down[i + step];
            layering.position()[nodes[i]] = i;
        }
        nodes[to] = node;
        up[to] = above;
        down[to] = below;
        layering.position()[node] = to;
    }
}
