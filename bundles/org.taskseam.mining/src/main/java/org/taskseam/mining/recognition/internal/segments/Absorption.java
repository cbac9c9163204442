/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * Gives single events that fit nowhere to the task around them where they repeat a step of this task done just before or
 * after: doing a step twice is no noise.
 */
public final class Absorption {

    private static final int NEAR = 3;

    private Absorption() {}

    public static void apply(EventStream stream, Segments segments, int[] activity) {
        for (int actor = 0; actor < stream.actors(); actor++) {
            int end = stream.end(actor);
            for (int i = stream.start(actor) + 1; i < end - 1; i++) {
                int around = segments.of(i - 1);
                if (segments.of(i) < 0 && around >= 0 && around == segments.of(i + 1)) {
                    for (int j = Math.max(stream.start(actor), i - NEAR); j < Math.min(end, i + NEAR + 1); j++) {
                        if (segments.of(j) == around && activity[j] == activity[i]) {
                            segments.add(i, around);
                            break;
                        }
                    }
                }
            }
        }
    }
}
