/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** Stable merge sort of rows by their times; no boxing, fast where the rows are nearly in order. */
final class TimeSort {

    private final long[] times;
    private final int[] rows;
    private int[] spare = new int[0];

    TimeSort(long[] times, int[] rows) {
        this.times = times;
        this.rows = rows;
    }

    void sort(int from, int to) {
        spare = new int[to - from];
        sortRange(from, to);
    }

    private void sortRange(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sortRange(from, middle);
        sortRange(middle, to);
        if (times[rows[middle - 1]] <= times[rows[middle]]) {
            return;
        }
        int length = middle - from;
        System.arraycopy(rows, from, spare, 0, length);
        int left = 0;
        int right = middle;
        int at = from;
        while (left < length) {
            if (right < to && times[rows[right]] < times[spare[left]]) {
                rows[at++] = rows[right++];
            } else {
                rows[at++] = spare[left++];
            }
        }
    }
}
