/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.time.Duration;
import java.util.List;

/**
 * Neighbouring events of an actor that recognition takes as one act told in several events: keys of one text, turns of the
 * wheel, a copy that both the application and the clipboard report.
 *
 * @param column    name of the column by which such events are known
 * @param first     its text in the earlier event; empty for any
 * @param second    its text in the later event; empty for any
 * @param shared    name of the column in which the two have the same text, whichever it is
 * @param differing names of the columns in which they may differ; texts that only one of them has are no difference
 * @param within    longest pause between the two
 * @param events    number of events that became part of another one in this way
 */
public record SameAct(
        String column,
        String first,
        String second,
        String shared,
        List<String> differing,
        Duration within,
        long events) {

    /** Copies the list. */
    public SameAct {
        differing = List.copyOf(differing);
    }
}
