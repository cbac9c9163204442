/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.util.Locale;

/**
 * What a text of an event must be like; case does not count.
 *
 * @param column   name of a column or of a standard attribute
 * @param operator how to compare
 * @param text     with what
 * @param line     where it stands
 */
record Condition(String column, Operator operator, String text, int line) {

    /** How to compare. */
    enum Operator {
        IS("is"),
        IS_NOT("is not"),
        CONTAINS("contains"),
        STARTS_WITH("starts with"),
        ENDS_WITH("ends with");

        final String words;

        Operator(String words) {
            this.words = words;
        }
    }

    /** @param value text of an event, empty if it has none */
    boolean holds(String value) {
        String is = value.toLowerCase(Locale.ROOT);
        String wanted = text.toLowerCase(Locale.ROOT);
        return switch (operator) {
            case IS -> is.equals(wanted);
            case IS_NOT -> !is.equals(wanted);
            case CONTAINS -> is.contains(wanted);
            case STARTS_WITH -> is.startsWith(wanted);
            case ENDS_WITH -> is.endsWith(wanted);
        };
    }
}
