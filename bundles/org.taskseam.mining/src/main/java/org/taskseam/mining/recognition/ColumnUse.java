/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

/**
 * What recognition learned about one column of a log.
 *
 * @param column        name of the column
 * @param exact         whether the texts were taken as they are; otherwise digits were left out
 * @param distinct      number of different texts
 * @param variedEvents  events whose kind, as far as known before, has more than one text in this column
 * @param contextEvents those of them for which the text tells what comes before and after: context; the others are
 * data
 */
public record ColumnUse(String column, boolean exact, int distinct, long variedEvents, long contextEvents) {

    /** @return share of events for which the column is context, 0 to 1 */
    public double contextShare() {
        return variedEvents == 0 ? 0 : (double) contextEvents / variedEvents;
    }
}
