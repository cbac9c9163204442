/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.Map;

/** Something to draw on: SVG, an image, a window. Coordinates are pixels at scale 1, y downwards. */
public interface Canvas {

    /** Where a text stands relative to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Fills a closed path. */
    void fill(Outline outline, Paint paint);

    /** Draws a line along a path, with round ends. */
    void stroke(Outline outline, Paint paint, double width);

    /** Writes one line of text. @param baseline left end, middle or right end of the line that the letters stand on */
    void text(Point baseline, String text, double size, boolean bold, Anchor anchor, Paint paint);

    /**
     * What follows belongs to one thing, until {@link #end}.
     *
     * @param kind class of the thing, such as "card"
     * @param title what to tell about it; empty for nothing
     * @param data machine-readable names of the thing
     */
    default void begin(String kind, String title, Map<String, String> data) {}

    /** Ends what {@link #begin} began. */
    default void end() {}
}
