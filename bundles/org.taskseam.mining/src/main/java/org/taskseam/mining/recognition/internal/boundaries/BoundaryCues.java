/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.boundaries;

import java.util.Arrays;
import java.util.BitSet;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/** Measures every {@link BoundaryCue} in front of every event on the path but the first of an actor. */
public final class BoundaryCues {

    private static final int CUES = BoundaryCue.values().length;
    private static final int WINDOW = 8;
    private static final int SIDE = 6;
    private static final int AHEAD = 4;
    private static final int NEAR = 15;
    /** A stream that begins this soon after a task ended, as a share of a task, is taken to begin with a task. */
    private static final double SOON = 0.07;

    private static final double BRANCHING_OF_MOST = 0.5;
    private static final double BRANCHING_OF_USUAL = 2.5;

    private static final int FEW_TEXTS = 60;

    private final EventStream stream;
    private final int[] activity;
    private final UsualPath path;
    private final LongIntMap steps;
    private final LongIntMap together = new LongIntMap(1024);

    /** Number of the pair that each event on the path makes with each of those after it. */
    private final int[] pairs;

    private int[] pairCount = new int[1 << 12];
    private double[] togetherness = {};
    private final int[] following;
    private final int[] preceding;
    private final double[] branchingOut;
    private final double[] branchingIn;
    private final ValueCues values;
    private final float[][] cues;
    private int kept;

