/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Times of which a median is told. */
final class Times {

    private record Time(Set<Integer> people, long millis) {}

    private final List<Time> times = new ArrayList<>();

    int size() {
        return times.size();
    }

    /** @param people whose time it is */
    void add(Set<Integer> people, long millis) {
        times.add(new Time(Set.copyOf(people), millis));
    }

    /** @return in milliseconds, 0 of nothing; with a guard what may be told of it */
    long median(@Nullable ReleaseGuard guard) {
        long[] sorted = times.stream().mapToLong(Time::millis).sorted().toArray();
        long median = sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
        if (guard == null || sorted.length == 0) {
            return median;
        }
        Quantile quantile = new Quantile(median);
        times.forEach(time -> time.people().forEach(person -> quantile.add(person, time.millis())));
        return quantile.told(guard);
    }
}
