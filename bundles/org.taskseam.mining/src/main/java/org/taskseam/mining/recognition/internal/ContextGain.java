/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

/**
 * How much better the neighbours of an event are predicted when a value is known: the mean of many single
 * surprises, each
 * event predicted from all others (leave one out), so that values which never come back gain nothing.
 */
final class ContextGain {

    private static final double PRIOR = 2;

    private final int[] starts;

    ContextGain(int[] starts) {
        this.starts = starts;
    }

    /**
     * @param group     group of each event so far, 0 to {@code groups} - 1
     * @param value     value of each event
     * @param neighbour what is to be predicted of the event before and the event after
     * @param ownEqual  whether a neighbour with the same value counts as "the same", whichever value it is
     * @return gain in nats, added up over the events of each group
     */
    double[] of(int[] group, int groups, int[] value, int[] neighbour, boolean ownEqual) {
        double[] gain = new double[groups];
        add(gain, group, value, neighbour, ownEqual, 1);
        add(gain, group, value, neighbour, ownEqual, -1);
        return gain;
    }

    private void add(double[] gain, int[] group, int[] value, int[] neighbour, boolean ownEqual, int step) {
        int n = group.length;
        int[] seen = new int[n];
        int[] split = new int[n];
        int[] inGroup = new int[gain.length];
        LongIntMap splits = new LongIntMap(1024);
        LongIntMap inSplit = new LongIntMap(1024);
        LongIntMap groupSeen = new LongIntMap(1024);
        LongIntMap splitSeen = new LongIntMap(1024);
        for (int actor = 0; actor + 1 < starts.length; actor++) {
            for (int i = starts[actor]; i < starts[actor + 1]; i++) {
                int other = i + step;
                if (other < starts[actor] || other >= starts[actor + 1]) {
                    seen[i] = -1;
                    continue;
                }
                seen[i] = ownEqual && neighbour[other] == value[i] ? 0 : neighbour[other] + 1;
                long key = LongIntMap.key(group[i], value[i]);
                int id = splits.get(key, -1);
                if (id < 0) {
                    id = splits.size();
                    splits.put(key, id);
                }
                split[i] = id;
                inGroup[group[i]]++;
                inSplit.add(id, 1);
                groupSeen.add(LongIntMap.key(group[i], seen[i]), 1);
                splitSeen.add(LongIntMap.key(id, seen[i]), 1);
            }
        }
        for (int i = 0; i < n; i++) {
            if (seen[i] >= 0) {
                double before = (groupSeen.get(LongIntMap.key(group[i], seen[i]), 0) - 0.5) / (inGroup[group[i]] - 0.5);
                double others = splitSeen.get(LongIntMap.key(split[i], seen[i]), 0) - 1;
                double after = (others + PRIOR * before) / (inSplit.get(split[i], 0) - 1 + PRIOR);
                gain[group[i]] += Math.log(after / before);
            }
        }
    }
}
