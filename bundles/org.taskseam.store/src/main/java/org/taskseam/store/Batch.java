/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import org.taskseam.eventlog.EventLog;

/**
 * Rows of a log that are appended together.
 *
 * @param id      says which events these are, so that repeating an append is harmless; 1 to 200 characters
 * @param log     the log; handing over the same object for every range of its rows is fastest
 * @param fromRow first row
 * @param toRow   row after the last one
 */
public record Batch(String id, EventLog log, int fromRow, int toRow) {

    public Batch {
        if (id.isEmpty() || id.length() > 200) {
            throw new IllegalArgumentException("The id of a batch has 1 to 200 characters, not " + id.length());
        }
        if (fromRow < 0 || toRow < fromRow || toRow > log.size()) {
            throw new IllegalArgumentException(
                    "Rows " + fromRow + " to " + toRow + " are not rows of a log of " + log.size());
        }
    }

    /** @return all rows of a log as one batch */
    public static Batch of(String id, EventLog log) {
        return new Batch(id, log, 0, log.size());
    }
}
