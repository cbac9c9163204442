/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which figures may leave towards an analyst: those that stand on enough people, of whom nobody has more than
 * half, and whose release does not tell what was withheld.
 */
public final class ReleaseGuard {
    /** The smallest group of which anything may be said. No setting goes below it. */
    public static final int SMALLEST_GROUP = 5;

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

    /** Whether a count may be told, taken by itself. */
    public boolean allows(PersonSums count) {
        return count.support().countAllowed(k);
    }

    /** Whether a sum may be told, taken by itself. */
    public boolean allowsSum(PersonSums sum) {
        return sum.support().sumAllowed(k);
    }

    /** Whether the difference between a total and its released parts tells nothing: it is nobody's or may be told. */
    public boolean isSafeRest(PersonSums rest) {
        return rest.support().people() == 0 || allows(rest);
    }

    /**
     * Parts of a whole whose total is known. What is withheld is together, again, something that might be told: if it is
     * too little, the smallest released parts are withheld, too (complementary suppression).
     *
     * @param <T> what names a part
     * @return the parts that may be told, in the order of the map
     */
    public <T> Set<T> release(Map<T, PersonSums> parts) {
        Set<T> released = new LinkedHashSet<>();
        PersonSums rest = new PersonSums();
        List<Map.Entry<T, PersonSums>> smallestFirst = new ArrayList<>();
        for (Map.Entry<T, PersonSums> part : parts.entrySet()) {
            if (allows(part.getValue())) {
                released.add(part.getKey());
                smallestFirst.add(part);
            } else {
                rest.addAll(part.getValue());
            }
        }
        smallestFirst.sort(
                Comparator.comparingLong(part -> part.getValue().support().count()));
        for (Map.Entry<T, PersonSums> next : smallestFirst) {
            if (isSafeRest(rest)) {
                break;
            }
            released.remove(next.getKey());
            rest.addAll(next.getValue());
        }
        return released;
    }
}
