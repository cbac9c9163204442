/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Nature;

class ClockTest {

    private static final int EVENTS = 60;
    private static final Column OTHER = Column.text("other", Nature.DATA);

    private final long[] times = new long[EVENTS + 1];

    ClockTest() {
        Random random = new Random(5);
        times[0] = Instant.parse("2026-03-02T08:00:00Z").toEpochMilli();
        for (int i = 0; i < EVENTS; i++) {
            times[i + 1] = times[i] + 15_000 + random.nextInt(200_000);
        }
    }

    /** Names of the columns that recognition looks at beside the activity. */
    private List<String> lookedAt(Column column, List<String> texts) {
        int[] ids = IntStream.range(0, EVENTS).toArray();
        EventStream stream = EventStream.of(new EventLogBuilder(Arrays.copyOf(times, EVENTS))
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[EVENTS], Dictionary.of(List.of("work")))
                .texts(column, ids, Dictionary.of(texts))
                .build());
        return stream.columns().stream().map(c -> c.column().name()).toList();
    }

    private List<String> ends(LongFunction<String> written) {
        return Arrays.stream(times, 1, EVENTS + 1).mapToObj(written).toList();
    }

    private List<String> pauses(LongFunction<String> written) {
        List<String> pauses = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            pauses.add(written.apply(times[i + 1] - times[i]));
        }
        return pauses;
    }

    private void assertRepeats(List<String> texts) {
        assertEquals(List.of("activity"), lookedAt(OTHER, texts), texts.get(0));
    }

    private void assertTells(List<String> texts) {
        assertEquals(List.of("activity", "other"), lookedAt(OTHER, texts), texts.get(0));
    }

    @Test
    void endsOfEventsAreNotLookedAt() {
        assertRepeats(ends(end -> Instant.ofEpochMilli(end).toString()));
        assertRepeats(ends(
                end -> Instant.ofEpochMilli(end).toString().replace('T', ' ').replace("Z", "+01:00")));
        assertRepeats(ends(end -> "%1$tm/%1$td/%1$tY %1$tI:%1$tM:%1$tS.%1$tL AM".formatted(end)));
        assertRepeats(ends(Long::toString));
        assertRepeats(ends(end -> "%d.%03d".formatted(end / 1000, end % 1000)));
    }

    @Test
    void durationsAreNotLookedAt() {
        assertRepeats(pauses(Long::toString));
        assertRepeats(pauses(pause -> Long.toString(pause / 1000)));
        assertRepeats(
                pauses(pause -> "%d:%02d:%02d".formatted(pause / 3_600_000, pause / 60_000 % 60, pause / 1000 % 60)));
    }

    @Test
    void otherNumbersAndDatesAre() {
        assertTells(pauses(pause -> Long.toString(pause % 97 + 1_000_000)));
        assertTells(ends(end -> "%tF".formatted(end) + " (" + end % 1000
                + ")")); // a date that is part of something, different in each event
        assertTells(ends(end -> Long.toString(end / 7)));
        assertEquals(
                List.of("activity", "other"),
                lookedAt(
                        Column.text("other", Attribute.VALUE),
                        ends(end -> Instant.ofEpochMilli(end).toString())));
    }
}
