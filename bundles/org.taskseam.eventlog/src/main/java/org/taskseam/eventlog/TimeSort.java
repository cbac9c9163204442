/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** Stable merge sort of times with the rows they belong to; no boxing, fast where they are nearly in order. */
final class TimeSort {

    private final long[] times;
    private final int[] rows;
    private long[] spareTimes = new long[0];
    private int[] spareRows = new int[0];

    /** @param rows as many as times; they move with them */
    TimeSort(long[] times, int[] rows) {
        this.times = times;
        this.rows = rows;
    }

    void sort(int from, int to) {
        int half = to - from >>> 1;
        spareTimes = new long[half];
        spareRows = new int[half];
        sortRange(from, to);
    }

    private void sortRange(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sortRange(from, middle);
        sortRange(middle, to);
        if (times[middle - 1] > times[middle]) {
            merge(from, middle, to);
        }
    }

    private void merge(int from, int middle, int to) {
        int length = middle - from;
        System.arraycopy(times, from, spareTimes, 0, length);
        System.arraycopy(rows, from, spareRows, 0, length);
        int left = 0;
        int right = middle;
        for (int at = from; left < length; at++) {
            if (right < to && times[right] < spareTimes[left]) {
                times[at] = times[right];
                rows[at] = rows[right++];
            } else {
                times[at] = spareTimes[left];
                rows[at] = spareRows[left++];
            }
        }
    }
}
