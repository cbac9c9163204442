/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/**
 * Numbers the pairs of activities that occur, from 0. Ids rank by frequency, so a matrix for the first of them answers nearly
 * always; the rest is in an open-addressing table.
 */
final class ArcTable {

    private static final int MOST_DENSE = 1024;

    private final int dense;
    private final int[] matrix;
    private long[] keys = new long[64];
    private int[] slots = new int[128];
    private int size;

    /** @param activities number of activities */
    ArcTable(int activities) {
        dense = Math.min(activities, MOST_DENSE);
        matrix = new int[dense * dense];
    }

    /** @return number of pairs */
    int size() {
        return size;
    }

    /** @return number of a pair, which is added if it is new */
    int entry(int from, int to) {
        if (from < dense && to < dense) {
            int at = from * dense + to;
            int known = matrix[at];
            if (known == 0) {
                known = add(from, to) + 1;
                matrix[at] = known;
            }
            return known - 1;
        }
        return sparse(from, to);
    }

    int from(int entry) {
        return (int) (keys[entry] >>> 32);
    }

    int to(int entry) {
        return (int) keys[entry];
    }

    /** By the ids of the activities. */
    int compare(int left, int right) {
        return Long.compare(keys[left], keys[right]);
    }

    private int add(int from, int to) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = (long) from << 32 | to;
        return size++;
    }

    private int sparse(int from, int to) {
        long key = (long) from << 32 | to;
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size * 2 >= slots.length) {
                grow();
                slot = slot(key);
            }
            slots[slot] = add(from, to) + 1;
        }
        return slots[slot] - 1;
    }

    /** The slot of a key or the free one where it belongs. */
    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int length = slots.length;
        while (size * 2 >= length) {
            length *= 2;
        }
        slots = new int[length];
        for (int entry = 0; entry < size; entry++) {
            if (from(entry) >= dense || to(entry) >= dense) {
                slots[slot(keys[entry])] = entry + 1;
            }
        }
    }
}
