/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import org.jspecify.annotations.Nullable;

/**
 * An activity of a process map.
 *
 * @param id          id in the activity column's dictionary
 * @param name        what a person reads
 * @param application the application in which it happens most, or {@code null} if the log does not say
 * @param count       how often it happened; behind the release guard, at least so often
 * @param cases       in how many cases it happened, {@link #WITHHELD} where that must not be told;
 *                    behind the release guard, to the nearest twentieth of all cases
 * @param starts      how many cases begin with it
 * @param ends        how many cases end with it
 * @param untilNext   time from it to the next event of the case
 */
public record Activity(
        int id,
        String name,
        @Nullable String application,
        long count,
        long cases,
        long starts,
        long ends,
        DurationStats untilNext) {

    /** Stands for a number of cases that must not be told. */
    public static final long WITHHELD = -1;
}
