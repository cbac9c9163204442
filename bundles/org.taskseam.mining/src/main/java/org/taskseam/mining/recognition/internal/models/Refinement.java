/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import java.util.Arrays;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * Decides which segments are believable enough to learn from. A segment goes when it is far shorter than its type, or when its
 * type, learned from the other segments, explains it worse than noise does; a type goes when its segments together do not pay
 * for its description.
 */
public final class Refinement {

    private static final double SHORT = 0.3;
    private static final int SHORTEST_TYPE = 3;
    private static final double LEAST_NOISE = 0.03;
    static final double PRICE_OF_A_SEGMENT = 2;

    private Refinement() {}

    /** Dissolves what is not believable and counts the rest. */
    public static TaskModels apply(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses, Progress progress) {
        int[] length = segments.lengths();
        int[] typical = typicalLengths(segments, length);
        for (int s = 0; s < segments.count(); s++) {
            int type = segments.type(s);
            if (type >= 0 && length[s] < SHORT * typical[type]) {
                segments.dissolve(s);
            }
        }
        progress.checkCancelled();
        TaskModels models = TaskModels.count(stream, segments, activity, activities, pauses);
        progress.checkCancelled();
        double[] gain = gains(segments, activity, models);
        double[] typeGain = new double[segments.types()];
        for (int s = 0; s < segments.count(); s++) {
            int type = segments.type(s);
            if (type >= 0) {
                typeGain[type] += Math.max(0, gain[s]);
                if (gain[s] < 0) {
                    segments.dissolve(s);
                }
            }
        }
        double priceOfState = priceOfState(activities);
        for (int state = 0; state < models.counts().states(); state++) {
            typeGain[models.type(state)] -= priceOfState;
        }
        for (int s = 0; s < segments.count(); s++) {
            int type = segments.type(s);
            if (type >= 0 && (typical[type] < SHORTEST_TYPE || typeGain[type] <= 0)) {
                segments.dissolve(s);
            }
        }
        progress.checkCancelled();
        return TaskModels.countToDecode(stream, segments, activity, activities, pauses);
    }

    /** @return the length of the segment in which the middle event of each type lies */
    public static int[] typicalLengths(Segments segments, int[] length) {
        int types = segments.types();
        long[] events = new long[types];
        long[] order = new long[segments.count()];
        int count = 0;
        for (int s = 0; s < segments.count(); s++) {
            if (segments.type(s) >= 0) {
                events[segments.type(s)] += length[s];
                order[count++] = (long) length[s] << 32 | segments.type(s);
            }
        }
        Arrays.sort(order, 0, count);
        int[] typical = new int[types];
        long[] seen = new long[types];
        for (int i = 0; i < count; i++) {
            int type = (int) order[i];
            int segmentLength = (int) (order[i] >>> 32);
            seen[type] += segmentLength;
            if (typical[type] == 0 && 2 * seen[type] >= events[type]) {
                typical[type] = segmentLength;
            }
        }
        return typical;
    }

    /** @return nats that a state of a type must be worth */
    static double priceOfState(int activities) {
        return Math.log(Math.max(2, activities));
    }

    /** @return log share of the events that noise is taken to be when a segment is measured against it */
    static double logNoise(TaskModels models) {
        return Math.log(Math.max(LEAST_NOISE, models.noiseShare()));
    }

    /** @return nats by which the other segments of its type explain each segment better than noise */
    public static double[] gains(Segments segments, int[] activity, TaskModels models) {
        OtherTasks others = new OtherTasks(models);
        double[] gain = new double[segments.count()];
        int[] last = new int[segments.count()];
        Arrays.fill(last, -1);
        double logNoise = logNoise(models);
        for (int i = 0; i < segments.events(); i++) {
            int type = segments.typeAt(i);
            if (type >= 0) {
                int s = segments.of(i);
                int state = models.state(type, activity[i]);
                gain[s] += last[s] < 0 ? others.begin(state) : others.step(last[s], activity[i], state);
                gain[s] -= logNoise + models.logFrequency(activity[i]);
                last[s] = state;
            }
        }
        for (int s = 0; s < gain.length; s++) {
            if (last[s] >= 0) {
                gain[s] += others.end(last[s]) - PRICE_OF_A_SEGMENT;
            }
        }
        return gain;
    }
}
