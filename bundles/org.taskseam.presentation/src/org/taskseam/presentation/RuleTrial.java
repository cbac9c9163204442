/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.rule.RuleException;
import org.taskseam.mining.recognition.rule.RuleHits;
import org.taskseam.mining.recognition.rule.TaskRules;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.ReleasedTypes;
import org.taskseam.mining.release.Rounding;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * What rules would do in the open project before they hold. For analysts, numbers of events are rounded to two digits and
 * those of too few people are left out, so that conditions cannot be made that count one person's work.
 *
 * @param rules   what each rule matches
 * @param effects what becomes of the types that rules are about
 * @param problem why the rules do not fit the log; {@code null} if they do
 */
public record RuleTrial(List<Row> rules, List<Effect> effects, TextProblem problem) {

    private static final int MOST_ACTIVITIES = 5;

    /**
     * What a rule matches.
     *
     * @param line       where it stands
     * @param type       that it is for
     * @param kind       what it says of the events
     * @param events     how many; -1 if it stands on too few people to be told
     * @param activities most frequent ones, with the number of further ones
     */
    public record Row(int line, String type, RuleHits.Kind kind, long events, String activities) {}

    /**
     * What becomes of a type.
     *
     * @param type   its name
     * @param before number of its tasks without these rules; -1 if it stands on too few people to be told
     * @param after  with them
     */
    public record Effect(String type, long before, long after) {}

    /** Keeps its own copies. */
    public RuleTrial {
        rules = List.copyOf(rules);
        effects = List.copyOf(effects);
    }

    /** @return what rules would do to tasks that were found */
    public static RuleTrial of(TaskRules rules, Recognition known, Progress progress) {
        EventLog log = known.source();
        try {
            List<Row> rows = new ArrayList<>();
            for (RuleHits hits : rules.hits(log, progress)) {
                rows.add(row(hits, log, known.audience()));
            }
            RecognizedTasks after = rules.applyTo(log, known.learned(), progress);
            List<Effect> effects = rules.types().stream()
                    .map(type -> new Effect(
                            type,
                            tasks(log, known.tasks(), type, known.audience()),
                            tasks(log, after, type, known.audience())))
                    .toList();
            return new RuleTrial(rows, effects, null);
        } catch (RuleException e) {
            return new RuleTrial(List.of(), List.of(), RuleDraft.problem(e));
        }
    }

    private static Row row(RuleHits hits, EventLog log, Audience audience) {
        IdColumn activities = log.activities();
        PersonSums people = new PersonSums();
        Map<Integer, PersonSums> byActivity = new HashMap<>();
        BitSet rows = hits.rows();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int actor = log.actor(row);
            people.add(actor, 1, 0);
            int activity = activities.get(row);
            if (activity != Dictionary.NONE) {
                byActivity.computeIfAbsent(activity, key -> new PersonSums()).add(actor, 1, 0);
            }
        }
        boolean all = audience == Audience.HOLDER;
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        List<Map.Entry<Integer, PersonSums>> shown = byActivity.entrySet().stream()
                .filter(entry -> all || guard.allows(entry.getValue()))
                .sorted((a, b) -> Long.compare(
                        b.getValue().support().count(), a.getValue().support().count()))
                .toList();
        String names = shown.stream()
                .limit(MOST_ACTIVITIES)
                .map(entry -> activities.dictionary().text(entry.getKey()))
                .collect(Collectors.joining(", "));
        int more = Math.max(0, shown.size() - MOST_ACTIVITIES);
        long count = people.support().count();
        return new Row(
                hits.line(),
                hits.type(),
                hits.kind(),
                all || count == 0 ? count : guard.allows(people) ? Rounding.inTens(Rounding.twoDigits(count)) : -1,
                more == 0 ? names : Words.get("rules.more", names, more));
    }

    private static long tasks(EventLog log, RecognizedTasks tasks, String name, Audience audience) {
        ReleasedTypes released = new ReleasedTypes(log, tasks, audience);
        List<TaskType> types = tasks.types().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .toList();
        return types.stream().allMatch(released::tells)
                ? types.stream().mapToLong(type -> released.told(type).tasks()).sum()
                : -1;
    }
}
