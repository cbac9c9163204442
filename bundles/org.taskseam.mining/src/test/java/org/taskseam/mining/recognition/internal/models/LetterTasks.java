/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import java.util.List;
import java.util.Locale;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * Tasks of one type, one after the other, as a text: a letter for each step, lower case for events of no task, a blank where a task
 * ends.
 *
 * @param steps    the letters without blanks
 * @param activity what each event does: a is 0
 * @param stream   the events, all at the same time
 * @param segments the tasks
 */
public record LetterTasks(String steps, int[] activity, EventStream stream, Segments segments) {

    private static final int LETTERS = 26;

    public static LetterTasks of(String tasks) {
        String steps = tasks.replace(" ", "");
        int[] activity =
                steps.toLowerCase(Locale.ROOT).chars().map(c -> c - 'a').toArray();
        int[] of = new int[activity.length];
        int count = 0;
        int at = 0;
        for (String part : tasks.split(" ")) {
            for (char step : part.toCharArray()) {
                of[at++] = Character.isUpperCase(step) ? count : Segments.NONE;
            }
            count += part.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
        }
        Segments segments = new Segments(of, count);
        segments.setTypes(new int[count], 1);
        EventStream stream = EventStream.of(new EventLogBuilder(new long[of.length])
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[of.length], Dictionary.of(List.of("any")))
                .build());
        return new LetterTasks(steps, activity, stream, segments);
    }

    public TaskModels models() {
        return TaskModels.countToDecode(stream, segments, activity, LETTERS, new Pauses(stream));
    }
}
