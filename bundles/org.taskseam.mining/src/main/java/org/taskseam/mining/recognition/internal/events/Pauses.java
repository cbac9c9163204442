/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.util.Arrays;

/** Pauses before events as bins of the actor's own quantiles, finer towards the long ones. No seconds. */
public final class Pauses {

    public static final int BINS = 12;
    private static final double[] EDGES = {1 / 6.0, 2 / 6.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99, 0.998};

    private final byte[] bin;

    public Pauses(EventStream stream) {
        bin = new byte[stream.size()];
        if (stream.timed()) {
            for (int actor = 0; actor < stream.actors(); actor++) {
                if (stream.end(actor) > stream.start(actor)) {
                    bin(stream, stream.start(actor), stream.end(actor));
                }
            }
        }
    }

    private void bin(EventStream stream, int start, int end) {
        long[] pause = new long[end - start];
        for (int i = start + 1; i < end; i++) {
            pause[i - start] = stream.time(i) - stream.time(i - 1);
        }
        long[] sorted = pause.clone();
        Arrays.sort(sorted);
        long[] edge = new long[EDGES.length];
        for (int e = 0; e < edge.length; e++) {
            edge[e] = sorted[Math.min(sorted.length - 1, (int) Math.ceil(EDGES[e] * sorted.length))];
        }
        for (int i = start + 1; i < end; i++) {
            int b = 0;
            while (b < edge.length && pause[i - start] >= edge[b]) {
                b++;
            }
            // a pause of many equal ones counts as the shortest of them
            while (b > 0 && pause[i - start] == edge[b - 1] && b > 1 && edge[b - 2] == edge[b - 1]) {
                b--;
            }
            bin[i] = (byte) b;
        }
    }

    /** @return log of the share of all events whose pause is in each bin */
    public double[] logShares() {
        double[] count = new double[BINS];
        for (byte b : bin) {
            count[b]++;
        }
        return Arrays.stream(count).map(c -> Math.log(c / bin.length)).toArray();
    }

    public int at(int position) {
        return bin[position];
    }
}
