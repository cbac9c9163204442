/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.recognizer;

import org.taskseam.eventlog.EventLog;

/**
 * How long a pause must be to end a task: the length that parts the pauses of a log into two groups which differ most, on a
 * logarithmic scale (N. Otsu: A Threshold Selection Method from Gray-Level Histograms, 1979).
 */
final class PauseLength {

    private static final int PER_OCTAVE = 4;
    private static final int BUCKETS = 40 * PER_OCTAVE;

    private PauseLength() {}

    /** @return in milliseconds; {@link Long#MAX_VALUE} where all pauses are alike */
    static long of(EventLog log) {
        long[] counts = new long[BUCKETS];
        for (int row = 1; row < log.size(); row++) {
            long pause = log.timeMillis(row) - log.timeMillis(row - 1);
            if (pause > 0 && log.sessionOf(row) == log.sessionOf(row - 1)) {
                counts[bucket(pause)]++;
            }
        }
        int cut = cut(counts);
        return cut < 0 ? Long.MAX_VALUE : (long) Math.ceil(Math.pow(2, (double) (cut + 1) / PER_OCTAVE));
    }

    private static int bucket(long pause) {
        return Math.min(BUCKETS - 1, (int) (PER_OCTAVE * Math.log(pause) / Math.log(2)));
    }

    /** The last bucket of the short pauses. */
    private static int cut(long[] counts) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            sum += (double) i * counts[i];
        }
        int best = -1;
        double largest = 0;
        double below = 0;
        double belowSum = 0;
        for (int i = 0; i < counts.length; i++) {
            below += counts[i];
            belowSum += (double) i * counts[i];
            double above = all - below;
            if (below > 0 && above > 0) {
                double apart = belowSum / below - (sum - belowSum) / above;
                double variance = below * above * apart * apart;
                if (variance > largest) {
                    largest = variance;
                    best = i;
                }
            }
        }
        return best;
    }
}
