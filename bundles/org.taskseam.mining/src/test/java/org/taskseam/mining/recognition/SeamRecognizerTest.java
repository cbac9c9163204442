/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;

class SeamRecognizerTest {

    private static TaskRecognizer recognizer() {
        return new SeamRecognizer();
    }

    @Test
    void keepsTheContract() {
        TaskRecognizerContract.check(recognizer());
    }

    @Test
    void findsTheTasksOfThreeKindsOfWork() {
        EventLog log = TestLogs.of(TestLogs.orders(300), null, 1);
        int[] truth = TestLogs.truth(300);
        RecognizedTasks found = recognizer().recognize(log, Progress.NONE);
        assertEquals(3, found.types().size());
        assertEquals(300, found.tasks().size());
        int right = 0;
        for (int row = 1; row < truth.length; row++) {
            boolean boundary = truth[row] != truth[row - 1];
            right += boundary == (found.taskOf(row) != found.taskOf(row - 1)) ? 1 : 0;
        }
        assertTrue(right >= 0.99 * (truth.length - 1), right + " of " + (truth.length - 1));
    }

    @Test
    void aTypeTellsHowItIsDone() {
        RecognizedTasks found = recognizer().recognize(TestLogs.of(TestLogs.orders(300), null, 1), Progress.NONE);
        TaskType type = found.types().stream()
                .filter(t -> t.profile().contains("post invoice"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, type.variantCount());
        assertEquals(7, type.variants().get(0).steps().size());
        assertEquals("open mail", type.variants().get(0).steps().get(0));
        assertEquals(type.tasks(), type.routines().get(0).occurrences());
        assertEquals(1.0, type.routines().get(0).shareOfTask(), 1e-9);
    }

    @Test
    void aRecordingMayBeginInTheMiddleOfATask() {
        String[] orders = TestLogs.orders(250);
        for (int cut = 1; cut < 5; cut++) {
            for (Long seed : new Long[] {null, 1L, 2L}) {
                String[] events = Arrays.copyOfRange(orders, cut, orders.length);
                RecognizedTasks found = recognizer().recognize(TestLogs.of(events, seed, 1), Progress.NONE);
                assertEquals(250, found.tasks().size(), 1, cut + " " + seed);
                assertEquals(3, found.types().size(), cut + " " + seed);
            }
        }
    }

    @Test
    void sessionsThatOverlapAreReadOneByOneWhereverTheyBegin() {
        for (int[] cut : new int[][] {{0, 0, 0, 0, 0, 0}, {2, 2, 2, 3, 3, 2}, {3, 5, 1, 4, 4, 3}, {0, 2, 4, 0, 1, 5}}) {
            RecognizedTasks found = recognizer().recognize(overlappingSessions(cut), Progress.NONE);
            assertEquals(3, found.types().size(), Arrays.toString(cut));
            assertEquals(300, found.tasks().size(), 6, Arrays.toString(cut));
        }
    }

    /** @param cut numbers of events that are missing at the beginning of each of three sessions, and at the end of each */
    private static EventLog overlappingSessions(int[] cut) {
        String[] orders = TestLogs.orders(300);
        List<Column> columns =
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("session", Attribute.SESSION));
        EventRows rows = new EventRows(columns);
        int[] from = {0, TestLogs.orders(100).length, TestLogs.orders(200).length, orders.length};
        int[] next = new int[3];
        int[] end = new int[3];
        Arrays.setAll(next, session -> from[session] + cut[session]);
        Arrays.setAll(end, session -> from[session + 1] - cut[session + 3]);
        Random random = new Random(4);
        long time = 1_767_600_000_000L;
        while (!Arrays.equals(next, end)) {
            int session = random.nextInt(3);
            if (next[session] < end[session]) {
                time += 200 + random.nextInt(2000);
                rows.event(time, "unknown").text(0, orders[next[session]++]).text(1, "s" + session);
            }
        }
        return rows.toLog();
    }

    @Test
    void aProcessWithSeveralWaysMayBeRecordedFromAnyOfItsSteps() {
        Random random = new Random(8);
        List<String> events = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        for (int task = 0; task < 200; task++) {
            begins.add(events.size());
            events.add("open sheet");
            for (boolean again = true; again; ) {
                events.addAll(List.of("go to page", "name", "password", "log in"));
                again = random.nextInt(4) == 0;
                if (again) {
                    events.add("error");
                }
            }
            events.addAll(
                    random.nextInt(3) == 0
                            ? List.of("wrong", "reason", "date", "cancel")
                            : List.of("welcome", "customer", "amount", "text", "ok"));
        }
        for (int cut = 1; cut < 8; cut++) {
            RecognizedTasks found = recognizer()
                    .recognize(TestLogs.paused(events.subList(cut, events.size()), begins, cut), Progress.NONE);
            assertEquals(200, found.tasks().size(), 2, "" + cut);
        }
    }

    @Test
    void noiseBetweenTasksBelongsToNone() {
        String[] orders = TestLogs.orders(300);
        String[] events = new String[orders.length + orders.length / 10];
        Random random = new Random(3);
        int from = 0;
        for (int i = 0; i < events.length; i++) {
            boolean noise = i % 11 == 10;
            events[i] = noise ? "noise " + (char) ('a' + random.nextInt(20)) : orders[from++];
        }
        RecognizedTasks found = recognizer().recognize(TestLogs.of(events, null, 1), Progress.NONE);
        int noise = 0;
        int unassigned = 0;
        for (int i = 10; i < events.length; i += 11) {
            noise++;
            unassigned += found.taskOf(i) == RecognizedTasks.NONE ? 1 : 0;
        }
        assertTrue(unassigned > 0.8 * noise, unassigned + " of " + noise);
        assertTrue(found.unassignedEvents() < 2L * noise);
    }

    @Test
    void oneLongSessionAndAMillionActivitiesEnd() {
        RecognizedTasks million =
                recognizer().recognize(TestLogs.of(TestLogs.different(1_000_000), null, 1), Progress.NONE);
        assertEquals(1_000_000, million.size());
        RecognizedTasks equal =
                recognizer().recognize(TestLogs.of(TestLogs.repeat("a", 1_000_000), null, 1), Progress.NONE);
        assertEquals(1_000_000, equal.size());
    }

    @Test
    void twentyTasksOfOnePersonAreEnough() {
        RecognizedTasks found = recognizer().recognize(TestLogs.transfers(20, 0), Progress.NONE);
        assertEquals(20, found.tasks().size());
        assertEquals(1, found.types().size());
    }

    @Test
    void aRecordingMayBeginAndEndInTheMiddleOfATask() {
        RecognizedTasks found = recognizer().recognize(TestLogs.transfers(40, 5), Progress.NONE);
        int whole = 0;
        for (TaskInstance task : found.tasks()) {
            int begin = found.rows(task)[0] + 5;
            whole += task.events() == 11 && begin % 11 == 0 ? 1 : 0;
        }
        assertTrue(whole >= 36, whole + " of 39");
    }

    @Test
    void namesAndOrderOfColumnsDoNotMatter() {
        RecognizedTasks one =
                recognizer().recognize(TestLogs.sheetAndForm("application", "element", "value"), Progress.NONE);
        RecognizedTasks other = recognizer().recognize(TestLogs.sheetAndForm("c", "a", "b"), Progress.NONE);
        for (int row = 0; row < one.size(); row++) {
            assertEquals(one.taskOf(row), other.taskOf(row));
        }
        assertEquals(1, one.types().size());
    }
}
