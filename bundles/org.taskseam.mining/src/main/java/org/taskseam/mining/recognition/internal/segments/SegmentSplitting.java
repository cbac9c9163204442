/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.TaskCounts;

/**
 * Parts what was read as one task where most others of its type end, and most of them begin with what comes next: tasks of a kind
 * that is rare are done several times on end more often than chance would have it.
 */
public final class SegmentSplitting {

    private static final double MOST = 0.5;

    /** So many tasks that neither end nor begin there are thought of beside those found: most of a few may be chance. */
    private static final int FEW = 5;

    private SegmentSplitting() {}

    /** @return the segments after splitting, with their types */
    public static Segments apply(EventStream stream, Segments segments, int[] activity, TaskCounts counts) {
        int[] of = new int[segments.events()];
        int[] type = new int[segments.count()];
        int[] part = new int[segments.count()];
        int[] last = new int[segments.count()];
        Arrays.setAll(type, segments::type);
        Arrays.setAll(part, s -> s);
        Arrays.fill(last, -1);
        int count = segments.count();
        for (int i = 0; i < of.length; i++) {
            int s = segments.of(i);
            of[i] = s;
            if (segments.typeAt(i) >= 0) {
                if (last[s] >= 0 && endsAndBegins(segments.type(s), activity[last[s]], activity[i], counts)) {
                    if (count == type.length) {
                        type = Arrays.copyOf(type, count * 2 + 1);
                    }
                    type[count] = segments.type(s);
                    part[s] = count++;
                }
                of[i] = part[s];
                last[s] = i;
            }
        }
        if (count == segments.count()) {
            return segments;
        }
        Segments parted = new Segments(of, count);
        parted.setTypes(Arrays.copyOf(type, count), segments.types());
        return parted.compact(false);
    }

    private static boolean endsAndBegins(int type, int before, int after, TaskCounts counts) {
        int from = counts.state(type, before);
        int to = counts.state(type, after);
        return counts.ends(from) > MOST * (counts.visits(from) + FEW)
                && counts.begins(to) > MOST * (counts.visits(to) + FEW);
    }
}
