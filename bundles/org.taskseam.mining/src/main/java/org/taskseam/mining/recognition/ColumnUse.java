/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

/**
 * What recognition learned about one column of a log, looked at in one way.
 *
 * @param column        name of the column
 * @param detail        how much of the texts was looked at
 * @param distinct      number of different texts, as looked at
 * @param variedEvents  events whose kind, as far as known before, has more than one text in this column
 * @param contextEvents those of them for which the text tells what comes before and after: context; the others are
 * data
 */
public record ColumnUse(String column, Detail detail, int distinct, long variedEvents, long contextEvents) {

    /** How much of a text is looked at. */
    public enum Detail {
        /** Without numbers, generated ids, arguments of addresses and parts that vary freely. */
        OUTLINE,
        /** The outline with one of its numbers, such as the column of a table. */
        PLACE,
        /** A part that changes by itself, such as a customer in titles; the outline is without it. */
        PART,
        /** All of it. */
        WHOLE
    }

    /** @return share of events for which the column is context, 0 to 1 */
    public double contextShare() {
        return variedEvents == 0 ? 0 : (double) contextEvents / variedEvents;
    }
}
