/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.corrections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.TaskVariant;
import org.taskseam.mining.recognition.internal.description.TypeDescriber;
import org.taskseam.mining.recognition.internal.description.TypeSteps;
import org.taskseam.mining.recognition.internal.events.TaskMeasures;
import org.taskseam.mining.recognition.internal.events.UnassignedTime;

/** Tasks and types that were put right, numbered, and described anew where something changed. */
public final class DraftResult {

    private final EventLog log;
    private final RecognizedTasks found;
    private final StepLog steps;
    private final List<TaskDraft> kept = new ArrayList<>();
    private final List<TypeDraft> shown = new ArrayList<>();
    private final int[] newId;
    private final int[] taskOfRow;
    private final RecognizedTasks tasks;

    DraftResult(
            EventLog log,
            RecognizedTasks found,
            String method,
            StepLog steps,
            int[] taskOf,
            List<TaskDraft> drafts,
            List<TypeDraft> types,
            Progress progress) {
        this.log = log;
        this.found = found;
        this.steps = steps;
        this.newId = number(taskOf, drafts);
        this.taskOfRow = Arrays.stream(taskOf)
                .map(task -> task < 0 ? RecognizedTasks.NONE : newId[task])
                .toArray();
        types.stream().filter(type -> type.tasks() > 0).forEach(shown::add);
        this.tasks = tasks(method, progress);
    }

    /** Numbers the tasks that are left in the order of their first events. */
    private int[] number(int[] taskOf, List<TaskDraft> drafts) {
        int[] numbers = new int[drafts.size()];
        Arrays.fill(numbers, RecognizedTasks.NONE);
        for (int position = 0; position < steps.size(); position++) {
            int task = taskOf[steps.row(position)];
            if (task >= 0 && numbers[task] < 0) {
                numbers[task] = kept.size();
                kept.add(drafts.get(task));
            }
        }
        return numbers;
    }

    private RecognizedTasks tasks(String method, Progress progress) {
        TaskMeasures measures = new TaskMeasures(log, steps, taskOfRow, kept.size());
        sortTypes(measures);
        Map<@Nullable TypeDraft, Integer> order = order();
        int[] typeOf = new int[kept.size()];
        for (int task = 0; task < typeOf.length; task++) {
            typeOf[task] = index(task, order);
        }
        List<TaskInstance> instances = new ArrayList<>();
        for (int task = 0; task < typeOf.length; task++) {
            instances.add(instance(task, typeOf[task], measures));
        }
        TypeSteps typeSteps = new TypeSteps(measures.acts(), typeOf, shown.size());
        TypeDescriber describer = new TypeDescriber(log, steps, typeSteps, instances, shown.size());
        List<TaskType> types = new ArrayList<>();
        for (int type = 0; type < shown.size(); type++) {
            progress.checkCancelled();
            TypeDraft draft = shown.get(type);
            TaskType as = draft.found();
            types.add(
                    as == null || draft.touched()
                            ? describer.describe(type, type, draft.name())
                            : renumbered(as, type, draft.name()));
        }
        return new RecognizedTasks(
                method,
                taskOfRow,
                instances,
                types,
                found.columns(),
                found.acts(),
                UnassignedTime.of(log, taskOfRow),
                steps);
    }

    private void sortTypes(TaskMeasures measures) {
        long[] worked = new long[shown.size()];
        Map<@Nullable TypeDraft, Integer> unsorted = order();
        for (int task = 0; task < kept.size(); task++) {
            worked[index(task, unsorted)] += worked(task, measures).toMillis();
        }
        List<TypeDraft> sorted = IntStream.range(0, worked.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(type -> -worked[type])
                        .thenComparingInt(type -> -shown.get(type).tasks())
                        .thenComparingInt(type -> type))
                .map(shown::get)
                .toList();
        shown.clear();
        shown.addAll(sorted);
    }

    private Map<@Nullable TypeDraft, Integer> order() {
        Map<@Nullable TypeDraft, Integer> order = new IdentityHashMap<>();
        shown.forEach(type -> order.put(type, order.size()));
        return order;
    }

    private int index(int task, Map<@Nullable TypeDraft, Integer> order) {
        return order.getOrDefault(kept.get(task).type(), -1);
    }

    private Duration worked(int task, TaskMeasures measures) {
        TaskInstance asFound = kept.get(task).found();
        return asFound != null && !kept.get(task).cut() ? asFound.worked() : measures.worked(task);
    }

    private TaskInstance instance(int id, int type, TaskMeasures measures) {
        TaskDraft draft = kept.get(id);
        TaskInstance as = draft.found();
        Reason.Kind origin = draft.origin();
        double confidence =
                origin != null || as == null ? 1 : as.confidence() * Math.min(1, (double) draft.events() / as.events());
        List<Reason> reasons = origin != null ? List.of(new Reason(origin, 1)) : as == null ? List.of() : as.reasons();
        if (as != null && !draft.cut()) {
            return new TaskInstance(
                    id,
                    type,
                    as.actor(),
                    as.firstRow(),
                    as.lastRow(),
                    as.events(),
                    as.runs(),
                    as.start(),
                    as.end(),
                    as.worked(),
                    confidence,
                    reasons);
        }
        return measures.instance(id, type, confidence, reasons);
    }

    private TaskType renumbered(TaskType as, int id, String name) {
        List<TaskVariant> variants = as.variants().stream()
                .map(variant -> new TaskVariant(variant.steps(), variant.tasks(), newId[variant.example()]))
                .toList();
        return new TaskType(
                id,
                name,
                as.profile(),
                as.tasks(),
                as.events(),
                as.actors(),
                as.worked(),
                newId[as.representative()],
                variants,
                as.variantCount(),
                as.routines(),
                as.flows());
    }

    /** @return the tasks and types */
    public RecognizedTasks tasks() {
        return tasks;
    }

    /** @return what each type of the result was made of */
    public List<TypeDraft> types() {
        return shown;
    }

    /** @return what each task of the result was made of */
    public List<TaskDraft> drafts() {
        return kept;
    }
}
