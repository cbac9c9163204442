/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.types;

import java.util.Arrays;
import java.util.BitSet;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.Refinement;

/**
 * Finds types that are no tasks of their own but interruptions: short, and nearly always in the middle of another task that
 * goes on right after them.
 */
public final class Interruptions {

    private static final double INSIDE_ANOTHER = 0.4;
    private static final double SHORT = 0.5;
    private static final int LEAST = 4;

    private Interruptions() {}

    /** @return such types */
    public static BitSet types(EventStream stream, Segments segments) {
        int[] around = new int[segments.count()];
        int[] last = lastPositions(segments);
        for (int actor = 0; actor < stream.actors(); actor++) {
            markInside(stream.start(actor), stream.end(actor), segments, last, around);
        }
        int[] tasks = new int[segments.types()];
        int[] inside = new int[segments.types()];
        for (int s = 0; s < segments.count(); s++) {
            if (segments.type(s) >= 0) {
                tasks[segments.type(s)]++;
                inside[segments.type(s)] += around[s];
            }
        }
        int[] length = segments.lengths();
        int[] typical = Refinement.typicalLengths(segments, length);
        double middle = middleLength(segments, length, typical);
        BitSet types = new BitSet();
        for (int type = 0; type < segments.types(); type++) {
            types.set(
                    type,
                    tasks[type] >= LEAST
                            && inside[type] >= INSIDE_ANOTHER * tasks[type]
                            && typical[type] <= SHORT * middle);
        }
        return types;
    }

    /** @return the segments that are of other types */
    public static Segments without(BitSet types, Segments segments) {
        Segments others = segments.compact(true);
        for (int s = 0; s < others.count(); s++) {
            if (types.get(others.type(s))) {
                others.dissolve(s);
            }
        }
        return others.compact(true);
    }

    private static int[] lastPositions(Segments segments) {
        int[] last = new int[segments.count()];
        for (int i = 0; i < segments.events(); i++) {
            if (segments.typeAt(i) >= 0) {
                last[segments.of(i)] = i;
            }
        }
        return last;
    }

    /** A segment is inside another when the task before its first event is that after its last one. */
    private static void markInside(int start, int end, Segments segments, int[] last, int[] around) {
        int[] nextTask = new int[end - start + 1];
        int following = Segments.NONE;
        for (int i = end - 1; i >= start; i--) {
            nextTask[i - start] = following;
            following = segments.typeAt(i) >= 0 ? segments.of(i) : following;
        }
        BitSet begun = new BitSet();
        int previous = Segments.NONE;
        for (int i = start; i < end; i++) {
            if (segments.typeAt(i) >= 0) {
                int s = segments.of(i);
                if (!begun.get(s)) {
                    begun.set(s);
                    int after = nextTask[last[s] - start];
                    around[s] = previous >= 0 && previous == after ? 1 : 0;
                }
                previous = s;
            }
        }
    }

    /** @return the length of the type in which the middle event lies */
    private static double middleLength(Segments segments, int[] length, int[] typical) {
        long[] byLength = new long[segments.count()];
        int count = 0;
        long all = 0;
        for (int s = 0; s < segments.count(); s++) {
            if (segments.type(s) >= 0) {
                byLength[count++] = (long) typical[segments.type(s)] << 32 | length[s];
                all += length[s];
            }
        }
        Arrays.sort(byLength, 0, count);
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen += (int) byLength[i];
            if (2 * seen >= all) {
                return byLength[i] >>> 32;
            }
        }
        return 0;
    }
}
