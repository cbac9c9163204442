/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.Details.Bar;
import org.taskseam.presentation.Details.Figure;
import org.taskseam.presentation.Details.Group;

/** Says why a task is believed to be one: method, confidence and reasons. Never how long somebody took for it. */
final class TaskExplanation {

    private static final int MOST_STEPS = 40;

    private final MinedProject project;
    private final RecognizedTasks tasks;
    private final DiscreetNames names;

    TaskExplanation(MinedProject project, RecognizedTasks tasks, DiscreetNames names) {
        this.project = project;
        this.tasks = tasks;
        this.names = names;
    }

    Details of(int id) {
        TaskInstance task = tasks.tasks().get(id);
        TaskType type = tasks.types().get(task.type());
        boolean labelled = tasks.method().equals(NamedTasks.METHOD);
        boolean own = tasks.method().equals(SeamRecognizer.ID);
        return new Details(
                names.type(type.id(), type.name()),
                Words.get(labelled ? "task.labelled" : own ? "task.found.own" : "task.found", tasks.method()),
                List.of(
                        new Figure(Numbers.percent(task.confidence()), Words.get("figure.sure")),
                        Explanation.figure(task.events(), "steps"),
                        Explanation.figure(task.runs() - 1, "switches")),
                labelled ? Words.get("task.labelled.meaning") : meaning(task),
                groups(task),
                List.of());
    }

    private static String meaning(TaskInstance task) {
        return Words.get("task.meaning", Numbers.percent(task.confidence()))
                + task.reasons().stream().map(reason -> " " + text(reason)).collect(Collectors.joining());
    }

    /** @return a reason as a sentence */
    static String text(Reason reason) {
        String key = "reason." + reason.kind().name();
        return switch (reason.kind()) {
            case BEGINS_LIKE_TYPE, ENDS_LIKE_TYPE, USUAL_STEPS, ORDERED ->
                Words.get(key, Numbers.percent(reason.value()));
            case LENGTH ->
                Math.round(reason.value() * 10) == 10
                        ? Words.get("reason.LENGTH.usual")
                        : Words.get(key, String.format("%.1f", reason.value()));
            default -> Words.get(key, Math.round(reason.value()));
        };
    }

    private List<Group> groups(TaskInstance task) {
        List<Bar> reasons = task.reasons().stream()
                .filter(reason -> switch (reason.kind()) {
                    case BEGINS_LIKE_TYPE, ENDS_LIKE_TYPE, USUAL_STEPS -> true;
                    default -> false;
                })
                .map(reason -> new Bar(
                        Words.get("reason.short." + reason.kind().name()), "", reason.value(), Selected.NOTHING))
                .toList();
        Map<String, ActivityRow> byId = project.activitiesById();
        List<String> way = project.activitiesOf(task.id());
        List<Bar> steps = way.stream()
                .limit(MOST_STEPS)
                .filter(byId::containsKey)
                .map(byId::get)
                .map(row -> new Bar(
                        names.title(row),
                        row.application(),
                        project.cases() == 0 ? 0 : (double) row.cases() / project.cases(),
                        new Selected.Activity(row.id())))
                .toList();
        return java.util.stream.Stream.of(
                        new Group(Words.get("group.reasons"), reasons),
                        new Group(Words.get("group.taskSteps", Math.min(MOST_STEPS, way.size()), way.size()), steps))
                .filter(group -> !group.bars().isEmpty())
                .toList();
    }
}
