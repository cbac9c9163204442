/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Arrays;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/** Judges how far the ids of the activities are from an order by frequency. */
final class Ranking {

    /** Bits per event that ids may be longer than they need be. */
    private static final double TOLERATED = 0.25;

    private Ranking() {}

    static boolean isStale(EventLog log) {
        IdColumn activities = log.activities();
        long[] count = new long[activities.dictionary().size()];
        for (int row = 0; row < log.size(); row++) {
            if (activities.get(row) != Dictionary.NONE) {
                count[activities.get(row)]++;
            }
        }
        long[] ranked = count.clone();
        Arrays.sort(ranked);
        long bits = 0;
        for (int id = 0; id < count.length; id++) {
            int length = 32 - Integer.numberOfLeadingZeros(id);
            bits += length * (count[id] - ranked[count.length - 1 - id]);
        }
        return bits > TOLERATED * log.size();
    }
}
