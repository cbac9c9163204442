/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.Action;
import org.taskseam.capture.Allowance;
import org.taskseam.capture.CapturePipeline;
import org.taskseam.capture.Interaction;
import org.taskseam.capture.Recorder;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;

class ReplaySourceTest {

    private static final List<String> ACTIONS =
            List.of("click", "text input", "copy", "paste", "window activate", "right click", "scroll", "key command");

    private final List<Interaction> recorded = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatWasRecordedIsRecordedAgain() throws Exception {
        play(log(400, ACTIONS), (interaction, picture) -> recorded.add(interaction));
        assertEquals(400, recorded.size());
        for (int i = 0; i < 400; i++) {
            Interaction interaction = recorded.get(i);
            assertEquals(ACTIONS.get(i % ACTIONS.size()), interaction.action().text());
            assertEquals("soffice", interaction.application());
            if (interaction.action() == Action.CLICK || interaction.action() == Action.TEXT_INPUT) {
                assertEquals(
                        "Button " + i,
                        Optional.ofNullable(interaction.element()).orElseThrow().name());
            }
        }
    }

    @Test
    void everyLostEventIsToldByAGap() throws Exception {
        int events = 30_000;
        Recorder slow = (interaction, picture) -> {
            if (recorded.size() % 100 == 0) {
                Thread.yield();
            }
            recorded.add(interaction);
        };
        play(log(events, List.of("click")), slow);
        Map<Action, Long> counts = new TreeMap<>();
        recorded.forEach(i -> counts.merge(i.action(), i.action() == Action.GAP ? i.count() : 1, Long::sum));
        assertEquals(
                events,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                () -> "recorded and lost do not add up: " + counts);
    }

    private static void play(EventLog log, Recorder recorder) throws Exception {
        try (ReplaySource source = new ReplaySource(log, ReplaySource.AT_ONCE);
                CapturePipeline pipeline = new CapturePipeline(
                        new Allowance(application -> true), source.elements(), Optional::of, recorder)) {
            source.start(pipeline.start(source.id()));
            assertTrue(source.awaitEnd(Duration.ofMinutes(1)));
        }
    }

    private static EventLog log(int size, List<String> actions) {
        long[] times = new long[size];
        int[] action = new int[size];
        int[] element = new int[size];
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            times[i] = 1_767_600_000_000L + i * 1_000L;
            action[i] = i % actions.size();
            element[i] = i;
            elements.add("Button " + i);
        }
        return new EventLogBuilder(times)
                .actors(new int[size], Dictionary.of(List.of("P-1")))
                .texts(Column.text("activity", Attribute.ACTIVITY), action, Dictionary.of(actions))
                .texts(Column.text("action", Attribute.ACTION), action, Dictionary.of(actions))
                .texts(
                        Column.text("application", Attribute.APPLICATION),
                        new int[size],
                        Dictionary.of(List.of("soffice")))
                .texts(Column.text("element", Attribute.ELEMENT), element, Dictionary.of(elements))
                .build();
    }
}
