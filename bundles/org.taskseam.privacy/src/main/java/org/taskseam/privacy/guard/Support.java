/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

/**
 * On whom a figure stands: how many people, and how much of it the one with the most has.
 *
 * @param people how many people
 * @param count how often in all
 * @param mostCount how often the most frequent person
 * @param sum what is summed in all, such as milliseconds
 * @param mostSum the largest sum of a person
 */
public record Support(int people, long count, long mostCount, long sum, long mostSum) {
    /** On nobody. */
    public static final Support NOBODY = new Support(0, 0, 0, 0, 0);

    /** What may leave: how many people, without how much is whose. */
    public Support peopleOnly() {
        return new Support(people, 0, 0, 0, 0);
    }

    /** Whether the count may be told: enough people, none with more than half. */
    public boolean countAllowed(int k) {
        return people >= k && mostCount <= count - mostCount;
    }

    /** Whether the sum may be told: enough people, none with more than half. */
    public boolean sumAllowed(int k) {
        return people >= k && mostSum <= sum - mostSum;
    }
}
