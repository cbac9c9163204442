/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/** Finds chains of steps that nearly always follow each other, with at most some others between. */
final class SureSteps {

    private final LongIntMap follows = new LongIntMap(256);
    private final LongIntMap comes = new LongIntMap(256);
    private final LongIntMap distance = new LongIntMap(256);
    private final LongIntMap count = new LongIntMap(256);
    private final int gap;
    private final double sure;
    private final int least;

    /**
     * @param sequences steps of each task
     * @param gap       most other steps between two
     * @param sure      share of its occurrences in which a step must lead to the next and come from it
     * @param least     least number of times
     */
    SureSteps(List<int[]> sequences, int gap, double sure, int least) {
        this.gap = gap;
        this.sure = sure;
        this.least = least;
        sequences.forEach(this::add);
    }

    private void add(int[] sequence) {
        for (int k = 0; k < sequence.length; k++) {
            count.add(sequence[k], 1);
            for (int d = 1; d <= gap + 1 && k + d < sequence.length && sequence[k + d] != sequence[k]; d++) {
                if (isFirst(sequence, k + 1, k + d)) {
                    long key = LongIntMap.key(sequence[k], sequence[k + d]);
                    follows.add(key, 1);
                    distance.add(key, d);
                }
            }
            for (int d = 1; d <= gap + 1 && k - d >= 0 && sequence[k - d] != sequence[k]; d++) {
                if (isLast(sequence, k - d, k - 1)) {
                    comes.add(LongIntMap.key(sequence[k - d], sequence[k]), 1);
                }
            }
        }
    }

    private static boolean isFirst(int[] sequence, int from, int at) {
        for (int k = from; k < at; k++) {
            if (sequence[k] == sequence[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLast(int[] sequence, int at, int to) {
        for (int k = to; k > at; k--) {
            if (sequence[k] == sequence[at]) {
                return false;
            }
        }
        return true;
    }

    /** @return the chains, each as long as possible, in a fixed order; no step is in two of them */
    List<int[]> chains() {
        long[] surePairs = surePairs();
        LongIntMap next = new LongIntMap(256);
        LongIntMap before = new LongIntMap(256);
        for (long pair : surePairs) {
            int from = (int) (pair >>> 32);
            int to = (int) pair;
            if (next.get(from, -1) < 0 && before.get(to, -1) < 0) {
                next.put(from, to);
                before.put(to, from);
            }
        }
        List<int[]> chains = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        for (long pair : Arrays.stream(surePairs).sorted().toArray()) {
            int from = (int) (pair >>> 32);
            if (before.get(from, -1) < 0 && begun.add(from)) {
                List<Integer> chain = new ArrayList<>();
                Set<Integer> seen = new HashSet<>();
                for (int at = from; at >= 0 && seen.add(at); at = next.get(at, -1)) {
                    chain.add(at);
                }
                chains.add(chain.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return chains;
    }

    /** @return pairs of steps that are sure, the nearest first */
    private long[] surePairs() {
        List<Long> pairs = new ArrayList<>();
        follows.forEach((key, n) -> {
            int from = (int) (key >>> 32);
            int to = (int) key;
            if (n >= least && n >= sure * count.get(from, 0) && comes.get(key, 0) >= sure * count.get(to, 0)) {
                pairs.add(key);
            }
        });
        return pairs.stream()
                .sorted((a, b) -> {
                    int byDistance = Double.compare(meanDistance(a), meanDistance(b));
                    return byDistance != 0 ? byDistance : Long.compare(a, b);
                })
                .mapToLong(Long::longValue)
                .toArray();
    }

    private double meanDistance(long pair) {
        return (double) distance.get(pair, 0) / follows.get(pair, 1);
    }
}
