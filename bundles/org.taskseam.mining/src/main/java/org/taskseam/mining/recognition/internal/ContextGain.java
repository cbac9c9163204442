/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much better the neighbours of an event are predicted when a value is known: the mean of many single
 * surprises, each
 * event predicted from all others (leave one out), so that values which never come back gain nothing.
 */
final class ContextGain {

    private static final double PRIOR = 2;

    private final int[] starts;

    /** @param starts position of the first event of each actor, and of the end */
    ContextGain(int[] starts) {
        this.starts = starts;
    }

    /**
     * @param group     group of each event so far
     * @param groups    number of groups
     * @param split     what each event's group and value make together
     * @param splits    number of different ones
     * @param neighbour what is to be predicted of the event before and the event after
     * @param value     value of each event where a neighbour with the same value counts as "the same", whichever it is;
     *                  else {@code null}
     * @return gain in nats, added up over the events of each split
     */
    double[] of(int[] group, int groups, int[] split, int splits, int[] neighbour, int @Nullable [] value) {
        double[] gain = new double[splits];
        add(gain, group, groups, split, neighbour, value, 1);
        add(gain, group, groups, split, neighbour, value, -1);
        return gain;
    }

    private void add(
            double[] gain, int[] group, int groups, int[] split, int[] neighbour, int @Nullable [] value, int step) {
        int n = group.length;
        int[] inGroup = new int[groups];
        int[] inSplit = new int[gain.length];
        int[] pairOfGroup = new int[n];
        int[] pairOfSplit = new int[n];
        int[] groupSeen = new int[n];
        int[] splitSeen = new int[n];
        LongIntMap groupPairs = new LongIntMap(1024);
        LongIntMap splitPairs = new LongIntMap(1024);
        for (int actor = 0; actor + 1 < starts.length; actor++) {
            for (int i = starts[actor]; i < starts[actor + 1]; i++) {
                int other = i + step;
                if (other < starts[actor] || other >= starts[actor + 1]) {
                    pairOfGroup[i] = -1;
                    continue;
                }
                int seen = value != null && value[other] == value[i] ? 0 : neighbour[other] + 1;
                inGroup[group[i]]++;
                inSplit[split[i]]++;
                pairOfGroup[i] = groupPairs.id(LongIntMap.key(group[i], seen));
                pairOfSplit[i] = splitPairs.id(LongIntMap.key(split[i], seen));
                groupSeen[pairOfGroup[i]]++;
                splitSeen[pairOfSplit[i]]++;
            }
        }
        double[] pairGain = new double[splitPairs.size()];
        Arrays.fill(pairGain, Double.NaN);
        for (int i = 0; i < n; i++) {
            if (pairOfGroup[i] >= 0) {
                int pair = pairOfSplit[i];
                if (Double.isNaN(pairGain[pair])) {
                    double before = (groupSeen[pairOfGroup[i]] - 0.5) / (inGroup[group[i]] - 0.5);
                    double after = (splitSeen[pair] - 1 + PRIOR * before) / (inSplit[split[i]] - 1 + PRIOR);
                    pairGain[pair] = Math.log(after / before);
                }
                gain[split[i]] += pairGain[pair];
            }
        }
    }
}
