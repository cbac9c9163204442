/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

/**
 * Places durations in buckets that grow with them, 32 for every doubling, so that quantiles of any number of durations need
 * bounded memory and two histograms add up exactly. The idea is that of HDR and DDSketch histograms (Masson, Rim, Lee, VLDB
 * 2019).
 */
final class DurationHistogram {

    /** Half the width of a bucket relative to its durations. */
    static final double RELATIVE_ERROR = 1.0 / 64;

    private static final int BITS = 5;
    private static final int EXACT = 1 << BITS + 1;

    private DurationHistogram() {}

    /** @return bucket of a duration, below 2,048; negative durations count as zero */
    static int bucket(long millis) {
        if (millis < EXACT) {
            return (int) Math.max(0, millis);
        }
        int exponent = 63 - Long.numberOfLeadingZeros(millis);
        return (exponent - BITS << BITS) + (int) (millis >>> exponent - BITS);
    }

    /** @return middle of a bucket */
    static long middle(int bucket) {
        if (bucket < EXACT) {
            return bucket;
        }
        int shift = (bucket >> BITS) - 1;
        long low = (long) ((bucket & (1 << BITS) - 1) + (1 << BITS)) << shift;
        return low + (1L << shift) / 2;
    }
}
