/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/** Stable merge sort of indices without boxing. */
final class IndexSort {

    /** Compares what two indices stand for. */
    @FunctionalInterface
    interface Order {
        int compare(int left, int right);
    }

    private static final int FEW = 8;

    private final Order order;

    IndexSort(Order order) {
        this.order = order;
    }

    /** @return 0, 1, 2 ... below {@code size} in the wanted order */
    int[] sorted(int size) {
        int[] indices = new int[size];
        Arrays.setAll(indices, i -> i);
        sort(indices, new int[(size + 1) / 2], 0, size);
        return indices;
    }

    private void sort(int[] a, int[] spare, int from, int to) {
        if (to - from <= FEW) {
            insert(a, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(a, spare, from, middle);
        sort(a, spare, middle, to);
        if (order.compare(a[middle - 1], a[middle]) > 0) {
            merge(a, spare, from, middle, to);
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

    private void merge(int[] a, int[] spare, int from, int middle, int to) {
        int left = 0;
        int length = middle - from;
        System.arraycopy(a, from, spare, 0, length);
        int right = middle;
        int at = from;
        while (left < length) {
            if (right < to && order.compare(a[right], spare[left]) < 0) {
                a[at++] = a[right++];
            } else {
                a[at++] = spare[left++];
            }
        }
    }
}
