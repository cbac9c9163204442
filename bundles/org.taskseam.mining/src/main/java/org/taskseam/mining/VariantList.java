/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The variants in the tables of the miner, put in order when somebody looks at the first one. */
final class VariantList extends AbstractList<Variant> implements RandomAccess {

    private final SequenceTable sequences;
    private final DurationTable durations;
    private int @Nullable [] order;

    VariantList(SequenceTable sequences, DurationTable durations) {
        this.sequences = sequences;
        this.durations = durations;
    }

    @Override
    public int size() {
        return sequences.size();
    }

    @Override
    public Variant get(int index) {
        int id = order()[index];
        DurationStats stats = durations.stats(id);
        return new Variant(sequences.list(id), stats.count(), stats);
    }

    private synchronized int[] order() {
        if (order == null) {
            order = new IndexSort(this::compare, durations::descending, sequences::length, sequences::start)
                    .sorted(size());
        }
        return order;
    }

    private int compare(int left, int right) {
        int byCount = Long.compare(durations.count(right), durations.count(left));
        return byCount != 0 ? byCount : sequences.compare(left, right);
    }
}
