/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

/**
 * How one person works.
 *
 * @param pace      1 is usual, 2 takes twice as long
 * @param copies    share of the values that are copied rather than typed again
 * @param shortcuts share of the commands that are given by keys
 * @param slips     share of the typed values that are mistyped first
 * @param suspends  chance at every step to put the task aside for another one
 */
record Habits(double pace, double copies, double shortcuts, double slips, double suspends) {

    static Habits of(Chance chance) {
        return new Habits(
                chance.around(1, 0.2),
                chance.uniform(0.55, 0.95),
                chance.uniform(0.2, 0.9),
                chance.uniform(0.01, 0.05),
                chance.uniform(0.002, 0.012));
    }
}
