/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryCues;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryScore;
import org.taskseam.mining.recognition.internal.boundaries.PauseCuts;
import org.taskseam.mining.recognition.internal.boundaries.UsualPath;
import org.taskseam.mining.recognition.internal.confidence.Confidence;
import org.taskseam.mining.recognition.internal.confidence.TaskFacts;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.flow.Links;
import org.taskseam.mining.recognition.internal.models.DescriptionLength;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;
import org.taskseam.mining.recognition.internal.segments.LinkJoin;
import org.taskseam.mining.recognition.internal.segments.RepeatedStretches;
import org.taskseam.mining.recognition.internal.segments.Untangling;
import org.taskseam.mining.recognition.internal.types.DependentTypes;
import org.taskseam.mining.recognition.internal.types.PartsOfTasks;
import org.taskseam.mining.recognition.internal.types.TypeClusters;

/**
 * Learns tasks from the events of a log that are learned from: first boundaries, first types; then in turn models, decoding and types
 * again, in rounds.
 */
final class TaskLearner {

    /** Rounds of models and decoding: at least this many. */
    static final int ROUNDS = 4;

    /** In small logs, of whose tasks a model knows few, rounds are many and cheap: as many as read so many events. */
    private static final int EVENTS_READ = 500_000;

    private static final int MOST_ROUNDS = 12;

    /** Where fewer of the events than this share go elsewhere in a round, another one is not worth its time. */
    static final double SETTLED = 0.0025;

    /** Where there are so few activities, or steps put less than this share of the events into tasks, pauses may tell more. */
    private static final int FEW = 64;

    private static final double LITTLE = 0.5;

    /** How many times as much segments between pauses must tell as the steps from event to event do without tasks. */
    private static final double ENOUGH = 1.02;

    /** One of so many lengths of pauses is tried at first, and how many in a row may tell less. */
    private static final int STRIDE = 3;

    private static final int MOST_LESS = 2;

    private static final int MOST_JOINS = 20;

    /** So many kinds of parts, and so many pairs of types that follow each other either way, are tried in a round. */
    private static final int MOST_TRIES = 8;

    private final EventStream events;
    private final int[] activity;
    private final int activities;
    private final DataFlow flow;
    private final Links links;
    private final Pauses pauses;
    private final UsualPath path;
    private final BoundaryScore boundaries;
    private final Progress progress;
    private final int rounds;

    private final Way way;
    private final boolean ofPauses;
    private Segments segments;
    private Reading reading;
    private int round;
    private @Nullable Segments twoRoundsBefore;

    /**
     * How tasks are learned.
     *
     * @param cut     from this probability on a place is cut at first
     * @param byEdges whether groups of segments are alike by where these begin and end, too
     */
    record Way(double cut, boolean byEdges) {}

    TaskLearner(EventStream events, ActivityRules rules, int[] activity, DataFlow flow, Way way, Progress progress) {
        this.events = events;
        this.activity = activity;
        this.activities = rules.count();
        this.flow = flow;
        this.way = way;
        this.progress = progress;
        pauses = new Pauses(events);
        links = new Links(flow, events.size());
        path = new UsualPath(events, activity, activities, progress);
        BoundaryCues cues = new BoundaryCues(events, activity, activities, path, flow, progress);
        boundaries = new BoundaryScore(activity, activities, path, cues);
        rounds = Math.clamp(EVENTS_READ / Math.max(1, events.size()), ROUNDS, MOST_ROUNDS);
        segments = cutAtSteps();
        Reading atSteps = begun();
        Reading atPauses = activities <= FEW || atSteps.models.noiseShare() > 1 - LITTLE
                ? cutAtPauses(new PauseCuts(events, path))
                : null;
        ofPauses = atPauses != null;
        reading = atPauses == null ? atSteps : atPauses;
    }

    private TaskLearner(TaskLearner other, Way way) {
        events = other.events;
        activity = other.activity;
        activities = other.activities;
        flow = other.flow;
        links = other.links;
        pauses = other.pauses;
        path = other.path;
        boundaries = other.boundaries;
        progress = other.progress;
        rounds = other.rounds;
        this.way = way;
        ofPauses = false;
        segments = cutAtSteps();
        reading = begun();
    }

    /** @return one that learns from the same events, and from cuts at steps */
    TaskLearner another(Way otherWay) {
        return new TaskLearner(this, otherWay);
    }

    /** @return whether it begins with what is between pauses, as steps tell little */
    boolean isOfPauses() {
        return ofPauses;
    }

    /** @return whether another round is worth its time */
    boolean goesOn() {
        return round < rounds && !reading.settled;
    }

    /** @return rounds done */
    int round() {
        return round;
    }

    /** @return rounds there are at most */
    int rounds() {
        return rounds;
    }

    /** @return the last reading */
    Reading reading() {
        return reading;
    }

    /** Decodes with the models of the last reading, and finds types anew. */
    void readAgain() {
        Reading before = reading;
        Segments found = Recognition.decode(events, activity, pauses, links, flow, before.models, progress);
        segments = RepeatedStretches.add(events, found, activity);
        boolean settled = segments == found && found.moved(before.segments) < SETTLED * events.size();
        assignTypes();
        joinDependent();
        untangle(joinWhereLessIsTold(), true);
        reading = learned(settled);
        if (twoRoundsBefore != null && reading.segments.isSame(twoRoundsBefore)) {
            // from here on two readings take turns: what would be the last one?
            reading = ((rounds - round) % 2 == 0 ? before : reading).last();
        }
        twoRoundsBefore = before.segments;
        round++;
    }

