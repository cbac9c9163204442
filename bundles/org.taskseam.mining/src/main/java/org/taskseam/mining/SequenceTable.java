/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Distinct sequences of ints, numbered from 0, in one pool. Equal hashes are told apart by comparing the sequences. */
final class SequenceTable {

    private int[] pool = new int[1024];
    private int[] starts = new int[65];
    private long[] hashes = new long[64];
    private int[] slots = new int[256];
    private int size;

    SequenceTable() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    /** @return number of the sequence, which is added if it is new */
    int id(int[] values, int from, int to) {
        long hash = hash(values, from, to);
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] >= 0) {
            int id = slots[slot];
            if (hashes[id] == hash && Arrays.equals(pool, starts[id], starts[id + 1], values, from, to)) {
                return id;
            }
            slot = slot + 1 & mask;
        }
        return add(values, from, to, hash);
    }

    /** @return number of one of these sequences in another table */
    int copyTo(SequenceTable other, int id) {
        return other.id(pool, starts[id], starts[id + 1]);
    }

    List<Integer> list(int id) {
        List<Integer> values = new ArrayList<>(starts[id + 1] - starts[id]);
        for (int i = starts[id]; i < starts[id + 1]; i++) {
            values.add(pool[i]);
        }
        return values;
    }

    /** Shorter first, then by the values. */
    int compare(int left, int right) {
        int byLength = Integer.compare(starts[left + 1] - starts[left], starts[right + 1] - starts[right]);
        return byLength != 0
                ? byLength
                : Arrays.compare(pool, starts[left], starts[left + 1], pool, starts[right], starts[right + 1]);
    }

    private int add(int[] values, int from, int to, long hash) {
        int length = to - from;
        int start = starts[size];
        if (start + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(start + length, pool.length * 2));
        }
        System.arraycopy(values, from, pool, start, length);
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        hashes[size] = hash;
        starts[size + 1] = start + length;
        size++;
        if (size * 2 > slots.length) {
            rehash();
        } else {
            place(size - 1);
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int id = 0; id < size; id++) {
            place(id);
        }
    }

    private void place(int id) {
        int mask = slots.length - 1;
        int slot = (int) (hashes[id] >>> 32) & mask;
        while (slots[slot] >= 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = id;
    }

    private static long hash(int[] values, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ values[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash * 0xBF58476D1CE4E5B9L;
    }
}
