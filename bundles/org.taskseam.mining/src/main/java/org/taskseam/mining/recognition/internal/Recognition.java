/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.StepLog;

/**
 * Recognition from start to end: activities, data flow, first boundaries, first types; then in turn models,
 * decoding and
 * types again; with long logs all this on the first events of every actor, and at last one decoding of everything.
 */
final class Recognition {

    /** From this probability on a place is cut at first; cutting too often is mended later, too seldom is not. */
    private static final double CUT = 0.2;

    private static final int ROUNDS = 4;

    /** Where fewer of the events than this share go elsewhere in a round, another one is not worth its time. */
    private static final double SETTLED = 0.0025;

    private static final int MOST_JOINS = 20;
    private static final int LEARN_FROM = 250_000;
    private static final int LEARN_RULES_FROM = 100_000;

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

    Recognition(EventLog log, Progress progress) {
        this(log, progress, LEARN_FROM);
    }

    Recognition(EventLog log, Progress progress, int learnFrom) {
        this.progress = progress;
        all = EventStream.of(log);
        learned = all.sample(learnFrom);
        progress.begin(MiningTexts.text("step.activities"), Progress.UNKNOWN);
        rules = ActivityRules.learn(learned.sample(LEARN_RULES_FROM), progress);
        int[] sampleActivity = rules.apply(learned);
        CarriedTexts texts = new CarriedTexts(learned, rules, progress);
        DataFlow sampleFlow = new DataFlow(learned, texts, progress);
        Pauses samplePauses = new Pauses(learned);
        progress.begin(MiningTexts.text("step.boundaries"), Progress.UNKNOWN);
        Chain chain = new Chain(learned, sampleActivity, rules.count(), progress);
        BoundaryCues cues = new BoundaryCues(learned, sampleActivity, rules.count(), chain, sampleFlow, progress);
        boundaries = new BoundaryScore(sampleActivity, rules.count(), chain, cues);
        segments = LinkJoin.join(cut(chain), sampleFlow);
        assignTypes(segments, sampleActivity);
        joinDependent();
        Links sampleLinks = new Links(sampleFlow, learned.size());
        models = refine(learned, sampleActivity, samplePauses);
        boolean settled = false;
        for (int round = 0; round < ROUNDS && !settled; round++) {
            progress.begin(MiningTexts.text("step.round", round + 1, ROUNDS), Progress.UNKNOWN);
            Segments before = segments;
            segments = LinkJoin.join(decode(learned, sampleActivity, samplePauses, sampleLinks), sampleFlow);
            settled = segments.moved(before) < SETTLED * learned.size();
            assignTypes(segments, sampleActivity);
            joinDependent();
            models = refine(learned, sampleActivity, samplePauses);
        }
        if (learned == all) {
            activity = sampleActivity;
            flow = sampleFlow;
            pauses = samplePauses;
        } else {
            progress.begin(MiningTexts.text("step.all"), all.size());
            activity = rules.apply(all);
            flow = new DataFlow(all, texts, progress);
            pauses = new Pauses(all);
            segments = LinkJoin.join(decode(all, activity, pauses, new Links(flow, all.size())), flow);
            models = refine(all, activity, pauses);
        }
        Interruptions.dissolve(all, segments);
        Absorption.apply(all, segments, activity);
        segments = segments.compact(true);
    }

    private Segments cut(Chain chain) {
        int[] of = new int[learned.size()];
        int count = 0;
        for (int actor = 0; actor < learned.actors(); actor++) {
            for (int i = learned.start(actor); i < learned.end(actor); i++) {
                if (!chain.kept(i)) {
                    of[i] = Segments.NONE;
                } else {
                    if (chain.before(i) < 0 || boundaries.at(i) >= CUT) {
                        count++;
                    }
                    of[i] = count - 1;
                }
            }
        }
        return new Segments(of, count);
    }

    private void assignTypes(Segments of, int[] activities) {
        progress.checkCancelled();
        TypeClusters.assign(of, activities, rules.count());
    }

    private void joinDependent() {
        for (int i = 0; i < MOST_JOINS && DependentTypes.joinOne(learned, segments, boundaries); i++) {
            progress.checkCancelled();
        }
        segments = segments.compact(false);
    }

    private TaskModels refine(EventStream stream, int[] activities, Pauses of) {
        return Refinement.apply(stream, segments, activities, rules.count(), of, progress);
    }

    private Segments decode(EventStream stream, int[] activities, Pauses of, Links links) {
        int[] into = new int[stream.size()];
        int[][] types = new int[stream.actors()][];
        // one decoder for each thread; what an actor's stream reads as does not depend on which
        ThreadLocal<Decoder> decoder =
                ThreadLocal.withInitial(() -> new Decoder(stream, activities, of, links, models, into));
        IntStream.range(0, stream.actors())
                .parallel()
                .forEach(actor -> types[actor] = decoder.get().decode(actor, progress));
        int count = 0;
        int[] typeOf = new int[64];
        for (int actor = 0; actor < stream.actors(); actor++) {
            int found = types[actor].length;
            if (count + found > typeOf.length) {
                typeOf = Arrays.copyOf(typeOf, Math.max(count + found, typeOf.length * 2));
            }
            System.arraycopy(types[actor], 0, typeOf, count, found);
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                into[i] = into[i] < 0 ? Segments.NONE : into[i] + count;
            }
            count += found;
        }
        Segments decoded = new Segments(into, count);
        decoded.setTypes(Arrays.copyOf(typeOf, count), models.types());
        return Rejoining.apply(stream, decoded.compact(false), activities, rules.count(), of);
    }

    EventStream stream() {
        return all;
    }

    ActivityRules rules() {
        return rules;
    }

    int[] activity() {
        return activity;
    }

    DataFlow flow() {
        return flow;
    }

    TaskModels models() {
        return models;
    }

    Segments segments() {
        return segments;
    }

    /** @return the events as steps of work, for those who look at the result */
    StepLog stepLog(List<String> labels) {
        BitSet withValue = new BitSet();
        for (int c = 0; c < all.columns().size(); c++) {
            if (rules.carriesData(c)) {
                for (int position = 0; position < all.size(); position++) {
                    if (all.id(all.columns().get(c), position) != 0) {
                        withValue.set(position);
                    }
                }
            }
        }
        int[] fedFrom = new int[all.size()];
        Arrays.fill(fedFrom, StepLog.NOWHERE);
        for (int link = 0; link < flow.count(); link++) {
            fedFrom[flow.to(link)] = Math.max(fedFrom[flow.to(link)], flow.from(link));
        }
        return new StepLog(activity, labels, all.rows(), withValue, fedFrom);
    }
}
