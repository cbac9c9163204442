/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;

class EdgesTest {

    /** Twenty tasks of five steps, with other events before each. */
    private static final String USUAL = "xyzABCDE ".repeat(20);

    /**
     * Upper case belongs to a task, each letter is a step; a blank is a task's end.
     *
     * @return the last events after trimming
     */
    private static String trimmed(String last) {
        String steps = (USUAL + last).replace(" ", "");
        int[] activity =
                steps.toLowerCase(Locale.ROOT).chars().map(c -> c - 'a').toArray();
        int[] of = new int[steps.length()];
        int task = 0;
        int at = 0;
        for (String part : (USUAL + last).split(" ")) {
            for (char step : part.toCharArray()) {
                of[at++] = Character.isUpperCase(step) ? task : Segments.NONE;
            }
            task++;
        }
        Segments segments = new Segments(of, task);
        segments.setTypes(new int[task], 1);
        EventStream stream = EventStream.of(new EventLogBuilder(new long[of.length])
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[of.length], Dictionary.of(List.of("any")))
                .build());
        Edges.trim(segments, activity, TaskModels.count(stream, segments, activity, 26, new Pauses(stream)));
        StringBuilder told = new StringBuilder();
        for (int i = of.length - last.length(); i < of.length; i++) {
            String step = steps.substring(i, i + 1).toLowerCase(Locale.ROOT);
            told.append(segments.of(i) < 0 ? step : step.toUpperCase(Locale.ROOT));
        }
        return told.toString();
    }

    @Test
    void eventsThatNoOtherTaskBeginsOrEndsWithAreNoise() {
        assertEquals("xyzABCDE", trimmed("XyzABCDE"));
        assertEquals("xyzABCDEw", trimmed("xYZABCDEW"));
    }

    @Test
    void whatOthersShowStaysWhereverTheTaskBeginsAndEnds() {
        assertEquals("xyzABCDE", trimmed("xyzABCDE"));
        assertEquals("xyzBCD", trimmed("xyzBCD"));
        assertEquals("xyzABxCDE", trimmed("xyzABxCDE"));
    }
}
