/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryScore;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.TaskCounts;

/**
 * How sure it is that a task begins, ends and is typed right: a logistic model of what was counted about it, whose constants
 * were fitted once on public and generated logs with truth. "Right" there meant: shares at least 80 % of its events, of both
 * together, with one true task.
 */
public final class Confidence {

    private static final double BASE = -5.56;
    private static final double[] WEIGHT = {0.575, 0.608, 0.104, 3.615, -3.851, -0.427, 0.626, -5.696, -0.129};

    /** What the sum of the cues of a task and how well tasks foretell those beside count, fitted after the weights of the cues. */
    private static final double LOG_BASE = 0.838;

    private static final double OF_CUES = 0.739;
    private static final double OF_FORETOLD = -34.92;

    /** What is foretold better than this says no more: some work is done in turns, and its tasks are whole. */
    private static final double MOST_FORETOLD = 0.15;

    /** From so much on it is told as a reason. */
    private static final double LEAST_TOLD = 0.01;

    private final TaskFacts facts;
    private final TaskCounts counts;
    private final Segments segments;

    /** How well tasks foretell those beside: in logs without values, parts of tasks are as regular as tasks, but stand in an order. */
    private final double foretold;

    public Confidence(TaskFacts facts, TaskCounts counts, Segments segments) {
        this(
                facts,
                counts,
                segments,
                Math.min(MOST_FORETOLD, Foretelling.of(segments, facts.actor, facts.firstPosition)));
    }

    private Confidence(TaskFacts facts, TaskCounts counts, Segments segments, double foretold) {
        this.facts = facts;
        this.counts = counts;
        this.segments = segments;
        this.foretold = foretold;
    }

    /** @return how sure it is of the tasks by what was counted of each alone, on average, to compare readings of the same log */
    public static double average(TaskFacts facts, TaskCounts counts, Segments segments) {
        Confidence confidence = new Confidence(facts, counts, segments, 0);
        double sum = 0;
        for (int task = 0; task < segments.count(); task++) {
            sum += BoundaryScore.sigmoid(confidence.sum(task));
        }
        return sum / Math.max(1, segments.count());
    }

    /** @return confidence of a task, 0 to 1 */
    public double of(int task) {
        return BoundaryScore.sigmoid(LOG_BASE + OF_CUES * sum(task) + OF_FORETOLD * foretold);
    }

    private double sum(int task) {
        double sum = BASE;
        double[] x = cues(task);
        for (int i = 0; i < x.length; i++) {
            sum += WEIGHT[i] * x[i];
        }
        return sum;
    }

    double[] cues(int task) {
        double steps = Math.max(1, facts.events[task] - 1);
        double length = length(task);
        return new double[] {
            Math.clamp(facts.gain[task] / facts.events[task], -2, 8),
            Math.log(counts.beginShare(facts.firstState[task]) + 0.01),
            Math.log(counts.endShare(facts.lastState[task]) + 0.01),
            facts.usualSteps[task] / steps,
            Math.min(2, Math.abs(Math.log(length))),
            Math.min(3, facts.runs[task] - 1),
            Math.log(counts.segments(segments.type(task))),
            facts.linksOut[task] / (facts.linksInside[task] + facts.linksOut[task] + 1.0),
            Math.min(1, facts.foreignInside[task] / (double) facts.events[task])
        };
    }

    private double length(int task) {
        return facts.events[task] / (double) Math.max(1, facts.typical[segments.type(task)]);
    }

    /** @return what the confidence comes from, what weighs most first */
    public List<Reason> reasons(int task) {
        double[] x = cues(task);
        record Weighed(Reason reason, double weight) {}
        List<Weighed> all = new ArrayList<>();
        double begin = counts.beginShare(facts.firstState[task]);
        double end = counts.endShare(facts.lastState[task]);
        double steps = facts.usualSteps[task] / Math.max(1.0, facts.events[task] - 1);
        all.add(new Weighed(new Reason(Reason.Kind.BEGINS_LIKE_TYPE, begin), Math.abs(WEIGHT[1] * (x[1] + 1.5))));
        all.add(new Weighed(new Reason(Reason.Kind.ENDS_LIKE_TYPE, end), Math.abs(WEIGHT[2] * (x[2] + 1.5))));
        all.add(new Weighed(new Reason(Reason.Kind.USUAL_STEPS, steps), Math.abs(WEIGHT[3] * (x[3] - 0.7))));
        all.add(new Weighed(new Reason(Reason.Kind.LENGTH, length(task)), Math.abs(WEIGHT[4] * x[4])));
        if (facts.runs[task] > 1) {
            all.add(new Weighed(new Reason(Reason.Kind.RESUMED, facts.runs[task] - 1.0), Math.abs(WEIGHT[5] * x[5])));
        }
        int tasks = counts.segments(segments.type(task));
        if (tasks < 5) {
            all.add(new Weighed(new Reason(Reason.Kind.RARE_TYPE, tasks), Math.abs(WEIGHT[6] * (x[6] - 3))));
        }
        if (foretold >= LEAST_TOLD) {
            all.add(new Weighed(
                    new Reason(Reason.Kind.ORDERED, Math.expm1(foretold)), Math.abs(OF_FORETOLD / OF_CUES * foretold)));
        }
        if (facts.linksInside[task] > 0) {
            all.add(new Weighed(new Reason(Reason.Kind.CARRIES_VALUES, facts.linksInside[task]), 0.5));
        }
        if (facts.linksOut[task] > 0) {
            all.add(new Weighed(
                    new Reason(Reason.Kind.VALUES_LEAVE, facts.linksOut[task]), Math.abs(WEIGHT[7] * x[7])));
        }
        return all.stream()
                .sorted(Comparator.<Weighed>comparingDouble(w -> -w.weight())
                        .thenComparing(w -> w.reason().kind()))
                .map(Weighed::reason)
                .toList();
    }
}
