/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.Learning;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.decoding.Decoder;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.CarriedTexts;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.flow.Links;
import org.taskseam.mining.recognition.internal.learned.Drift;
import org.taskseam.mining.recognition.internal.learned.KnownTasks;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;
import org.taskseam.mining.recognition.internal.segments.Absorption;
import org.taskseam.mining.recognition.internal.types.Interruptions;

/**
 * Recognition that starts from what was learned before. Known tasks stay as they are and are counted as the models of their
 * types; with these the events after them are read, as often as what is found there moves much. What fits none of the known
 * types is then recognised as a log of its own and forms new types, where it is more than the noise that was there when all was
 * learned. Where that is too much, or too much has changed, there is no result: all is to be learned anew.
 */
final class AddedEvents {

    /** From fewer events of no task, beyond those that are usual in the log, no types are learned. */
    private static final int LEAST_STRANGE = 60;

    private final LearnedTasks learned;
    private final EventStream all;
    private final Progress progress;
    private int[] activity = {};
    private int read;
    private int strange;
    private Learning.Start start = Learning.Start.LEARNED;
    private @Nullable KnownTasks known;
    private @Nullable RecognitionResult found;

    AddedEvents(EventStream all, LearnedTasks learned, Progress progress) {
        this.all = all;
        this.learned = learned;
        this.progress = progress;
        start = recognize();
    }

    private Learning.Start recognize() {
        if (!learned.method().equals(SeamResult.METHOD)) {
            return Learning.Start.OTHER_METHOD;
        }
        if (!sameColumns()) {
            return Learning.Start.OTHER_COLUMNS;
        }
        progress.begin(MiningTexts.text("step.known"), all.size());
        ActivityRules rules = ActivityRules.of(learned, all);
        activity = rules.apply(all, progress);
        KnownTasks before = new KnownTasks(all, learned, activity);
        known = before;
        if (2L * before.events()
                < learned.actors().stream()
                        .mapToLong(LearnedTasks.Actor::events)
                        .sum()) {
            return Learning.Start.OTHER_EVENTS;
        }
        if (all.size() >= 2L * before.learned()) {
            return Learning.Start.GROWN;
        }
        progress.begin(MiningTexts.text("step.added"), Progress.UNKNOWN);
        DataFlow flow = new DataFlow(all, new CarriedTexts(all, rules, progress), progress);
        Segments segments = read(before, rules, flow);
        if (Drift.isTooMuch(strange, read, learned.unexplained())
                || Drift.isTooMuch(learned.strange() + strange, learned.added() + read, learned.unexplained())) {
            return Learning.Start.DRIFT;
        }
        BitSet leftOver = leftOver(before, segments);
        double usual = shareOfNoTask(before, segments);
        found = Drift.beyondChance(leftOver.cardinality(), all.size() - before.learned(), usual) < LEAST_STRANGE
                ? found(rules, activity, rules.contexts(), flow, segments)
                : withNewTypes(rules, flow, segments, leftOver);
        return Learning.Start.LEARNED;
    }

    private boolean sameColumns() {
        List<EventStream.TextColumn> columns = all.columns();
        boolean same = columns.size() == learned.columns().size();
        for (int c = 0; same && c < columns.size(); c++) {
            LearnedTasks.Column before = learned.columns().get(c);
            same = columns.get(c).column().name().equals(before.name())
                    && columns.get(c).role().equals(before.role());
        }
        return same;
    }

    private Segments read(KnownTasks before, ActivityRules rules, DataFlow flow) {
        int types = learned.types().size();
        Segments kept = before.segments(types);
        read = unread(before);
        if (read == 0) {
            return kept.compact(true);
        }
        Pauses pauses = new Pauses(all);
        TaskModels models = TaskModels.countToDecode(all, kept, activity, rules.count(), pauses);
        Links links = new Links(flow, all.size());
        TaskModels by = models;
        Segments found = kept;
        boolean settled = false;
        for (int round = 0; round < TaskLearner.ROUNDS && !settled; round++) {
            Segments last = found;
            Segments decoded = new Decoder(all, activity, pauses, links, by).after(before.from(), kept, progress);
            Segments joined = Recognition.mended(all, decoded, activity, pauses, flow, by, progress);
            Refinement.apply(all, joined, activity, rules.count(), pauses, progress);
            found = restored(kept, joined);
            by = TaskModels.countToDecode(all, found, activity, rules.count(), pauses);
            settled = found.moved(last) < TaskLearner.SETTLED * read;
        }
        strange = Drift.unexplained(all, found, activity, models.counts(), 0, i -> kept.of(i) == Segments.UNREAD);
        return found;
    }

    private int unread(KnownTasks before) {
        return IntStream.range(0, all.actors())
                .map(actor -> all.end(actor) - before.from()[actor])
                .sum();
    }

