/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

/** From units of lanes to points on the screen and back: how large a unit is drawn, and which one is leftmost. */
final class TimelineScale {

    /** Points left of all units, for the names of the lanes. */
    static final int GUTTER = 104;

    private static final int MARGIN = 20;
    private static final double FIRST = 4;
    private static final double LARGEST = 60;

    private double points = FIRST;
    private double left;
    private int longest;
    private int width = 1;

    /** @param units of the longest lane */
    void longest(int units) {
        longest = units;
    }

    /** @param points of the whole area, gutter included */
    void width(int points) {
        width = points;
    }

    /** @return points per unit */
    double points() {
        return points;
    }

    /** @return the leftmost unit shown */
    double left() {
        return left;
    }

    /** @return where a unit begins, in points; bounded, so that drawing far beyond the area stays cheap */
    int x(double unit) {
        return (int) Math.clamp(Math.round(GUTTER + (unit - left) * points), -10_000, 100_000);
    }

    /** @return the unit at a point */
    double unit(int x) {
        return left + (x - GUTTER) / points;
    }

    /** @return the first unit that is not shown any more */
    double right() {
        return unit(width);
    }

    /** Goes to a leftmost unit. */
    void goTo(double unit) {
        left = unit;
    }

    /** Moves by units, inside the longest lane. */
    void pan(double units) {
        left = Math.clamp(left + units, 0, Math.max(0, longest - (width - GUTTER - MARGIN) / points));
    }

    /** Zooms about a point. */
    void zoom(double factor, int about) {
        double unit = unit(about);
        points = Math.clamp(points * factor, Math.min(FIRST, smallest()), LARGEST);
        left = unit - (about - GUTTER) / points;
        pan(0);
    }

    /** Shows the longest lane as a whole. */
    void fit() {
        points = Math.min(LARGEST, smallest());
        left = 0;
    }

    /** Moves so that units are seen, their beginning at a quarter of the area. */
    void reveal(int from, int to) {
        if (from < left || to > right()) {
            left = Math.max(0, from - (width - GUTTER) / points / 4);
        }
    }

    /** @return points that the longest lane takes */
    int extent() {
        return (int) (longest * points) + MARGIN;
    }

    private double smallest() {
        return Math.max(1, width - GUTTER - MARGIN) / (double) Math.max(1, longest);
    }
}
