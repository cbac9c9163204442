/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.TypeSimilarity;

/**
 * A type of task that may be the same work as another one, and what speaks for it and against it.
 *
 * @param type       that may be the same
 * @param name       as the workbench shows it
 * @param tasks      number of its tasks; -1 if too few people stand behind it to be said
 * @param similarity how alike the types are by {@link TypeSimilarity}, 0 to 1 in steps of 0.05; -1 if not to be said
 * @param shared     steps that many tasks of both have, most telling first
 * @param missing    steps that the type lacks and most tasks of the other one have, most frequent first
 * @param own        steps that most of its tasks have and the other one lacks, most frequent first
 */
public record MergeSuggestion(
        TaskType type,
        String name,
        long tasks,
        double similarity,
        List<String> shared,
        List<String> missing,
        List<String> own) {

    private static final int MOST_STEPS = 6;
    private static final double MANY = .25;
    private static final double MOST = .5;
    private static final double FEW = .1;
    private static final int ROUNDED = 20;

    /** @return whether too few people stand behind one of the two types to compare them */
    public boolean hidden() {
        return similarity < 0;
    }

    /**
     * @param project of which the tasks are known
     * @param type    id of the type for which others are looked for
     * @return all other types, the most alike first
     */
    public static List<MergeSuggestion> of(MinedProject project, int type, Progress progress) {
        Recognition known = project.recognition().orElseThrow();
        List<TaskTypeRow> rows = TaskTypeRow.of(project).stream()
                .filter(row -> row.id() >= 0)
                .sorted(Comparator.comparingInt(TaskTypeRow::id))
                .toList();
        List<Map<String, Double>> shares = shares(known, progress);
        TypeSimilarity similarity = TypeSimilarity.of(known.source(), known.tasks());
        List<TaskType> types = known.tasks().types();
        List<MergeSuggestion> suggestions = new ArrayList<>();
        for (TaskType other : types) {
            progress.checkCancelled();
            TaskTypeRow row = rows.get(other.id());
            if (other.id() == type) {
                continue;
            }
            boolean hidden = row.hidden() || rows.get(type).hidden();
            suggestions.add(
                    hidden
                            ? new MergeSuggestion(other, row.name(), row.cases(), -1, List.of(), List.of(), List.of())
                            : new MergeSuggestion(
                                    other,
                                    row.name(),
                                    row.cases(),
                                    rounded(similarity.between(types.get(type), other)),
                                    shared(shares, type, other.id()),
                                    lacking(shares.get(type), shares.get(other.id())),
                                    lacking(shares.get(other.id()), shares.get(type))));
        }
        suggestions.sort(Comparator.comparingDouble(MergeSuggestion::similarity)
                .reversed()
                .thenComparing(suggestion -> suggestion.type().id()));
        return List.copyOf(suggestions);
    }

    /** By type, the share of its tasks in which a step occurs. */
    private static List<Map<String, Double>> shares(Recognition known, Progress progress) {
        RecognizedTasks tasks = known.tasks();
        StepLog steps = tasks.steps(known.source());
        List<TaskTally<String>> tallies =
                tasks.types().stream().map(type -> new TaskTally<String>(known)).toList();
        progress.begin(Words.get("merge.comparing"), tasks.tasks().size());
        for (TaskInstance task : tasks.tasks()) {
            progress.checkCancelled();
            progress.worked(1);
            Arrays.stream(tasks.rows(task))
                    .map(row -> steps.step(steps.position(row)))
                    .mapToObj(steps::label)
                    .distinct()
                    .forEach(step -> tallies.get(task.type()).add(step, task));
        }
        List<Map<String, Double>> shares = new ArrayList<>();
        for (TaskType type : tasks.types()) {
            Map<String, Double> ofType = new HashMap<>();
            tallies.get(type.id()).told().forEach((step, count) -> ofType.put(step, (double) count / type.tasks()));
            shares.add(ofType);
        }
        return shares;
    }

    private static double rounded(double similarity) {
        return (double) Math.round(similarity * ROUNDED) / ROUNDED;
    }

    /** Steps of both; the fewer other types have one, the more it tells. */
    private static List<String> shared(List<Map<String, Double>> shares, int one, int other) {
        return first(shares.get(one).keySet(), step -> {
            double both = Math.min(share(shares.get(one), step), share(shares.get(other), step));
            long having = shares.stream()
                    .filter(ofType -> share(ofType, step) >= MANY)
                    .count();
            return both < MANY ? 0 : both / having;
        });
    }

    private static List<String> lacking(Map<String, Double> having, Map<String, Double> without) {
        return first(
                having.keySet(),
                step -> share(without, step) < FEW && share(having, step) >= MOST ? share(having, step) : 0);
    }

    private static double share(Map<String, Double> shares, String step) {
        return shares.getOrDefault(step, 0.0);
    }

    /** The steps of most weight, without those of none. */
    private static List<String> first(Set<String> steps, ToDoubleFunction<String> weight) {
        return steps.stream()
                .map(step -> Map.entry(step, weight.applyAsDouble(step)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STEPS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
