/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final List<Variant> variants;
    private final CaseSupport support;
    private final Cases cases;
    private final IdColumn activities;

    ReleaseAudit(
            ArcWithholding arcs,
            VariantWithholding ways,
            List<Variant> variants,
            CaseSupport support,
            Cases cases,
            IdColumn activities) {
        this.arcs = arcs;
        this.ways = ways;
        this.variants = variants;
        this.support = support;
        this.cases = cases;
        this.activities = activities;
    }

    /** An answer: a count of an arc, an activity, all cases, or a variant. */
    private sealed interface Answer {
        record OfArc(long arc) implements Answer {}

        record OfActivity(int activity) implements Answer {}

        record OfVariant(long hash) implements Answer {}
    }

    /** Withholds until no combination of answers tells of one person. */
    void run(Progress progress) {
        keepMostFrequent();
        boolean safe = false;
        while (!safe) {
            Map<Answer, Integer> answers = answers();
            BitSet telling = audit(answers, progress).telling();
            safe = telling.isEmpty();
            answers.forEach((answer, index) -> {
                if (telling.get(index)) {
                    withhold(answer);
                }
            });
            arcs.withholdWhatIsEmpty();
        }
    }

    private void withhold(Answer answer) {
        switch (answer) {
            case Answer.OfArc of -> arcs.withholdArc(of.arc());
            case Answer.OfActivity of -> arcs.withholdCount(of.activity());
            case Answer.OfVariant of -> ways.withhold(of.hash());
        }
    }

    private void keepMostFrequent() {
        shownArcs().stream().skip(MOST_ARCS).forEach(arcs::withholdArc);
        arcs.withholdWhatIsEmpty();
        exactActivities().stream().skip(MOST_COUNTS).forEach(arcs::withholdCount);
        shownVariants().stream().skip(MOST_VARIANTS).forEach(ways::withhold);
    }

    private List<Long> shownArcs() {
        return byFrequency(support.arcs()).stream()
                .filter(arc -> arcs.shows(CaseSupport.from(arc), CaseSupport.to(arc)))
                .toList();
    }

    private List<Integer> exactActivities() {
        return byFrequency(support.activities()).stream()
                .filter(activity -> arcs.shows(activity) && arcs.isExact(activity))
                .toList();
    }

    private List<Long> shownVariants() {
        return variants.stream()
                .filter(ways::shows)
                .map(variant -> Sequences.hash(variant.activities()))
                .toList();
    }

    /** Those to keep rather than others first: arcs, then counts of activities and cases, then variants, by frequency. */
    private Map<Answer, Integer> answers() {
        Map<Answer, Integer> answers = new LinkedHashMap<>();
        shownArcs().forEach(arc -> answers.put(new Answer.OfArc(arc), answers.size()));
        exactActivities().forEach(activity -> answers.put(new Answer.OfActivity(activity), answers.size()));
        if (arcs.isExact(CaseSupport.OUTSIDE)) {
            answers.put(new Answer.OfActivity(CaseSupport.OUTSIDE), answers.size());
        }
        shownVariants().forEach(hash -> answers.put(new Answer.OfVariant(hash), answers.size()));
        return answers;
    }

    private static <T extends Comparable<T>> List<T> byFrequency(Map<T, PersonSums> figures) {
        return figures.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<T, PersonSums> figure) ->
                                -figure.getValue().support().count())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private LinearAudit audit(Map<Answer, Integer> answers, Progress progress) {
        Map<Integer, Set<LinearAudit.Column>> own = new TreeMap<>();
        Set<LinearAudit.Column> shared = new LinkedHashSet<>();
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            Set<Integer> people = new HashSet<>(2);
            Set<LinearAudit.Column> columns = columns(events, answers, people);
            Set<LinearAudit.Column> of = people.size() == 1
                    ? own.computeIfAbsent(people.iterator().next(), k -> new LinkedHashSet<>())
                    : shared;
            of.addAll(columns);
        }
        List<Collection<LinearAudit.Column>> people = new ArrayList<>(own.values());
        return new LinearAudit(answers.size(), people, shared, progress);
    }

    /** What each stretch of a case adds to each answer. */
    private Set<LinearAudit.Column> columns(EventCursor events, Map<Answer, Integer> answers, Set<Integer> people) {
        Set<LinearAudit.Column> columns = new LinkedHashSet<>();
        Map<Answer, Integer> adds = new HashMap<>();
        int before = CaseSupport.OUTSIDE;
        long hash = 0;
        int steps = 0;
        while (events.next()) {
            int activity = activities.get(events.row());
            if (activity == Dictionary.NONE) {
                continue;
            }
            people.add(cases.log().actor(events.row()));
            if (steps++ % STRETCH == STRETCH - 1) {
                columns.add(column(adds, answers));
                adds.clear();
            }
            adds.merge(new Answer.OfArc(CaseSupport.key(before, activity)), 1, Integer::sum);
            adds.merge(new Answer.OfActivity(activity), 1, Integer::sum);
            hash = Sequences.hash(hash, activity);
            before = activity;
        }
        if (before != CaseSupport.OUTSIDE) {
            adds.merge(new Answer.OfArc(CaseSupport.key(before, CaseSupport.OUTSIDE)), 1, Integer::sum);
            adds.put(new Answer.OfActivity(CaseSupport.OUTSIDE), 1);
            adds.put(new Answer.OfVariant(hash), 1);
            columns.add(column(adds, answers));
        }
        return columns;
    }

    private static LinearAudit.Column column(Map<Answer, Integer> adds, Map<Answer, Integer> answers) {
        TreeMap<Integer, Integer> amounts = new TreeMap<>();
        adds.forEach((answer, amount) -> {
            Integer index = answers.get(answer);
            if (index != null) {
                amounts.put(index, amount);
            }
        });
        return new LinearAudit.Column(
                amounts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                amounts.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
