/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

/**
 * How much better the neighbours of an event are predicted when a value is known: the mean of many single surprises, each event
 * predicted from all others (leave one out), so that values which never come back gain nothing.
 */
final class ContextGain {

    /** What an event sees of the one beside it. */
    interface Sight {
        /** @return one more than the highest kind */
        int kinds();

        /** @return kind of what is seen, from 0 */
        int seen(int event, int beside);
    }

    /** Sees the groups of events. */
    record Groups(int[] group, int kinds) implements Sight {
        @Override
        public int seen(int event, int beside) {
            return group[beside];
        }
    }

    /** Sees the texts of a view, where another event with the same text shows "the same", whichever it is. */
    record Texts(int[] value, int distinct) implements Sight {
        @Override
        public int kinds() {
            return distinct + 1;
        }

        @Override
        public int seen(int event, int beside) {
            return value[beside] == value[event] ? 0 : value[beside] + 1;
        }
    }

    private static final double PRIOR = 2;

    private final boolean[] begins;

    /** What is seen beside each event, in the order of the splits; -1 where a stream ends. */
    private final int[] seen;

    /** @param starts position of the first event of each actor, and of the end */
    ContextGain(int[] starts) {
        int n = starts[starts.length - 1];
        begins = new boolean[n + 1];
        for (int start : starts) {
            begins[start] = true;
        }
        seen = new int[n];
    }

    /**
     * @param sight what is to be predicted of the event before and the event after
     * @return gain in nats, added up over the events of each split; 0 in groups that are not divided
     */
    double[] of(GroupSplits splits, Sight sight) {
        double[] gain = new double[splits.count()];
        int kinds = sight.kinds();
        int[] ofGroup = new int[kinds];
        int[] ofSplit = new int[kinds];
        double[] gainOf = new double[kinds];
        for (int step = 1; step >= -1; step -= 2) {
            for (int group = 0; group < splits.groups(); group++) {
                if (splits.distinct(group) > 1) {
                    int start = splits.start(group);
                    int end = splits.end(group);
                    look(splits, start, end, sight, step);
                    int all = count(start, end, ofGroup);
                    for (int place = start; place < end; ) {
                        int split = splits.of(splits.event(place));
                        int next = place + splits.size(split);
                        gain[split] = add(gain[split], place, next, ofGroup, all, ofSplit, gainOf);
                        place = next;
                    }
                }
            }
        }
        return gain;
    }

    private void look(GroupSplits splits, int start, int end, Sight sight, int step) {
        for (int place = start; place < end; place++) {
            int i = splits.event(place);
            seen[place] = begins[step > 0 ? i + 1 : i] ? -1 : sight.seen(i, i + step);
        }
    }

    /** @return number of events with a neighbour; how often each is seen stands in {@code times} */
    private int count(int start, int end, int[] times) {
        for (int place = start; place < end; place++) {
            if (seen[place] >= 0) {
                times[seen[place]] = 0;
            }
        }
        int all = 0;
        for (int place = start; place < end; place++) {
            if (seen[place] >= 0) {
                times[seen[place]]++;
                all++;
            }
        }
        return all;
    }

    /** @param gainOf for what is gained by each kind */
    private double add(double sum, int start, int end, int[] ofGroup, int inGroup, int[] ofSplit, double[] gainOf) {
        int inSplit = count(start, end, ofSplit);
        for (int place = start; place < end; place++) {
            if (seen[place] >= 0) {
                gainOf[seen[place]] = Double.NaN;
            }
        }
        for (int place = start; place < end; place++) {
            int kind = seen[place];
            if (kind >= 0) {
                if (Double.isNaN(gainOf[kind])) {
                    double before = (ofGroup[kind] - 0.5) / (inGroup - 0.5);
                    double after = (ofSplit[kind] - 1 + PRIOR * before) / (inSplit - 1 + PRIOR);
                    gainOf[kind] = Math.log(after / before);
                }
                sum += gainOf[kind];
            }
        }
        return sum;
    }
}
