/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.internal.activities.ActivityLearner;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryCues;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryScore;
import org.taskseam.mining.recognition.internal.boundaries.PauseCuts;
import org.taskseam.mining.recognition.internal.boundaries.UsualPath;
import org.taskseam.mining.recognition.internal.decoding.Decoder;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.CarriedTexts;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.flow.Links;
import org.taskseam.mining.recognition.internal.models.DescriptionLength;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;
import org.taskseam.mining.recognition.internal.segments.Absorption;
import org.taskseam.mining.recognition.internal.segments.EdgeTrimming;
import org.taskseam.mining.recognition.internal.segments.LinkJoin;
import org.taskseam.mining.recognition.internal.segments.Rejoining;
import org.taskseam.mining.recognition.internal.segments.RepeatedStretches;
import org.taskseam.mining.recognition.internal.segments.SegmentSplitting;
import org.taskseam.mining.recognition.internal.segments.Untangling;
import org.taskseam.mining.recognition.internal.types.DependentTypes;
import org.taskseam.mining.recognition.internal.types.Interruptions;
import org.taskseam.mining.recognition.internal.types.PartsOfTasks;
import org.taskseam.mining.recognition.internal.types.TypeClusters;

/**
 * Recognition from start to end: activities, data flow, first boundaries, first types; then in turn models, decoding and types
 * again; with long logs all this on stretches of every actor's events, and at last one decoding of everything.
 */
final class Recognition {

    /**
     * From this probability on a place is cut at first. The first is best mostly; the less a log is like those that probabilities were
     * learned from, the more of them are too high. Logs that are not long are begun with each. (With lower ones, parts that many kinds
     * of tasks share would be told in less than these tasks are.)
     */
    private static final double[] CUTS = {0.2, 0.5, 0.8};

    private static final int MOST_TO_BEGIN_ANEW = 62_500;

    /** By this share more another beginning than the usual one must be worth. */
    private static final double CLEARLY = 0.05;

    /** How many of the beginnings are gone on from in the first rounds: those that tell the events in least. */
    private static final int[] GONE_ON_FROM = {3, 2, 1};

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

    private static final int LEARN_FROM = 250_000;
    /** Events that columns are learned from. */
    static final int LEARN_RULES_FROM = 100_000;

    private final Progress progress;
    private final EventStream all;
    private final EventStream learned;
    private final ActivityRules rules;
    private final int[] activity;
    private final DataFlow flow;
    private final Pauses pauses;
    private TaskModels models;
    private Segments segments;
    private final BoundaryScore boundaries;

    Recognition(EventStream all, Progress progress) {
        this.progress = progress;
        this.all = all;
        learned = all.sample(LEARN_FROM);
        progress.begin(MiningTexts.text("step.activities"), Progress.UNKNOWN);
        rules = ActivityLearner.learn(learned.sample(LEARN_RULES_FROM), progress);
        int[] sampleActivity = rules.apply(learned, progress);
        CarriedTexts texts = new CarriedTexts(learned, rules, progress);
        DataFlow sampleFlow = new DataFlow(learned, texts, progress);
        Pauses samplePauses = new Pauses(learned);
        progress.begin(MiningTexts.text("step.boundaries"), Progress.UNKNOWN);
        UsualPath path = new UsualPath(learned, sampleActivity, rules.count(), progress);
        BoundaryCues cues = new BoundaryCues(learned, sampleActivity, rules.count(), path, sampleFlow, progress);
        boundaries = new BoundaryScore(sampleActivity, rules.count(), path, cues);
        List<Reading> readings = cutAtSteps(path, sampleFlow, sampleActivity, samplePauses);
        if (rules.count() <= FEW || readings.getFirst().models.noiseShare() > 1 - LITTLE) {
            Reading ofPauses = cutAtPauses(new PauseCuts(learned, path), sampleActivity, samplePauses);
            readings = ofPauses == null ? readings : List.of(ofPauses);
        }
        Links sampleLinks = new Links(sampleFlow, learned.size());
        int rounds = Math.clamp(EVENTS_READ / Math.max(1, learned.size()), ROUNDS, MOST_ROUNDS);
        boolean settled = false;
        Segments twoRoundsBefore = null;
        for (int round = 0; round < rounds && !settled; round++) {
            progress.begin(MiningTexts.text("step.round", round + 1, rounds), Progress.UNKNOWN);
            int most = GONE_ON_FROM[Math.min(round, GONE_ON_FROM.length - 1)];
            List<Reading> again = new ArrayList<>();
            readings = readings.subList(0, Math.min(most, readings.size()));
            for (Reading reading : readings) {
                again.add(
                        readAgain(reading, sampleActivity, samplePauses, sampleLinks, sampleFlow, readings.size() > 1));
            }
            Reading before = readings.getFirst();
            boolean alone = readings.size() == 1;
            readings = bestFirst(again);
            settled = alone && readings.getFirst().settled;
            if (alone && twoRoundsBefore != null && readings.getFirst().segments.isSame(twoRoundsBefore)) {
                // from here on two readings take turns: what would be the last one?
                readings = (rounds - round) % 2 == 0 ? List.of(before) : readings;
                settled = true;
            }
            twoRoundsBefore = alone ? before.segments : null;
        }
        segments = readings.getFirst().segments;
        models = readings.getFirst().models;
        if (learned == all) {
            activity = sampleActivity;
            flow = sampleFlow;
            pauses = samplePauses;
        } else {
            progress.begin(MiningTexts.text("step.all"), all.size());
            activity = rules.apply(all, progress);
            flow = new DataFlow(all, texts, progress);
            pauses = new Pauses(all);
            segments = decode(all, activity, pauses, new Links(flow, all.size()), flow);
            untangle(count(all, segments, activity, pauses), activity, true);
            models = refine(all, activity, pauses);
        }
        segments = segments.compact(true);
    }

