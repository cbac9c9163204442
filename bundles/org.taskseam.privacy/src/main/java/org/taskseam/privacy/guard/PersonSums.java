/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.util.Arrays;

/**
 * Counts and sums of one figure by person while it is made. It is asked for its {@link Support} only; what a person has
 * does not leave this class. Open addressing, since there is one of these for every arc of a map.
 */
public final class PersonSums {
    private static final int FREE = -1;

    private int[] people = free(4);
    private long[] counts = new long[4];
    private long[] sums = new long[4];
    private int size;

    private static int[] free(int length) {
        int[] keys = new int[length];
        Arrays.fill(keys, FREE);
        return keys;
    }

    /**
     * Adds to a person's count and sum.
     *
     * @param person 0 or more
     */
    public void add(int person, long count, long sum) {
        if (person < 0) {
            throw new IllegalArgumentException("Persons count from 0, not " + person);
        }
        int slot = slot(person);
        if (people[slot] == FREE) {
            if (size * 4 >= people.length * 3) {
                grow();
                slot = slot(person);
            }
            people[slot] = person;
            size++;
        }
        counts[slot] += count;
        sums[slot] += sum;
    }

    /** Adds what another one holds. */
    public void addAll(PersonSums other) {
        for (int slot = 0; slot < other.people.length; slot++) {
            if (other.people[slot] != FREE) {
                add(other.people[slot], other.counts[slot], other.sums[slot]);
            }
        }
    }

    /** On whom it stands. People whose count is 0 do not count. */
    public Support support() {
        int with = 0;
        long count = 0;
        long mostCount = 0;
        long sum = 0;
        long mostSum = 0;
        for (int slot = 0; slot < people.length; slot++) {
            if (people[slot] != FREE && counts[slot] > 0) {
                with++;
                count += counts[slot];
                sum += sums[slot];
                mostCount = Math.max(mostCount, counts[slot]);
                mostSum = Math.max(mostSum, sums[slot]);
            }
        }
        return new Support(with, count, mostCount, sum, mostSum);
    }

    /** The person on whom alone the figure stands, -1 if there is none or there are several. */
    public int only() {
        int found = FREE;
        for (int slot = 0; slot < people.length; slot++) {
            if (people[slot] != FREE && counts[slot] > 0) {
                if (found != FREE) {
                    return FREE;
                }
                found = people[slot];
            }
        }
        return found;
    }

    private int slot(int person) {
        int mask = people.length - 1;
        int slot = person * 0x9E3779B1 >>> 16 & mask;
        while (people[slot] != FREE && people[slot] != person) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldPeople = people;
        long[] oldCounts = counts;
        long[] oldSums = sums;
        people = free(oldPeople.length * 2);
        counts = new long[people.length];
        sums = new long[people.length];
        for (int old = 0; old < oldPeople.length; old++) {
            if (oldPeople[old] != FREE) {
                int slot = slot(oldPeople[old]);
                people[slot] = oldPeople[old];
                counts[slot] = oldCounts[old];
                sums[slot] = oldSums[old];
            }
        }
    }
}
