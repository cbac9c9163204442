/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

/**
 * What the other tasks of its type would say of a segment that was counted with them: the {@linkplain TaskModels models} without it,
 * in log probabilities. So a segment does not speak for itself.
 */
public final class OtherTasks {

    /** How often tasks end in a state of which nothing else is known. */
    private static final double END_SHARE = 0.05;

    private final TaskCounts counts;
    private final TaskModels models;

    public OtherTasks(TaskModels models) {
        this.models = models;
        counts = models.counts();
    }

    public double begin(int state) {
        return begin(state, counts.begins(state) - 1);
    }

    /** @return the same of a state in which the segment does not begin, but might */
    public double beginHere(int state) {
        return begin(state, counts.begins(state));
    }

    private double begin(int state, int times) {
        int k = counts.type(state);
        double begin = (1 - TaskModels.START_IN_THE_MIDDLE) * times / counts.segments(k);
        double middle = TaskModels.START_IN_THE_MIDDLE * (counts.visits(state) - 1) / counts.eventsOfType(k);
        return Math.log(shareOfBegins(k)) + Math.log(begin + middle + 1e-6);
    }

    private double shareOfBegins(int type) {
        return Math.max(1, counts.segments(type) - 1) / Math.max(1.0, models.allBegins());
    }

    public double step(int from, int activity, int to) {
        int way = counts.way(from, activity);
        double count = way < 0 ? 0 : counts.wayCount(way) - 1;
        double out = counts.visits(from) - counts.ends(from) - 1;
        int ways = Math.max(0, counts.waysOn(from) - 1);
        return Math.log(models.wayShare(from, count, out, ways, counts.visits(to) - 1) + 1e-6);
    }

    public double end(int state) {
        return Math.log(0.9 * (counts.ends(state) - 1) / counts.visits(state) + 0.01);
    }

    /** @return the same of a state in which the segment does not end, but might */
    public double endHere(int state) {
        return Math.log(0.9 * counts.ends(state) / counts.visits(state) + 0.01);
    }

    /** @return whether they rather end in a state than are left there; in -1, which is none, they do not */
    public boolean ratherEnd(int state) {
        return state >= 0 && counts.ends(state) - 1 > models.suspendShare() * counts.visits(state);
    }

    /** @return whether they rather begin in a state than are met there in the middle; in -1, which is none, they do not */
    public boolean ratherBegin(int state) {
        if (state < 0) {
            return false;
        }
        int k = counts.type(state);
        double begin = (1 - TaskModels.START_IN_THE_MIDDLE) * (counts.begins(state) - 1) / counts.segments(k);
        return begin > TaskModels.START_IN_THE_MIDDLE * counts.visits(state) / counts.eventsOfType(k);
    }

    /** @return nats by which they would rather go on from a state with an activity than end there and begin with it */
    public double goOn(int from, int activity, int to) {
        int k = counts.type(to);
        double end = TaskModels.endShare(counts.ends(from) - 1, counts.visits(from) - 1, END_SHARE);
        double begin =
                (1 - TaskModels.START_IN_THE_MIDDLE) * (counts.begins(to) - 1) / Math.max(1, counts.segments(k) - 1)
                        + TaskModels.START_IN_THE_MIDDLE * counts.visits(to) / counts.eventsOfType(k);
        return Math.log1p(-Math.min(0.999, end))
                + models.logStep(from, activity, to)
                - Math.log(end)
                - Math.log(shareOfBegins(k) * begin)
                - TaskModels.SEPARATE;
    }
}
