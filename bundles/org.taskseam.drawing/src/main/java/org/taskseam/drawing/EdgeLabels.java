/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.List;
import org.taskseam.drawing.GraphPlacement.Route;
import org.taskseam.drawing.internal.LabelPlacer;

/** Puts labels on the lines of a drawing, for layouts that leave them to others. */
public final class EdgeLabels {

    private EdgeLabels() {}

    /**
     * Labels of heavy edges first. A label never covers a box or another label and covers as few other lines as possible;
     * where there is no such place, there is no label.
     *
     * @param boxes  box of every node
     * @param routes line of every edge, as {@link Route#points()}
     * @return routes with their labels in the order of the edges
     */
    public static List<Route> place(LayoutGraph graph, List<Box> boxes, List<List<Point>> routes) {
        return new LabelPlacer(graph, boxes, routes).place();
    }
}
