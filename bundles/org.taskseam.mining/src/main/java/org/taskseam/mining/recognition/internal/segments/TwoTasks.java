/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.internal.models.OtherTasks;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * The likeliest reading of a segment as a task of its own type and one of another type that take turns: every event goes on with
 * one of the two, and each turn pays for telling where. Found exactly, by dynamic programming over the last event of each; the time
 * grows with the square of the events.
 */
final class TwoTasks {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /**
     * A segment as two tasks.
     *
     * @param gain  nats by which it reads better than as one
     * @param other which events are of the other task
     */
    record Reading(double gain, boolean[] other) {

        int othersLength() {
            int length = 0;
            for (boolean one : other) {
                length += one ? 1 : 0;
            }
            return length;
        }
    }

    private final TaskModels models;
    private final OtherTasks others;
    private final int otherType;
    private final int[] activity;
    private final int[] ownState;
    private final int[] otherState;
    private final double turn;

    /** Log probability of the likeliest reading so far in which the own task has the turn, by one more than the other's last event; 0: it has none. */
    private final double[] own;

    /** The same in which the other task has the turn, by one more than the own task's last event. */
    private final double[] other;

    /** Where a turn to the own task began, and one to the other, the index of the reading before it, by the event. */
    private final int[] beforeOwn;

    private final int[] beforeOther;

    private TwoTasks(TaskModels models, OtherTasks others, int ownType, int otherType, int[] activity) {
        this.models = models;
        this.others = others;
        this.otherType = otherType;
        this.activity = activity;
        int events = activity.length;
        ownState = Arrays.stream(activity).map(a -> models.state(ownType, a)).toArray();
        otherState =
                Arrays.stream(activity).map(a -> models.state(otherType, a)).toArray();
        turn = Math.log(events);
        own = new double[events];
        other = new double[events];
        beforeOwn = new int[events];
        beforeOther = new int[events];
    }

    /**
     * @param ownType   type of the segment
     * @param otherType another type
     * @param activity  activities of the segment's events, at least one
     * @return {@code null} if the segment reads better as one task
     */
    static @Nullable Reading of(TaskModels models, OtherTasks others, int ownType, int otherType, int[] activity) {
        TwoTasks two = new TwoTasks(models, others, ownType, otherType, activity);
        two.read();
        return two.likeliest();
    }

    private void read() {
        Arrays.fill(own, NEVER);
        Arrays.fill(other, NEVER);
        own[0] = others.begin(ownState[0]);
        other[0] = beginOther(0) - turn;
        for (int k = 1; k < activity.length; k++) {
            double ownTurn = NEVER;
            double otherTurn = NEVER;
            for (int last = 0; last < k; last++) {
                double toOwn = other[last] == NEVER
                        ? NEVER
                        : other[last] - turn + (last == 0 ? beginOwn(k) : own(last - 1, k));
                if (toOwn > ownTurn) {
                    ownTurn = toOwn;
                    beforeOwn[k] = last;
                }
                double toOther = own[last] == NEVER
                        ? NEVER
                        : own[last] - turn + (last == 0 ? beginOther(k) : other(last - 1, k));
                if (toOther > otherTurn) {
                    otherTurn = toOther;
                    beforeOther[k] = last;
                }
            }
            double ownGoesOn = own(k - 1, k);
            double otherGoesOn = other(k - 1, k);
            for (int last = 0; last < k; last++) {
                own[last] += ownGoesOn;
                other[last] += otherGoesOn;
            }
            own[k] = ownTurn;
            other[k] = otherTurn;
        }
    }

    private @Nullable Reading likeliest() {
        int end = activity.length - 1;
        double alone = own[0] + others.end(ownState[end]);
        double most = alone;
        int last = 0;
        boolean othersTurn = false;
        for (int k = 1; k <= end; k++) {
            double byOwn =
                    own[k] == NEVER ? NEVER : own[k] + others.endHere(otherState[k - 1]) + others.end(ownState[end]);
            double byOther = other[k] == NEVER
                    ? NEVER
                    : other[k] + others.endHere(otherState[end]) + others.endHere(ownState[k - 1]);
            if (Math.max(byOwn, byOther) > most) {
                most = Math.max(byOwn, byOther);
                last = k;
                othersTurn = byOther > byOwn;
            }
        }
        return last == 0 ? null : new Reading(most - alone, turns(last, othersTurn));
    }

    /**
     * @param last       event with which the last turn began
     * @param othersTurn whose it was
     */
    private boolean[] turns(int last, boolean othersTurn) {
        boolean[] ofOther = new boolean[activity.length];
        int to = activity.length;
        int from = last;
        boolean others = othersTurn;
        while (to > 0) {
            Arrays.fill(ofOther, from, to, others);
            to = from;
            from = to == 0 ? 0 : (others ? beforeOther : beforeOwn)[to];
            others = !others;
        }
        return ofOther;
    }

    private double beginOwn(int k) {
        return others.beginHere(ownState[k]);
    }

    private double own(int from, int k) {
        return others.step(ownState[from], activity[k], ownState[k]);
    }

    private double beginOther(int k) {
        int[] starts = models.starts(activity[k]);
        for (int i = 0; i < starts.length; i++) {
            if (models.type(starts[i]) == otherType) {
                return models.logStart(activity[k])[i] - Math.log(models.types());
            }
        }
        return NEVER;
    }

    private double other(int from, int k) {
        return otherState[from] < 0 || otherState[k] < 0
                ? NEVER
                : models.logStep(otherState[from], activity[k], otherState[k]);
    }
}
