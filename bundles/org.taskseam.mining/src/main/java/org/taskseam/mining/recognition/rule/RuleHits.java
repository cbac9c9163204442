/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.util.BitSet;

/**
 * The events of a log that a rule matches.
 *
 * @param type name of the type of task that the rule is for
 * @param kind what the rule says of these events
 * @param line where it stands, from 1
 * @param rows their rows
 */
public record RuleHits(String type, Kind kind, int line, BitSet rows) {

    /** What a rule says of an event. */
    public enum Kind {
        /** A task begins with it. */
        STARTS,
        /** A task ends with it. */
        ENDS,
        /** It names its case. */
        CASE
    }

    /** Keeps its own copy. */
    public RuleHits {
        rows = (BitSet) rows.clone();
    }

    @Override
    public BitSet rows() {
        return (BitSet) rows.clone();
    }
}
