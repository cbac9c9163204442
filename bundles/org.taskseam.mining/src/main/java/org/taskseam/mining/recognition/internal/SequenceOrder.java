/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/**
 * Finds out which order of an actor's events is the true one where the source's order and the clock disagree: that
 * in which
 * more steps from activity to activity come again. Merged recordings have clocks that jump; exports may be shuffled.
 */
final class SequenceOrder {

    private SequenceOrder() {}

    /** @return the rows of the log in source order inside each actor, or {@code null} to take them as they stand */
    static int @Nullable [] rows(EventLog log) {
        if (inSourceOrder(log)) {
            return null;
        }
        Integer[] order = new Integer[log.size()];
        Arrays.setAll(order, row -> row);
        for (int actor = 0; actor < log.actorCount(); actor++) {
            Arrays.sort(order, log.firstRow(actor), log.endRow(actor), Comparator.comparingInt(log::sourceRow));
        }
        int[] bySource = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        int[] asTheyStand = new int[log.size()];
        Arrays.setAll(asTheyStand, row -> row);
        return repeatedSteps(log, bySource) >= repeatedSteps(log, asTheyStand) ? bySource : null;
    }

    private static boolean inSourceOrder(EventLog log) {
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor) + 1; row < log.endRow(actor); row++) {
                if (log.sourceRow(row) < log.sourceRow(row - 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Steps of every text column count, so that it does not matter which of them is called the activity. */
    private static long repeatedSteps(EventLog log, int[] rows) {
        long[] repeated = new long[1];
        for (int column = 0; column < log.columns().size(); column++) {
            if (log.columns().get(column).kind() == Column.Kind.TEXT) {
                IdColumn texts = log.texts(column);
                LongIntMap steps = new LongIntMap(1024);
                for (int actor = 0; actor < log.actorCount(); actor++) {
                    for (int i = log.firstRow(actor) + 1; i < log.endRow(actor); i++) {
                        steps.add(LongIntMap.key(texts.get(rows[i - 1]), texts.get(rows[i])), 1);
                    }
                }
                steps.forEach((key, count) -> repeated[0] += count - 1);
            }
        }
        return repeated[0];
    }
}
