/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;

/**
 * Recognition asks in each of its steps, again and again, whether it is still wanted, and ends where it hears that it is not. Times are
 * not measured: what is counted is how often each piece of work asks.
 */
class CancellingTest {

    /** Work asks at least once in so many events. */
    private static final int EVENTS = 10_000;

    /** The pieces of work that go through all events in each round, and those that go through them once. */
    private static final Set<String> ALL_STEPS = Set.of(
            "SequenceOrder",
            "ActLearner",
            "ColumnViews",
            "ActivityLearner",
            "ActivityRules",
            "CarriedTexts",
            "DataFlow",
            "UsualPath",
            "BoundaryCues",
            "Recognition",
            "BeamSearch",
            "Refinement",
            "SeamResult");

    private static final Set<String> THROUGH_EVENTS = Set.of("DataFlow", "UsualPath", "BoundaryCues", "BeamSearch");

    private final SeamRecognizer recognizer = new SeamRecognizer();

    /** Counts who asks, and says no from some question on. */
    private static final class Asked implements Progress {
        private final Map<String, Integer> times = new TreeMap<>();
        private final Map<String, Integer> firstInStep = new LinkedHashMap<>();
        private final int until;
        private int count;
        private String step = "";

        Asked(int until) {
            this.until = until;
        }

        @Override
        public synchronized void begin(String step, long total) {
            this.step = step;
        }

        @Override
        public synchronized boolean isCancelled() {
            String who = StackWalker.getInstance()
                    .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                            .filter(name -> name.contains(".recognition.internal."))
                            .findFirst()
                            .orElse(""));
            times.merge(who.substring(who.lastIndexOf('.') + 1).replaceAll("\\$.*", ""), 1, Integer::sum);
            firstInStep.putIfAbsent(step, count);
            return ++count > until;
        }
    }

    private static EventLog log(int tasks) {
        String[] orders = TestLogs.orders(tasks);
        int[] task = TestLogs.truth(tasks);
        EventRows rows =
                new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("number", Nature.DATA)));
        for (int i = orders.length - 1; i >= 0; i--) { // the order of the source is another one
            rows.event(1_700_000_000_000L + 2_000L * i, "p" + task[i] % 3)
                    .text(0, orders[i])
                    .text(1, i % 2 == 0 ? null : "N" + (100_000 + task[i]));
        }
        return rows.toLog();
    }

    @Test
    void everyPieceOfWorkAsksAndTheLongOnesMoreOftenOfMoreEvents() {
        EventLog small = log(1_000);
        EventLog large = log(9_000);
        Asked few = new Asked(Integer.MAX_VALUE);
        Asked many = new Asked(Integer.MAX_VALUE);

        recognizer.recognize(small, few);
        recognizer.recognize(large, many);

        Set<String> silent = new TreeSet<>(ALL_STEPS);
        silent.removeAll(many.times.keySet());
        assertEquals(Set.of(), silent, "asked: " + many.times);
        int more = (large.size() - small.size()) / EVENTS;
        assertTrue(more >= 4, "events: " + small.size() + ", " + large.size());
        for (String work : THROUGH_EVENTS) {
            int grown = many.times.getOrDefault(work, 0) - few.times.getOrDefault(work, 0);
            assertTrue(
                    grown >= more, work + " asks " + few.times.get(work) + " and " + many.times.get(work) + " times");
        }
    }

    @Test
    void itEndsInEveryStepWhenItHearsThatItIsNotWanted() {
        EventLog log = log(1_000);
        Asked all = new Asked(Integer.MAX_VALUE);
        Learning before = recognizer.learn(
                log.select(IntStream.range(0, log.size() * 9 / 10).toArray()), null, Progress.NONE);
        recognizer.recognize(log, all);
        Asked added = new Asked(Integer.MAX_VALUE);
        assertEquals(
                Learning.Start.LEARNED,
                recognizer.learn(log, before.learned(), added).start());

        assertTrue(all.firstInStep.size() >= 6, "steps: " + all.firstInStep.keySet());
        assertTrue(added.firstInStep.size() >= 3, "steps: " + added.firstInStep.keySet());
        all.firstInStep.forEach((step, question) -> {
            Asked asked = new Asked(question);
            assertThrows(CancellationException.class, () -> recognizer.recognize(log, asked), step);
            assertTrue(asked.count <= question + 4, step + " goes on: " + asked.times);
        });
        added.firstInStep.forEach((step, question) -> {
            Asked asked = new Asked(question);
            assertThrows(CancellationException.class, () -> recognizer.learn(log, before.learned(), asked), step);
        });
    }
}
