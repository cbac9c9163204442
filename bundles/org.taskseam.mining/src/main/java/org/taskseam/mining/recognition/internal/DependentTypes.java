/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;

/**
 * Joins segments of two types when one follows the other far more often than chance within the work of the same
 * actor: then
 * both are parts of one task that was cut in two.
 */
final class DependentTypes {

    private static final int LEAST_PAIRS = 4;
    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_LIFT = 1.7;
    private static final int MOST_TYPES = 1500;

    private final EventStream stream;
    private final Segments segments;
    private final BoundaryScore boundaries;
    private final int types;
    private final int[] before;
    private final double[] occurrences;
    private final double[] expected;
    private final double[] observed;
    private final double[] boundary;

    private DependentTypes(EventStream stream, Segments segments, BoundaryScore boundaries) {
        this.stream = stream;
        this.segments = segments;
        this.boundaries = boundaries;
        this.types = segments.types();
        this.before = new int[segments.count()];
        this.occurrences = new double[types];
        this.expected = new double[types * types];
        this.observed = new double[types * types];
        this.boundary = new double[types * types];
        Arrays.fill(before, -1);
    }

    /** Joins the most dependent pair of types; {@code false} if there is none. */
    static boolean joinOne(EventStream stream, Segments segments, BoundaryScore boundaries) {
        if (segments.types() == 0 || segments.types() > MOST_TYPES) {
            return false;
        }
        return new DependentTypes(stream, segments, boundaries).join();
    }

    private boolean join() {
        count();
        int best = -1;
        double most = 0;
        for (int pair = 0; pair < observed.length; pair++) {
            int x = pair / types;
            int y = pair % types;
            if (x != y && observed[pair] >= LEAST_PAIRS) {
                double share = observed[pair] / Math.min(occurrences[x], occurrences[y]);
                if (share >= LEAST_SHARE && observed[pair] >= LEAST_LIFT * expected[pair]) {
                    double merit = share * (1.2 - boundary[pair] / observed[pair]) * Math.log(observed[pair]);
                    if (merit > most) {
                        most = merit;
                        best = pair;
                    }
                }
            }
        }
        if (best < 0) {
            return false;
        }
        int x = best / types;
        int y = best % types;
        int[] into = new int[segments.count()];
        for (int s = 0; s < into.length; s++) {
            boolean second = segments.type(s) == y && before[s] >= 0 && segments.type(before[s]) == x;
            into[s] = second ? before[s] : s;
        }
        segments.merge(into);
        for (int s = 0; s < into.length; s++) {
            if (segments.type(s) == y) {
                segments.retype(s, x);
            }
        }
        return true;
    }

    private void count() {
        int[] first = new int[segments.count()];
        int[] last = new int[segments.count()];
        Arrays.fill(first, -1);
        for (int i = 0; i < segments.events(); i++) {
            if (segments.typeAt(i) >= 0) {
                int s = segments.of(i);
                first[s] = first[s] < 0 ? i : first[s];
                last[s] = i;
            }
        }
        for (int actor = 0; actor < stream.actors(); actor++) {
            int[] own = new int[types];
            int all = 0;
            int previous = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                int type = segments.typeAt(i);
                if (type >= 0) {
                    int s = segments.of(i);
                    if (first[s] == i) {
                        own[type]++;
                        all++;
                        occurrences[type]++;
                        if (previous >= 0 && last[previous] < i) {
                            before[s] = previous;
                            int pair = segments.type(previous) * types + type;
                            observed[pair]++;
                            boundary[pair] += boundaries.at(i);
                        }
                    }
                    previous = s;
                }
            }
            addExpected(own, all);
        }
    }

    private void addExpected(int[] own, int all) {
        int[] present = new int[types];
        int count = 0;
        for (int type = 0; type < types; type++) {
            if (own[type] > 0) {
                present[count++] = type;
            }
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                expected[present[i] * types + present[j]] += (double) own[present[i]] * own[present[j]] / all;
            }
        }
    }
}
