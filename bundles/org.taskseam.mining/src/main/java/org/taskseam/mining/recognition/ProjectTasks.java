/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
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
    private final @Nullable LearnedFile learned;
    private final boolean fromScratch;

    /**
     * @param rules     file of rules; {@code null} for none
     * @param decisions file of decisions; {@code null} for none
     */
    public ProjectTasks(@Nullable Path rules, @Nullable Path decisions) {
        this(rules, decisions, null, false);
    }

    /**
     * @param rules       file of rules; {@code null} for none
     * @param decisions   file of decisions; {@code null} for none
     * @param learned     file of what was learned; {@code null} to keep nothing
     * @param fromScratch whether to learn anew what was learned before
     */
    public ProjectTasks(@Nullable Path rules, @Nullable Path decisions, @Nullable Path learned, boolean fromScratch) {
        this.rules = rules;
        this.learned = learned == null ? null : new LearnedFile(learned);
        this.fromScratch = fromScratch;
        this.decisions = decisions == null ? null : DecisionFile.of(decisions);
    }

    /**
     * @param folder folder of a project, with {@value TaskRules#NAME}, {@value DecisionFile#NAME} and {@value
     *               LearnedFile#NAME} if there are any
     */
    public static ProjectTasks in(Path folder) {
        return new ProjectTasks(
                folder.resolve(TaskRules.NAME),
                folder.resolve(DecisionFile.NAME),
                folder.resolve(LearnedFile.NAME),
                false);
    }

    /**
     * Recognises and applies the rules; no decision yet.
     *
     * @param told is given what was learned by it, where the recogniser learns and this is kept
     * @throws IOException if the rules cannot be read or do not fit the log, or what was learned cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    private RecognizedTasks recognize(
            EventLog log, TaskRecognizer recognizer, Consumer<Learning> told, Progress progress) throws IOException {
        TaskRules read = rules == null ? TaskRules.NONE : TaskRules.load(rules);
        RecognizedTasks found = learned == null
                ? recognizer.recognize(log, progress)
                : learned.find(log, recognizer, fromScratch, told, progress);
        return read.applyTo(log, found, progress);
    }

    /**
     * Finds the tasks. The types found are remembered with the decisions, so that they have the same keys next time.
     *
     * @throws IOException if rules or decisions cannot be read, do not fit, or cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public DecidedTasks find(EventLog log, TaskRecognizer recognizer, Progress progress) throws IOException {
        return find(log, recognizer, learning -> {}, progress);
    }

    /**
     * Finds the tasks, as {@link #find(EventLog, TaskRecognizer, Progress)}.
     *
     * @param told is given what was learned by it, where the recogniser learns and this is kept
     */
    public DecidedTasks find(EventLog log, TaskRecognizer recognizer, Consumer<Learning> told, Progress progress)
            throws IOException {
        if (decisions == null) {
            return DecidedTasks.undecided(log, recognize(log, recognizer, told, progress), progress);
        }
        Decisions made = decisions.load();
        DecidedTasks decided = made.applyTo(log, recognize(log, recognizer, told, progress), progress);
        decisions.save(decided.decisions());
        return decided;
    }
}
