/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/**
 * A smooth line of cubic Bézier pieces: {@code x0 y0, c1 c2 x1 y1, c1 c2 x2 y2 ...}. Immutable; pixels at 100 %.
 */
public final class Curve {

    private static final int STEPS = 12;

    private final float[] points;
    private final float[] flat;

    /** @param points 2 + 6n coordinates */
    public Curve(float[] points) {
        if (points.length < 8 || (points.length - 2) % 6 != 0) {
            throw new IllegalArgumentException("A curve has 2 + 6n coordinates, not " + points.length);
        }
        this.points = points.clone();
        this.flat = flatten();
    }

    private float[] flatten() {
        int pieces = (points.length - 2) / 6;
        float[] result = new float[(pieces * STEPS + 1) * 2];
        result[0] = points[0];
        result[1] = points[1];
        for (int piece = 0; piece < pieces; piece++) {
            int p = piece * 6;
            for (int step = 1; step <= STEPS; step++) {
                float t = step / (float) STEPS;
                int at = (piece * STEPS + step) * 2;
                result[at] = bezier(t, points[p], points[p + 2], points[p + 4], points[p + 6]);
                result[at + 1] = bezier(t, points[p + 1], points[p + 3], points[p + 5], points[p + 7]);
            }
        }
        return result;
    }

    private static float bezier(float t, float a, float b, float c, float d) {
        float u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    /** @return the curve shortened at its end, so that an arrow head fits, as a path; dispose it */
    Path path(Device device, float shorten) {
        Path path = new Path(device);
        path.moveTo(points[0], points[1]);
        int last = points.length - 6;
        for (int p = 2; p < points.length; p += 6) {
            float x = points[p + 4];
            float y = points[p + 5];
            if (p == last) {
                float[] direction = direction();
                x -= direction[0] * shorten;
                y -= direction[1] * shorten;
            }
            path.cubicTo(points[p], points[p + 1], points[p + 2], points[p + 3], x, y);
        }
        return path;
    }

    /** @return where the curve ends */
    float[] end() {
        return new float[] {points[points.length - 2], points[points.length - 1]};
    }

    /** @return unit vector in which the curve reaches its end */
    float[] direction() {
        int n = flat.length;
        float dx = flat[n - 2] - flat[n - 4];
        float dy = flat[n - 1] - flat[n - 3];
        float length = (float) Math.hypot(dx, dy);
        return length == 0 ? new float[] {0, 1} : new float[] {dx / length, dy / length};
    }

    /** @return distance of a point from the line */
    double distance(double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 2; i < flat.length; i += 2) {
            double dx = flat[i] - flat[i - 2];
            double dy = flat[i + 1] - flat[i - 1];
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.clamp(((x - flat[i - 2]) * dx + (y - flat[i - 1]) * dy) / length, 0, 1);
            best = Math.min(best, Math.hypot(x - flat[i - 2] - t * dx, y - flat[i - 1] - t * dy));
        }
        return best;
    }

    /** @return the smallest box around the line */
    Rectangle bounds() {
        float left = flat[0];
        float right = flat[0];
        float top = flat[1];
        float bottom = flat[1];
        for (int i = 2; i < flat.length; i += 2) {
            left = Math.min(left, flat[i]);
            right = Math.max(right, flat[i]);
            top = Math.min(top, flat[i + 1]);
            bottom = Math.max(bottom, flat[i + 1]);
        }
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new Rectangle(x, y, (int) Math.ceil(right) - x + 1, (int) Math.ceil(bottom) - y + 1);
    }

    /** @return the curve between this one and another of as many pieces, at a share of the way; else the other one */
    Curve towards(Curve other, double share) {
        if (points.length != other.points.length) {
            return other;
        }
        float[] between = new float[points.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = (float) (points[i] + (other.points[i] - points[i]) * share);
        }
        return new Curve(between);
    }
}
