/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

/**
 * Counts and sums of one figure by person while it is made. It is asked for its {@link Support} only; what a person has
 * does not leave this class. Open addressing, since there is one of these for every arc of a map.
 */
public final class PersonSums {
    private static final int FREE = -1;

    /** A person, his or her count and sum lie side by side. */
    private static final int WIDTH = 3;

    private int slots = 4;
    private long[] cells = free(slots);
    private int size;

    private static long[] free(int slots) {
        long[] cells = new long[slots * WIDTH];
        for (int at = 0; at < cells.length; at += WIDTH) {
            cells[at] = FREE;
        }
        return cells;
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
        int at = place(person);
        if (cells[at] == FREE) {
            if (size * 4 >= slots * 3) {
                grow();
                at = place(person);
            }
            cells[at] = person;
            size++;
        }
        cells[at + 1] += count;
        cells[at + 2] += sum;
    }

    /** Adds what another one holds. */
    public void addAll(PersonSums other) {
        long[] more = other.cells;
        for (int at = 0; at < more.length; at += WIDTH) {
            if (more[at] != FREE) {
                add((int) more[at], more[at + 1], more[at + 2]);
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
        for (int at = 0; at < cells.length; at += WIDTH) {
            if (isCounted(at)) {
                with++;
                count += cells[at + 1];
                sum += cells[at + 2];
                mostCount = Math.max(mostCount, cells[at + 1]);
                mostSum = Math.max(mostSum, cells[at + 2]);
            }
        }
        return new Support(with, count, mostCount, sum, mostSum);
    }

    /** The person on whom alone the figure stands, -1 if there is none or there are several. */
    public int only() {
        int found = FREE;
        for (int at = 0; at < cells.length; at += WIDTH) {
            if (isCounted(at)) {
                if (found != FREE) {
                    return FREE;
                }
                found = (int) cells[at];
            }
        }
        return found;
    }

    private boolean isCounted(int at) {
        return cells[at] != FREE && cells[at + 1] > 0;
    }

    /** Where the person stands, or would. */
    private int place(int person) {
        int mask = slots - 1;
        int slot = person * 0x9E3779B1 >>> 16 & mask;
        while (cells[slot * WIDTH] != FREE && cells[slot * WIDTH] != person) {
            slot = slot + 1 & mask;
        }
        return slot * WIDTH;
    }

    private void grow() {
        long[] old = cells;
        slots *= 2;
        cells = free(slots);
        for (int from = 0; from < old.length; from += WIDTH) {
            if (old[from] != FREE) {
                System.arraycopy(old, from, cells, place((int) old[from]), WIDTH);
            }
        }
    }
}
