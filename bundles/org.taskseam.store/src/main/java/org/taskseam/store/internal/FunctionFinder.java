/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/**
 * Finds the text column from which most others follow: mostly the activity or the element, which decide application, window
 * and action. Looks at samples all over the log; a wrong guess costs space, never an event.
 *
 * @param source  column of the log, or -1
 * @param targets columns of the log that follow from it
 */
record FunctionFinder(int source, BitSet targets) {

    private static final int SAMPLES = 200_000;
    private static final int LARGEST_TABLE = 1 << 16;
    private static final int UNKNOWN = -2;

    static FunctionFinder find(EventLog log) {
        FunctionFinder best = new FunctionFinder(-1, new BitSet());
        int bestGain = 0;
        for (int source = 0; source < log.columns().size(); source++) {
            if (!isText(log, source)
                    || log.texts(source).dictionary().size() > Math.min(LARGEST_TABLE, log.size() / 8)) {
                continue;
            }
            BitSet targets = new BitSet();
            int gain = 0;
            for (int target = 0; target < log.columns().size(); target++) {
                if (target != source && isText(log, target)) {
                    int saved = saved(log.texts(source), log.texts(target));
                    if (saved > 0) {
                        targets.set(target);
                        gain += saved;
                    }
                }
            }
            if (gain > bestGain) {
                bestGain = gain;
                best = new FunctionFinder(source, targets);
            }
        }
        return best;
    }

    private static boolean isText(EventLog log, int column) {
        return log.columns().get(column).kind() == Column.Kind.TEXT;
    }

    /** @return in how many samples the target changes, if it follows from the source; else 0 */
    private static int saved(IdColumn source, IdColumn target) {
        int[] table = new int[source.dictionary().size()];
        Arrays.fill(table, UNKNOWN);
        int step = Math.max(1, source.size() / SAMPLES);
        int changes = 0;
        for (int row = 0; row < source.size(); row += step) {
            int id = source.get(row);
            if (id == Dictionary.NONE) {
                return 0;
            }
            int value = target.get(row);
            if (table[id] == UNKNOWN) {
                table[id] = value;
            } else if (table[id] != value) {
                return 0;
            }
            if (row > 0 && target.get(row - 1) != value) {
                changes++;
            }
        }
        return changes;
    }
}
