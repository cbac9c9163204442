/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * How much shorter a stream can be told with tasks than event by event, in nats: by the activities inside of them and outside, by what
 * they tell about pauses, less the price of their types (minimum description length; Rissanen, 1978).
 */
public final class DescriptionLength {

    private static final int INSIDE_OR_BETWEEN = 2;

    /** Neither noise nor tasks are ever so rare that one more would be a surprise without end. */
    private static final double LEAST_SHARE = 0.0005;

    /** So many pauses of the same step are worth as much as those of all steps. */
    private static final double PRIOR = 2;

    private DescriptionLength() {}

    /** @param models counted from these segments */
    public static double of(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses, TaskModels models) {
        return ofSteps(segments, activity, activities, models)
                + ofBeingTold(segments, activity, models)
                + ofPauses(stream, segments, pauses, models);
    }

    /**
     * The same where each step may have pauses of its own, as when a window always takes its time to open: what these tell, they tell
     * without tasks, too.
     */
    public static double ofPausesBeyondSteps(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses, TaskModels models) {
        return ofSteps(segments, activity, activities, models)
                + ofPausesOfSteps(stream, segments, activity, activities, pauses, models);
    }

    /** @return what the steps from event to event, with their pauses, tell when every actor does one single task all the time */
    public static double ofOneTask(EventStream stream, int[] activity, int activities, Pauses pauses) {
        int[] of = new int[stream.size()];
        for (int actor = 0; actor < stream.actors(); actor++) {
            Arrays.fill(of, stream.start(actor), stream.end(actor), actor);
        }
        Segments whole = new Segments(of, stream.actors());
        whole.setTypes(new int[stream.actors()], 1);
        TaskModels models = TaskModels.count(stream, whole, activity, activities, pauses);
        return ofPausesBeyondSteps(stream, whole, activity, activities, pauses, models);
    }

    private static double ofSteps(Segments segments, int[] activity, int activities, TaskModels models) {
        double[] gain = Refinement.gains(segments, activity, models);
        double sum = -Refinement.priceOfState(activities) * models.counts().states();
        for (int s = 0; s < gain.length; s++) {
            sum += segments.type(s) >= 0 ? gain[s] + Refinement.PRICE_OF_A_SEGMENT : 0;
        }
        return sum;
    }

    /**
     * Steps are worth what they tell more than noise would, and how much that is depends on how much is noise. This puts all on one
     * measure, which is the activities told each for itself: of each event whether it is in a task, and of those that are not, what noise
     * is made of, learned from the others.
     */
    private static double ofBeingTold(Segments segments, int[] activity, TaskModels models) {
        double share = Math.clamp(models.noiseShare(), LEAST_SHARE, 1 - LEAST_SHARE);
        double inTask = Refinement.logNoise(models) + Math.log(1 - share);
        double sum = 0;
        for (int i = 0; i < segments.events(); i++) {
            if (segments.typeAt(i) >= 0) {
                sum += inTask;
            } else if (segments.of(i) != Segments.UNREAD) {
                sum += Math.log(share) + models.logNoiseOfOthers(activity[i]) - models.logFrequency(activity[i]);
            }
        }
        return sum;
    }

    private static double ofPauses(EventStream stream, Segments segments, Pauses pauses, TaskModels models) {
        double[] logShare = pauses.logShares();
        double sum = 0;
        for (int actor = 0; actor < stream.actors(); actor++) {
            int previous = Segments.NONE;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if (segments.typeAt(i) >= 0) {
                    int bin = pauses.at(i);
                    int own = segments.of(i);
                    if (previous >= 0) {
                        sum += (own == previous ? models.logPauseInside(bin) : models.logPauseBetween(bin))
                                - logShare[bin];
                    }
                    previous = own;
                }
            }
        }
        return sum;
    }

    private static double ofPausesOfSteps(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses, TaskModels models) {
        LongIntMap pairs = new LongIntMap(1024);
        int[] kind = new int[stream.size()];
        int[] times = new int[INSIDE_OR_BETWEEN];
        int[] timesOfBin = new int[INSIDE_OR_BETWEEN * Pauses.BINS];
        for (int actor = 0; actor < stream.actors(); actor++) {
            int previous = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                kind[i] = -1;
                if (segments.typeAt(i) >= 0) {
                    if (previous >= 0) {
                        int between = segments.of(i) == segments.of(previous) ? 0 : 1;
                        kind[i] =
                                INSIDE_OR_BETWEEN * pairs.id(LongIntMap.key(activity[previous], activity[i])) + between;
                        if (kind[i] >= times.length) {
                            times = Arrays.copyOf(times, 2 * kind[i]);
                            timesOfBin = Arrays.copyOf(timesOfBin, times.length * Pauses.BINS);
                        }
                        times[kind[i]]++;
                        timesOfBin[kind[i] * Pauses.BINS + pauses.at(i)]++;
                    }
                    previous = i;
                }
            }
        }
        double[] logShare = pauses.logShares();
        double sum = 0;
        for (int i = 0; i < kind.length; i++) {
            if (kind[i] >= 0) {
                int bin = pauses.at(i);
                double any = Math.exp(
                        kind[i] % INSIDE_OR_BETWEEN == 0 ? models.logPauseInside(bin) : models.logPauseBetween(bin));
                double others = timesOfBin[kind[i] * Pauses.BINS + bin] - 1;
                sum += Math.log((others + PRIOR * any) / (times[kind[i]] - 1 + PRIOR)) - logShare[bin];
            }
        }
        return sum;
    }
}
