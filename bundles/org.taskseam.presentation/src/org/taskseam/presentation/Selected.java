/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/** What an analyst looks at; all views follow it. */
public sealed interface Selected {

    /** Nothing in particular: the project as a whole. */
    record Nothing() implements Selected {}

    /** An activity by its name. */
    record Activity(String id) implements Selected {}

    /** An arc by the names at its ends. */
    record Path(String from, String to) implements Selected {}

    /** A variant. */
    record Variant(VariantRow row) implements Selected {}

    /** A task by its position among the known ones. */
    record Task(int id) implements Selected {}

    /** A routine. */
    record Routine(RoutineRow row) implements Selected {}

    /** The one nothing. */
    Selected NOTHING = new Nothing();
}
