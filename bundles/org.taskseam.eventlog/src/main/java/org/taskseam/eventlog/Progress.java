/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.concurrent.CancellationException;

/**
 * How long work tells where it is and learns that it is no longer wanted. Implementations are safe for use by several
 * threads and return at once. Work asks for cancellation at least every 10,000 events.
 */
public interface Progress {

    /** Reports nothing and is never cancelled. */
    Progress NONE = new Progress() {};

    /** The amount of work that is not known beforehand. */
    long UNKNOWN = -1;

    /**
     * A new step begins.
     *
     * @param step  what is being done, for a person to read
     * @param total amount of work in units of the step's own, or {@link #UNKNOWN}
     */
    default void begin(String step, long total) {}

    /** @param amount work done since the last call, in the units of the step */
    default void worked(long amount) {}

    /** @return whether the work is to stop */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Ends the work if it is no longer wanted.
     *
     * @throws CancellationException if {@link #isCancelled()}
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("Cancelled");
        }
    }
}
