/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.List;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.internal.activities.ActivityLearner;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.decoding.Decoder;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.CarriedTexts;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.flow.Links;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;
import org.taskseam.mining.recognition.internal.segments.Absorption;
import org.taskseam.mining.recognition.internal.segments.EdgeTrimming;
import org.taskseam.mining.recognition.internal.segments.LinkJoin;
import org.taskseam.mining.recognition.internal.segments.Rejoining;
import org.taskseam.mining.recognition.internal.segments.SegmentSplitting;
import org.taskseam.mining.recognition.internal.segments.TurnTaking;
import org.taskseam.mining.recognition.internal.segments.Untangling;
import org.taskseam.mining.recognition.internal.types.Interruptions;

/**
 * Recognition from start to end: activities, data flow, first boundaries, first types; then in turn models, decoding and types
 * again; with long logs all this on stretches of every actor's events, and at last one decoding of everything.
 */
final class Recognition {

    private static final TaskLearner.Way USUAL = new TaskLearner.Way(0.2, false);

    /**
     * Ways to learn that find other tasks. None is best on all logs: the less a log is like those that probabilities of boundaries
     * were learned from, the more of them are too high or too low.
     */
    private static final List<TaskLearner.Way> OTHER_WAYS = List.of(
            new TaskLearner.Way(0.05, false),
            new TaskLearner.Way(0.2, true),
            new TaskLearner.Way(0.5, true),
            new TaskLearner.Way(0.8, true));

    /** So much surer another way than the usual one must be on average: where all are as sure, they differ in noise, of which none is. */
    private static final double CLEARLY = 0.005;

    /** Longer logs are learned from in the usual way only. */
    private static final int MOST_FOR_ALL_WAYS = 62_500;

    /** After so many rounds the way is gone on with that is surest of its tasks. */
    private static final int ROUNDS_OF_ALL_WAYS = 4;

    private static final int LEARN_FROM = 250_000;
    /** Events that columns are learned from. */
    static final int LEARN_RULES_FROM = 100_000;

    private final Progress progress;
    private final EventStream all;
    private final EventStream learned;
    private final ActivityRules rules;
    private final int[] activity;
    private final DataFlow flow;
    private TaskModels models;
    private Segments segments;

    Recognition(EventStream all, Progress progress) {
        this.progress = progress;
        this.all = all;
        learned = all.sample(LEARN_FROM);
        progress.begin(MiningTexts.text("step.activities"), Progress.UNKNOWN);
        rules = ActivityLearner.learn(learned.sample(LEARN_RULES_FROM), progress);
        int[] sampleActivity = rules.apply(learned, progress);
        CarriedTexts texts = new CarriedTexts(learned, rules, progress);
        DataFlow sampleFlow = new DataFlow(learned, texts, progress);
        progress.begin(MiningTexts.text("step.boundaries"), Progress.UNKNOWN);
        TaskLearner.Reading reading = learn(sampleActivity, sampleFlow);
        segments = reading.segments();
        models = reading.models();
        if (learned == all) {
            activity = sampleActivity;
            flow = sampleFlow;
        } else {
            progress.begin(MiningTexts.text("step.all"), all.size());
            activity = rules.apply(all, progress);
            flow = new DataFlow(all, texts, progress);
            Pauses pauses = new Pauses(all);
            segments = decode(all, activity, pauses, new Links(flow, all.size()), flow, models, progress);
            TaskModels counted = TaskModels.count(all, segments, activity, rules.count(), pauses);
            progress.checkCancelled();
            segments = Untangling.apply(segments, activity, counted, true);
            models = Refinement.apply(all, segments, activity, rules.count(), pauses, progress);
        }
        TaskModels counted = TaskModels.count(all, segments, activity, rules.count(), new Pauses(all));
        segments = TurnTaking.apply(segments, activity, counted, progress).compact(true);
    }

    /**
     * Which way tells the events in least does not show which is right. But how sure recognition is of its tasks was learned from
     * tasks that were right or not, and where ways differ much, the surest one mostly is.
     */
    private TaskLearner.Reading learn(int[] activities, DataFlow values) {
        TaskLearner usual = new TaskLearner(learned, rules, activities, values, USUAL, progress);
        TaskLearner learner = learned.size() > MOST_FOR_ALL_WAYS || usual.isOfPauses() ? usual : surest(usual);
        while (learner.goesOn()) {
            readAgain(learner);
        }
        return learner.reading();
    }

    private TaskLearner surest(TaskLearner usual) {
        List<TaskLearner> learners = new ArrayList<>(List.of(usual));
        OTHER_WAYS.stream().map(usual::another).forEach(learners::add);
        for (int round = 0; round < ROUNDS_OF_ALL_WAYS; round++) {
            learners.stream().filter(TaskLearner::goesOn).forEach(this::readAgain);
        }
        TaskLearner surest = usual;
        double most = usual.confidence() + CLEARLY;
        for (TaskLearner learner : learners) {
            double confidence = learner.confidence();
            if (confidence > most) {
                surest = learner;
                most = confidence;
            }
        }
        return surest;
    }

    private void readAgain(TaskLearner learner) {
        progress.begin(MiningTexts.text("step.round", learner.round() + 1, learner.rounds()), Progress.UNKNOWN);
        learner.readAgain();
    }

    /** @return the tasks in a stream by models of types */
    static Segments decode(
            EventStream stream,
            int[] activity,
            Pauses pauses,
            Links links,
            DataFlow flow,
            TaskModels models,
            Progress progress) {
        Segments decoded = new Decoder(stream, activity, pauses, links, models).all(progress);
        return mended(stream, decoded, activity, pauses, flow, models, progress);
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
