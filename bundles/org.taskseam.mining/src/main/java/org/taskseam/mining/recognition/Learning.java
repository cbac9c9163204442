/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

/**
 * The tasks found in a log, and what was learned by it.
 *
 * @param tasks   the tasks
 * @param learned what was learned, for the next time
 * @param start   where recognition started from
 * @param added   number of events whose tasks were not known before
 * @param strange share of those that the known types do not explain, 0 to 1; 0 if there are none
 */
public record Learning(RecognizedTasks tasks, LearnedTasks learned, Start start, int added, double strange) {

    /** Where recognition started from, and why. */
    public enum Start {
        /** From what was learned before: the known tasks stay as they are. */
        LEARNED,
        /** From the events alone: nothing was learned before, or nothing that could be read. */
        NOTHING,
        /** From the events alone: another recogniser or version had learned. */
        OTHER_METHOD,
        /** From the events alone: they have other columns now. */
        OTHER_COLUMNS,
        /** From the events alone: most of the known ones are gone or changed. */
        OTHER_EVENTS,
        /** From the events alone: there are twice as many now. */
        GROWN,
        /** From the events alone: too many of the new ones fit no known type. */
        DRIFT
    }
}
