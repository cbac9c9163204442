/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

/** A place in the picture, in pixels at scale 1; y grows downwards. */
public record Point(double x, double y) {

    /** @return this place moved */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
