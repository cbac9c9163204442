/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

/**
 * How one person works.
 *
 * @param pace      1 is usual, 2 takes twice as long
 * @param person    seed of the person's preferences
 * @param copies    share of the fields that are filled by copying rather than by typing again
 * @param shortcuts share of the commands that are given by keys
 * @param slips     share of the typed values that are mistyped first
 * @param suspends  chance at every step to put the task aside for another one
 */
record Habits(long person, double pace, double copies, double shortcuts, double slips, double suspends) {

    static Habits of(long person, Chance chance) {
        return new Habits(
                person,
                chance.around(1, 0.2),
                chance.uniform(0.55, 0.95),
                chance.uniform(0.2, 0.9),
                chance.uniform(0.01, 0.05),
                chance.uniform(0.002, 0.012));
    }

    /** @return whether this command is given by keys this time; people have a way for each and seldom leave it */
    boolean usesKeys(String command, Chance now) {
        return prefers(command, shortcuts) != now.happens(0.03);
    }

    /** @return whether this field is filled by copying this time */
    boolean copies(String field, Chance now) {
        return prefers(field, copies) != now.happens(0.05);
    }

    private boolean prefers(String what, double share) {
        return Chance.of(person, what.hashCode()).happens(share);
    }
}