    /** @return how sure it is of each of its tasks by itself, on average */
    double confidence() {
        Segments tasks = reading.segments.compact(true);
        TaskFacts facts = new TaskFacts(events, tasks, activity, reading.models, flow);
        return Confidence.average(facts, reading.models.counts(), tasks);
    }

    /**
     * What is made of the learned events.
     *
     * @param settled whether another round would find nearly the same
     */
    record Reading(Segments segments, TaskModels models, boolean settled) {
        private Reading last() {
            return new Reading(segments, models, true);
        }
    }

    private Reading begun() {
        assignTypes();
        joinDependent();
        untangle(joinWhereLessIsTold(), false);
        return learned(false);
    }

    private Reading learned(boolean settled) {
        TaskModels counted = Refinement.apply(events, segments, activity, activities, pauses, progress);
        return new Reading(segments, counted, settled);
    }

    /** @return segments from cuts where steps tell that tasks end */
    private Segments cutAtSteps() {
        int[] of = new int[events.size()];
        int count = 0;
        for (int actor = 0; actor < events.actors(); actor++) {
            for (int i = events.start(actor); i < events.end(actor); i++) {
                if (!path.kept(i)) {
                    of[i] = Segments.NONE;
                } else {
                    if (path.before(i) < 0 || boundaries.at(i) >= way.cut) {
                        count++;
                    }
                    of[i] = count - 1;
                }
            }
        }
        return LinkJoin.join(new Segments(of, count), flow);
    }

    /**
     * Segments between pauses, where they tell more of the learned events than can be told without tasks; else null. With few
     * activities every length may be the one. With many, every third is tried from the longest on, until two in a row tell less than
     * the best, then those beside the best.
     */
    private @Nullable Reading cutAtPauses(PauseCuts cuts) {
        float[] edges = cuts.edges();
        boolean few = activities <= FEW;
        int stride = few ? 1 : STRIDE;
        Reading most = null;
        double worth = Double.NEGATIVE_INFINITY;
        int best = -1;
        int less = 0;
        for (int edge = edges.length - 1 - stride / 2; edge >= 0 && (few || less < MOST_LESS); edge -= stride) {
            Reading cut = cutAt(edges[edge], cuts);
            double worthOfCut = told(cut.segments, cut.models);
            boolean more = worthOfCut > worth;
            worth = more ? worthOfCut : worth;
            less = more ? 0 : less + 1;
            best = more ? edge : best;
            most = more ? cut : most;
        }
        for (int edge = Math.max(0, best - stride / 2); edge < Math.min(edges.length, best + stride / 2 + 1); edge++) {
            if (edge != best) {
                Reading cut = cutAt(edges[edge], cuts);
                double worthOfCut = told(cut.segments, cut.models);
                most = worthOfCut > worth ? cut : most;
                worth = Math.max(worth, worthOfCut);
            }
        }
        return most != null && tellMoreThanSteps(most) ? most : null;
    }

    private boolean tellMoreThanSteps(Reading cut) {
        double beyondSteps =
                DescriptionLength.ofPausesBeyondSteps(events, cut.segments, activity, activities, pauses, cut.models);
        return beyondSteps > ENOUGH * DescriptionLength.ofOneTask(events, activity, activities, pauses);
    }

    private Reading cutAt(float edge, PauseCuts cuts) {
        segments = cuts.cut(edge);
        assignTypes();
        joinDependent();
        return learned(false);
    }

    private void assignTypes() {
        progress.checkCancelled();
        TypeClusters.assign(segments, activity, activities, way.byEdges);
    }

    private void joinDependent() {
        progress.checkCancelled();
        DependentTypes.join(events, segments, boundaries, MOST_JOINS);
        segments = segments.compact(false);
    }

    /** Joins parts of tasks of one type, and types whose tasks follow each other either way, where less is to be told then. */
    private TaskModels joinWhereLessIsTold() {
        Joining<PartsOfTasks.Parts> parts =
                (joined, except) -> PartsOfTasks.join(events, joined, activity, activities, except);
        Joining<DependentTypes.Pair> types =
                (joined, except) -> DependentTypes.joinEitherWay(events, joined, boundaries, except);
        TaskModels counted = count(segments);
        return joined(types, joined(parts, counted));
    }

    /** Something that joins segments. */
    private interface Joining<W> {
        /**
         * @param except what was tried before
         * @return what was joined, or null for nothing
         */
        @Nullable
        W join(Segments segments, Set<W> except);
    }

    /** @return what the segments are counted as when they are joined where less is to be told then */
    private <W> TaskModels joined(Joining<W> joining, TaskModels before) {
        Set<W> worse = new HashSet<>();
        TaskModels counted = before;
        double told = Double.NaN;
        for (int i = 0; i < MOST_TRIES; i++) {
            progress.checkCancelled();
            Segments joined = segments.copy();
            W what = joining.join(joined, worse);
            if (what == null) {
                break;
            }
            told = Double.isNaN(told) ? told(segments, counted) : told;
            joined = joined.compact(false);
            TaskModels countedJoined = count(joined);
            double toldJoined = told(joined, countedJoined);
            if (toldJoined > told) {
                segments = joined;
                counted = countedJoined;
                told = toldJoined;
                worse.clear();
            } else {
                worse.add(what);
            }
        }
        return counted;
    }

    private double told(Segments tasks, TaskModels counted) {
        return DescriptionLength.of(events, tasks, activity, activities, pauses, counted);
    }

    private TaskModels count(Segments tasks) {
        progress.checkCancelled();
        return TaskModels.count(events, tasks, activity, activities, pauses);
    }

    private void untangle(TaskModels counted, boolean wholeOnly) {
        progress.checkCancelled();
        segments = Untangling.apply(segments, activity, counted, wholeOnly);
    }
}
