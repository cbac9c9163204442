/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Horizontal places after Brandes and Köpf (2002): four extreme alignments into vertical blocks, each packed, and the mean of
 * the two middle ones. Where lines cross, the one that matters more is drawn straight: a segment between two dummies before
 * all others, then by weight. Packing is a longest path over the blocks with a second pass that draws blocks together.
 */
final class Alignment {

    private final Layering layering;
    private final double[] width;
    private final Spacing spacing;
    private final boolean[] given;

    /**
     * @param width room for every node of the layering
     * @param spacing least distances of neighbours
     */
    Alignment(Layering layering, double[] width, Spacing spacing) {
        this.layering = layering;
        this.width = width;
        this.spacing = spacing;
        this.given = new boolean[layering.segments().size()];
    }

    /** @return x of the middle of every node, the left edge of everything at 0 */
    double[] centres() {
        yieldCrossings();
        double[][] candidates = new double[4][];
        double[] left = new double[4];
        double[] right = new double[4];
        int narrowest = 0;
        for (int i = 0; i < 4; i++) {
            candidates[i] = place(i < 2, i % 2 == 0);
            left[i] = Double.MAX_VALUE;
            right[i] = -Double.MAX_VALUE;
            for (int v = 0; v < width.length; v++) {
                left[i] = Math.min(left[i], candidates[i][v] - width[v] / 2);
                right[i] = Math.max(right[i], candidates[i][v] + width[v] / 2);
            }
            if (right[i] - left[i] < right[narrowest] - left[narrowest]) {
                narrowest = i;
            }
        }
        double[] centre = new double[width.length];
        double[] four = new double[4];
        for (int v = 0; v < centre.length; v++) {
            for (int i = 0; i < 4; i++) {
                double shift = i % 2 == 0 ? left[narrowest] - left[i] : right[narrowest] - right[i];
                four[i] = candidates[i][v] + shift;
            }
            Arrays.sort(four);
            centre[v] = (four[1] + four[2]) / 2;
        }
        return shifted(centre);
    }

    private double[] shifted(double[] centre) {
        double least = Double.MAX_VALUE;
        for (int v = 0; v < centre.length; v++) {
            least = Math.min(least, centre[v] - width[v] / 2);
        }
        for (int v = 0; v < centre.length; v++) {
            centre[v] -= least;
        }
        return centre;
    }

    /** @return segments that are not drawn straight because they cross a more important one; valid after {@link #centres} */
    boolean[] given() {
        return given;
    }

    private double importance(int segment) {
        Layering.Segment s = layering.segments().get(segment);
        boolean inner = layering.isDummy(s.upper()) && layering.isDummy(s.lower());
        return inner ? 1e15 + s.weight() : s.weight();
    }

    /** Of two segments that cross, the lesser one gives way. */
    private void yieldCrossings() {
        List<Layering.Segment> segments = layering.segments();
        int[] position = layering.position();
        for (int l = 0; l + 1 < layering.depth(); l++) {
            int[] here = segmentsBelow(l);
            for (int i = 0; i < here.length; i++) {
                Layering.Segment a = segments.get(here[i]);
                for (int j = i + 1; j < here.length; j++) {
                    Layering.Segment b = segments.get(here[j]);
                    if (position[a.upper()] < position[b.upper()] && position[a.lower()] > position[b.lower()]) {
                        given[importance(here[i]) < importance(here[j]) ? here[i] : here[j]] = true;
                    }
                }
            }
        }
    }

    private int[] segmentsBelow(int l) {
        return Arrays.stream(layering.order(l))
                .flatMap(v -> Arrays.stream(layering.belowSegments(v)))
                .toArray();
    }

    private double[] place(boolean downwards, boolean leftwards) {
        int[] root = new int[width.length];
        Arrays.setAll(root, v -> v);
        align(downwards, leftwards, root);
        return pack(leftwards, root);
    }

    private void align(boolean downwards, boolean leftwards, int[] root) {
        int depth = layering.depth();
        int[] position = layering.position();
        for (int i = 1; i < depth; i++) {
            int[] nodes = layering.order(downwards ? i : depth - 1 - i);
            int limit = leftwards ? -1 : Integer.MAX_VALUE;
            for (int k = 0; k < nodes.length; k++) {
                int v = nodes[leftwards ? k : nodes.length - 1 - k];
                for (int candidate : candidates(v, downwards)) {
                    Layering.Segment s = layering.segments().get(candidate);
                    int other = downwards ? s.upper() : s.lower();
                    boolean free = leftwards ? position[other] > limit : position[other] < limit;
                    if (free && !given[candidate]) {
                        root[v] = root[other];
                        limit = position[other];
                        break;
                    }
                }
            }
        }
    }

    /** Segments to the layer before, the best to follow first: heavy ones, then those to the median neighbour. */
    private int[] candidates(int v, boolean downwards) {
        int[] segments = downwards ? layering.aboveSegments(v) : layering.belowSegments(v);
        if (segments.length < 2) {
            return segments;
        }
        int[] positions =
                downwards ? layering.above(v).clone() : layering.below(v).clone();
        for (int i = 0; i < positions.length; i++) {
            positions[i] = layering.position()[positions[i]];
        }
        Arrays.sort(positions);
        double median = (positions[(positions.length - 1) / 2] + positions[positions.length / 2]) / 2.0;
        return Arrays.stream(segments)
                .boxed()
                .sorted((a, b) -> {
                    int byWeight = Double.compare(importance(b), importance(a));
                    return byWeight != 0
                            ? byWeight
                            : Double.compare(distance(a, median, downwards), distance(b, median, downwards));
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double distance(int segment, double median, boolean downwards) {
        Layering.Segment s = layering.segments().get(segment);
        return Math.abs(layering.position()[downwards ? s.upper() : s.lower()] - median);
    }

    /** Puts the blocks side by side: as far to one side as possible, then back towards what they are joined with. */
    private double[] pack(boolean leftwards, int[] root) {
        BlockGraph blocks = new BlockGraph(layering, root, leftwards, spacing);
        double[] x = blocks.pack();
        double[] centre = new double[width.length];
        for (int v = 0; v < centre.length; v++) {
            centre[v] = leftwards ? x[root[v]] : -x[root[v]];
        }
        return centre;
    }
}
