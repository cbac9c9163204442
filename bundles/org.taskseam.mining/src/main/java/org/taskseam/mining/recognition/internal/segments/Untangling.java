/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.OtherTasks;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * Takes tasks of other types out of segments: where a segment leaves what the other segments of its type do, does what a task of
 * another type does from begin to end, and goes on, two tasks were put together, as by values that both happen to carry. The
 * likeliest reading of a segment as one task with others in it is found event by event; each task in it must pay for telling
 * where it begins and ends and what type it is of.
 */
public final class Untangling {

    private static final int SHORTEST = 3;

    /** A whole task is no shorter than this share of the typical length of its type; a segment that holds one is longer than its own. */
    private static final double WHOLE = 0.8;

    private static final double LONGER = 1.4;

    /** A task that reads by so many nats worse than if there was none is not followed further. */
    private static final double BEHIND = 40;

    private final Segments segments;
    private final int[] activity;
    private final TaskModels models;
    private final OtherTasks others;
    private final boolean wholeOnly;
    private final int[] typical;
    private final int[] of;
    private int[] type;
    private int count;

    /**
     * A task in a segment, read so far: from one of the segment's events to before another, behind the segment's own event
     * {@code left}, which is -1 for none.
     *
     * @param before the one taken out before it
     * @param state  that it was in last
     * @param score  log probability of the reading that it ends
     */
    private record Part(
            int type, int from, int to, int left, @Nullable Part before, int state, double score) {}

    private Untangling(Segments segments, int[] activity, TaskModels models, boolean wholeOnly) {
        this.segments = segments;
        this.activity = activity;
        this.models = models;
        others = new OtherTasks(models);
        this.wholeOnly = wholeOnly;
        typical = Refinement.typicalLengths(segments, segments.lengths());
        count = segments.count();
        of = new int[segments.events()];
        type = new int[count];
        Arrays.setAll(of, segments::of);
        Arrays.setAll(type, segments::type);
    }

    /**
     * @param models    counted for the segments
     * @param wholeOnly whether only whole tasks are taken out, of segments that are longer than usual
     * @return the segments, with types, and those that were taken out of them
     */
    public static Segments apply(Segments segments, int[] activity, TaskModels models, boolean wholeOnly) {
        Untangling untangling = new Untangling(segments, activity, models, wholeOnly);
        segments.eachTask((events, segment) -> untangling.untangle(segments.type(segment), events));
        return untangling.result();
    }

    private Segments result() {
        Segments untangled = new Segments(of, count);
        untangled.setTypes(Arrays.copyOf(type, count), segments.types());
        return untangled;
    }

    private void untangle(int own, int[] events) {
        if (events.length < 2 * SHORTEST || wholeOnly && events.length < LONGER * typical[own]) {
            return;
        }
        for (Part part = new Reading(own, events).likeliest(); part != null; part = part.before) {
            if (count == type.length) {
                type = Arrays.copyOf(type, count * 2);
            }
            type[count] = part.type;
            for (int k = part.from; k < part.to; k++) {
                of[events[k]] = count;
            }
            count++;
        }
    }

    /** Reads one segment. */
    private final class Reading {
        private final int own;
        private final int[] events;

        /** What a task in the segment pays. */
        private final double price;

        /** The tasks that may go on, of each type the likeliest one. */
        private Part[] open = {};

        private int count;

        /** Log probability of the likeliest reading in which the last event read is the segment's own, and the last task in it. */
        private double score;

        private @Nullable Part taken;

        Reading(int own, int[] events) {
            this.own = own;
            this.events = events;
            price = 2 * Math.log(events.length) + Math.log(models.types());
        }

        /** @return the last of the tasks in the segment in its likeliest reading, or null if there are none */
        @Nullable
        Part likeliest() {
            int last = events.length - 1;
            Part ended = null;
            for (int k = 0; k <= last; k++) {
                int b = activity[events[k]];
                int state = models.state(own, b);
                double goOn = score + (k == 0 ? others.begin(state) : others.step(state(k - 1), b, state));
                double goBack = Double.NEGATIVE_INFINITY;
                if (ended != null) {
                    goBack = ended.score
                            + (ended.left < 0 ? others.beginHere(state) : others.step(state(ended.left), b, state));
                }
                goOn(b, k + 1, Math.max(goOn, goBack) - BEHIND);
                begin(b, k);
                taken = goBack > goOn ? ended : taken;
                score = Math.max(goOn, goBack);
                ended = ended(k == last);
            }
            return ended != null && ended.score > score + others.end(state(last)) ? ended : taken;
        }

        private int state(int k) {
            return models.state(own, activity[events[k]]);
        }

        private void goOn(int b, int to, double least) {
            int kept = 0;
            for (int p = 0; p < count; p++) {
                Part part = open[p];
                int state = models.state(part.type, b);
                double on = state < 0 ? Double.NEGATIVE_INFINITY : part.score + models.logStep(part.state, b, state);
                if (on > least) {
                    open[kept++] = new Part(part.type, part.from, to, part.left, part.before, state, on);
                }
            }
            count = kept;
        }

        private void begin(int b, int from) {
            int[] starts = models.starts(b);
            double[] logStart = models.logStart(b);
            for (int i = 0; i < starts.length; i++) {
                int type = models.type(starts[i]);
                double begun = score + logStart[i] - price;
                int p = 0;
                while (p < count && open[p].type != type) {
                    p++;
                }
                if (type != own && (p == count || open[p].score < begun)) {
                    if (p == open.length) {
                        open = Arrays.copyOf(open, p * 2 + TaskModels.MOST_STARTS);
                    }
                    open[p] = new Part(type, from, from + 1, from - 1, taken, starts[i], begun);
                    count = Math.max(count, p + 1);
                }
            }
        }

        /** @return the likeliest of the tasks that may end where reading is, with its end; not one that leaves nothing of the segment */
        private @Nullable Part ended(boolean atEnd) {
            Part best = null;
            for (int p = 0; p < count; p++) {
                Part part = open[p];
                int length = part.to - part.from;
                if (length >= SHORTEST
                        && !(wholeOnly && length < WHOLE * typical[part.type])
                        && !(atEnd && part.left < 0)) {
                    double end =
                            part.score + others.endHere(part.state) + (atEnd ? others.endHere(state(part.left)) : 0);
                    if (best == null || end > best.score) {
                        best = new Part(part.type, part.from, part.to, part.left, part.before, part.state, end);
                    }
                }
            }
            return best;
        }
    }
}
