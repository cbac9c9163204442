/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.Arrays;

/** Joins segments that carry on each other's values: each is the other's best partner. */
final class LinkJoin {

    private static final int SCALE = 10;
    private static final int LEAST = 2 * SCALE;
    private static final double MOST_PER_LINK = 4;

    private LinkJoin() {}

    /** @return the segments after joining, without types */
    static Segments join(Segments segments, DataFlow flow) {
        LongIntMap weight = new LongIntMap(1024);
        for (int link = 0; link < flow.count(); link++) {
            if (flow.strong(link)) {
                int a = segments.of(flow.from(link));
                int b = segments.of(flow.to(link));
                if (a >= 0 && b >= 0 && a != b) {
                    int amount = (int) (SCALE * Math.min(MOST_PER_LINK, flow.weight(link) - 2));
                    weight.add(LongIntMap.key(Math.min(a, b), Math.max(a, b)), amount);
                }
            }
        }
        int n = segments.count();
        int[] earlier = filled(n);
        int[] later = filled(n);
        int[] earlierWeight = new int[n];
        int[] laterWeight = new int[n];
        weight.forEach((key, w) -> {
            int a = (int) (key >>> 32);
            int b = (int) key;
            if (w > earlierWeight[b] || w == earlierWeight[b] && a > earlier[b]) {
                earlierWeight[b] = w;
                earlier[b] = a;
            }
            if (w > laterWeight[a] || w == laterWeight[a] && b < later[a]) {
                laterWeight[a] = w;
                later[a] = b;
            }
        });
        int[] into = new int[n];
        for (int b = 0; b < n; b++) {
            int a = earlier[b];
            boolean joined = a >= 0 && earlierWeight[b] >= LEAST && later[a] == b;
            into[b] = joined ? into[a] : b;
        }
        segments.merge(into);
        return segments.compact(false);
    }

    private static int[] filled(int n) {
        int[] array = new int[n];
        Arrays.fill(array, -1);
        return array;
    }
}
