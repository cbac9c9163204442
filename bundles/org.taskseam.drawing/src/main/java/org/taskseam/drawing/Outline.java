/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.ArrayList;
import java.util.List;

/** A path of straight lines and cubic Bézier curves for a {@link Canvas}. */
public final class Outline {

    private static final double ARC = 0.5522847498;

    /** What a part of the path does. */
    public enum Verb {
        MOVE,
        LINE,
        CURVE,
        CLOSE
    }

    /** @param points 1 for a move or line, 3 for a curve, 0 for the end */
    public record Part(Verb verb, List<Point> points) {}

    private final List<Part> parts = new ArrayList<>();

    /** @return the parts in order */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public Outline move(double x, double y) {
        parts.add(new Part(Verb.MOVE, List.of(new Point(x, y))));
        return this;
    }

    public Outline line(double x, double y) {
        parts.add(new Part(Verb.LINE, List.of(new Point(x, y))));
        return this;
    }

    public Outline curve(Point control1, Point control2, Point end) {
        parts.add(new Part(Verb.CURVE, List.of(control1, control2, end)));
        return this;
    }

    public Outline close() {
        parts.add(new Part(Verb.CLOSE, List.of()));
        return this;
    }

    private Outline corner(double x1, double y1, double x2, double y2, double cornerX, double cornerY) {
        return curve(
                new Point(x1 + (cornerX - x1) * ARC, y1 + (cornerY - y1) * ARC),
                new Point(x2 + (cornerX - x2) * ARC, y2 + (cornerY - y2) * ARC),
                new Point(x2, y2));
    }

    /** @return a rectangle with rounded corners */
    public static Outline rounded(Box box, double radius) {
        return rounded(box, radius, radius);
    }

    /** @return a rectangle whose left and right corners are rounded differently */
    public static Outline rounded(Box box, double left, double right) {
        double x1 = box.x();
        double y1 = box.y();
        double x2 = box.right();
        double y2 = box.bottom();
        Outline outline = new Outline().move(x1 + left, y1).line(x2 - right, y1);
        if (right > 0) {
            outline.corner(x2 - right, y1, x2, y1 + right, x2, y1);
        }
        outline.line(x2, y2 - right);
        if (right > 0) {
            outline.corner(x2, y2 - right, x2 - right, y2, x2, y2);
        }
        outline.line(x1 + left, y2);
        if (left > 0) {
            outline.corner(x1 + left, y2, x1, y2 - left, x1, y2);
        }
        outline.line(x1, y1 + left);
        if (left > 0) {
            outline.corner(x1, y1 + left, x1 + left, y1, x1, y1);
        }
        return outline.close();
    }

    /** @return a circle */
    public static Outline circle(Point centre, double radius) {
        return rounded(Box.around(centre, 2 * radius, 2 * radius), radius);
    }

    /** @return a start and cubic curves of three points each, as in a route */
    public static Outline curves(List<Point> points) {
        Outline outline =
                new Outline().move(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i + 2 < points.size(); i += 3) {
            outline.curve(points.get(i), points.get(i + 1), points.get(i + 2));
        }
        return outline;
    }
}
