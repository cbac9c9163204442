/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdgeSection;

/** Turns what a layout yields into curves. */
public final class Routes {

    private Routes() {}

    /** @return the curve through the control points of a section that was laid out with splines */
    public static Curve ofSplines(ElkEdgeSection section) {
        List<float[]> points = new ArrayList<>();
        points.add(new float[] {(float) section.getStartX(), (float) section.getStartY()});
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new float[] {(float) bend.getX(), (float) bend.getY()});
        }
        points.add(new float[] {(float) section.getEndX(), (float) section.getEndY()});
        return ofControlPoints(points);
    }

    /**
     * @param points start, then pairs of control points and a knot; a rest of one or two is taken as a piece of lower degree
     * @return the curve
     */
    public static Curve ofControlPoints(List<float[]> points) {
        List<Float> numbers = new ArrayList<>();
        add(numbers, points.get(0));
        int at = 1;
        while (at < points.size()) {
            int left = points.size() - at;
            float[] from = points.get(at - 1);
            if (left >= 3) {
                add(numbers, points.get(at));
                add(numbers, points.get(at + 1));
                add(numbers, points.get(at + 2));
                at += 3;
            } else if (left == 2) {
                float[] middle = points.get(at);
                float[] to = points.get(at + 1);
                add(numbers, between(from, middle, 2 / 3f));
                add(numbers, between(to, middle, 2 / 3f));
                add(numbers, to);
                at += 2;
            } else {
                float[] to = points.get(at);
                add(numbers, between(from, to, 1 / 3f));
                add(numbers, between(from, to, 2 / 3f));
                add(numbers, to);
                at++;
            }
        }
        float[] result = new float[numbers.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = numbers.get(i);
        }
        return new Curve(result);
    }

    private static void add(List<Float> numbers, float[] point) {
        numbers.add(point[0]);
        numbers.add(point[1]);
    }

    private static float[] between(float[] a, float[] b, float share) {
        return new float[] {a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share};
    }
}
