/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes in layers, with a dummy node wherever an edge passes a layer, so that every segment joins neighbouring layers. Nodes
 * from 0 are those of the graph, dummies follow. Segments of a node to the layer above and below are kept apart.
 */
final class Layering {

    /** Joins a node with one in the next layer. */
    record Segment(int upper, int lower, double weight) {}

    private final int real;
    private final int[] layer;
    private final int[][] chains;
    private final List<Segment> segments = new ArrayList<>();
    private final int[][] above;
    private final int[][] below;
    private final int[][] aboveSegment;
    private final int[][] belowSegment;
    private final int[][] order;
    private final int[] position;

    /** @param graph every edge points down by {@code layers} */
    Layering(Digraph graph, int[] layers) {
        real = graph.n();
        int dummies = 0;
        int depth = 0;
        for (int e = 0; e < graph.edges(); e++) {
            dummies += layers[graph.to()[e]] - layers[graph.from()[e]] - 1;
        }
        for (int l : layers) {
            depth = Math.max(depth, l + 1);
        }
        layer = Arrays.copyOf(layers, real + dummies);
        chains = new int[graph.edges()][];
        int next = real;
        for (int e = 0; e < graph.edges(); e++) {
            int length = layers[graph.to()[e]] - layers[graph.from()[e]];
            int[] chain = new int[length + 1];
            chain[0] = graph.from()[e];
            chain[length] = graph.to()[e];
            for (int i = 1; i < length; i++) {
                layer[next] = layers[graph.from()[e]] + i;
                chain[i] = next++;
            }
            chains[e] = chain;
            for (int i = 0; i < length; i++) {
                segments.add(new Segment(chain[i], chain[i + 1], graph.weight()[e]));
            }
        }
        int n = layer.length;
        above = new int[n][];
        below = new int[n][];
        aboveSegment = new int[n][];
        belowSegment = new int[n][];
        position = new int[n];
        order = new int[depth][];
        connect();
        fillLayers(depth);
    }

    private void connect() {
        int[] up = new int[layer.length];
        int[] down = new int[layer.length];
        for (Segment segment : segments) {
            up[segment.lower()]++;
            down[segment.upper()]++;
        }
        for (int v = 0; v < layer.length; v++) {
            above[v] = new int[up[v]];
            aboveSegment[v] = new int[up[v]];
            below[v] = new int[down[v]];
            belowSegment[v] = new int[down[v]];
        }
        for (int s = segments.size() - 1; s >= 0; s--) {
            Segment segment = segments.get(s);
            above[segment.lower()][--up[segment.lower()]] = segment.upper();
            aboveSegment[segment.lower()][up[segment.lower()]] = s;
            below[segment.upper()][--down[segment.upper()]] = segment.lower();
            belowSegment[segment.upper()][down[segment.upper()]] = s;
        }
    }

    private void fillLayers(int depth) {
        int[] size = new int[depth];
        for (int l : layer) {
            size[l]++;
        }
        for (int l = 0; l < depth; l++) {
            order[l] = new int[size[l]];
        }
        Arrays.fill(size, 0);
        for (int v = 0; v < layer.length; v++) {
            position[v] = size[layer[v]];
            order[layer[v]][size[layer[v]]++] = v;
        }
    }

    int nodes() {
        return layer.length;
    }

    boolean isDummy(int v) {
        return v >= real;
    }

    int depth() {
        return order.length;
    }

    int layer(int v) {
        return layer[v];
    }

    /** @return nodes of a layer from left to right; changed in place by the crossing reduction */
    int[] order(int l) {
        return order[l];
    }

    int[] position() {
        return position;
    }

    /** @return nodes that an edge runs through from top to bottom, with its ends */
    int[] chain(int edge) {
        return chains[edge];
    }

    int[] above(int v) {
        return above[v];
    }

    int[] below(int v) {
        return below[v];
    }

    int[] aboveSegments(int v) {
        return aboveSegment[v];
    }

    int[] belowSegments(int v) {
        return belowSegment[v];
    }

    List<Segment> segments() {
        return segments;
    }

    /** Sets the positions from the order of a layer. */
    void renumber(int l) {
        int[] nodes = order[l];
        for (int i = 0; i < nodes.length; i++) {
            position[nodes[i]] = i;
        }
    }

    int[][] copyOrder() {
        int[][] copy = new int[order.length][];
        for (int l = 0; l < copy.length; l++) {
            copy[l] = order[l].clone();
        }
        return copy;
    }

    void setOrder(int[][] best) {
        for (int l = 0; l < best.length; l++) {
            System.arraycopy(best[l], 0, order[l], 0, best[l].length);
            renumber(l);
        }
    }
}
