/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/**
 * Finds tasks in a log. Partners plug in their own by naming it in {@code
 * META-INF/services/org.taskseam.mining.recognition.TaskRecognizer}. Implementations keep no state between runs,
 * give the
 * same result for the same log whatever the number of threads, end within a second after {@link
 * Progress#isCancelled()}, and
 * do not depend on any column being there.
 */
public interface TaskRecognizer {

    /** @return short name by which people ask for it, lower case, for example {@code seam} */
    String id();

    /** @return one line for people to choose by */
    String title();

    /**
     * @param log      any log, also an empty one
     * @param progress told where the work is
     * @return the tasks found, perhaps none; a task never spans actors
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    RecognizedTasks recognize(EventLog log, Progress progress);
}
