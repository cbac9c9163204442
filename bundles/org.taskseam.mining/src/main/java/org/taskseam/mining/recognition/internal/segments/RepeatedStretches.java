/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * What the tasks found so far leave over. Stretches of events between them that are done again, step for step, are tasks of kinds
 * that were cut to pieces at first sight: now that the tasks beside them are known, so is where they begin and end.
 */
public final class RepeatedStretches {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    /** Fewer of the events, as a share, are left as they are: they would not change what is learned. */
    private static final double MUCH = 0.02;

    /** How often a stretch must come. */
    private static final int AGAIN = 2;

    /** Events of one actor that belong to no task, from one position to before another. */
    private record Stretch(int from, int to) {
        int events() {
            return to - from;
        }
    }

    private RepeatedStretches() {}

    /** @return the segments and those that stand for stretches that come again, without a type; the same segments if these are few */
    public static Segments add(EventStream stream, Segments segments, int[] activity) {
        List<Stretch> stretches = stretches(stream, segments);
        Map<IntBuffer, Integer> times = new HashMap<>();
        stretches.forEach(stretch -> times.merge(steps(stretch, activity), 1, Integer::sum));
        stretches.removeIf(stretch -> times.getOrDefault(steps(stretch, activity), 0) < AGAIN);
        int events = stretches.stream().mapToInt(Stretch::events).sum();
        if (events < MUCH * stream.size()) {
            return segments;
        }
        int[] of = new int[segments.events()];
        for (int i = 0; i < of.length; i++) {
            of[i] = segments.typeAt(i) < 0 ? Segments.NONE : segments.of(i);
        }
        int count = segments.count();
        for (Stretch stretch : stretches) {
            Arrays.fill(of, stretch.from, stretch.to, count++);
        }
        return new Segments(of, count).compact(false);
    }

    private static IntBuffer steps(Stretch stretch, int[] activity) {
        return IntBuffer.wrap(activity, stretch.from, stretch.events());
    }

    private static List<Stretch> stretches(EventStream stream, Segments segments) {
        List<Stretch> stretches = new ArrayList<>();
        for (int actor = 0; actor < stream.actors(); actor++) {
            int from = stream.start(actor);
            for (int i = from; i <= stream.end(actor); i++) {
                if (i == stream.end(actor) || segments.typeAt(i) >= 0) {
                    if (i - from >= SHORTEST && i - from <= LONGEST) {
                        stretches.add(new Stretch(from, i));
                    }
                    from = i + 1;
                }
            }
        }
        return stretches;
    }
}
