/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts and sums of one figure by person while it is made. It is asked for its {@link Support} only; what a person has
 * does not leave this class. There is one of these for every arc of a map, most of a few people and many without sums: open
 * addressing, a cell for a person and his or her count, and room for sums from the first one on.
 */
public final class PersonSums {
    private static final int COUNT_BITS = 36;
    private static final long MOST = (1L << COUNT_BITS) - 1;
    private static final int MOST_PEOPLE = 1 << 63 - COUNT_BITS;
    private static final long FREE = -1;
    private static final int NOBODY = -1;

    /** The person above, the count below. */
    private long[] cells = {FREE, FREE};

    private long @Nullable [] sums;
    private int size;
    /** Where the last person stands: the events of one mostly come one after the other. */
    private int last;

    private @Nullable Support known;

    /**
     * Adds to a person's count and sum.
     *
     * @param person 0 or more, below 2^27
     * @param count 0 or more; a person's count stays below 2^36
     */
    public void add(int person, long count, long sum) {
        if (person < 0 || person >= MOST_PEOPLE) {
            throw new IllegalArgumentException("Persons count from 0 to " + (MOST_PEOPLE - 1) + ", not " + person);
        }
        if (cells[last] >> COUNT_BITS != person) {
            last = placeFor(person);
        }
        int at = last;
        if (count < 0 || count > MOST - count(at)) {
            throw new IllegalArgumentException(
                    "Counts go from 0 to " + MOST + ", not to " + count(at) + " and " + count);
        }
        cells[at] += count;
        if (sum != 0) {
            if (sums == null) {
                sums = new long[cells.length];
            }
            sums[at] += sum;
        }
        known = null;
    }

    /** Adds what another one holds. */
    public void addAll(PersonSums other) {
        for (int at = 0; at < other.cells.length; at++) {
            if (other.cells[at] != FREE) {
                add(other.person(at), other.count(at), other.sum(at));
            }
        }
    }

    /** On whom it stands. People whose count is 0 do not count. */
    public Support support() {
        Support support = known;
        if (support == null) {
            support = counted();
            known = support;
        }
        return support;
    }

    private Support counted() {
        int with = 0;
        long count = 0;
        long mostCount = 0;
        long sum = 0;
        long mostSum = 0;
        for (int at = 0; at < cells.length; at++) {
            if (isCounted(at)) {
                with++;
                count += count(at);
                mostCount = Math.max(mostCount, count(at));
                sum += sum(at);
                mostSum = Math.max(mostSum, sum(at));
            }
        }
        return new Support(with, count, mostCount, sum, mostSum);
    }

    /** The person on whom alone the figure stands, -1 if there is none or there are several. */
    public int only() {
        int found = NOBODY;
        for (int at = 0; at < cells.length; at++) {
            if (isCounted(at)) {
                if (found != NOBODY) {
                    return NOBODY;
                }
                found = person(at);
            }
        }
        return found;
    }

    private boolean isCounted(int at) {
        return cells[at] != FREE && count(at) > 0;
    }

    private int person(int at) {
        return (int) (cells[at] >> COUNT_BITS);
    }

    private long count(int at) {
        return cells[at] & MOST;
    }

    private long sum(int at) {
        return sums == null ? 0 : sums[at];
    }

    /** Where the person stands, by now. */
    private int placeFor(int person) {
        int at = place(person);
        if (cells[at] == FREE) {
            if (size * 4 >= (cells.length - 1) * 3) {
                grow();
                at = place(person);
            }
            cells[at] = (long) person << COUNT_BITS;
            size++;
        }
        return at;
    }

    /** Where the person stands, or would. */
    private int place(int person) {
        int mask = cells.length - 1;
        int at = person * 0x9E3779B1 >>> 16 & mask;
        while (cells[at] >> COUNT_BITS != person && cells[at] != FREE) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = cells;
        long @Nullable [] oldSums = sums;
        cells = new long[old.length * 2];
        Arrays.fill(cells, FREE);
        sums = oldSums == null ? null : new long[cells.length];
        for (int from = 0; from < old.length; from++) {
            if (old[from] != FREE) {
                int at = place((int) (old[from] >> COUNT_BITS));
                cells[at] = old[from];
                if (sums != null && oldSums != null) {
                    sums[at] = oldSums[from];
                }
            }
        }
    }
}
