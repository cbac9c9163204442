/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;

/**
 * How much shorter a stream can be told with tasks than event by event, in nats: by the activities inside of them, by what they
 * tell about pauses, less the price of their types (minimum description length; Rissanen, 1978).
 */
final class Worth {

    private Worth() {}

    /** @param models counted from these segments */
    static double of(
            EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses, TaskModels models) {
        double[] gain = Refinement.gains(segments, activity, models);
        double sum = ofPauses(stream, segments, pauses, models) - Refinement.priceOfState(activities) * models.states();
        for (int s = 0; s < gain.length; s++) {
            sum += segments.type(s) >= 0 ? gain[s] + Refinement.PRICE_OF_A_SEGMENT : 0;
        }
        return sum;
    }

    /** @return what the steps from event to event tell when every actor does one single task all the time */
    static double ofOneTask(EventStream stream, int[] activity, int activities, Pauses pauses) {
        int[] of = new int[stream.size()];
        for (int actor = 0; actor < stream.actors(); actor++) {
            Arrays.fill(of, stream.start(actor), stream.end(actor), actor);
        }
        Segments whole = new Segments(of, stream.actors());
        whole.setTypes(new int[stream.actors()], 1);
        return of(
                stream,
                whole,
                activity,
                activities,
                pauses,
                TaskModels.count(stream, whole, activity, activities, pauses));
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
}
