/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.time.Duration;

/**
 * Figures of a set of durations. Median and 95th percentile are nearest-rank quantiles with a relative error of at most
 * {@link DurationHistogram#RELATIVE_ERROR}; everything else is exact. All zero where there are no durations.
 * Behind the release guard some are {@link #WITHHELD}.
 *
 * @param count        number of durations
 * @param totalMillis  sum
 * @param minMillis    shortest
 * @param medianMillis middle one
 * @param p95Millis    95 % are not longer
 * @param maxMillis    longest
 */
public record DurationStats(
        long count, long totalMillis, long minMillis, long medianMillis, long p95Millis, long maxMillis) {

    /** No durations. */
    public static final DurationStats NONE = new DurationStats(0, 0, 0, 0, 0, 0);

    /** Stands for a duration that must not be told. */
    public static final long WITHHELD = -1;

    /** @return these figures with another number of durations and another sum */
    public DurationStats withTotal(long durations, long millis) {
        return new DurationStats(durations, millis, minMillis, medianMillis, p95Millis, maxMillis);
    }

    /** @return sum */
    public Duration total() {
        return Duration.ofMillis(totalMillis);
    }

    /** @return arithmetic mean, zero where there are no durations */
    public Duration mean() {
        return count == 0 ? Duration.ZERO : Duration.ofMillis(totalMillis / count);
    }

    /** @return shortest */
    public Duration min() {
        return Duration.ofMillis(minMillis);
    }

    /** @return middle one */
    public Duration median() {
        return Duration.ofMillis(medianMillis);
    }

    /** @return 95 % are not longer */
    public Duration p95() {
        return Duration.ofMillis(p95Millis);
    }

    /** @return longest */
    public Duration max() {
        return Duration.ofMillis(maxMillis);
    }
}
