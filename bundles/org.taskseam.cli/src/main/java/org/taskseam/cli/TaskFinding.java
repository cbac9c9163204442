/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.LearnedFile;
import org.taskseam.mining.recognition.Learning;
import org.taskseam.mining.recognition.ProjectTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskRecognizers;
import org.taskseam.mining.recognition.decision.Conflict;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.rule.TaskRules;
import org.taskseam.mining.release.Audience;

/** How tasks are found: by which recogniser, with whose rules and decisions. Those of a project are taken by themselves. */
final class TaskFinding {

    private String recognizer = SeamRecognizer.ID;
    private @Nullable Path rules;
    private @Nullable Path decisions;
    private @Nullable Path learned;
    private boolean fromScratch;

    /** Says what can be given. */
    void declare(Arguments arguments) {
        arguments.option("--recognizer", "ID", "recognize.recognizer", String.class, value -> recognizer = value);
        arguments.option("--rules", "F.txt", "recognize.rules", Path.class, value -> rules = value);
        arguments.option("--decisions", "F.json", "recognize.decisions", Path.class, value -> decisions = value);
        arguments.option("--learned", "F.json", "recognize.learned", Path.class, value -> learned = value);
        arguments.flag("--from-scratch", "recognize.scratch", () -> fromScratch = true);
    }

    /** @return file of the decisions about a source; {@code null} for none */
    @Nullable
    Path decisions(Source source) {
        return decisions == null && source.isProject() ? source.path().resolve(DecisionFile.NAME) : decisions;
    }

    private @Nullable Path rules(Source source) {
        return rules == null && source.isProject() ? source.path().resolve(TaskRules.NAME) : rules;
    }

    private @Nullable Path learned(Source source) {
        return learned == null && source.isProject() ? source.path().resolve(LearnedFile.NAME) : learned;
    }

    private void tell(Learning learning, Audience audience, PrintWriter err) {
        boolean figures = audience != Audience.ANALYSTS;
        switch (learning.start()) {
            case LEARNED -> {
                if (learning.added() > 0) {
                    String key = figures ? "learned.added" : "learned.added.guarded";
                    err.println(Texts.text(key, learning.added(), learning.strange()));
                }
            }
            case NOTHING -> {
                // as the first time
            }
            case OTHER_METHOD -> err.println(Texts.text("learned.method"));
            case OTHER_COLUMNS -> err.println(Texts.text("learned.columns"));
            case OTHER_EVENTS -> err.println(Texts.text("learned.events"));
            case GROWN -> err.println(Texts.text("learned.grown"));
            case DRIFT ->
                err.println(Texts.text(figures ? "learned.drift" : "learned.drift.guarded", learning.strange()));
        }
    }

    /** Finds the tasks, and says which decisions could not be applied. */
    DecidedTasks find(Source source, EventLog log, Progress progress, PrintWriter err) throws IOException {
        if (rules != null && !rules.toFile().isFile()) {
            throw new UsageException("rules.missing", rules);
        }
        List<Learning> learnings = new ArrayList<>();
        DecidedTasks decided = new ProjectTasks(rules(source), decisions(source), learned(source), fromScratch)
                .find(log, TaskRecognizers.byId(recognizer), learnings::add, progress);
        TerminalProgress.clear(progress);
        learnings.forEach(learning -> tell(learning, source.audience(), err));
        for (Conflict conflict : decided.conflicts()) {
            boolean ofTask =
                    conflict.kind() == Conflict.Kind.TASK_GONE || conflict.kind() == Conflict.Kind.TASK_CHANGED;
            boolean hidden = ofTask && source.audience() == Audience.ANALYSTS;
            Conflict told = hidden ? new Conflict(conflict.decision(), conflict.kind(), "\u2013") : conflict;
            err.println(told.text(Texts.locale()));
        }
        err.flush();
        return decided;
    }
}
