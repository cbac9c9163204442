/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.io.IOException;
import java.nio.file.Path;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.DecisionFile;

/** The tasks of a project: what a recogniser finds in its events, put right by what people decided. */
public final class ProjectTasks {

    private final DecisionFile decisions;

    private ProjectTasks(DecisionFile decisions) {
        this.decisions = decisions;
    }

    /** @param folder folder of the project */
    public static ProjectTasks in(Path folder) {
        return new ProjectTasks(DecisionFile.in(folder));
    }

    /**
     * Finds the tasks. The types found are remembered in the project, so that they have the same keys next time.
     *
     * @param log the project's events
     * @throws IOException if the project's decisions cannot be read or written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public DecidedTasks find(EventLog log, TaskRecognizer recognizer, Progress progress) throws IOException {
        RecognizedTasks found = recognizer.recognize(log, progress);
        DecidedTasks decided = decisions.load().applyTo(log, found, progress);
        decisions.save(decided.decisions());
        return decided;
    }
}
