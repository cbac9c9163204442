/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One recognised task: a unit of work of one actor, perhaps suspended and resumed.
 *
 * @param id         position in {@link RecognizedTasks#tasks()}
 * @param type       position of its type in {@link RecognizedTasks#types()}
 * @param actor      id of the actor in the log
 * @param firstRow   row of its first event
 * @param lastRow    row of its last event; rows between may belong to other tasks or none
 * @param events     number of events
 * @param runs       number of stretches of work; 1 when never suspended
 * @param start      time of the first event
 * @param end        time of the last event
 * @param worked     {@link org.taskseam.mining.ActiveTime active time} of its events
 * @param confidence how sure it is that begin, end and type are right, 0 to 1: of tasks with 0.9, nine in ten are
 * right
 * @param reasons    what this confidence comes from, what weighs most first
 */
public record TaskInstance(
        int id,
        int type,
        int actor,
        int firstRow,
        int lastRow,
        int events,
        int runs,
        Instant start,
        Instant end,
        Duration worked,
        double confidence,
        List<Reason> reasons) {

    public TaskInstance {
        reasons = List.copyOf(reasons);
    }
}