    public BoundaryCues(
            EventStream stream, int[] activity, int activities, UsualPath path, DataFlow flow, Progress progress) {
        this.stream = stream;
        this.activity = activity;
        this.path = path;
        this.steps = path.steps();
        this.following = new int[activities];
        this.preceding = new int[activities];
        this.branchingOut = new double[activities];
        this.branchingIn = new double[activities];
        this.values = new ValueCues(flow, stream.size());
        this.cues = new float[stream.size()][];
        this.pairs = new int[stream.size() * WINDOW];
        countSteps();
        for (int actor = 0; actor < stream.actors(); actor++) {
            progress.checkCancelled();
            countTogether(path.positions(actor));
        }
        togetherness = new double[together.size()];
        Arrays.fill(togetherness, Double.NaN);
        for (int actor = 0; actor < stream.actors(); actor++) {
            measure(path.positions(actor), new Pace(stream, path.positions(actor)), progress);
        }
        averageOverSteps();
        markStreamEnds();
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
                int pair = together.id(LongIntMap.key(activity[positions[i]], activity[positions[j]]));
                if (pair == pairCount.length) {
                    pairCount = Arrays.copyOf(pairCount, pair * 2);
                }
                pairCount[pair]++;
                pairs[positions[i] * WINDOW + j - i - 1] = pair;
            }
        }
    }

    /**
     * Where streams begin and end tells about tasks only if there the one also follows the other inside of streams: a
     * recording may have been switched on or off in the middle of a task.
     */
    private void markStreamEnds() {
        BitSet first = new BitSet();
        BitSet last = new BitSet();
        for (int actor = 0; actor < stream.actors(); actor++) {
            int[] positions = path.positions(actor);
            if (positions.length > 0) {
                first.set(activity[positions[0]]);
                last.set(activity[positions[positions.length - 1]]);
            }
        }
        BitSet begins = new BitSet();
        BitSet ends = new BitSet();
        int[] soonAfter = new int[following.length];
        for (int actor = 0; actor < stream.actors(); actor++) {
            int[] positions = path.positions(actor);
            int end = -1;
            for (int i = 0; i < positions.length; i++) {
                int a = activity[positions[i]];
                if (end >= 0 && first.get(a)) {
                    if (i - end == 1) {
                        begins.set(a);
                        ends.set(activity[positions[end]]);
                    }
                    soonAfter[a] += i - end <= SOON * kept / (1 + preceding[activity[positions[end]]]) ? 1 : 0;
                    end = -1;
                }
                end = last.get(a) ? i : end;
            }
        }
        if (begins.isEmpty()) {
            first.stream().filter(a -> soonAfter[a] * 2 > preceding[a]).forEach(begins::set);
        }
        Changes changes = new Changes();
        if (stream.actors() > 1) {
            first.stream().filter(a -> changes.before(a) > changes.mean).forEach(begins::set);
            last.stream().filter(a -> changes.after(a) > changes.mean).forEach(ends::set);
        }
        markBranching(begins, ends);
        if (begins.isEmpty()) {
            chooseEnds(first, last, changes, begins, ends);
        }
        for (int i = 0; i < cues.length; i++) {
            if (cues[i] != null) {
                set(cues[i], BoundaryCue.STREAM_START, begins.get(activity[i]) ? 1 : 0);
                set(cues[i], BoundaryCue.STREAM_END, ends.get(activity[path.before(i)]) ? 1 : 0);
            }
        }
    }

    /**
     * Tasks of several kinds follow each other in any order: what many different activities lead to begins a task, what leads on to many
     * ends one, whether or not a recording happens to start there. In a single stream, which may be one process over and over, both
     * must meet: where its ways part only the end of the one step branches, where they come together only the beginning of the other.
     */
    private void markBranching(BitSet begins, BitSet ends) {
        double rareIn = rare(preceding);
        double rareOut = rare(following);
        double leastIn = leastBranching(branchingIn, preceding, rareIn);
        double leastOut = leastBranching(branchingOut, following, rareOut);
        double[] outOfPreceding = new double[following.length];
        double[] inOfFollowing = new double[following.length];
        steps.forEach((key, count) -> {
            int a = (int) (key >>> 32);
            int b = (int) key;
            outOfPreceding[b] += branchingOut[a] * count / preceding[b];
            inOfFollowing[a] += branchingIn[b] * count / following[a];
        });
        boolean several = stream.actors() > 1;
        for (int a = 0; a < following.length; a++) {
            if (preceding[a] >= rareIn && branchingIn[a] > leastIn && (several || outOfPreceding[a] > leastOut)) {
                begins.set(a);
            }
            if (following[a] >= rareOut && branchingOut[a] > leastOut && (several || inOfFollowing[a] > leastIn)) {
                ends.set(a);
            }
        }
    }

    /** Much more than usual, and at least half as much as the activity that branches most. */
    private double leastBranching(double[] branching, int[] count, double rare) {
        double usual = 0;
        double most = 0;
        for (int a = 0; a < count.length; a++) {
            usual += branching[a] * count[a] / Math.max(1, kept);
            most = count[a] < rare ? most : Math.max(most, branching[a]);
        }
        return Math.max(most * BRANCHING_OF_MOST, usual * BRANCHING_OF_USUAL);
    }

    /** @return a quarter of how often the activity of an average event comes: one that comes less often is rare */
    private double rare(int[] count) {
        double average = 0;
        for (int n : count) {
            average += (double) n * n / Math.max(1, kept);
        }
        return average / 4;
    }

    /** Either the first activity of a stream begins a task or the last one ends one, whichever changes more; or neither. */
    private void chooseEnds(BitSet first, BitSet last, Changes changes, BitSet begins, BitSet ends) {
        int begin = most(changes.before, first);
        int end = most(changes.after, last);
        int any = most(changes.before, frequent());
        double least = any < 0 ? changes.mean : (changes.mean + changes.before(any)) / 2;
        if (end >= 0 && changes.after(end) >= least && (begin < 0 || changes.after(end) >= changes.before(begin))) {
            ends.set(end);
            for (int i = 0; i < cues.length; i++) {
                if (cues[i] != null && activity[path.before(i)] == end) {
                    begins.set(activity[i]);
                }
            }
        } else if (begin >= 0 && changes.before(begin) >= least) {
            begins.set(begin);
        } else if (any >= 0) {
            begins.set(any);
        }
    }

    /** How much changes on average, in time, place and values, before and after each activity. */
    private final class Changes {
        final double[] before = new double[following.length];
        final double[] after = new double[following.length];
        final double mean;

        Changes() {
            double sum = 0;
            for (int i = 0; i < cues.length; i++) {
                if (cues[i] != null) {
                    double change = cues[i][BoundaryCue.USUAL_PAUSE.ordinal()]
                            + 2 * cues[i][BoundaryCue.USUAL_PLACE.ordinal()]
                            - cues[i][BoundaryCue.USUALLY_CARRIED.ordinal()];
                    after[activity[path.before(i)]] += change / following[activity[path.before(i)]];
                    before[activity[i]] += change / preceding[activity[i]];
                    sum += change;
                }
            }
            mean = sum / Math.max(1, kept);
        }

        double before(int activityId) {
            return before[activityId];
        }

        double after(int activityId) {
            return after[activityId];
        }
    }

    private BitSet frequent() {
        double most = Arrays.stream(preceding).max().orElse(0);
        BitSet frequent = new BitSet();
        for (int a = 0; a < preceding.length; a++) {
            if (preceding[a] > 0 && preceding[a] * 4 >= most) {
                frequent.set(a);
            }
        }
        return frequent;
    }

    private static int most(double[] value, BitSet among) {
        int most = -1;
        for (int a = among.nextSetBit(0); a >= 0; a = among.nextSetBit(a + 1)) {
            most = most < 0 || value[a] > value[most] ? a : most;
        }
        return most;
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
                double product = (double) path.frequency(a) * path.frequency(b);
                double productHere = (double) frequencyA * frequencyB;
                set(c, BoundaryCue.USUAL, Math.log((count + 0.1) * kept / (product + 1)));
                set(c, BoundaryCue.USUAL_HERE, Math.log((here.get(key, 0) + 0.1) * length / (productHere + 1)));
                set(c, BoundaryCue.FORWARD, Math.log((count - 0.5) / following[a]));
                set(c, BoundaryCue.BACKWARD, Math.log((count - 0.5) / preceding[b]));
                set(c, BoundaryCue.BRANCHING_OUT, branchingOut[a]);
                set(c, BoundaryCue.BRANCHING_IN, branchingIn[b]);
                set(c, BoundaryCue.PAUSE, pace.pause(i));
                set(c, BoundaryCue.PLACE, placeChange(positions[i - 1], positions[i]));
                set(c, BoundaryCue.TOGETHER, together(positions, i));
                int since = last.get(b, -1);
                set(c, BoundaryCue.RETURN, since < 0 ? 0 : Math.log((i - since) * (double) frequencyB / length));
                double forth = countTogether(a, b);
                double back = countTogether(b, a);
                set(c, BoundaryCue.OTHER_ORDER, (back - forth) / (forth + back + 1));
                set(c, BoundaryCue.FREQUENT, Math.log((frequencyA + frequencyB) / (2.0 * length)));
                values.measure(c, positions, i, AHEAD, WINDOW, NEAR);
            }
            last.put(b, i);
        }
    }

    private static void set(float[] cues, BoundaryCue cue, double value) {
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

    private int countTogether(int a, int b) {
        int pair = together.get(LongIntMap.key(a, b), -1);
        return pair < 0 ? 0 : pairCount[pair];
    }

    private double together(int[] positions, int at) {
        double sum = 0;
        int looked = 0;
        for (int l = Math.max(0, at - SIDE); l < at; l++) {
            for (int r = at; r < Math.min(positions.length, Math.min(at + SIDE, l + WINDOW + 1)); r++) {
                int pair = pairs[positions[l] * WINDOW + r - l - 1];
                if (Double.isNaN(togetherness[pair])) {
                    double chance = WINDOW
                                    * (double) path.frequency(activity[positions[l]])
                                    * path.frequency(activity[positions[r]])
                            + 1;
                    togetherness[pair] = Math.log((pairCount[pair] - 1 + 0.2) * kept / chance + 0.02);
                }
                sum += togetherness[pair];
                looked++;
            }
        }
        return sum / looked;
    }

    private void averageOverSteps() {
        BoundaryCue[] own = {BoundaryCue.PAUSE, BoundaryCue.PLACE, BoundaryCue.CARRIED};
        BoundaryCue[] mean = {BoundaryCue.USUAL_PAUSE, BoundaryCue.USUAL_PLACE, BoundaryCue.USUALLY_CARRIED};
        LongIntMap ids = new LongIntMap(steps.size());
        double[] sum = new double[(steps.size() + 1) * own.length];
        int[] count = new int[steps.size() + 1];
        int[] id = new int[cues.length];
        for (int i = 0; i < cues.length; i++) {
            if (cues[i] != null) {
                long key = LongIntMap.key(activity[path.before(i)], activity[i]);
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
                    double seen = own[k] == BoundaryCue.CARRIED ? total + 0.5 * total / n : total;
                    set(cues[i], mean[k], seen / (n + 1));
                }
            }
        }
    }

    /** @return the cues in front of an event by the order of {@link BoundaryCue}, {@code null} where there are none */
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
