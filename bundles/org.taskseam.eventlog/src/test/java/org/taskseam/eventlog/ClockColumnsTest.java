/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClockColumnsTest {

    private static final int EVENTS = 60;

    private final long[] times = new long[EVENTS + 1];

    ClockColumnsTest() {
        Random random = new Random(5);
        times[0] = Instant.parse("2026-03-02T08:00:00Z").toEpochMilli();
        for (int i = 0; i < EVENTS; i++) {
            times[i + 1] = times[i] + 15_000 + random.nextInt(200_000);
        }
    }

    private boolean repeats(List<String> texts) {
        EventLog log = new EventLogBuilder(Arrays.copyOf(times, EVENTS))
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[EVENTS], Dictionary.of(List.of("work")))
                .texts(
                        Column.text("other", Nature.DATA),
                        IntStream.range(0, EVENTS).toArray(),
                        Dictionary.of(texts))
                .build();
        return new ClockColumns(log).repeats(log.texts("other"));
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
        assertTrue(repeats(texts), texts.get(0));
    }

    private void assertTells(List<String> texts) {
        assertFalse(repeats(texts), texts.get(0));
    }

    @Test
    void endsOfEventsRepeatTheClock() {
        assertRepeats(ends(end -> Instant.ofEpochMilli(end).toString()));
        assertRepeats(ends(
                end -> Instant.ofEpochMilli(end).toString().replace('T', ' ').replace("Z", "+01:00")));
        assertRepeats(ends(end -> "%1$tm/%1$td/%1$tY %1$tI:%1$tM:%1$tS.%1$tL AM".formatted(end)));
        assertRepeats(ends(Long::toString));
        assertRepeats(ends(end -> "%d.%03d".formatted(end / 1000, end % 1000)));
    }

    @Test
    void durationsRepeatTheClock() {
        assertRepeats(pauses(Long::toString));
        assertRepeats(pauses(pause -> Long.toString(pause / 1000)));
        assertRepeats(
                pauses(pause -> "%d:%02d:%02d".formatted(pause / 3_600_000, pause / 60_000 % 60, pause / 1000 % 60)));
    }

    @Test
    void otherNumbersAndDatesDoNot() {
        assertTells(pauses(pause -> Long.toString(pause % 97 + 1_000_000)));
        assertTells(ends(end -> "%tF".formatted(end) + " (" + end % 1000
                + ")")); // a date that is part of something, different in each event
        assertTells(ends(end -> Long.toString(end / 7)));
    }
}
