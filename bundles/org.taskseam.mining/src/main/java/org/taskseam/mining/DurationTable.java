/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the durations of many entries at once. Count, sum, shortest, longest and the places of the rest stand side by
 * side, so that a duration touches few cache lines; the figures of many entries together in a piece, so that growing copies
 * nothing. Up to {@link #EXACT} durations of an entry are kept as they are, the rest is counted in a histogram that covers only
 * the buckets that occur. Which form an entry has depends on its count alone, so that the figures do not depend on the way by
 * which durations came together.
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

    /** Entries of a piece, as a power of two. */
    private static final int SHIFT = 12;

    private static final int MASK = (1 << SHIFT) - 1;

    private final boolean quantiles;
    private final LongPool values = new LongPool();
    private final IntPool counters = new IntPool();
    private long[][] figures = new long[16][];
    private int pieces;
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
        long[] f = figures[entry >> SHIFT];
        int at = at(entry);
        long before = f[at + COUNT]++;
        f[at + SUM] += millis;
        if (before == 0) {
            f[at + MIN] = millis;
            f[at + MAX] = millis;
            return;
        }
        if (quantiles) {
            if (before > EXACT) {
                count(f, at, DurationHistogram.bucket(millis), 1);
            } else {
                keep(f, at, (int) before, millis);
            }
        }
        f[at + MIN] = Math.min(f[at + MIN], millis);
        f[at + MAX] = Math.max(f[at + MAX], millis);
    }

    /** @param renamed new entries by old entry, or {@code null} if the entries stay */
    void addAll(DurationTable other, int @Nullable [] renamed) {
        for (int from = 0; from < other.size; from++) {
            if (other.count(from) > 0) {
                addAll(other, from, renamed == null ? from : renamed[from]);
            }
        }
    }

    private void addAll(DurationTable other, int source, int entry) {
        long[] from = other.figures[source >> SHIFT];
        int its = at(source);
        long count = from[its + COUNT];
        long place = from[its + PLACE];
        if (count == 1) {
            add(entry, from[its + SUM]);
        } else if (quantiles && count <= EXACT) {
            long[] kept = other.values.piece((int) place);
            for (int i = 0; i < count; i++) {
                add(entry, kept[Pool.at((int) place) + i]);
            }
        } else {
            if (entry >= size) {
                reach(entry);
            }
            long[] f = figures[entry >> SHIFT];
            int at = at(entry);
            long before = f[at + COUNT];
            if (quantiles && before <= EXACT) {
                toHistogram(f, at, (int) before);
            }
            for (int i = 0; quantiles && i < length(place); i++) {
                int times = other.counters.piece(start(place))[Pool.at(start(place)) + i];
                if (times > 0) {
                    count(f, at, first(place) + i, times);
                }
            }
            long min = from[its + MIN];
            long max = from[its + MAX];
            f[at + COUNT] = before + count;
            f[at + SUM] += from[its + SUM];
            f[at + MIN] = before == 0 ? min : Math.min(f[at + MIN], min);
            f[at + MAX] = before == 0 ? max : Math.max(f[at + MAX], max);
        }
    }

    /** @return the figures of an entry, {@link DurationStats#NONE} if it has no duration */
    DurationStats stats(int entry) {
        if (count(entry) == 0) {
            return DurationStats.NONE;
        }
        long[] f = figures[entry >> SHIFT];
        int at = at(entry);
        long count = f[at + COUNT];
        long[] quantiles =
                this.quantiles ? quantiles(f, at, count, (count + 1) / 2, (count * 95 + 99) / 100) : new long[2];
        return new DurationStats(count, f[at + SUM], f[at + MIN], quantiles[0], quantiles[1], f[at + MAX]);
    }

    /** @return smaller for entries with more durations, for sorting */
    int descending(int entry) {
        return Integer.MAX_VALUE - (int) Math.min(Integer.MAX_VALUE, count(entry));
    }

    long count(int entry) {
        return entry < size ? figures[entry >> SHIFT][at(entry) + COUNT] : 0;
    }

    /** Where the figures of an entry are in their piece. */
    private static int at(int entry) {
        return (entry & MASK) * WIDTH;
    }

    private void reach(int entry) {
        size = entry + 1;
        while (pieces <= entry >> SHIFT) {
            if (pieces == figures.length) {
                figures = Arrays.copyOf(figures, pieces * 2);
            }
            figures[pieces++] = new long[(MASK + 1) * WIDTH];
        }
    }

    /** Keeps one more of few durations; a single one is the sum and needs no place. */
    private void keep(long[] f, int at, int before, long millis) {
        if (before == EXACT) {
            toHistogram(f, at, before);
            count(f, at, DurationHistogram.bucket(millis), 1);
            return;
        }
        int start = (int) f[at + PLACE];
        if (before == 1) {
            start = values.reserve(FEW);
            values.piece(start)[Pool.at(start)] = f[at + MIN];
        } else if (before >= FEW && Integer.bitCount(before) == 1) {
            int wider = values.reserve(before * 2);
            System.arraycopy(values.piece(start), Pool.at(start), values.piece(wider), Pool.at(wider), before);
            start = wider;
        }
        f[at + PLACE] = start;
        values.piece(start)[Pool.at(start) + before] = millis;
    }

    private void toHistogram(long[] f, int at, int count) {
        int start = (int) f[at + PLACE];
        f[at + PLACE] = 0;
        if (count == 1) {
            count(f, at, DurationHistogram.bucket(f[at + MIN]), 1);
            return;
        }
        for (int i = 0; i < count; i++) {
            count(f, at, DurationHistogram.bucket(values.piece(start)[Pool.at(start) + i]), 1);
        }
    }

    private void count(long[] f, int at, int bucket, int times) {
        long place = f[at + PLACE];
        int index = bucket - first(place);
        if (index < 0 || index >= length(place)) {
            place = widened(place, bucket);
            f[at + PLACE] = place;
            index = bucket - first(place);
        }
        counters.piece(start(place))[Pool.at(start(place)) + index] += times;
    }

    /** Moves counters to a place that has room for a bucket, too. */
    private long widened(long place, int bucket) {
        int from = bucket / BUCKET_STEP * BUCKET_STEP;
        int to = from + BUCKET_STEP;
        if (length(place) > 0) {
            from = Math.min(from, first(place));
            to = Math.max(to, first(place) + length(place));
        }
        int start = counters.reserve(to - from);
        if (length(place) > 0) {
            System.arraycopy(
                    counters.piece(start(place)),
                    Pool.at(start(place)),
                    counters.piece(start),
                    Pool.at(start) + first(place) - from,
                    length(place));
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
    private long[] quantiles(long[] f, int at, long count, long lower, long upper) {
        long place = f[at + PLACE];
        if (count == 1) {
            return new long[] {f[at + SUM], f[at + SUM]};
        }
        if (count <= EXACT) {
            int start = Pool.at((int) place);
            long[] sorted = Arrays.copyOfRange(values.piece((int) place), start, start + (int) count);
            Arrays.sort(sorted);
            return new long[] {sorted[(int) lower - 1], sorted[(int) upper - 1]};
        }
        int[] counted = counters.piece(start(place));
        int start = Pool.at(start(place));
        int i = start - 1;
        long seen = 0;
        while (seen < lower) {
            seen += counted[++i];
        }
        long median = middle(f, at, i - start);
        while (seen < upper) {
            seen += counted[++i];
        }
        return new long[] {median, middle(f, at, i - start)};
    }

    private static long middle(long[] f, int at, int index) {
        long middle = DurationHistogram.middle(first(f[at + PLACE]) + index);
        return Math.max(f[at + MIN], Math.min(f[at + MAX], middle));
    }
}
