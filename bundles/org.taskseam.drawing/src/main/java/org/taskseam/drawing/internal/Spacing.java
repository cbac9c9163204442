/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

/** Least distances between neighbours in a layer. */
final class Spacing {

    /** Space between two boxes. */
    static final double BOXES = 34;

    /** Space between a box and a line that passes it. */
    private static final double BOX_AND_LINE = 20;

    /** Space between two lines. */
    private static final double LINES = 10;

    private final Layering layering;
    private final double[] width;

    /** @param width room of every node of the layering */
    Spacing(Layering layering, double[] width) {
        this.layering = layering;
        this.width = width;
    }

    /** @return least distance between the middles of two neighbours */
    double between(int v, int w) {
        boolean line = layering.isDummy(v);
        boolean otherLine = layering.isDummy(w);
        double space = line && otherLine ? LINES : line || otherLine ? BOX_AND_LINE : BOXES;
        return (width[v] + width[w]) / 2 + space;
    }
}
