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

    private DictionaryRanking() {}

    /**
     * Ranks by frequency; equals keep their order; entries that never occur are left out. Changes {@code ids} in place.
     *
     * @return the column
     */
    static IdColumn rank(int[] ids, Dictionary dictionary) {
        int n = dictionary.size();
        int[] count = new int[n];
        for (int id : ids) {
            if (id != Dictionary.NONE) {
                count[id]++;
            }
        }
        long[] keys = new long[n];
        int used = 0;
        for (int id = 0; id < n; id++) {
            if (count[id] > 0) {
                keys[used++] = ((long) (Integer.MAX_VALUE - count[id]) << 32) | id;
            }
        }
        Arrays.sort(keys, 0, used);
        int[] order = new int[used];
        int[] rank = new int[n];
        boolean same = used == n;
        for (int i = 0; i < used; i++) {
            order[i] = (int) keys[i];
            rank[order[i]] = i;
            same &= order[i] == i;
        }
        if (same) {
            return new IdColumn(ids, dictionary);
        }
        for (int row = 0; row < ids.length; row++) {
            if (ids[row] != Dictionary.NONE) {
                ids[row] = rank[ids[row]];
            }
        }
        return new IdColumn(ids, dictionary.reordered(order));
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
