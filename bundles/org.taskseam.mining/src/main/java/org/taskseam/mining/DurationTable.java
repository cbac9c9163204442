/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the durations of many entries at once. Count, sum, shortest, longest and the places of the rest stand side by
 * side in one array, so that a duration touches few cache lines. Up to {@link #EXACT} durations of an entry are kept as they
 * are, the rest is counted in a histogram that covers only the buckets that occur. Which form an entry has depends on its
 * count alone, so that the figures do not depend on the way by which durations came together.
 */
final class DurationTable {

    /** So many durations of an entry are kept one by one; a power of two. */
    static final int EXACT = 32;

    private static final int COUNT = 0;
    private static final int SUM = 1;
    private static final int MIN = 2;
    private static final int MAX = 3;
    /** Start in {@link #values}, or start, first bucket and number of buckets in {@link #counters}: 32, 16, 16 bits. */
    private static final int PLACE = 4;

    private static final int WIDTH = 5;
    private static final int FEW = 4;
    private static final int BUCKET_STEP = 32;

    private final boolean quantiles;
    private long[] figures = new long[64 * WIDTH];
    private long[] values = new long[256];
    private int[] counters = new int[256];
    private int valuesEnd;
    private int countersEnd;
    private int size;

    /** @param quantiles whether median and 95th percentile are wanted; else both are zero */
    DurationTable(boolean quantiles) {
        this.quantiles = quantiles;
    }

    /** @param entry 0 or more, dense */
    void add(int entry, long millis) {
        if (entry >= size) {
            reach(entry);
        }
        long[] f = figures;
        int at = entry * WIDTH;
        long before = f[at + COUNT]++;
        f[at + SUM] += millis;
        if (before == 0) {
            f[at + MIN] = millis;
            f[at + MAX] = millis;
            return;
        }
        if (quantiles) {
            if (before > EXACT) {
                count(at, DurationHistogram.bucket(millis), 1);
            } else {
                keep(at, (int) before, millis);
            }
        }
        f[at + MIN] = Math.min(f[at + MIN], millis);
        f[at + MAX] = Math.max(f[at + MAX], millis);
    }

    /** @param renamed new entries by old entry, or {@code null} if the entries stay */
    void addAll(DurationTable other, int @Nullable [] renamed) {
        for (int from = 0; from < other.size; from++) {
            if (other.figures[from * WIDTH + COUNT] > 0) {
                addAll(other, from * WIDTH, renamed == null ? from : renamed[from]);
            }
        }
    }

    private void addAll(DurationTable other, int source, int entry) {
        long count = other.figures[source + COUNT];
        long place = other.figures[source + PLACE];
        if (count == 1) {
            add(entry, other.figures[source + SUM]);
        } else if (quantiles && count <= EXACT) {
            for (int i = 0; i < count; i++) {
                add(entry, other.values[(int) place + i]);
            }
        } else {
            if (entry >= size) {
                reach(entry);
            }
            int at = entry * WIDTH;
            long before = figures[at + COUNT];
            if (quantiles && before <= EXACT) {
                toHistogram(at, (int) before);
            }
            for (int i = 0; quantiles && i < length(place); i++) {
                if (other.counters[start(place) + i] > 0) {
                    count(at, first(place) + i, other.counters[start(place) + i]);
                }
            }
            long min = other.figures[source + MIN];
            long max = other.figures[source + MAX];
            figures[at + COUNT] = before + count;
            figures[at + SUM] += other.figures[source + SUM];
            figures[at + MIN] = before == 0 ? min : Math.min(figures[at + MIN], min);
            figures[at + MAX] = before == 0 ? max : Math.max(figures[at + MAX], max);
        }
    }

    /** @return the figures of an entry, {@link DurationStats#NONE} if it has no duration */
    DurationStats stats(int entry) {
        if (count(entry) == 0) {
            return DurationStats.NONE;
        }
        int at = entry * WIDTH;
        long count = figures[at + COUNT];
        long[] quantiles =
                this.quantiles ? quantiles(at, count, (count + 1) / 2, (count * 95 + 99) / 100) : new long[2];
        return new DurationStats(
                count, figures[at + SUM], figures[at + MIN], quantiles[0], quantiles[1], figures[at + MAX]);
    }

    /** @return smaller for entries with more durations, for sorting */
    int descending(int entry) {
        return Integer.MAX_VALUE - (int) Math.min(Integer.MAX_VALUE, count(entry));
    }

    long count(int entry) {
        return entry < size ? figures[entry * WIDTH + COUNT] : 0;
    }

    private void reach(int entry) {
        size = entry + 1;
        if (size * WIDTH > figures.length) {
            figures = Arrays.copyOf(figures, Math.max(size * WIDTH, figures.length * 2));
        }
    }

    /** Keeps one more of few durations; a single one is the sum and needs no place. */
    private void keep(int at, int before, long millis) {
        if (before == EXACT) {
            toHistogram(at, before);
            count(at, DurationHistogram.bucket(millis), 1);
            return;
        }
        int start = (int) figures[at + PLACE];
        if (before == 1) {
            start = reserve(FEW);
            values[start] = figures[at + MIN];
        } else if (before >= FEW && Integer.bitCount(before) == 1) {
            int wider = reserve(before * 2);
            System.arraycopy(values, start, values, wider, before);
            start = wider;
        }
        figures[at + PLACE] = start;
        values[start + before] = millis;
    }

    private int reserve(int length) {
        int start = valuesEnd;
        valuesEnd = Math.addExact(valuesEnd, length);
        if (valuesEnd > values.length) {
            values = Arrays.copyOf(values, Math.max(valuesEnd, values.length * 2));
        }
        return start;
    }

    private void toHistogram(int at, int count) {
        int start = (int) figures[at + PLACE];
        figures[at + PLACE] = 0;
        if (count == 1) {
            count(at, DurationHistogram.bucket(figures[at + MIN]), 1);
            return;
        }
        for (int i = 0; i < count; i++) {
            count(at, DurationHistogram.bucket(values[start + i]), 1);
        }
    }

    private void count(int at, int bucket, int times) {
        long place = figures[at + PLACE];
        int index = bucket - first(place);
        if (index < 0 || index >= length(place)) {
            place = widened(place, bucket);
            figures[at + PLACE] = place;
            index = bucket - first(place);
        }
        counters[start(place) + index] += times;
    }

    /** Moves counters to a place that has room for a bucket, too. */
    private long widened(long place, int bucket) {
        int from = bucket / BUCKET_STEP * BUCKET_STEP;
        int to = from + BUCKET_STEP;
        if (length(place) > 0) {
            from = Math.min(from, first(place));
            to = Math.max(to, first(place) + length(place));
        }
        int start = countersEnd;
        countersEnd = Math.addExact(countersEnd, to - from);
        if (countersEnd > counters.length) {
            counters = Arrays.copyOf(counters, Math.max(countersEnd, counters.length * 2));
        }
        if (length(place) > 0) {
            System.arraycopy(counters, start(place), counters, start + first(place) - from, length(place));
        }
        return (long) start << 32 | (long) from << 16 | to - from;
    }

    private static int start(long place) {
        return (int) (place >>> 32);
    }

    private static int first(long place) {
        return (int) (place >>> 16) & 0xFFFF;
    }

    private static int length(long place) {
        return (int) place & 0xFFFF;
    }

    /** The nearest-rank quantiles for two ascending ranks, from 1: durations, or the middles of their buckets. */
    private long[] quantiles(int at, long count, long lower, long upper) {
        long place = figures[at + PLACE];
        if (count == 1) {
            return new long[] {figures[at + SUM], figures[at + SUM]};
        }
        if (count <= EXACT) {
            long[] sorted = Arrays.copyOfRange(values, (int) place, (int) (place + count));
            Arrays.sort(sorted);
            return new long[] {sorted[(int) lower - 1], sorted[(int) upper - 1]};
        }
        int i = start(place) - 1;
        long seen = 0;
        while (seen < lower) {
            seen += counters[++i];
        }
        long median = middle(at, i - start(place));
        while (seen < upper) {
            seen += counters[++i];
        }
        return new long[] {median, middle(at, i - start(place))};
    }

    private long middle(int at, int index) {
        long middle = DurationHistogram.middle(first(figures[at + PLACE]) + index);
        return Math.max(figures[at + MIN], Math.min(figures[at + MAX], middle));
    }
}
