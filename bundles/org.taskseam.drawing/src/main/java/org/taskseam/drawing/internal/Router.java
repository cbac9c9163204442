/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.taskseam.drawing.Box;
import org.taskseam.drawing.Point;

/** Draws the lines: an S-curve through every space between layers, a straight line past the boxes of a layer. */
final class Router {

    private static final double BEND = 0.52;

    private final Layering layering;
    private final Geometry geometry;
    private final Ports ports;

    Router(Layering layering, Geometry geometry, Ports ports) {
        this.layering = layering;
        this.geometry = geometry;
        this.ports = ports;
    }

    /**
     * @param chain nodes from top to bottom
     * @param upwards whether the line is to run from the bottom to the top
     */
    List<Point> route(int[] chain, boolean upwards) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < chain.length; i++) {
            int segment = segment(chain[i], chain[i + 1]);
            Point from = new Point(ports.upper(segment), geometry.bottom(chain[i]));
            Point to = new Point(ports.lower(segment), geometry.top(chain[i + 1]));
            if (points.isEmpty()) {
                points.add(from);
            } else {
                straight(points, from);
            }
            curve(points, from, to);
        }
        if (upwards) {
            Collections.reverse(points);
        }
        return points;
    }

    private int segment(int upper, int lower) {
        int[] candidates = layering.belowSegments(upper);
        for (int i = 0; i < candidates.length; i++) {
            if (layering.below(upper)[i] == lower) {
                return candidates[i];
            }
        }
        throw new IllegalStateException("No segment from " + upper + " to " + lower);
    }

    private static void straight(List<Point> points, Point to) {
        Point from = points.getLast();
        if (to.y() - from.y() < 0.01) {
            return;
        }
        points.add(new Point(from.x() + (to.x() - from.x()) / 3, from.y() + (to.y() - from.y()) / 3));
        points.add(new Point(from.x() + (to.x() - from.x()) * 2 / 3, from.y() + (to.y() - from.y()) * 2 / 3));
        points.add(to);
    }

    private static void curve(List<Point> points, Point from, Point to) {
        double bend = (to.y() - from.y()) * BEND;
        points.add(from.plus(0, bend));
        points.add(to.plus(0, -bend));
        points.add(to);
    }

    /** A loop at the right side of a box. */
    static List<Point> loop(Box box, double extent) {
        double y1 = box.y() + box.height() * 0.28;
        double y2 = box.y() + box.height() * 0.72;
        double x = box.right();
        double middle = (y1 + y2) / 2;
        double far = x + extent;
        return List.of(
                new Point(x, y1),
                new Point(x + extent * 0.6, y1 - 6),
                new Point(far, y1 + 1),
                new Point(far, middle),
                new Point(far, y2 - 1),
                new Point(x + extent * 0.6, y2 + 6),
                new Point(x, y2));
    }
}
