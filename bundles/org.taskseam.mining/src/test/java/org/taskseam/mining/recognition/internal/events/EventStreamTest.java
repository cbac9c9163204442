/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLogBuilder;

class EventStreamTest {

    private static EventStream stream(int actors, int eventsOfEach) {
        int[] actor = new int[actors * eventsOfEach];
        Arrays.setAll(actor, i -> i / eventsOfEach);
        return EventStream.of(new EventLogBuilder(new long[actor.length])
                .texts(
                        Column.text("activity", Attribute.ACTIVITY),
                        new int[actor.length],
                        Dictionary.of(List.of("any")))
                .actors(
                        actor,
                        Dictionary.of(IntStream.range(0, actors)
                                .mapToObj(a -> "p" + a)
                                .toList()))
                .build());
    }

    /** @return the rows of an actor in a sample */
    private static int[] rows(EventStream sample, int actor) {
        return IntStream.range(sample.start(actor), sample.end(actor))
                .map(sample::row)
                .toArray();
    }

    @Test
    void aSampleIsMadeOfStretchesAllOverTheTimeOfEachActor() {
        EventStream sample = stream(2, 200_000).sample(100_000);
        for (int actor = 0; actor < 2; actor++) {
            int[] rows = rows(sample, actor);
            assertEquals(50_000, rows.length);
            assertEquals(50_000, Arrays.stream(rows).distinct().count());
            int stretches = 1;
            for (int i = 1; i < rows.length; i++) {
                assertTrue(rows[i] > rows[i - 1], "in order");
                stretches += rows[i] == rows[i - 1] + 1 ? 0 : 1;
            }
            assertEquals(10, stretches);
            int first = actor * 200_000;
            for (int part = 0; part < 5; part++) {
                int from = first + part * 40_000;
                long within = Arrays.stream(rows)
                        .filter(row -> row >= from && row < from + 40_000)
                        .count();
                assertEquals(10_000, within, 5_000, "in part " + part);
            }
        }
    }

    @Test
    void stretchesOfActorsWithOnlyOneLieAtDifferentTimes() {
        int actors = 100;
        EventStream sample = stream(actors, 1_000).sample(20_000);
        long early = IntStream.range(0, actors)
                .filter(actor -> rows(sample, actor)[0] % 1_000 < 400)
                .count();
        assertEquals(actors / 2.0, early, 2);
        assertTrue(IntStream.range(0, actors).allMatch(actor -> rows(sample, actor).length == 200));
    }

    @Test
    void aStreamOfFewEventsIsItsOwnSample() {
        EventStream all = stream(3, 10);
        assertSame(all, all.sample(30));
    }
}
