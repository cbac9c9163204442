/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import org.taskseam.eventlog.Progress;

/** Measures every {@link Cue} in front of every event on the chain but the first of an actor. */
final class BoundaryCues {

    private static final int CUES = Cue.values().length;
    private static final int WINDOW = 8;
    private static final int SIDE = 6;
    private static final int AHEAD = 4;
    private static final int NEAR = 15;
    private static final int FEW_TEXTS = 60;

    private final EventStream stream;
    private final int[] activity;
    private final Chain chain;
    private final LongIntMap steps;
    private final LongIntMap together = new LongIntMap(1 << 14);
    private final int[] following;
    private final int[] preceding;
    private final double[] branchingOut;
    private final double[] branchingIn;
    private final boolean[] streamStart;
    private final boolean[] streamEnd;
    private final ValueCues values;
    private final float[][] cues;
    private int kept;

    BoundaryCues(EventStream stream, int[] activity, int activities, Chain chain, DataFlow flow, Progress progress) {
        this.stream = stream;
        this.activity = activity;
        this.chain = chain;
        this.steps = chain.steps();
        this.following = new int[activities];
        this.preceding = new int[activities];
        this.branchingOut = new double[activities];
        this.branchingIn = new double[activities];
        this.streamStart = new boolean[activities];
        this.streamEnd = new boolean[activities];
        this.values = new ValueCues(flow, stream.size());
        this.cues = new float[stream.size()][];
        countSteps();
        for (int actor = 0; actor < stream.actors(); actor++) {
            progress.checkCancelled();
            countTogether(chain.positions(actor));
        }
        for (int actor = 0; actor < stream.actors(); actor++) {
            measure(chain.positions(actor), new Pace(stream, chain.positions(actor)), progress);
        }
        averageOverSteps();
    }

    private void countSteps() {
        steps.forEach((key, count) -> {
            following[(int) (key >>> 32)] += count;
            preceding[(int) key] += count;
        });
        steps.forEach((key, count) -> {
            int a = (int) (key >>> 32);
            int b = (int) key;
            double p = (double) count / following[a];
            double q = (double) count / preceding[b];
            branchingOut[a] -= p * Math.log(p);
            branchingIn[b] -= q * Math.log(q);
        });
    }

    private void countTogether(int[] positions) {
        kept += positions.length;
        for (int i = 0; i < positions.length; i++) {
            for (int j = i + 1; j < Math.min(positions.length, i + 1 + WINDOW); j++) {
                together.add(LongIntMap.key(activity[positions[i]], activity[positions[j]]), 1);
            }
        }
        if (positions.length > 0) {
            streamStart[activity[positions[0]]] = true;
            streamEnd[activity[positions[positions.length - 1]]] = true;
        }
    }

    private void measure(int[] positions, Pace pace, Progress progress) {
        int length = positions.length;
        LongIntMap here = new LongIntMap(256);
        LongIntMap frequency = new LongIntMap(256);
        LongIntMap last = new LongIntMap(256);
        for (int i = 0; i < length; i++) {
            frequency.add(activity[positions[i]], 1);
            if (i > 0) {
                here.add(LongIntMap.key(activity[positions[i - 1]], activity[positions[i]]), 1);
            }
        }
        for (int i = 0; i < length; i++) {
            if ((i & 1023) == 0) {
                progress.checkCancelled();
            }
            int b = activity[positions[i]];
            if (i > 0) {
                int a = activity[positions[i - 1]];
                long key = LongIntMap.key(a, b);
                float[] c = new float[CUES];
                cues[positions[i]] = c;
                double count = steps.get(key, 0);
                int frequencyA = frequency.get(a, 0);
                int frequencyB = frequency.get(b, 0);
                double product = (double) chain.frequency(a) * chain.frequency(b);
                double productHere = (double) frequencyA * frequencyB;
                set(c, Cue.USUAL, Math.log((count + 0.1) * kept / (product + 1)));
                set(c, Cue.USUAL_HERE, Math.log((here.get(key, 0) + 0.1) * length / (productHere + 1)));
                set(c, Cue.FORWARD, Math.log((count - 0.5) / following[a]));
                set(c, Cue.BACKWARD, Math.log((count - 0.5) / preceding[b]));
                set(c, Cue.BRANCHING_OUT, branchingOut[a]);
                set(c, Cue.BRANCHING_IN, branchingIn[b]);
                set(c, Cue.PAUSE, pace.pause(i));
                set(c, Cue.PLACE, placeChange(positions[i - 1], positions[i]));
                set(c, Cue.TOGETHER, together(positions, i));
                set(c, Cue.STREAM_START, streamStart[b] ? 1 : 0);
                set(c, Cue.STREAM_END, streamEnd[a] ? 1 : 0);
                int since = last.get(b, -1);
                set(c, Cue.RETURN, since < 0 ? 0 : Math.log((i - since) * (double) frequencyB / length));
                double forth = together.get(key, 0);
                double back = together.get(LongIntMap.key(b, a), 0);
                set(c, Cue.OTHER_ORDER, (back - forth) / (forth + back + 1));
                set(c, Cue.FREQUENT, Math.log((frequencyA + frequencyB) / (2.0 * length)));
                values.measure(c, positions, i, AHEAD, WINDOW, NEAR);
            }
            last.put(b, i);
        }
    }

