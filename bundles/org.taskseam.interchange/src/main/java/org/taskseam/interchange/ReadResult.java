/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.util.Map;
import org.taskseam.eventlog.EventLog;

/**
 * What came out of a file.
 *
 * @param log       the events
 * @param detected  what was found out about the file
 * @param skipped   number of lines that were left out, by reason for a person to read; empty unless lenient
 * @param reordered number of events that stood later in the file than a later event of the same actor
 */
public record ReadResult(EventLog log, Detected detected, Map<String, Long> skipped, int reordered) {

    public ReadResult {
        skipped = Map.copyOf(skipped);
    }

    /** @return number of lines that were left out */
    public long skippedLines() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }
}
