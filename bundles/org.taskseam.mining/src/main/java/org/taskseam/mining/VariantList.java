/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The variants in the tables of the miner. Those of the same count are put in order when somebody looks at one of them, as most
 * logs have far more variants that occur once than anybody reads.
 */
final class VariantList extends AbstractList<Variant> implements RandomAccess {

    private final SequenceTable sequences;
    private final DurationTable durations;
    private final IndexSort sort;
    private int @Nullable [] order;
    private int[] ends = {};
    private final BitSet ordered = new BitSet();

    VariantList(SequenceTable sequences, DurationTable durations) {
        this.sequences = sequences;
        this.durations = durations;
        sort = new IndexSort(this::compare, durations::descending, sequences::length, sequences::start);
    }

    @Override
    public int size() {
        return sequences.size();
    }

    @Override
    public Variant get(int index) {
        int id = id(Objects.checkIndex(index, size()));
        DurationStats stats = durations.stats(id);
        return new Variant(sequences.list(id), stats.count(), stats);
    }

    private synchronized int id(int index) {
        int[] ids = order;
        if (ids == null) {
            ids = IndexSort.ascending(size());
            ends = sort.sortByFirstKey(ids);
            order = ids;
        }
        int found = Arrays.binarySearch(ends, index + 1);
        int run = found < 0 ? -found - 1 : found;
        if (!ordered.get(run)) {
            sort.sortRun(ids, run == 0 ? 0 : ends[run - 1], ends[run]);
            ordered.set(run);
        }
        return ids[index];
    }

    private int compare(int left, int right) {
        int byCount = Long.compare(durations.count(right), durations.count(left));
        return byCount != 0 ? byCount : sequences.compare(left, right);
    }
}