    private static void set(float[] cues, Cue cue, double value) {
        cues[cue.ordinal()] = (float) value;
    }

    private double placeChange(int left, int right) {
        int changes = 0;
        int places = 0;
        for (EventStream.TextColumn column : stream.columns()) {
            if (column.distinct() > 2 && column.distinct() < FEW_TEXTS) {
                places++;
                changes += stream.id(column, left) != stream.id(column, right) ? 1 : 0;
            }
        }
        return places == 0 ? 0 : (double) changes / places;
    }

    private double together(int[] positions, int at) {
        double sum = 0;
        int pairs = 0;
        for (int l = Math.max(0, at - SIDE); l < at; l++) {
            for (int r = at; r < Math.min(positions.length, Math.min(at + SIDE, l + WINDOW + 1)); r++) {
                int a = activity[positions[l]];
                int b = activity[positions[r]];
                double others = together.get(LongIntMap.key(a, b), 0) - 1;
                double chance = WINDOW * (double) chain.frequency(a) * chain.frequency(b) + 1;
                sum += Math.log((others + 0.2) * kept / chance + 0.02);
                pairs++;
            }
        }
        return sum / pairs;
    }

    private void averageOverSteps() {
        Cue[] own = {Cue.PAUSE, Cue.PLACE, Cue.CARRIED};
        Cue[] mean = {Cue.USUAL_PAUSE, Cue.USUAL_PLACE, Cue.USUALLY_CARRIED};
        LongIntMap ids = new LongIntMap(steps.size());
        double[] sum = new double[(steps.size() + 1) * own.length];
        int[] count = new int[steps.size() + 1];
        int[] id = new int[cues.length];
        for (int i = 0; i < cues.length; i++) {
            if (cues[i] != null) {
                long key = LongIntMap.key(activity[chain.before(i)], activity[i]);
                id[i] = ids.get(key, ids.size());
                ids.put(key, id[i]);
                count[id[i]]++;
                for (int k = 0; k < own.length; k++) {
                    sum[id[i] * own.length + k] += cues[i][own[k].ordinal()];
                }
            }
        }
        for (int i = 0; i < cues.length; i++) {
            if (cues[i] != null) {
                double n = count[id[i]];
                for (int k = 0; k < own.length; k++) {
                    double total = sum[id[i] * own.length + k];
                    // a value carried at a single event already counts half more
                    double seen = own[k] == Cue.CARRIED ? total + 0.5 * total / n : total;
                    set(cues[i], mean[k], seen / (n + 1));
                }
            }
        }
    }

    /** @return the cues in front of an event by the order of {@link Cue}, {@code null} where there are none */
    float[] at(int position) {
        return cues[position];
    }

    /** An actor's own pace: the middle pause between two events and how much pauses spread, on a log scale. */
    private static final class Pace {
        private final double[] logPause;
        private final double middle;
        private final double spread;

        Pace(EventStream stream, int[] positions) {
            logPause = new double[Math.max(0, positions.length - 1)];
            if (stream.timed()) {
                for (int i = 1; i < positions.length; i++) {
                    long pause = stream.time(positions[i]) - stream.time(positions[i] - 1);
                    logPause[i - 1] = Math.log(Math.max(1, pause) + 50.0);
                }
            }
            double[] sorted = logPause.clone();
            Arrays.sort(sorted);
            int n = sorted.length;
            middle = n == 0 ? 0 : sorted[n / 2];
            spread = n == 0 ? 1 : Math.max(0.3, (sorted[(int) (n * 0.84)] - sorted[(int) (n * 0.16)]) / 2);
        }

        double pause(int index) {
            return Math.clamp((logPause[index - 1] - middle) / spread, -3, 5);
        }
    }
}
