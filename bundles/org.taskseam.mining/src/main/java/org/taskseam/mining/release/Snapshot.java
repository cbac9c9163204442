/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.LocalDate;

/**
 * A stretch of whole calendar weeks about which a project is asked.
 *
 * @param number counts from 1, for the stretch in which recording began
 * @param first a Monday
 * @param last a Sunday
 */
public record Snapshot(int number, LocalDate first, LocalDate last) {

    /** The day from which on it is closed. */
    public LocalDate closes() {
        return last.plus(Snapshots.OPEN_AFTER).plusDays(1);
    }
}
