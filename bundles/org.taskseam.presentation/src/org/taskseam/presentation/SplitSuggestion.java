/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.decision.SplitBy;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.Rounding;

/**
 * A way to make two types of one: the tasks in which a step occurs, or those done in one of the ways.
 *
 * @param by    which tasks leave
 * @param text  the step, or the steps of the way
 * @param tasks number of tasks that leave; for analysts to two digits and in tens
 * @param share of the type's tasks, 0 to 1; for analysts in twentieths or coarser
 */
public record SplitSuggestion(SplitBy by, String text, int tasks, double share) {

    private static final int MOST_STEPS = 8;
    private static final int MOST_VARIANTS = 40;
    private static final double SMALLEST = .1;
    private static final double LARGEST = .9;

    /**
     * @param project of which the tasks are known
     * @param type    id of the type
     * @return steps that part the type most evenly, then its ways, most frequent first; only what enough people do
     */
    public static List<SplitSuggestion> of(MinedProject project, int type, Progress progress) {
        Recognition known = project.recognition().orElseThrow();
        RecognizedTasks tasks = known.tasks();
        StepLog steps = tasks.steps(known.source());
        TaskTally<String> bySteps = new TaskTally<>(known);
        TaskTally<List<String>> byWay = new TaskTally<>(known);
        int all = 0;
        progress.begin(Words.get("split.reading"), tasks.types().get(type).tasks());
        for (TaskInstance task : tasks.tasks()) {
            if (task.type() == type) {
                progress.checkCancelled();
                progress.worked(1);
                all++;
                List<String> way = way(tasks, steps, task);
                Set.copyOf(way).forEach(step -> bySteps.add(step, task));
                byWay.add(way, task);
            }
        }
        List<SplitSuggestion> suggestions = new ArrayList<>();
        int whole = all;
        boolean exact = known.audience() == Audience.HOLDER;
        bySteps.told().entrySet().stream()
                .filter(entry -> entry.getValue() > SMALLEST * whole && entry.getValue() < LARGEST * whole)
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingDouble(
                                entry -> Math.abs(entry.getValue() - whole / 2.0))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_STEPS)
                .forEach(entry -> suggestions.add(suggestion(
                        new SplitBy.Step(entry.getKey()),
                        Words.get("split.step", entry.getKey()),
                        entry.getValue(),
                        whole,
                        exact)));
        byWay.told().entrySet().stream()
                .filter(entry -> entry.getValue() < whole)
                .sorted(Comparator.<Map.Entry<List<String>, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparing(entry -> String.join("\n", entry.getKey())))
                .limit(MOST_VARIANTS)
                .forEach(entry -> suggestions.add(suggestion(
                        new SplitBy.Variants(Set.of(entry.getKey())),
                        String.join(" \u203a ", entry.getKey()),
                        entry.getValue(),
                        whole,
                        exact)));
        return suggestions;
    }

    /** Analysts are told as coarsely as of all that can be asked for in many ways. */
    private static SplitSuggestion suggestion(SplitBy by, String text, int tasks, int whole, boolean exact) {
        double share = (double) tasks / whole;
        return exact
                ? new SplitSuggestion(by, text, tasks, share)
                : new SplitSuggestion(
                        by, text, (int) Rounding.inTens(Rounding.twoDigits(tasks)), Rounding.share(share, whole));
    }

    /** Steps in the order of the work, equal ones in a row once. */
    private static List<String> way(RecognizedTasks tasks, StepLog steps, TaskInstance task) {
        int[] positions =
                Arrays.stream(tasks.rows(task)).map(steps::position).sorted().toArray();
        List<String> way = new ArrayList<>();
        int last = -1;
        for (int position : positions) {
            int step = steps.step(position);
            if (step != last) {
                way.add(steps.label(step));
            }
            last = step;
        }
        return way;
    }

    /** @return a condition for several suggestions at once; several ways, or one step; empty if they do not go together */
    public static Optional<SplitBy> together(List<SplitSuggestion> chosen) {
        Set<List<String>> ways = new HashSet<>();
        for (SplitSuggestion suggestion : chosen) {
            if (suggestion.by() instanceof SplitBy.Variants(Set<List<String>> variants)) {
                ways.addAll(variants);
            } else if (chosen.size() == 1) {
                return Optional.of(suggestion.by());
            } else {
                return Optional.empty();
            }
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new SplitBy.Variants(ways));
    }
}
