/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.boundaries;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * First segments that begin after long pauses alone, for logs of so few activities that the steps between them tell little. How
 * long is long is not set: pauses are counted in the actor's middle pause, and edges stand where few pauses are a little shorter.
 */
public final class PauseCuts {

    private static final double MOST = 0.5;
    private static final double LEAST = 0.03;
    private static final double NEXT = 0.85;

    private final EventStream stream;
    private final UsualPath path;

    /** Pause in front of every event as a multiple of the actor's middle pause; 0 in front of an actor's first. */
    private final float[] pause;

    public PauseCuts(EventStream stream, UsualPath path) {
        this.stream = stream;
        this.path = path;
        this.pause = new float[stream.size()];
        if (stream.timed()) {
            for (int actor = 0; actor < stream.actors(); actor++) {
                measure(stream.start(actor) + 1, stream.end(actor));
            }
        }
    }

    private void measure(int from, int to) {
        if (from >= to) {
            return;
        }
        long[] sorted = new long[to - from];
        for (int i = from; i < to; i++) {
            sorted[i - from] = stream.time(i) - stream.time(i - 1);
        }
        Arrays.sort(sorted);
        double middle = Math.max(1, sorted[sorted.length / 2]);
        for (int i = from; i < to; i++) {
            pause[i] = (float) ((stream.time(i) - stream.time(i - 1)) / middle);
        }
    }

    /** @return different pauses to cut at, the shortest first, each after the widest gap among its neighbours; none without times */
    public float[] edges() {
        float[] sorted = pause.clone();
        Arrays.sort(sorted);
        float[] edges = new float[32];
        int count = 0;
        for (double share = MOST; share > LEAST; share *= NEXT) {
            int at = widestGap(sorted, place(sorted, share), place(sorted, share * NEXT));
            if (at >= 0 && (count == 0 || sorted[at] > edges[count - 1])) {
                edges[count++] = sorted[at];
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static int place(float[] sorted, double share) {
        return (int) ((1 - share) * sorted.length);
    }

    /** @return index of the pause that is the most times as long as the next shorter one; -1 if all are alike */
    private static int widestGap(float[] sorted, int from, int to) {
        int at = -1;
        float widest = 1;
        for (int i = Math.max(1, from); i < to; i++) {
            float gap = sorted[i - 1] > 0 ? sorted[i] / sorted[i - 1] : 1;
            if (gap > widest) {
                widest = gap;
                at = i;
            }
        }
        return at;
    }

    /** @return the segments between pauses that are at least as long as an edge; what is not on the path is in none */
    public Segments cut(float edge) {
        int[] of = new int[stream.size()];
        int count = 0;
        for (int actor = 0; actor < stream.actors(); actor++) {
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                count += i == stream.start(actor) || pause[i] >= edge ? 1 : 0;
                of[i] = path.kept(i) ? count - 1 : Segments.NONE;
            }
        }
        return new Segments(of, count).compact(false);
    }
}
