/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.OtherTasks;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * Gives back to noise what a segment begins or ends with where the other segments of its type would rather have begun later, or
 * ended earlier: a value that comes again by chance draws an event of noise to a task.
 */
public final class EdgeTrimming {

    private final Segments segments;
    private final int[] activity;
    private final TaskModels models;
    private final OtherTasks others;

    private EdgeTrimming(Segments segments, int[] activity, TaskModels models) {
        this.segments = segments;
        this.activity = activity;
        this.models = models;
        others = new OtherTasks(models);
    }

    /** Takes events out of the segments with a type, at each end fewer than half of those that a segment has. */
    public static void trim(Segments segments, int[] activity, TaskModels models) {
        new EdgeTrimming(segments, activity, models).trim();
    }

    private void trim() {
        segments.eachTask((events, segment) -> trim(events));
    }

    private void trim(int[] events) {
        int first = first(events);
        int last = last(events);
        for (int k = 0; k < events.length; k++) {
            if (k < first || k > last) {
                segments.add(events[k], Segments.NONE);
            }
        }
    }

    /** @return index of the event at which the others would have begun */
    private int first(int[] events) {
        int best = 0;
        double most = 0;
        double gain = -others.begin(state(events[0]));
        for (int k = 1; k <= (events.length - 1) / 2; k++) {
            gain += models.logNoise(activity[events[k - 1]]) - step(events[k - 1], events[k]);
            double begun = gain + others.beginHere(state(events[k]));
            if (begun > most) {
                most = begun;
                best = k;
            }
        }
        return best;
    }

    /** @return index of the event at which the others would have ended */
    private int last(int[] events) {
        int best = events.length - 1;
        double most = 0;
        double gain = -others.end(state(events[best]));
        for (int k = best - 1; k >= events.length / 2; k--) {
            gain += models.logNoise(activity[events[k + 1]]) - step(events[k], events[k + 1]);
            double ended = gain + others.endHere(state(events[k]));
            if (ended > most) {
                most = ended;
                best = k;
            }
        }
        return best;
    }

    private double step(int from, int to) {
        return others.step(state(from), activity[to], state(to));
    }

    private int state(int position) {
        return models.state(segments.typeAt(position), activity[position]);
    }
}
