/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the durations of many keys at once: count, sum, shortest and longest side by side in one array, so that an event
 * touches one cache line, and a histogram for the quantiles if they are wanted.
 */
final class DurationTable {

    private static final long EMPTY = Long.MIN_VALUE;
    private static final int COUNT = 0;
    private static final int SUM = 1;
    private static final int MIN = 2;
    private static final int MAX = 3;
    private static final int WIDTH = 4;
    private static final int BUCKET_BITS = 12;

    private final boolean quantiles;
    private final LongCounter histogram = new LongCounter();
    private long[] keys = emptyKeys(256);
    private int[] entries = new int[256];
    private long[] entryKeys = new long[64];
    private long[] figures = new long[64 * WIDTH];
    private int size;

    DurationTable(boolean quantiles) {
        this.quantiles = quantiles;
    }

    /** @param key 0 or more */
    void add(long key, long millis) {
        int entry = entry(key);
        int at = entry * WIDTH;
        figures[at + COUNT]++;
        figures[at + SUM] += millis;
        figures[at + MIN] = Math.min(figures[at + MIN], millis);
        figures[at + MAX] = Math.max(figures[at + MAX], millis);
        if (quantiles) {
            histogram.add((long) entry << BUCKET_BITS | DurationHistogram.bucket(millis), 1);
        }
    }

    void addAll(DurationTable other) {
        addAll(other, null);
    }

    /** @param renamed new keys by old key, or {@code null} if the keys stay */
    void addAll(DurationTable other, int @Nullable [] renamed) {
        int[] mapped = new int[other.size];
        for (int from = 0; from < other.size; from++) {
            long key = other.entryKeys[from];
            int entry = entry(renamed == null ? key : renamed[(int) key]);
            mapped[from] = entry;
            int at = entry * WIDTH;
            int source = from * WIDTH;
            figures[at + COUNT] += other.figures[source + COUNT];
            figures[at + SUM] += other.figures[source + SUM];
            figures[at + MIN] = Math.min(figures[at + MIN], other.figures[source + MIN]);
            figures[at + MAX] = Math.max(figures[at + MAX], other.figures[source + MAX]);
        }
        for (long bucket : other.histogram.sortedKeys()) {
            long entry = mapped[(int) (bucket >>> BUCKET_BITS)];
            histogram.add(entry << BUCKET_BITS | bucket & (1 << BUCKET_BITS) - 1, other.histogram.count(bucket));
        }
    }

    int size() {
        return size;
    }

    long key(int entry) {
        return entryKeys[entry];
    }

    long count(int entry) {
        return figures[entry * WIDTH + COUNT];
    }

    /** @return the figures of all entries, in the order in which their keys came first */
    DurationStats[] stats() {
        DurationStats[] stats = new DurationStats[size];
        long[] buckets = histogram.sortedKeys();
        int at = 0;
        for (int entry = 0; entry < size; entry++) {
            int end = at;
            while (end < buckets.length && buckets[end] >>> BUCKET_BITS == entry) {
                end++;
            }
            stats[entry] = stats(entry, buckets, at, end);
            at = end;
        }
        return stats;
    }

    private DurationStats stats(int entry, long[] buckets, int from, int to) {
        int at = entry * WIDTH;
        long count = figures[at + COUNT];
        long min = figures[at + MIN];
        long max = figures[at + MAX];
        return new DurationStats(
                count,
                figures[at + SUM],
                min,
                quantile(buckets, from, to, (count + 1) / 2, min, max),
                quantile(buckets, from, to, (count * 95 + 99) / 100, min, max),
                max);
    }

    /** The nearest-rank quantile: the bucket in which the duration of this rank, from 1, lies. */
    private long quantile(long[] buckets, int from, int to, long rank, long min, long max) {
        long seen = 0;
        for (int i = from; i < to; i++) {
            seen += histogram.count(buckets[i]);
            if (seen >= rank) {
                long middle = DurationHistogram.middle((int) buckets[i] & (1 << BUCKET_BITS) - 1);
                return Math.max(min, Math.min(max, middle));
            }
        }
        return max;
    }

    private int entry(long key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return entries[slot];
        }
        if (size * 2 >= keys.length) {
            grow();
            slot = slot(key);
        }
        if (size == entryKeys.length) {
            entryKeys = Arrays.copyOf(entryKeys, size * 2);
            figures = Arrays.copyOf(figures, size * 2 * WIDTH);
        }
        keys[slot] = key;
        entries[slot] = size;
        entryKeys[size] = key;
        figures[size * WIDTH + MIN] = Long.MAX_VALUE;
        figures[size * WIDTH + MAX] = Long.MIN_VALUE;
        return size++;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        keys = emptyKeys(keys.length * 2);
        entries = new int[keys.length];
        for (int entry = 0; entry < size; entry++) {
            int slot = slot(entryKeys[entry]);
            keys[slot] = entryKeys[entry];
            entries[slot] = entry;
        }
    }

    private static long[] emptyKeys(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
