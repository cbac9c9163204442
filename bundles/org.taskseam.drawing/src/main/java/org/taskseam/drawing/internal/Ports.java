/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Where lines end on the upper and lower sides of boxes: as straight as possible, in the order of their other ends, a little
 * apart. The places minimise the weighted squares of the distances to the wished ones (pool adjacent violators).
 */
final class Ports {

    private static final double SPACING = 18;

    private final Layering layering;
    private final Geometry geometry;
    private final double[] upperEnd;
    private final double[] lowerEnd;

    Ports(Layering layering, Geometry geometry) {
        this.layering = layering;
        this.geometry = geometry;
        upperEnd = new double[layering.segments().size()];
        lowerEnd = new double[layering.segments().size()];
        for (int s = 0; s < upperEnd.length; s++) {
            wish(s);
        }
        for (int v = 0; v < layering.nodes(); v++) {
            spread(layering.belowSegments(v), v, upperEnd);
            spread(layering.aboveSegments(v), v, lowerEnd);
        }
    }

    /** @return x of the upper end of a segment */
    double upper(int segment) {
        return upperEnd[segment];
    }

    double lower(int segment) {
        return lowerEnd[segment];
    }

    /** A line would be vertical where the sides of both boxes allow it. */
    private void wish(int s) {
        Layering.Segment segment = layering.segments().get(s);
        double a = geometry.centre(segment.upper());
        double b = geometry.centre(segment.lower());
        double reachA = geometry.reach(segment.upper());
        double reachB = geometry.reach(segment.lower());
        double from = Math.max(a - reachA, b - reachB);
        double to = Math.min(a + reachA, b + reachB);
        if (from <= to) {
            upperEnd[s] = Math.clamp((a + b) / 2, from, to);
            lowerEnd[s] = upperEnd[s];
        } else {
            upperEnd[s] = Math.clamp(b, a - reachA, a + reachA);
            lowerEnd[s] = Math.clamp(a, b - reachB, b + reachB);
        }
    }

    private double otherEnd(int s, int v) {
        Layering.Segment segment = layering.segments().get(s);
        return geometry.centre(segment.upper() == v ? segment.lower() : segment.upper());
    }

    private void spread(int[] segments, int v, double[] ends) {
        int k = segments.length;
        double reach = geometry.reach(v);
        if (k == 0 || reach == 0) {
            return;
        }
        int[] sorted = Arrays.stream(segments)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(s -> ends[s])
                        .thenComparingDouble(s -> otherEnd(s, v))
                        .thenComparingInt(s -> s))
                .mapToInt(Integer::intValue)
                .toArray();
        double spacing = k == 1 ? 0 : Math.min(SPACING, 2 * reach / (k - 1));
        double[] place = new double[k];
        double[] weight = new double[k];
        for (int i = 0; i < k; i++) {
            place[i] = ends[sorted[i]] - i * spacing;
            weight[i] = layering.segments().get(sorted[i]).weight();
        }
        pool(place, weight);
        double least = geometry.centre(v) - reach;
        double most = geometry.centre(v) + reach - (k - 1) * spacing;
        for (int i = 0; i < k; i++) {
            ends[sorted[i]] = Math.clamp(place[i], least, Math.max(least, most)) + i * spacing;
        }
    }

    /** Makes values ascend with the least weighted change. */
    private static void pool(double[] value, double[] weight) {
        int n = value.length;
        double[] mean = new double[n];
        double[] sum = new double[n];
        int[] size = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            mean[blocks] = value[i];
            sum[blocks] = weight[i];
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double both = sum[blocks - 2] + sum[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * sum[blocks - 2] + mean[blocks - 1] * sum[blocks - 1]) / both;
                sum[blocks - 2] = both;
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        int i = 0;
        for (int b = 0; b < blocks; b++) {
            Arrays.fill(value, i, i + size[b], mean[b]);
            i += size[b];
        }
    }
}
