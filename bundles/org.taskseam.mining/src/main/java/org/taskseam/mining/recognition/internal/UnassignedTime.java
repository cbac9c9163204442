/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.time.Duration;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.mining.recognition.StepLog;

/** Time between neighbouring events of an actor that both belong to no task, pauses that end a session left out. */
public final class UnassignedTime {

    private UnassignedTime() {}

    /** @param taskOfRow task of every row, negative for none */
    public static Duration of(EventLog log, StepLog steps, int[] taskOfRow) {
        long millis = 0;
        long longest = EventLogBuilder.DEFAULT_SESSION_GAP.toMillis();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int i = log.firstRow(actor) + 1; i < log.endRow(actor); i++) {
                int row = steps.row(i);
                int before = steps.row(i - 1);
                long pause = log.timeMillis(row) - log.timeMillis(before);
                if (taskOfRow[row] < 0 && taskOfRow[before] < 0 && pause > 0 && pause < longest) {
                    millis += pause;
                }
            }
        }
        return Duration.ofMillis(millis);
    }
}
