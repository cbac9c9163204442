/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

/**
 * How much a release leaves out: numbers of things, which say nothing of people.
 *
 * @param activities activities of the map
 * @param arcs arcs of the map
 * @param variants variants
 * @param applications applications
 * @param pairs pairs of places between which values were carried
 * @param types task types
 * @param weeks calendar weeks
 */
public record Withheld(int activities, int arcs, int variants, int applications, int pairs, int types, int weeks) {

    /** Nothing. */
    public static final Withheld NOTHING = new Withheld(0, 0, 0, 0, 0, 0, 0);
}
