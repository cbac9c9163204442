/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

/**
 * Size and seed of a sample. The same settings give the same events for ever.
 *
 * @param days   working days, Monday to Friday, from Monday 5 January 2026
 * @param people number of people; twelve make three teams of five, five and two
 * @param seed   any number
 */
public record SampleSettings(int days, int people, long seed) {

    /** Two weeks of twelve people: the sample project of the product. */
    public static final SampleSettings STANDARD = new SampleSettings(10, 12, 1);

    /** The longest sample. */
    public static final int MAX_DAYS = 2_600;

    /** The most people. */
    public static final int MAX_PEOPLE = 100_000;

    /** @throws IllegalArgumentException if a number is out of range */
    public SampleSettings {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("A sample has 1 to " + MAX_DAYS + " days, not " + days);
        }
        if (people < 1 || people > MAX_PEOPLE) {
            throw new IllegalArgumentException("A sample has 1 to " + MAX_PEOPLE + " people, not " + people);
        }
    }
}
