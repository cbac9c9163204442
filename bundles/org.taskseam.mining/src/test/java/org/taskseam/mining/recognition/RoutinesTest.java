/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Nature;
import org.taskseam.mining.recognition.ValueFlow.Transformation;
import org.taskseam.mining.recognition.internal.description.TypeDescriberProbe;

class RoutinesTest {

    /** Every task: a b c d with, in most of them, one of x y z at any place between; then e or f, at random. */
    private static String[] withGaps(int tasks) {
        Random random = new Random(5);
        List<String> events = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int at = random.nextInt(3);
            for (int k = 0; k < 4; k++) {
                events.add("abcd".substring(k, k + 1));
                if (k == at) {
                    events.add("xyz".substring(random.nextInt(3)).substring(0, 1));
                }
            }
            events.add(random.nextBoolean() ? "e" : "f");
        }
        return events.toArray(new String[0]);
    }

    @Test
    void stepsWithOthersBetweenAreARoutine() {
        String[] events = withGaps(100);
        EventLog log = TestLogs.of(events, null, 1);
        TaskType type = TypeDescriberProbe.describe(log, row -> row / 6);
        Routine routine = type.routines().get(0);
        assertEquals(List.of("a", "b", "c", "d"), routine.steps());
        assertEquals(3, routine.mostBetween());
        assertEquals(100, routine.occurrences());
        assertEquals(100, routine.tasks());
        assertEquals(1.0, routine.determinism());
        assertEquals(4.0 / 6, routine.shareOfTask(), 1e-9);
        assertTrue(routine.variants() > 10);
        assertEquals(type.variantCount(), routine.variants());
    }

    /** A night between two steps, and time spent on what comes between, are not of the routine. */
    @Test
    void timeOfARoutineIsTheActiveTimeOfItsSteps() {
        String[] events = withGaps(100);
        long[] times = new long[events.length];
        for (int i = 1; i < times.length; i++) {
            boolean night = i % 60 == 1; // between a and what follows it, in every tenth task
            times[i] = times[i - 1] + (night ? 50_000_000 : 2_000);
        }
        TaskType type = TypeDescriberProbe.describe(TestLogs.at(events, times), row -> row / 6);
        assertEquals(Duration.ofSeconds(2 * (400 - 10)), type.routines().get(0).time());
    }

    @Test
    void stepsWithoutAGapComeFirstAndAreNotListedTwice() {
        String[] events = IntStream.range(0, 50)
                .mapToObj(task -> List.of("a", "b", "c", task % 2 == 0 ? "e" : "f"))
                .flatMap(List::stream)
                .toArray(String[]::new);
        TaskType type = TypeDescriberProbe.describe(TestLogs.of(events, null, 1), row -> row / 4);
        assertEquals(1, type.routines().size());
        assertEquals(0, type.routines().get(0).mostBetween());
        assertEquals(List.of("a", "b", "c"), type.routines().get(0).steps());
        assertEquals(2, type.routines().get(0).variants());
    }

    @Test
    void valuesAreFollowedThroughTheirTransformations() {
        String[][] written = {
            {" A-100 Ltd ", "A-100 Ltd"},
            {"Miller", "MILLER"},
            {"2026-03-31", "31.03.2026"},
            {"1,234.50", "1234,5"},
            {"Invoice 4711 of Miller", "4711"},
            {"4711", "PO 4711 / Berlin"},
            {"same", "same"}
        };
        Transformation[] expected = {
            Transformation.TRIM,
            Transformation.CASE,
            Transformation.DATE_FORMAT,
            Transformation.NUMBER_FORMAT,
            Transformation.PART_OF,
            Transformation.JOIN,
            Transformation.SAME
        };
        for (int i = 0; i < written.length; i++) {
            assertEquals(List.of(expected[i]), flows(written[i][0], written[i][1]), Arrays.toString(written[i]));
        }
        assertEquals(List.of(), flows("Miller", "Smith"));
        assertEquals(List.of(), flows("2026-13-31", "31.13.2026"));
        assertEquals(List.of(), flows("millers", "miller"));
    }

    /** Tasks in which each value (with the task's own letter, so that no value is always the same) goes from a to c. */
    private static List<Transformation> flows(String from, String to) {
        List<String> values = new ArrayList<>();
        int[] ids = new int[60];
        Arrays.fill(ids, Dictionary.NONE);
        for (int task = 0; task < 20; task++) {
            String digit = Integer.toString(1 + task % 7);
            for (int end = 0; end < 2; end++) {
                String text = (end == 0 ? from : to)
                        .replace("1", digit)
                        .replace("M", "M" + letter(task))
                        .replace("m", "m" + letter(task))
                        .replace("same", "same" + letter(task));
                if (!values.contains(text)) {
                    values.add(text);
                }
                ids[task * 3 + end * 2] = values.indexOf(text);
            }
        }
        String[] events = IntStream.range(0, 60)
                .mapToObj(i -> "abc".substring(i % 3, i % 3 + 1))
                .toArray(String[]::new);
        EventLog log =
                TestLogs.of(events, null, 1).withColumn(Column.text("value", Nature.DATA), ids, Dictionary.of(values));
        return TypeDescriberProbe.describe(log, row -> row / 3).flows().stream()
                .map(ValueFlow::how)
                .toList();
    }

    private static String letter(int task) {
        return "abcdefg".substring(task % 7, task % 7 + 1);
    }
}
