/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.Decision;
import org.taskseam.mining.recognition.rule.RuleException;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.ReleasedTypes;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * The tasks that are known in a project: named by the log itself or found by a recogniser, then put right by rules and by what
 * people decided.
 *
 * @param source      the log as it is stored; rows are those of the tasks
 * @param learned     the tasks before rules and decisions
 * @param corrections the rules and decisions
 * @param decided     the tasks after them
 * @param audience    who looks at them
 * @param released    what of them may be told
 * @param ruleProblem why the rules were not applied; empty if they were
 */
public record Recognition(
        EventLog source,
        RecognizedTasks learned,
        Corrections corrections,
        DecidedTasks decided,
        Audience audience,
        ReleasedTypes released,
        Optional<TextProblem> ruleProblem) {

    /** Fewest people of whom anything is shown. */
    public static final int SMALLEST_GROUP = ReleaseGuard.SMALLEST_GROUP;

    /** Tasks below this confidence are to be looked at by a person. */
    public static final double DOUBTFUL = .5;

    /** Most activities of one task that are shown as its way. */
    public static final int LONGEST_WAY = 500;

    /** @return what was learned with corrections applied to it; rules that do not fit the log are left out, and that is told */
    static Recognition of(
            EventLog source, RecognizedTasks learned, Audience audience, Corrections corrections, Progress progress) {
        RecognizedTasks found = learned;
        TextProblem problem = null;
        try {
            found = corrections.rules().applyTo(source, learned, progress);
        } catch (RuleException e) {
            problem = RuleDraft.problem(e);
        }
        DecidedTasks decided = corrections.decisions().applyTo(source, found, progress);
        ReleasedTypes released = new ReleasedTypes(source, decided.tasks(), audience);
        return new Recognition(source, learned, corrections, decided, audience, released, Optional.ofNullable(problem));
    }

    /** @return the same with other corrections */
    Recognition with(Corrections other, Progress progress) {
        return of(source, learned, audience, other, progress);
    }

    /** @return the tasks as they are shown */
    public RecognizedTasks tasks() {
        return decided.tasks();
    }

    /** @return whether the log itself names the tasks */
    public boolean named() {
        return learned.method().equals(NamedTasks.METHOD);
    }

    /** @return whether so many people are enough to be shown to who looks at it */
    public boolean speaksOf(int people) {
        return people >= SMALLEST_GROUP || audience == Audience.HOLDER;
    }

    /** @return id of the type of this name as the workbench shows it, or {@link RecognizedTasks#NONE} */
    public int typeOf(String name) {
        return RecognizedLog.typeNames(tasks().types()).indexOf(name);
    }

    /** @return how the workbench shows the name of a type: those of the same name get a number */
    public String nameOf(TaskType type) {
        return RecognizedLog.typeNames(tasks().types()).get(type.id());
    }

    /**
     * @return how the type that had a name before is called now; if it is no more, the one that has its name now, such as one
     *     of a rule that took over more tasks of another type; empty if there is none
     */
    String sameType(Recognition before, String name) {
        if (MinedProject.isNoTask(name)) {
            return name;
        }
        int type = before.typeOf(name);
        if (type == RecognizedTasks.NONE) {
            return "";
        }
        String key = before.decided.key(before.tasks().types().get(type));
        return tasks().types().stream()
                .filter(now -> decided.key(now).equals(key))
                .map(this::nameOf)
                .findFirst()
                .or(() -> Optional.of(name).filter(same -> typeOf(same) != RecognizedTasks.NONE))
                .orElse("");
    }

    /**
     * @return how a type is called now that had a name once: the one that a person gave it, or the one that it was learned
     *     under; empty if no type ever had it, or it is none any more
     */
    public Optional<String> nowCalled(String name) {
        if (typeOf(name) != RecognizedTasks.NONE) {
            return Optional.of(name);
        }
        List<String> keys = decided.decisions().made().stream()
                .filter(made ->
                        made instanceof Decision.Rename rename && rename.name().equals(name))
                .map(made -> ((Decision.Rename) made).type())
                .toList();
        return tasks().types().stream()
                .filter(type -> keys.contains(decided.key(type)))
                .map(this::nameOf)
                .findFirst()
                .or(() -> learnedAs(name));
    }

    private Optional<String> learnedAs(String name) {
        int type = RecognizedLog.typeNames(learned.types()).indexOf(name);
        if (type == RecognizedTasks.NONE) {
            return Optional.empty();
        }
        TaskInstance example = learned.tasks().get(learned.types().get(type).representative());
        int task = tasks().taskOf(example.firstRow());
        return task == RecognizedTasks.NONE
                ? Optional.empty()
                : Optional.of(
                        nameOf(tasks().types().get(tasks().tasks().get(task).type())));
    }

    /** @return for each step of a routine the activity that the log names it by most often; empty where there is none */
    public List<String> activitiesOf(Routine routine) {
        StepLog steps = tasks().steps(source);
        IdColumn activities = source.activities();
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        routine.steps().forEach(step -> counts.put(step, new HashMap<>()));
        for (int position = 0; position < steps.size(); position++) {
            Map<Integer, Integer> of = counts.get(steps.label(steps.step(position)));
            int activity = activities.get(steps.row(position));
            if (of != null && activity != Dictionary.NONE) {
                of.merge(activity, 1, Integer::sum);
            }
        }
        return routine.steps().stream()
                .map(step -> counts.get(step).entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(most -> activities.dictionary().text(most.getKey()))
                        .orElse(""))
                .toList();
    }

    /** @return activities of a task in order, the first {@link #LONGEST_WAY}; empty if there is no such task */
    public List<String> activitiesOf(int task) {
        if (task >= tasks().tasks().size()) {
            return List.of();
        }
        IdColumn activities = source.activities();
        return Arrays.stream(tasks().rows(tasks().tasks().get(task)))
                .map(activities::get)
                .filter(id -> id != Dictionary.NONE)
                .limit(LONGEST_WAY)
                .mapToObj(activities.dictionary()::text)
                .toList();
    }
}
