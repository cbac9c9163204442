/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.time.Duration;
import java.time.Instant;

/**
 * One actor's uninterrupted stretch of work on one machine.
 *
 * @param index    position among the sessions of the log
 * @param actor    id in {@link EventLog#actors()}
 * @param firstRow first row
 * @param endRow   row after the last one
 * @param start    time of the first event
 * @param end      time of the last event
 */
public record Session(int index, int actor, int firstRow, int endRow, Instant start, Instant end) {

    /** @return number of events, at least 1 */
    public int size() {
        return endRow - firstRow;
    }

    /** @return time from the first to the last event */
    public Duration duration() {
        return Duration.between(start, end);
    }
}
