/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/** Counts long keys; open addressing, two longs an entry. Keys are never {@link Long#MIN_VALUE}. */
final class LongCounter {

    private static final long EMPTY = Long.MIN_VALUE;

    private long[] keys = empty(64);
    private int[] counts = new int[64];
    private int size;

    void add(long key, int count) {
        int slot = slot(keys, key);
        if (keys[slot] == EMPTY) {
            if (size * 3 > keys.length * 2) {
                grow();
                slot = slot(keys, key);
            }
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
    }

    void addAll(LongCounter other) {
        for (int slot = 0; slot < other.keys.length; slot++) {
            if (other.keys[slot] != EMPTY) {
                add(other.keys[slot], other.counts[slot]);
            }
        }
    }

    int count(long key) {
        int slot = slot(keys, key);
        return keys[slot] == EMPTY ? 0 : counts[slot];
    }

    /** @return all keys, ascending */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int at = 0;
        for (long key : keys) {
            if (key != EMPTY) {
                sorted[at++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = empty(oldKeys.length * 2);
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static long[] empty(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