    /** The known events as they were, and what was found behind them, which may go on with known tasks. */
    private static Segments restored(Segments kept, Segments after) {
        int[] known = new int[after.count()];
        Arrays.fill(known, Segments.NONE);
        int[] of = new int[kept.events()];
        for (int i = 0; i < of.length; i++) {
            if (kept.of(i) >= 0 && after.of(i) >= 0) {
                known[after.of(i)] = kept.of(i);
            }
        }
        for (int i = 0; i < of.length; i++) {
            int s = after.of(i);
            of[i] = kept.of(i) != Segments.UNREAD
                    ? kept.of(i)
                    : after.typeAt(i) < 0 ? Segments.NONE : known[s] >= 0 ? known[s] : kept.count() + s;
        }
        int[] type = new int[kept.count() + after.count()];
        Arrays.setAll(type, s -> s < kept.count() ? kept.type(s) : after.type(s - kept.count()));
        Segments all = new Segments(of, type.length);
        all.setTypes(type, kept.types());
        return all.compact(true);
    }

    /** @return share of the events learned from that are of no task */
    private double shareOfNoTask(KnownTasks before, Segments segments) {
        int none = 0;
        for (int actor = 0; actor < all.actors(); actor++) {
            for (int i = all.start(actor); i < before.learned(actor); i++) {
                none += segments.of(i) < 0 ? 1 : 0;
            }
        }
        return (double) none / Math.max(1, before.learned());
    }

    private BitSet leftOver(KnownTasks before, Segments segments) {
        BitSet left = new BitSet(all.size());
        for (int actor = 0; actor < all.actors(); actor++) {
            for (int i = before.learned(actor); i < all.end(actor); i++) {
                left.set(i, segments.of(i) < 0);
            }
        }
        return left;
    }

    private RecognitionResult found(
            ActivityRules rules, int[] activities, List<String> contexts, DataFlow flow, Segments segments) {
        TaskModels models = TaskModels.count(all, segments, activities, contexts.size(), new Pauses(all));
        Segments tasks = Interruptions.without(interruptions(segments), segments);
        Absorption.apply(all, tasks, activities);
        return new RecognitionResult(all, rules, learned.uses(), activities, contexts, flow, models, segments, tasks);
    }

    /** What is known of a type stays: types that are no tasks have no name. */
    private BitSet interruptions(Segments segments) {
        BitSet types = Interruptions.types(all, segments);
        for (int type = 0; type < learned.types().size(); type++) {
            types.set(type, learned.types().get(type).isEmpty());
        }
        return types;
    }

    /** The activities of new types are their own: they are told apart by what the known ones are not. */
    private RecognitionResult withNewTypes(ActivityRules rules, DataFlow flow, Segments segments, BitSet leftOver) {
        RecognitionResult own = new Recognition(all.only(leftOver), progress).found();
        List<String> contexts = new ArrayList<>(rules.contexts());
        contexts.addAll(own.contexts());
        int[] of = new int[all.size()];
        Arrays.setAll(of, segments::of);
        int[] into = activity.clone();
        int position = 0;
        for (int i = leftOver.nextSetBit(0); i >= 0; i = leftOver.nextSetBit(i + 1)) {
            if (own.learned().of(position) >= 0) {
                of[i] = segments.count() + own.learned().of(position);
                into[i] = rules.count() + own.activity()[position];
            }
            position++;
        }
        int[] type = new int[segments.count() + own.learned().count()];
        Arrays.setAll(
                type,
                s -> s < segments.count()
                        ? segments.type(s)
                        : segments.types() + own.learned().type(s - segments.count()));
        Segments both = new Segments(of, type.length);
        both.setTypes(type, segments.types() + own.learned().types());
        return found(rules, into, contexts, flow, both.compact(true));
    }

    /** @return where the result comes from; if not from what was learned, there is none */
    Learning.Start start() {
        return start;
    }

    @Nullable
    RecognitionResult found() {
        return found;
    }

    /** @return number of the first events of an actor that all was learned from */
    int learned(int actor) {
        return known == null ? 0 : known.learned(actor) - all.start(actor);
    }

    /** @return activity of each event by the rules that were learned */
    int[] activity() {
        return activity;
    }

    /** @return the rows of the events whose tasks were not known */
    BitSet rows() {
        BitSet rows = new BitSet(all.size());
        for (int actor = 0; actor < all.actors(); actor++) {
            for (int i = known == null ? all.start(actor) : known.end(actor); i < all.end(actor); i++) {
                rows.set(all.row(i));
            }
        }
        return rows;
    }

    /** @return share of the events read that the known types do not explain */
    double strange() {
        return read == 0 ? 0 : (double) strange / read;
    }

    /** @return what was learned before, with the events read now added */
    LearnedTasks with(List<String> types, List<LearnedTasks.Actor> actors) {
        return new LearnedTasks(
                learned.method(),
                Locale.getDefault().getLanguage(),
                types,
                learned.unexplained(),
                learned.added() + read,
                learned.strange() + strange,
                learned.columns(),
                learned.acts(),
                learned.uses(),
                learned.splits(),
                actors);
    }
}
