/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns contributions of people into figures of groups. A cell is released if at least {@link #k()} people are in it
 * and no one has more than half of its count or of its sum; all others are withheld.
 *
 * <p>Every figure is a sum of released cells, and a withheld cell is in no figure. So the usual attack (a total less its
 * parts) finds nothing to subtract: whatever is computed from any number of figures is a combination of released cells,
 * each of which stands on k people, and each person is in every cell once. This takes the place of suppressing further
 * cells to protect the first ones (complementary suppression): the total itself is reduced instead.
 *
 * <p>There is no minimum, maximum, rank or percentile, since those speak of one person.
 */
public final class ReleaseGuard {
    /** The smallest group of which anything may be said. No setting goes below it. */
    public static final int SMALLEST_GROUP = 5;

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::week).thenComparing(Cell::team).thenComparing(Cell::item);

    private final int k;

    /**
     * A guard for groups of at least {@code k} people.
     *
     * @throws IllegalArgumentException if {@code k} is below {@value #SMALLEST_GROUP}
     */
    public ReleaseGuard(int k) {
        if (k < SMALLEST_GROUP) {
            throw new IllegalArgumentException(
                    "A figure stands on at least " + SMALLEST_GROUP + " people; " + k + " is too few.");
        }
        this.k = k;
    }

    /** The smallest group. */
    public int k() {
        return k;
    }

    /** Groups contributions and keeps what may be released. */
    public Release release(Iterable<Contribution> contributions) {
        Map<Cell, Map<Long, long[]>> people = new HashMap<>();
        for (Contribution c : contributions) {
            if (c.count() == 0) {
                continue;
            }
            long[] own = people.computeIfAbsent(c.cell(), cell -> new HashMap<>())
                    .computeIfAbsent(c.person(), person -> new long[2]);
            own[0] = Math.addExact(own[0], c.count());
            own[1] = Math.addExact(own[1], c.sum());
        }
        Map<Cell, long[]> released = new TreeMap<>(ORDER);
        people.forEach((cell, persons) -> released.put(cell, total(persons)));
        return new Release(released);
    }

    /** Count and sum of a cell, empty if it must be withheld. */
    private long[] total(Map<Long, long[]> persons) {
        long count = 0;
        long sum = 0;
        long mostCount = 0;
        long mostSum = 0;
        for (long[] own : persons.values()) {
            count = Math.addExact(count, own[0]);
            sum = Math.addExact(sum, own[1]);
            mostCount = Math.max(mostCount, own[0]);
            mostSum = Math.max(mostSum, own[1]);
        }
        boolean allowed = persons.size() >= k && mostCount <= count - mostCount && mostSum <= sum - mostSum;
        return allowed ? new long[] {count, sum} : new long[0];
    }
}
