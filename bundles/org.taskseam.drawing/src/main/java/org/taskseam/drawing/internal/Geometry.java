/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;
import org.taskseam.drawing.LayoutGraph;

/** Heights of the layers and the space between them; box of every node. */
final class Geometry {

    /** Least space between two layers. */
    private static final double LAYER_GAP = 40;

    private static final double MOST_EXTRA = 74;

    private final LayoutGraph graph;
    private final Layering layering;
    private final double[] centre;
    private final double[] top;
    private final double[] bottom;

    /** @param centre x of the middle of every node of the layering */
    Geometry(LayoutGraph graph, Layering layering, double[] centre) {
        this.graph = graph;
        this.layering = layering;
        this.centre = centre;
        this.top = new double[layering.depth()];
        this.bottom = new double[layering.depth()];
        double y = 0;
        for (int l = 0; l < top.length; l++) {
            top[l] = y;
            bottom[l] = y + tallest(l);
            y = bottom[l] + LAYER_GAP + extra(l);
        }
    }

    private double tallest(int l) {
        return Arrays.stream(layering.order(l))
                .filter(v -> !layering.isDummy(v))
                .mapToDouble(v -> graph.nodes().get(v).height())
                .max()
                .orElse(0);
    }

    /** Busy spaces and long slopes get more room. */
    private double extra(int l) {
        int lines = 0;
        double reach = 0;
        for (int v : layering.order(l)) {
            for (int w : layering.below(v)) {
                lines++;
                reach = Math.max(reach, Math.abs(centre[v] - centre[w]));
            }
        }
        return Math.min(MOST_EXTRA, 1.3 * Math.max(0, lines - 3) + 0.035 * Math.max(0, reach - 120));
    }

    double centre(int v) {
        return centre[v];
    }

    /** @return upper side of the layer for a dummy, of the box for a node */
    double top(int v) {
        int l = layering.layer(v);
        return layering.isDummy(v) ? top[l] : middle(l) - graph.nodes().get(v).height() / 2;
    }

    double bottom(int v) {
        int l = layering.layer(v);
        return layering.isDummy(v)
                ? bottom[l]
                : middle(l) + graph.nodes().get(v).height() / 2;
    }

    /** @return half the part of a side at which lines may end; 0 for small signs */
    double reach(int v) {
        return layering.isDummy(v) ? 0 : Math.max(0, graph.nodes().get(v).width() / 2 - 26);
    }

    private double middle(int l) {
        return (top[l] + bottom[l]) / 2;
    }
}
