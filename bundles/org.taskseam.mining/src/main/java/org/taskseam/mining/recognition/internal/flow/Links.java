/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.flow;

import java.util.Arrays;

/** For every event the two strongest links back to earlier events of the same actor. */
public final class Links {

    private static final float LEAST = 2.5f;
    private static final float OFFSET = 1.5f;
    private static final float MOST = 4;

    public final int[] first;
    public final int[] second;
    public final float[] firstWeight;
    public final float[] secondWeight;

    public Links(DataFlow flow, int events) {
        first = new int[events];
        second = new int[events];
        firstWeight = new float[events];
        secondWeight = new float[events];
        Arrays.fill(first, -1);
        Arrays.fill(second, -1);
        for (int link = 0; link < flow.count(); link++) {
            if (flow.weight(link) >= LEAST) {
                add(flow.from(link), flow.to(link), Math.min(MOST, flow.weight(link) - OFFSET));
            }
        }
    }

    private void add(int from, int to, float weight) {
        if (weight > firstWeight[to]) {
            second[to] = first[to];
            secondWeight[to] = firstWeight[to];
            first[to] = from;
            firstWeight[to] = weight;
        } else if (weight > secondWeight[to]) {
            second[to] = from;
            secondWeight[to] = weight;
        }
    }
}
