/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.boundaries;

import java.util.Arrays;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * The events of every actor without those that fit nowhere: the path through the stream whose steps from event to event are
 * most usual, where leaving an event out costs a fixed amount. What is left out is noise at first sight.
 */
public final class UsualPath {

    /** How many events in a row can be left out. */
    private static final int REACH = 6;

    /** Nats for leaving out an event: more than one unusual step, less than two. */
    private static final double SKIP = 5;

    private static final double LEAST = -3;
    private static final double MOST = 6;
    private static final double SMOOTHING = 0.05;

    private final EventStream stream;
    private final int[] activity;
    private final boolean[] kept;
    private final int[] before;
    private int[] frequency;

    public UsualPath(EventStream stream, int[] activity, int activities, Progress progress) {
        this.stream = stream;
        this.activity = activity;
        this.kept = new boolean[stream.size()];
        this.before = new int[stream.size()];
        this.frequency = new int[activities];
        Arrays.fill(kept, true);
        for (int a : activity) {
            frequency[a]++;
        }
        for (int round = 0; round < 2; round++) {
            LongIntMap steps = steps();
            boolean[] next = new boolean[stream.size()];
            for (int actor = 0; actor < stream.actors(); actor++) {
                choose(steps, stream.start(actor), stream.end(actor), next, progress);
            }
            System.arraycopy(next, 0, kept, 0, next.length);
            frequency = new int[activities];
            for (int i = 0; i < next.length; i++) {
                frequency[activity[i]] += next[i] ? 1 : 0;
            }
        }
        steps();
    }

    private void choose(LongIntMap steps, int start, int end, boolean[] next, Progress progress) {
        double[] best = new double[end - start];
        int[] from = new int[end - start];
        double all = stream.size();
        for (int i = start; i < end; i++) {
            if ((i - start & 8191) == 0) {
                progress.checkCancelled();
            }
            double score = -SKIP * (i - start);
            int origin = -1;
            for (int j = Math.max(start, i - REACH); j < i; j++) {
                double expected = (double) frequency[activity[j]] * frequency[activity[i]] / all;
                int own = kept[i] && before[i] == j ? 1 : 0;
                double others = steps.get(LongIntMap.key(activity[j], activity[i]), 0) - own;
                double usual = Math.log((others + SMOOTHING * expected + 1e-3) / ((1 + SMOOTHING) * expected + 1e-3));
                double through = best[j - start] + Math.clamp(usual, LEAST, MOST) - SKIP * (i - j - 1);
                if (origin < 0 || through > score) {
                    score = through;
                    origin = j;
                }
            }
            best[i - start] = score;
            from[i - start] = origin;
        }
        int last = end - 1;
        for (int i = Math.max(start, end - REACH); i < end - 1; i++) {
            if (best[i - start] - SKIP * (end - 1 - i) > best[last - start] - SKIP * (end - 1 - last)) {
                last = i;
            }
        }
        for (int i = last; i >= start; i = from[i - start]) {
            next[i] = true;
        }
    }

    /** @return how often each activity follows each on the path; sets {@link #before} */
    LongIntMap steps() {
        LongIntMap steps = new LongIntMap(4096);
        for (int actor = 0; actor < stream.actors(); actor++) {
            int previous = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if (kept[i]) {
                    before[i] = previous;
                    if (previous >= 0) {
                        steps.add(LongIntMap.key(activity[previous], activity[i]), 1);
                    }
                    previous = i;
                }
            }
        }
        return steps;
    }

    public boolean kept(int position) {
        return kept[position];
    }

    /** @return position of the kept event before a kept event of the same actor, or -1 */
    public int before(int position) {
        return before[position];
    }

    /** @return how often an activity is on the path */
    int frequency(int activityId) {
        return frequency[activityId];
    }

    /** @return positions on the path of one actor */
    int[] positions(int actor) {
        int[] positions = new int[stream.end(actor) - stream.start(actor)];
        int count = 0;
        for (int i = stream.start(actor); i < stream.end(actor); i++) {
            if (kept[i]) {
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }
}
