/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/** A recogniser to which events can be added without learning anew. */
public interface LearningRecognizer extends TaskRecognizer {

    /**
     * @param log    all events, also the known ones
     * @param before what was learned from earlier events of the same log; {@code null} to learn from scratch. It is not
     *               used where it does not fit any more; the answer says so
     * @return the tasks, and what is to be kept for the next time
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Learning learn(EventLog log, @Nullable LearnedTasks before, Progress progress);
}
