/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the entries of a dictionary by how often they occur: frequent ones get small ids, which keeps blocks small. */
final class DictionaryRanking {

    private final Dictionary dictionary;
    private final int[] counts;
    private final int[] order;
    private final int[] ranks;
    private final boolean same;

    private DictionaryRanking(Dictionary dictionary, int[] counts, int[] order, int[] ranks, boolean same) {
        this.dictionary = dictionary;
        this.counts = counts;
        this.order = order;
        this.ranks = ranks;
        this.same = same;
    }

    /** Ranks by frequency; equals keep their order; entries that never occur are left out. */
    static DictionaryRanking of(int[][] pieces, Dictionary dictionary) {
        int n = dictionary.size();
        int[] counts = new int[n];
        for (int[] ids : pieces) {
            for (int id : ids) {
                if (id != Dictionary.NONE) {
                    counts[id]++;
                }
            }
        }
        long[] keys = new long[n];
        int used = 0;
        for (int id = 0; id < n; id++) {
            if (counts[id] > 0) {
                keys[used++] = ((long) (Integer.MAX_VALUE - counts[id]) << 32) | id;
            }
        }
        Arrays.sort(keys, 0, used);
        int[] order = new int[used];
        int[] ranks = new int[n];
        boolean same = used == n;
        for (int i = 0; i < used; i++) {
            order[i] = (int) keys[i];
            ranks[order[i]] = i;
            same &= order[i] == i;
        }
        return new DictionaryRanking(dictionary, counts, order, ranks, same);
    }

    /** Ranks a column at once; changes {@code ids} in place. */
    static IdColumn rank(int[] ids, Dictionary dictionary) {
        return of(new int[][] {ids}, dictionary).ranked(ids);
    }

    /** Ranks a column, but leaves {@code ids} as they are; shares them with the column where they are ranked already. */
    static IdColumn rankUntouched(int[] ids, Dictionary dictionary) {
        DictionaryRanking ranking = of(new int[][] {ids}, dictionary);
        return ranking.ranked(ranking.same ? ids : ids.clone());
    }

    /** @return number of used entries */
    int size() {
        return order.length;
    }

    /** @return the rank of an entry that is used */
    int rank(int id) {
        return ranks[id];
    }

    /** @return how often the entry of a rank occurs */
    int count(int rank) {
        return counts[order[rank]];
    }

    /** @return the used entries by rank */
    Dictionary dictionary() {
        return same ? dictionary : dictionary.reordered(order);
    }

    /** @return the column; changes {@code ids} in place */
    IdColumn ranked(int[] ids) {
        for (int row = 0; !same && row < ids.length; row++) {
            if (ids[row] != Dictionary.NONE) {
                ids[row] = ranks[ids[row]];
            }
        }
        return new IdColumn(ids, dictionary());
    }

    /** @return the column with other texts, where equal texts become one entry */
    static IdColumn merge(int[] ids, List<String> texts) {
        Map<String, Integer> known = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        int[] target = new int[texts.size()];
        for (int id = 0; id < target.length; id++) {
            String text = texts.get(id);
            target[id] = known.computeIfAbsent(text, t -> {
                distinct.add(t);
                return distinct.size() - 1;
            });
        }
        int[] merged = new int[ids.length];
        for (int row = 0; row < ids.length; row++) {
            merged[row] = ids[row] == Dictionary.NONE ? Dictionary.NONE : target[ids[row]];
        }
        return rank(merged, Dictionary.of(distinct));
    }
}
