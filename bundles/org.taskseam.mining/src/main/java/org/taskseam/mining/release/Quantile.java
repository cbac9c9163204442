/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import org.taskseam.mining.DurationStats;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * A quantile of times is one event's time: the longest of those up to it and the shortest of those from it on. So that it is
 * the extreme of nobody, it is told to two digits, and only if enough people stand on either side, none of them with more than
 * half.
 */
final class Quantile {

    private final long told;
    /** A median of many times is known to 1/64, so its neighbours may be itself. */
    private final long step;

    private final PersonSums upTo = new PersonSums();
    private final PersonSums from = new PersonSums();

    /** @param millis the quantile; then {@link #add} all times that it is of */
    Quantile(long millis) {
        told = Rounding.twoDigits(millis);
        step = Rounding.step(millis);
    }

    void add(int person, long millis) {
        long rounded = Rounding.twoDigits(millis);
        if (rounded <= told + step) {
            upTo.add(person, 1, 0);
        }
        if (rounded >= told - step) {
            from.add(person, 1, 0);
        }
    }

    /** @return what is told of it in milliseconds, or {@link DurationStats#WITHHELD} */
    long told(ReleaseGuard guard) {
        return guard.allows(upTo) && guard.allows(from) ? told : DurationStats.WITHHELD;
    }
}
