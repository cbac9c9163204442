/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.internal.events.EventStream;

class ColumnRelevanceTest {

    private static final int ACTORS = 4;
    private static final String[][] TASKS = {
        {"Mail open", "Mail copy", "ERP paste", "ERP check", "ERP post"},
        {"CRM find", "CRM edit", "CRM save"},
        {"Sheet open", "Sheet filter", "Sheet copy", "Slides paste", "Slides send"}
    };

    private final Random random = new Random(11);
    private final List<String> activity = new ArrayList<>();
    private final List<Integer> task = new ArrayList<>();
    private final List<Integer> actor = new ArrayList<>();
    private int tasks;

    ColumnRelevanceTest() {
        for (int person = 0; person < ACTORS; person++) {
            for (int i = 0; i < 150; i++) {
                for (String step : TASKS[random.nextInt(TASKS.length)]) {
                    activity.add(step);
                    task.add(tasks);
                    actor.add(person);
                }
                tasks++;
            }
        }
    }

    private EventLog log(Map<String, IntFunction<String>> others) {
        long[] times = new long[activity.size()];
        Arrays.setAll(times, i -> 1_700_000_000_000L + i * 7_000L);
        EventLogBuilder builder = new EventLogBuilder(times)
                .actors(
                        actor.stream().mapToInt(Integer::intValue).toArray(),
                        Dictionary.of(List.of("p0", "p1", "p2", "p3")));
        text(builder, Column.text("activity", Attribute.ACTIVITY), activity::get);
        others.forEach((name, text) -> text(builder, Column.text(name, Nature.DATA), text));
        return builder.build();
    }

    private void text(EventLogBuilder builder, Column column, IntFunction<String> text) {
        Map<String, Integer> known = new LinkedHashMap<>();
        int[] ids = new int[activity.size()];
        Arrays.setAll(ids, i -> known.computeIfAbsent(text.apply(i), t -> known.size()));
        builder.texts(column, ids, Dictionary.of(List.copyOf(known.keySet())));
    }

    private String minute(int event) {
        return "%02d:%02d".formatted(8 + event * 7 / 3600 % 8, event * 7 / 60 % 60);
    }

    private String charge(int event) {
        return Integer.toString(99 - event / 9 % 80);
    }

    private String place(int event) {
        return activity.get(event).split(" ")[0] + " window";
    }

    private String process(int event) {
        return Integer.toString(1000 + 31 * actor.get(event) + 7 * place(event).hashCode() % 97);
    }

    private String order(int event) {
        return "order " + task.get(event);
    }

    private record Verdict(boolean relevant, boolean mayCarry) {}

    private Verdict verdict(IntFunction<String> text) {
        EventStream stream = EventStream.of(log(Map.of("other", text)));
        EventStream.TextColumn column = stream.columns().get(1);
        int[] value = new int[stream.size()];
        Arrays.setAll(value, i -> stream.id(column, i));
        ColumnRelevance relevance = new ColumnRelevance(stream);
        return new Verdict(relevance.isRelevant(value, 0), relevance.mayCarry(value, 0));
    }

    @Test
    void whatIsShownWhateverIsDoneIsNotRelevant() {
        assertEquals(new Verdict(false, false), verdict(this::minute));
        assertEquals(new Verdict(false, false), verdict(this::charge));
        assertFalse(verdict(this::process).relevant, "a number that only one of the people has");
        assertFalse(verdict(i -> "u" + actor.get(i)).relevant);
        assertEquals(new Verdict(false, false), verdict(i -> "event " + i));
    }

    @Test
    void placesAreAndNumbersOfTasksTellWhatBelongsTogether() {
        assertTrue(verdict(this::place).relevant);
        assertEquals(new Verdict(false, true), verdict(this::order));
    }

    @Test
    void recognitionIsTheSameBesideColumnsThatSayNothing() {
        Map<String, IntFunction<String>> others = new LinkedHashMap<>();
        others.put("minute", this::minute);
        others.put("charge", this::charge);
        others.put("process", this::process);
        others.put("account", i -> "u" + actor.get(i));
        RecognizedTasks bare = new SeamRecognizer().recognize(log(Map.of()), Progress.NONE);
        RecognizedTasks beside = new SeamRecognizer().recognize(log(others), Progress.NONE);
        assertEquals(tasks, bare.tasks().size());
        assertEquals(bare.tasks().size(), beside.tasks().size());
        assertEquals(bare.types().size(), beside.types().size());
    }
}
