/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.activities.ActivityLearner;
import org.taskseam.mining.recognition.internal.activities.ActivityRules;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.CarriedTexts;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.models.TaskModels;

class LinkJoinTest {

    /** Tasks with a step that some repeat, so that two short ones are no longer than one may be. */
    private static final String USUAL = "ABCDE ABCCCCCDE ".repeat(60);

    /**
     * Each letter is a step, a blank is a segment's end; the last two segments share a value.
     *
     * @return how many of them were joined to others
     */
    private static int joined(String last) {
        String steps = (USUAL + last).replace(" ", "");
        int[] activity = steps.chars().map(c -> c - 'A').toArray();
        int[] of = new int[activity.length];
        int segment = 0;
        int at = 0;
        for (String part : (USUAL + last).split(" ")) {
            for (int i = 0; i < part.length(); i++) {
                of[at++] = segment;
            }
            segment++;
        }
        Segments segments = new Segments(of, segment);
        segments.setTypes(new int[segment], 1);
        int second = of.length - last.length() + last.indexOf(' ') + 1;
        List<String> values = new ArrayList<>();
        int[] value = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            values.add("N-" + (10_000 + 37 * (i == second ? second - 1 : i)));
            value[i] = i == second ? second - 1 : i;
        }
        EventStream stream = EventStream.of(new EventLogBuilder(new long[of.length])
                .texts(
                        Column.text("activity", Attribute.ACTIVITY),
                        activity,
                        Dictionary.of(List.of("open", "find", "fill", "check", "send")))
                .texts(Column.text("value", Attribute.VALUE), value, Dictionary.of(values))
                .build());
        ActivityRules rules = ActivityLearner.learn(stream, Progress.NONE);
        DataFlow flow = new DataFlow(stream, new CarriedTexts(stream, rules, Progress.NONE), Progress.NONE);
        TaskModels models = TaskModels.count(stream, segments, activity, 5, new Pauses(stream));
        return segment - LinkJoin.join(segments, flow, models, activity).count();
    }

    @Test
    void piecesThatShareAValueAreOneTask() {
        assertEquals(1, joined("ABC DE"));
        assertEquals(1, joined("ABCD E"));
    }

    @Test
    void twoWholeTasksStayTwo() {
        assertEquals(0, joined("ABCDE ABCDE"));
    }
}
