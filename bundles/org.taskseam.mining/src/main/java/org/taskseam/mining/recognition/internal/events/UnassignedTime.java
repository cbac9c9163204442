/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.time.Duration;
import java.util.stream.IntStream;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.ActiveTime;

/** Active time of events that belong to no task. */
public final class UnassignedTime {

    private UnassignedTime() {}

    /** @param taskOfRow task of every row, negative for none */
    public static Duration of(EventLog log, int[] taskOfRow) {
        return Duration.ofMillis(IntStream.range(0, taskOfRow.length)
                .filter(row -> taskOfRow[row] < 0)
                .mapToLong(row -> ActiveTime.of(log, row))
                .sum());
    }
}
