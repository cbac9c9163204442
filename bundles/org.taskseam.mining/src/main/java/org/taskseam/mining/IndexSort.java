/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/**
 * Sorts indices by what they stand for, without boxing. Keys that are cheap to compare decide first; the full order is only
 * asked where all keys agree.
 */
final class IndexSort {

    /** Compares what two indices stand for. */
    @FunctionalInterface
    interface Order {
        int compare(int left, int right);
    }

    /** A number, 0 or more, that never contradicts the order: if it is smaller, the index comes first. */
    @FunctionalInterface
    interface Key {
        int of(int index);
    }

    private static final int FEW = 8;

    private final Order order;
    private final Key[] keys;
    private long[] keyed = new long[0];

    /**
     * @param order the whole order
     * @param keys  the first decides, the next one where it is equal, and so on
     */
    IndexSort(Order order, Key... keys) {
        this.order = order;
        this.keys = keys.clone();
    }

    /** @return 0, 1, 2 ... below {@code size} in the wanted order; equals by index */
    int[] sorted(int size) {
        int[] indices = ascending(size);
        keyed = new long[size];
        sort(indices, 0, size, 0);
        keyed = new long[0];
        return indices;
    }

    /**
     * Puts indices in order by the first key alone; {@link #sortRun} does the rest where it is wanted.
     *
     * @param indices as {@link #ascending} gives them
     * @return where runs of equal keys end
     */
    int[] sortByFirstKey(int[] indices) {
        keyed = new long[indices.length];
        int[] ends = sortByKey(indices, 0, indices.length, keys[0]);
        keyed = new long[0];
        return ends;
    }

    /** Puts a run of indices whose first keys are equal in the wanted order. */
    void sortRun(int[] indices, int from, int to) {
        keyed = new long[to];
        sort(indices, from, to, 1);
        keyed = new long[0];
    }

    /** @return 0, 1, 2 ... below {@code size} */
    static int[] ascending(int size) {
        int[] indices = new int[size];
        Arrays.setAll(indices, i -> i);
        return indices;
    }

    private void sort(int[] a, int from, int to, int level) {
        if (to - from <= FEW) {
            insert(a, from, to);
        } else if (level == keys.length) {
            merge(a, from, to);
        } else {
            int start = from;
            for (int end : sortByKey(a, from, to, keys[level])) {
                sort(a, start, end, level + 1);
                start = end;
            }
        }
    }

    private int[] sortByKey(int[] a, int from, int to, Key key) {
        for (int i = from; i < to; i++) {
            keyed[i] = (long) key.of(a[i]) << 32 | a[i];
        }
        Arrays.sort(keyed, from, to);
        for (int i = from; i < to; i++) {
            a[i] = (int) keyed[i];
        }
        return ends(from, to);
    }

    /** Where runs of equal keys end. */
    private int[] ends(int from, int to) {
        int[] ends = new int[16];
        int count = 0;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || keyed[i] >>> 32 != keyed[i - 1] >>> 32) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = i;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private void merge(int[] a, int from, int to) {
        if (to - from <= FEW) {
            insert(a, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        merge(a, from, middle);
        merge(a, middle, to);
        if (order.compare(a[middle - 1], a[middle]) > 0) {
            merge(a, Arrays.copyOfRange(a, from, middle), from, middle, to);
        }
    }

    private void insert(int[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int value = a[i];
            int at = i;
            while (at > from && order.compare(a[at - 1], value) > 0) {
                a[at] = a[at - 1];
                at--;
            }
            a[at] = value;
        }
    }

    private void merge(int[] a, int[] lower, int from, int middle, int to) {
        int left = 0;
        int right = middle;
        int at = from;
        while (left < lower.length) {
            if (right < to && order.compare(a[right], lower[left]) < 0) {
                a[at++] = a[right++];
            } else {
                a[at++] = lower[left++];
            }
        }
    }
}
