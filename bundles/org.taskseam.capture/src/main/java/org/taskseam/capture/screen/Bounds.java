/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

/** A rectangle on the screen in pixels. */
public record Bounds(int x, int y, int width, int height) {

    /** @return the part that both have, without width or height where there is none */
    public Bounds common(Bounds other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        int right = Math.min(x + width, other.x + other.width);
        int bottom = Math.min(y + height, other.y + other.height);
        return new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** @return whether a pixel lies inside */
    public boolean contains(int atX, int atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }

    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }
}