    /**
     * What is made of the learned events.
     *
     * @param usual   whether it began with the usual cut
     * @param worth   nats by which they are told shorter with these tasks than each for itself; 0 where there is no other reading
     * @param settled whether the tasks are nearly those of the reading before
     */
    private record Reading(boolean usual, double worth, Segments segments, TaskModels models, boolean settled) {

        /** @return its worth beside other readings, of which the usual one is only left where another is clearly better */
        double standing() {
            return usual ? worth + CLEARLY * Math.abs(worth) : worth;
        }
    }

    private static List<Reading> bestFirst(List<Reading> readings) {
        return readings.stream()
                .sorted(Comparator.comparingDouble(Reading::standing).reversed())
                .toList();
    }

    /** @return beginnings from cuts where steps tell that tasks end, the one that tells the learned events in least first */
    private List<Reading> cutAtSteps(UsualPath path, DataFlow values, int[] activities, Pauses of) {
        List<Reading> readings = new ArrayList<>();
        int count = -1;
        boolean anew = learned.size() <= MOST_TO_BEGIN_ANEW;
        for (double least : anew ? CUTS : new double[] {CUTS[0]}) {
            Segments cut = cut(path, least);
            if (cut.count() != count) {
                count = cut.count();
                segments = LinkJoin.join(cut, values);
                assignTypes(segments, activities);
                joinDependent();
                untangle(joinWhereLessIsTold(activities, of), activities, false);
                readings.add(learnedFrom(least == CUTS[0], activities, of, false, anew));
            }
        }
        return bestFirst(readings);
    }

    /** Decodes with the models of a reading, and finds types anew. */
    private Reading readAgain(
            Reading before, int[] activities, Pauses of, Links links, DataFlow values, boolean compared) {
        models = before.models;
        Segments found = decode(learned, activities, of, links, values);
        segments = RepeatedStretches.add(learned, found, activities);
        boolean settled = segments == found && found.moved(before.segments) < SETTLED * learned.size();
        assignTypes(segments, activities);
        joinDependent();
        untangle(joinWhereLessIsTold(activities, of), activities, true);
        return learnedFrom(before.usual, activities, of, settled, compared);
    }

    private Reading learnedFrom(boolean usual, int[] activities, Pauses of, boolean settled, boolean compared) {
        TaskModels counted = refine(learned, activities, of);
        double worth = compared ? told(segments, activities, of, counted) : 0;
        return new Reading(usual, worth, segments, counted, settled);
    }

    private Segments cut(UsualPath path, double least) {
        int[] of = new int[learned.size()];
        int count = 0;
        for (int actor = 0; actor < learned.actors(); actor++) {
            for (int i = learned.start(actor); i < learned.end(actor); i++) {
                if (!path.kept(i)) {
                    of[i] = Segments.NONE;
                } else {
                    if (path.before(i) < 0 || boundaries.at(i) >= least) {
                        count++;
                    }
                    of[i] = count - 1;
                }
            }
        }
        return new Segments(of, count);
    }

