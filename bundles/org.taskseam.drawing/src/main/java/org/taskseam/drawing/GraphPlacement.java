/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a {@link GraphLayout}. All lists are in the order of the graph.
 *
 * @param nodes box of every node
 * @param routes line of every edge
 * @param width everything lies between 0 and this
 * @param height everything lies between 0 and this
 * @param crossings how many times two lines cross between layers
 * @param columns column that each node stands in, from 0; all 0 if the drawing is not folded
 * @param unfolded middles of the boxes as they would be without columns; what a {@link LayoutHint} is made of
 */
public record GraphPlacement(
        List<Box> nodes,
        List<Route> routes,
        double width,
        double height,
        long crossings,
        List<Integer> columns,
        List<Point> unfolded) {

    /**
     * The line of an edge, in the edge's own direction: a start, then cubic Bézier curves of three points each (two controls,
     * one end).
     *
     * @param points 1 + 3k points
     * @param label box of the label, or {@code null} if there is none or no place for it
     */
    public record Route(List<Point> points, @Nullable Box label) {

        public Route {
            points = List.copyOf(points);
            if (points.size() < 4 || points.size() % 3 != 1) {
                throw new IllegalArgumentException("A route has 1 + 3k points, not " + points.size());
            }
        }

        /** @return number of curves */
        public int curves() {
            return (points.size() - 1) / 3;
        }

        /** @return the point of a curve at {@code t} from 0 to 1 */
        public Point at(int curve, double t) {
            Point a = points.get(3 * curve);
            Point b = points.get(3 * curve + 1);
            Point c = points.get(3 * curve + 2);
            Point d = points.get(3 * curve + 3);
            double s = 1 - t;
            double wa = s * s * s;
            double wb = 3 * s * s * t;
            double wc = 3 * s * t * t;
            double wd = t * t * t;
            return new Point(
                    wa * a.x() + wb * b.x() + wc * c.x() + wd * d.x(),
                    wa * a.y() + wb * b.y() + wc * c.y() + wd * d.y());
        }
    }

    public GraphPlacement {
        nodes = List.copyOf(nodes);
        routes = List.copyOf(routes);
        columns = List.copyOf(columns);
        unfolded = List.copyOf(unfolded);
    }

    /** A drawing that is not folded. */
    public GraphPlacement(List<Box> nodes, List<Route> routes, double width, double height, long crossings) {
        this(
                nodes,
                routes,
                width,
                height,
                crossings,
                Collections.nCopies(nodes.size(), 0),
                nodes.stream().map(Box::centre).toList());
    }
}
