/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

/**
 * A value that goes from one step of a task type to a later one.
 *
 * @param from  the step that had the value first
 * @param to    the step that has it again
 * @param how   what happened to it on the way
 * @param tasks number of tasks in which it does
 * @param share share of the tasks looked at, 0 to 1
 */
public record ValueFlow(String from, String to, Transformation how, int tasks, double share) {

    /** What happens to a value between two steps, the plainest first. */
    public enum Transformation {
        /** Nothing. */
        SAME,
        /** Blanks at its ends or between its words go or come. */
        TRIM,
        /** Capitals change. */
        CASE,
        /** The same date is written in another way. */
        DATE_FORMAT,
        /** The same number is written in another way. */
        NUMBER_FORMAT,
        /** A part of the value is taken. */
        PART_OF,
        /** The value becomes a part of a longer one. */
        JOIN
    }
}
