/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;

class RestTest {

    /** Upper case is what tasks were found in, each letter a step; a blank is a task's end. */
    private static String rest(String events) {
        String steps = events.replace(" ", "");
        int[] activity =
                steps.toLowerCase(Locale.ROOT).chars().map(c -> c - 'a').toArray();
        int[] of = new int[steps.length()];
        int task = -1;
        int at = 0;
        for (String part : events.split(" ")) {
            task += Character.isUpperCase(part.charAt(0)) ? 1 : 0;
            for (char step : part.toCharArray()) {
                of[at++] = Character.isUpperCase(step) ? task : Segments.NONE;
            }
        }
        Segments segments = new Segments(of, task + 1);
        segments.setTypes(new int[task + 1], 1);
        EventStream stream = EventStream.of(new EventLogBuilder(new long[of.length])
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[of.length], Dictionary.of(List.of("any")))
                .build());
        Segments all = Rest.add(stream, segments, activity);
        if (all == segments) {
            return "same";
        }
        StringBuilder told = new StringBuilder();
        IntStream.range(0, of.length).forEach(i -> told.append(all.of(i) < 0 ? "-" : all.of(i)));
        return told.toString();
    }

    @Test
    void stretchesThatComeAgainBetweenTasksAreSegments() {
        assertEquals("0011122333", rest("AB xyz AB xyz"));
        assertEquals("--001112233344--", rest("vw AB xyz AB xyz AB zx"));
    }

    @Test
    void whatComesOnceOrIsOneEventIsLeft() {
        assertEquals("same", rest("AB xyz AB yxz AB x AB x"));
    }
}
