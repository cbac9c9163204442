/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.recognition.rule.TaskRules;

/** The tasks of a project: what a recogniser finds in its events, put right first by rules and then by decisions. */
public final class ProjectTasks {

    private final @Nullable Path rules;
    private final @Nullable DecisionFile decisions;

    /**
     * @param rules     file of rules; {@code null} for none
     * @param decisions file of decisions; {@code null} for none
     */
    public ProjectTasks(@Nullable Path rules, @Nullable Path decisions) {
        this.rules = rules;
        this.decisions = decisions == null ? null : DecisionFile.of(decisions);
    }

    /** @param folder folder of a project, with {@value TaskRules#NAME} and {@value DecisionFile#NAME} if there are any */
    public static ProjectTasks in(Path folder) {
        return new ProjectTasks(folder.resolve(TaskRules.NAME), folder.resolve(DecisionFile.NAME));
    }

    /**
     * Recognises and applies the rules; no decision yet.
     *
     * @throws IOException if the rules cannot be read or do not fit the log
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public RecognizedTasks recognize(EventLog log, TaskRecognizer recognizer, Progress progress) throws IOException {
        TaskRules read = rules == null ? TaskRules.NONE : TaskRules.load(rules);
        return read.applyTo(log, recognizer.recognize(log, progress), progress);
    }

    /**
     * Finds the tasks. The types found are remembered with the decisions, so that they have the same keys next time.
     *
     * @throws IOException if rules or decisions cannot be read, do not fit, or cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public DecidedTasks find(EventLog log, TaskRecognizer recognizer, Progress progress) throws IOException {
        Decisions made = decisions == null ? Decisions.NONE : decisions.load();
        DecidedTasks decided = made.applyTo(log, recognize(log, recognizer, progress), progress);
        if (decisions != null) {
            decisions.save(decided.decisions());
        }
        return decided;
    }
}
