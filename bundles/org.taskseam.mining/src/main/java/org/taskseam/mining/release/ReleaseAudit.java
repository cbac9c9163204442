/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Variant;
import org.taskseam.privacy.guard.PersonSums;

/**
 * Holds a map and its variants against somebody who knows the way of every case of everybody, of long cases every stretch
 * of {@value #STRETCH} steps, and of the answers all sums and differences; only how often who took which way is not
 * known. What tells of a single person is withheld, too: the thresholds before cannot see that two figures of many people
 * differ by one person's ways.
 */
final class ReleaseAudit {

    private static final int STRETCH = 16;

    /** So many answers of a kind are told, the most frequent ones: more could not be held against each other in time. */
    private static final int MOST_ARCS = 1_000;

    private static final int MOST_COUNTS = 300;
    private static final int MOST_VARIANTS = 300;

    private final ArcWithholding arcs;
    private final VariantWithholding ways;
    private final CaseSupport support;
    private final Cases cases;
    private final IdColumn activities;

    ReleaseAudit(ArcWithholding arcs, VariantWithholding ways, CaseSupport support, Cases cases, IdColumn activities) {
        this.arcs = arcs;
        this.ways = ways;
        this.support = support;
        this.cases = cases;
        this.activities = activities;
    }

    /** An answer: a count of an arc, an activity, all cases, or a variant. */
    private sealed interface Answer {
        record OfArc(long arc) implements Answer {}

        record OfActivity(int activity) implements Answer {}

        record OfVariant(Variant variant, long hash) implements Answer {}
    }

    /** Withholds until no combination of answers tells of one person. */
    void run(Progress progress) {
        keepMostFrequent();
        List<Answer> answers = answers();
        AnswerColumns columns = columns(answers, progress);
        BitSet gone = new BitSet();
        boolean safe = false;
        while (!safe) {
            BitSet telling = columns.audit(gone, progress).telling();
            safe = telling.isEmpty();
            telling.stream().mapToObj(answers::get).forEach(this::withhold);
            arcs.withholdWhatIsEmpty();
            for (int index = 0; index < answers.size(); index++) {
                gone.set(index, !isTold(answers.get(index)));
            }
        }
    }

    private void withhold(Answer answer) {
        switch (answer) {
            case Answer.OfArc of -> arcs.withholdArc(of.arc());
            case Answer.OfActivity of -> arcs.withholdCount(of.activity());
            case Answer.OfVariant of -> ways.withhold(of.hash());
        }
    }

    private boolean isTold(Answer answer) {
        return switch (answer) {
            case Answer.OfArc of -> arcs.shows(CaseSupport.from(of.arc()), CaseSupport.to(of.arc()));
            case Answer.OfActivity of -> isTold(of.activity());
            case Answer.OfVariant of -> ways.shows(of.variant());
        };
    }

    private boolean isTold(int activity) {
        return arcs.isExact(activity) && (activity == CaseSupport.OUTSIDE || arcs.shows(activity));
    }

    private void keepMostFrequent() {
        shownArcs().stream().skip(MOST_ARCS).forEach(arcs::withholdArc);
        arcs.withholdWhatIsEmpty();
        exactActivities().stream().skip(MOST_COUNTS).forEach(arcs::withholdCount);
        ways.shown().stream()
                .skip(MOST_VARIANTS)
                .map(variant -> Sequences.hash(variant.activities()))
                .forEach(ways::withhold);
    }

    private List<Long> shownArcs() {
        return mostFrequentFirst(support.arcs(), arc -> arcs.shows(CaseSupport.from(arc), CaseSupport.to(arc)));
    }

    private List<Integer> exactActivities() {
        return mostFrequentFirst(support.activities(), this::isTold);
    }

    /** Those to keep rather than others first: arcs, then counts of activities and cases, then variants, by frequency. */
    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        shownArcs().forEach(arc -> answers.add(new Answer.OfArc(arc)));
        exactActivities().forEach(activity -> answers.add(new Answer.OfActivity(activity)));
        if (isTold(CaseSupport.OUTSIDE)) {
            answers.add(new Answer.OfActivity(CaseSupport.OUTSIDE));
        }
        ways.shown()
                .forEach(variant -> answers.add(new Answer.OfVariant(variant, Sequences.hash(variant.activities()))));
        return answers;
    }

    private static <T extends Comparable<T>> List<T> mostFrequentFirst(Map<T, PersonSums> figures, Predicate<T> told) {
        return figures.entrySet().stream()
                .filter(figure -> told.test(figure.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<T, PersonSums> figure) ->
                                -figure.getValue().support().count())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private AnswerColumns columns(List<Answer> answers, Progress progress) {
        AnswerColumns columns = new AnswerColumns(answers.size());
        for (int index = 0; index < answers.size(); index++) {
            switch (answers.get(index)) {
                case Answer.OfArc of -> columns.arc(of.arc(), index);
                case Answer.OfActivity of -> columns.activity(of.activity(), index);
                case Answer.OfVariant of -> columns.way(of.hash(), index);
            }
        }
        EventCursor events = cases.cursor();
        People people = new People(cases.log());
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            people.clear();
            addCase(events, columns, people);
        }
        return columns;
    }

    /** What each stretch of a case adds to each answer. */
    private void addCase(EventCursor events, AnswerColumns columns, People people) {
        int before = CaseSupport.OUTSIDE;
        long hash = 0;
        int steps = 0;
        while (events.next()) {
            int activity = activities.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            people.add(events.row());
            if (steps++ % STRETCH == STRETCH - 1) {
                columns.endStretch();
            }
            columns.takeArc(CaseSupport.key(before, activity));
            columns.takeActivity(activity);
            hash = Sequences.hash(hash, activity);
            before = activity;
        }
        if (before != CaseSupport.OUTSIDE) {
            columns.takeArc(CaseSupport.key(before, CaseSupport.OUTSIDE));
            columns.takeActivity(CaseSupport.OUTSIDE);
            columns.takeWay(hash);
        }
        columns.endCase(people.size() == 1 ? people.get(0) : AnswerColumns.SEVERAL);
    }
}
