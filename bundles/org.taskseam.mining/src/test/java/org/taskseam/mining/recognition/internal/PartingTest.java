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

class PartingTest {

    /**
     * @param tasks tasks of one type, one after the other; a letter for each step, lower-case for noise
     * @return the last task after parting, a blank between its parts
     */
    private static String parted(String tasks) {
        String steps = tasks.replace(" ", "");
        int[] activity =
                steps.toLowerCase(Locale.ROOT).chars().map(c -> c - 'a').toArray();
        int[] of = new int[steps.length()];
        int task = 0;
        int at = 0;
        for (String part : tasks.split(" ")) {
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
        TaskModels models = TaskModels.count(stream, segments, activity, 26, new Pauses(stream));
        Segments parted = Parting.apply(stream, segments, activity, models);
        StringBuilder told = new StringBuilder();
        for (int i = steps.length() - tasks.length() + 1 + tasks.lastIndexOf(' '); i < of.length; i++) {
            boolean other = told.length() > 0 && parted.of(i) >= 0 && parted.of(i) != parted.of(i - 1);
            told.append(other ? " " : "").append(steps.charAt(i));
        }
        return told.toString();
    }

    @Test
    void aTaskThatGoesOnWhereMostEndAndBeginIsSeveral() {
        assertEquals("ABC ABC ABBC", parted("ABC ".repeat(12) + "ABCABCABBC"));
    }

    @Test
    void loopsOverTheWholeStay() {
        assertEquals("ABCABCABC", parted("ABCABCABC ABC ".repeat(6) + "ABCABCABC"));
        assertEquals("ABCBCD", parted("ABCD ".repeat(12) + "ABCBCD"));
    }

    @Test
    void aFewAreTooFew() {
        assertEquals("ABCABC", parted("ABC ".repeat(3) + "ABCABC"));
    }
}