    /**
     * Segments between pauses, where they tell more of the learned events than can be told without tasks; else null. With few
     * activities every length may be the one. With many, every third is tried from the longest on, until two in a row tell less than
     * the best, then those beside the best.
     */
    private @Nullable Reading cutAtPauses(PauseCuts cuts, int[] activities, Pauses of) {
        float[] edges = cuts.edges();
        boolean few = rules.count() <= FEW;
        int stride = few ? 1 : STRIDE;
        Reading most = null;
        int best = -1;
        int less = 0;
        for (int edge = edges.length - 1 - stride / 2; edge >= 0 && (few || less < MOST_LESS); edge -= stride) {
            Reading cut = cutAt(edges[edge], cuts, activities, of);
            boolean more = most == null || cut.worth > most.worth;
            less = more ? 0 : less + 1;
            best = more ? edge : best;
            most = more ? cut : most;
        }
        for (int edge = Math.max(0, best - stride / 2); edge < Math.min(edges.length, best + stride / 2 + 1); edge++) {
            if (edge != best) {
                Reading cut = cutAt(edges[edge], cuts, activities, of);
                most = most == null || cut.worth > most.worth ? cut : most;
            }
        }
        return most != null && tellMoreThanSteps(most, activities, of) ? most : null;
    }

    private boolean tellMoreThanSteps(Reading cut, int[] activities, Pauses of) {
        double beyondSteps =
                DescriptionLength.ofPausesBeyondSteps(learned, cut.segments, activities, rules.count(), of, cut.models);
        return beyondSteps > ENOUGH * DescriptionLength.ofOneTask(learned, activities, rules.count(), of);
    }

    private Reading cutAt(float edge, PauseCuts cuts, int[] activities, Pauses of) {
        segments = cuts.cut(edge);
        assignTypes(segments, activities);
        joinDependent();
        return learnedFrom(true, activities, of, false, true);
    }

    private void assignTypes(Segments of, int[] activities) {
        progress.checkCancelled();
        TypeClusters.assign(of, activities, rules.count());
    }

    private void joinDependent() {
        progress.checkCancelled();
        DependentTypes.join(learned, segments, boundaries, MOST_JOINS);
        segments = segments.compact(false);
    }

    /** Joins parts of tasks of one type, and types whose tasks follow each other either way, where less is to be told then. */
    private TaskModels joinWhereLessIsTold(int[] activities, Pauses of) {
        Joining<PartsOfTasks.Parts> parts =
                (joined, except) -> PartsOfTasks.join(learned, joined, activities, rules.count(), except);
        Joining<DependentTypes.Pair> types =
                (joined, except) -> DependentTypes.joinEitherWay(learned, joined, boundaries, except);
        TaskModels counted = count(learned, segments, activities, of);
        return joined(types, joined(parts, counted, activities, of), activities, of);
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
    private <W> TaskModels joined(Joining<W> joining, TaskModels before, int[] activities, Pauses of) {
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
            told = Double.isNaN(told) ? told(segments, activities, of, counted) : told;
            joined = joined.compact(false);
            TaskModels countedJoined = count(learned, joined, activities, of);
            double toldJoined = told(joined, activities, of, countedJoined);
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

    private double told(Segments tasks, int[] activities, Pauses of, TaskModels counted) {
        return DescriptionLength.of(learned, tasks, activities, rules.count(), of, counted);
    }

    private TaskModels count(EventStream stream, Segments tasks, int[] activities, Pauses of) {
        progress.checkCancelled();
        return TaskModels.count(stream, tasks, activities, rules.count(), of);
    }

    private void untangle(TaskModels counted, int[] activities, boolean wholeOnly) {
        progress.checkCancelled();
        segments = Untangling.apply(segments, activities, counted, wholeOnly);
    }

    private TaskModels refine(EventStream stream, int[] activities, Pauses of) {
        return Refinement.apply(stream, segments, activities, rules.count(), of, progress);
    }

    private Segments decode(EventStream stream, int[] activities, Pauses of, Links links, DataFlow values) {
        Segments decoded = new Decoder(stream, activities, of, links, models).all(progress);
        return mended(stream, decoded, activities, of, values, models, progress);
    }

    /**
     * @param models by which the segments were decoded
     * @return the segments with the ends and joints that decoding, which goes from event to event, does not see
     */
    static Segments mended(
            EventStream stream,
            Segments decoded,
            int[] activity,
            Pauses pauses,
            DataFlow flow,
            TaskModels models,
            Progress progress) {
        progress.checkCancelled();
        Segments rejoined =
                Rejoining.apply(stream, decoded, activity, models.counts().activities(), pauses);
        progress.checkCancelled();
        TaskModels counted =
                TaskModels.count(stream, rejoined, activity, models.counts().activities(), pauses);
        progress.checkCancelled();
        EdgeTrimming.trim(rejoined, activity, counted);
        progress.checkCancelled();
        return LinkJoin.join(
                SegmentSplitting.apply(stream, rejoined, activity, counted.counts()), flow, models, activity);
    }

    RecognitionResult found() {
        progress.checkCancelled();
        Segments tasks = Interruptions.without(Interruptions.types(all, segments), segments);
        progress.checkCancelled();
        Absorption.apply(all, tasks, activity);
        return new RecognitionResult(
                all, rules, rules.uses(), activity, rules.contexts(), flow, models, segments, tasks);
    }
}
