/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

/**
 * What one person adds to one cell of a result. Never leaves the guard.
 *
 * @param cell the cell
 * @param person a number that stands for the person
 * @param count how many times
 * @param sum what is summed, such as milliseconds; not negative
 */
public record Contribution(Cell cell, long person, long count, long sum) {
    public Contribution {
        if (count < 0 || sum < 0) {
            throw new IllegalArgumentException("Counts and sums are not negative.");
        }
    }
}
