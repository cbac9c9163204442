/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/** What every task recogniser promises. A partner extends this with a recogniser of their own. */
abstract class TaskRecognizerContract {

    /** @return the recogniser under test */
    abstract TaskRecognizer recognizer();

    @TestFactory
    Stream<DynamicTest> givesAConsistentResultForAnyLog() {
        Map<String, EventLog> logs = new HashMap<>();
        logs.put("empty", TestLogs.of(new String[0], null, 1));
        logs.put("one event", TestLogs.of(new String[] {"a"}, null, 1));
        logs.put("all equal", TestLogs.of(TestLogs.repeat("a", 3000), null, 1));
        logs.put("all different", TestLogs.of(TestLogs.different(3000), null, 1));
        logs.put("no times", TestLogs.withoutTimes(TestLogs.orders(200)));
        logs.put("orders", TestLogs.of(TestLogs.orders(200), null, 1));
        logs.put("orders of four people", TestLogs.of(TestLogs.orders(200), null, 4));
        return logs.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertConsistent(entry.getValue())));
    }

    private void assertConsistent(EventLog log) {
        RecognizedTasks found = recognizer().recognize(log, Progress.NONE);
        assertEquals(log.size(), found.size());
        int[] events = new int[found.tasks().size()];
        for (int row = 0; row < log.size(); row++) {
            int task = found.taskOf(row);
            if (task != RecognizedTasks.NONE) {
                events[task]++;
                assertEquals(log.actor(row), found.tasks().get(task).actor(), "a task spans actors");
            }
        }
        int[] tasksOfType = new int[found.types().size()];
        for (TaskInstance task : found.tasks()) {
            assertEquals(events[task.id()], task.events());
            assertEquals(task.events(), found.rows(task).length);
            assertTrue(task.confidence() >= 0 && task.confidence() <= 1);
            tasksOfType[task.type()]++;
        }
        for (TaskType type : found.types()) {
            assertEquals(tasksOfType[type.id()], type.tasks());
            assertTrue(!type.name().isBlank());
        }
        assertTrue(found.unassignedTime().toMillis() >= 0);
    }

    @Test
    void givesTheSameResultOnAnyNumberOfThreads() throws Exception {
        EventLog log = TestLogs.of(TestLogs.orders(300), null, 5);
        int[] one = tasks(log, 1);
        assertArrayEquals(one, tasks(log, 4));
        assertArrayEquals(one, tasks(log, 1));
    }

    private int[] tasks(EventLog log, int threads) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            RecognizedTasks found = pool.submit(() -> recognizer().recognize(log, Progress.NONE))
                    .get();
            int[] tasks = new int[log.size()];
            for (int row = 0; row < tasks.length; row++) {
                tasks[row] = found.taskOf(row);
            }
            return tasks;
        }
    }

    @Test
    void endsWhenCancelled() {
        EventLog log = TestLogs.of(TestLogs.orders(300), null, 2);
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> recognizer().recognize(log, cancelled));
    }
}
