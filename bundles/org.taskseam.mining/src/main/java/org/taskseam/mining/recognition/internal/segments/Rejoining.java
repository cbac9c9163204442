/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.OtherTasks;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * Puts two segments of one type that follow each other together where the other segments of the type would rather have
 * gone on than ended here and begun there. The decoder has counted both when it decided; here they do not count.
 */
public final class Rejoining {

    private Rejoining() {}

    /** @return the segments after joining, with their types */
    public static Segments apply(EventStream stream, Segments segments, int[] activity, int activities, Pauses pauses) {
        TaskModels models = TaskModels.count(stream, segments, activity, activities, pauses);
        OtherTasks others = new OtherTasks(models);
        int[] last = new int[segments.count()];
        int[] into = new int[segments.count()];
        Arrays.setAll(into, s -> s);
        for (int i = 0; i < segments.events(); i++) {
            if (segments.of(i) >= 0) {
                last[segments.of(i)] = i;
            }
        }
        boolean[] begun = new boolean[segments.count()];
        for (int actor = 0; actor < stream.actors(); actor++) {
            int before = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if (segments.typeAt(i) >= 0) {
                    int s = segments.of(i);
                    boolean follows = !begun[s] && before >= 0 && last[segments.of(before)] == before;
                    if (follows && segments.typeAt(before) == segments.type(s)) {
                        int from = models.state(segments.type(s), activity[before]);
                        int to = models.state(segments.type(s), activity[i]);
                        double pause = models.logPauseInside(pauses.at(i)) - models.logPauseBetween(pauses.at(i));
                        if (others.goOn(from, activity[i], to) + pause > 0) {
                            into[s] = into[segments.of(before)];
                        }
                    }
                    begun[s] = true;
                    before = i;
                }
            }
        }
        segments.merge(into);
        return segments.compact(false);
    }
}
