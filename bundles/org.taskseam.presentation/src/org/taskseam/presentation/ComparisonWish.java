/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskRecognizer;

/**
 * Which results are to be compared on the open log.
 *
 * @param known  the tasks that are known now
 * @param first  the first result
 * @param second the second
 */
public record ComparisonWish(Recognition known, Choice first, Choice second) {

    /** Where a result comes from. */
    public sealed interface Choice {

        /** The tasks as they are shown now, decisions included. */
        record Shown() implements Choice {}

        /** The tasks that the log names. */
        record Labels() implements Choice {}

        /** What a recogniser finds. */
        record Found(TaskRecognizer by) implements Choice {}
    }

    /** @return what can be chosen for a log */
    public static List<Choice> choices(Recognition known, List<TaskRecognizer> recognizers) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice.Shown());
        if (NamedTasks.areIn(known.source(), CaseNotion.own(known.source()), TaskTypes.COLUMN)) {
            choices.add(new Choice.Labels());
        }
        recognizers.forEach(recognizer -> choices.add(new Choice.Found(recognizer)));
        return choices;
    }

    private static Optional<RecognizedTasks> labels(Recognition known) {
        return NamedTasks.of(known.source(), CaseNotion.own(known.source()), TaskTypes.COLUMN);
    }

    /** @return the comparison; runs the recognisers */
    public Comparison run(Progress progress) {
        return Comparison.of(
                known.source(), tasks(first, progress), tasks(second, progress), known.audience(), progress);
    }

    private RecognizedTasks tasks(Choice choice, Progress progress) {
        return switch (choice) {
            case Choice.Shown shown -> known.tasks();
            case Choice.Labels labels -> labels(known).orElseThrow();
            case Choice.Found(TaskRecognizer by) -> LogMining.find(known.source(), by, progress);
        };
    }
}
