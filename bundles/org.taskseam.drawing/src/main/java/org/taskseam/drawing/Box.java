/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

/** A rectangle in the picture, in pixels at scale 1. */
public record Box(double x, double y, double width, double height) {

    /** @return the box of this size around a point */
    public static Box around(Point centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /** @return middle of the box */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** @return right edge */
    public double right() {
        return x + width;
    }

    /** @return lower edge */
    public double bottom() {
        return y + height;
    }

    /** @return area that both boxes cover */
    public double overlap(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    /** @return this box with a margin on all sides */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** @return this box moved */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
