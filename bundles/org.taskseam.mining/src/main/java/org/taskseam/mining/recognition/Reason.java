/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

/**
 * Why a task was recognised where it was, or why to doubt it.
 *
 * @param kind  what speaks
 * @param value its size, in the unit that the kind names
 */
public record Reason(Kind kind, double value) {

    /** What can speak for or against a recognised task. */
    public enum Kind {
        /** Share of tasks of this type that begin with the same activity. */
        BEGINS_LIKE_TYPE(true),
        /** Share of tasks of this type that go on no further after the last activity. */
        ENDS_LIKE_TYPE(true),
        /** Share of steps that other tasks of this type also take. */
        USUAL_STEPS(true),
        /** Number of strong value links inside the task. */
        CARRIES_VALUES(true),
        /** Number of strong value links that lead out of the task. */
        VALUES_LEAVE(false),
        /** Number of times the task was suspended and resumed. */
        RESUMED(false),
        /** Length against the usual one of the type; 1 is as usual. */
        LENGTH(false),
        /** Number of tasks in the type: the fewer, the less is known. */
        RARE_TYPE(false),
        /** By which share the order of the log's tasks foretells their types better than how often each actor does them. */
        ORDERED(false),
        /** A rule of the analyst says so; 1. */
        RULE(true),
        /** A person decided so; 1. */
        DECIDED(true);

        private final boolean forIt;

        Kind(boolean forIt) {
            this.forIt = forIt;
        }

        /** @return whether a high value makes the task more believable */
        public boolean speaksFor() {
            return forIt;
        }
    }
}
