/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;

/** Tasks that lie open side by side, told apart by the values they carry. */
class SuspendedTasksTest {

    private static final int TASKS = 300;

    @Test
    void sixTasksMayLieOpenAtATime() {
        List<Integer> truth = new ArrayList<>();
        EventLog log = openAtATime(6, truth);
        BitSet whole = whole(new SeamRecognizer().recognize(log, Progress.NONE), truth);
        assertTrue(whole.cardinality() >= 0.9 * TASKS, whole.cardinality() + " of " + TASKS);
    }

    @Test
    void tasksThatLieOpenWhereReadingGoesOnAreGoneOnWith() {
        List<Integer> truth = new ArrayList<>();
        EventLog log = openAtATime(6, truth);
        SeamRecognizer recognizer = new SeamRecognizer();
        int first = 222; // the first of six that lie open together
        int allBegun = truth.indexOf(first + 5) + 1;
        int known = allBegun * 10 / 9; // of few known events the last tenth is read again
        Learning before = recognizer.learn(log.select(IntStream.range(0, known).toArray()), null, Progress.NONE);

        Learning added = recognizer.learn(log, before.learned(), Progress.NONE);

        assertEquals(Learning.Start.LEARNED, added.start());
        BitSet whole = whole(added.tasks(), truth);
        assertEquals(6, whole.get(first, first + 6).cardinality(), "of those that lay open: " + whole);
        assertTrue(whole.get(first, TASKS).cardinality() >= 0.9 * (TASKS - first), "of the new ones: " + whole);
    }

    /** @return the true tasks that share at least four fifths of their events with a task found */
    private static BitSet whole(RecognizedTasks found, List<Integer> truth) {
        Map<Integer, int[]> shared = new HashMap<>();
        int[] length = new int[TASKS];
        for (int row = 0; row < truth.size(); row++) {
            length[truth.get(row)]++;
            if (found.taskOf(row) >= 0) {
                shared.computeIfAbsent(found.taskOf(row), t -> new int[TASKS])[truth.get(row)]++;
            }
        }
        BitSet whole = new BitSet();
        for (int[] of : shared.values()) {
            int most = Arrays.stream(of).max().orElse(0);
            int task = Arrays.stream(of).boxed().toList().indexOf(most);
            if (most >= 0.8 * (length[task] + Arrays.stream(of).sum() - most)) {
                whole.set(task);
            }
        }
        return whole;
    }

    /** @return tasks of which every third handful is begun one after the other, and only then finished, in the same order */
    private static EventLog openAtATime(int handful, List<Integer> truth) {
        Steps steps = new Steps(truth);
        for (int first = 0; first < TASKS; first += handful) {
            boolean together = first / handful % 3 == 1;
            for (int part = 0; part < (together ? 2 : 1); part++) {
                for (int task = first; task < first + handful; task++) {
                    int count = steps.count(task);
                    int middle = together ? 1 + task % (count - 1) : count;
                    steps.add(task, part == 0 ? 0 : middle, part == 0 ? middle : count);
                }
            }
        }
        return steps.rows.toLog();
    }

    /** The steps of the tasks, which carry their task's number now and then; written in any order. */
    private static final class Steps {
        private final EventRows rows =
                new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("number", Nature.DATA)));
        private final String[] orders = TestLogs.orders(TASKS);
        private final List<List<Integer>> events = new ArrayList<>();
        private final Random random = new Random(11);
        private final List<Integer> truth;
        private long time = 1_700_000_000_000L;

        Steps(List<Integer> truth) {
            this.truth = truth;
            int[] of = TestLogs.truth(TASKS);
            for (int i = 0; i < of.length; i++) {
                if (of[i] == events.size()) {
                    events.add(new ArrayList<>());
                }
                events.get(of[i]).add(i);
            }
        }

        int count(int task) {
            return events.get(task).size();
        }

        void add(int task, int from, int to) {
            for (int step : events.get(task).subList(from, to)) {
                time += 500 + random.nextInt(4000);
                String number = step % 2 == 0 ? null : "N" + (100_000 + 7919 * task % 900_000);
                rows.event(time, "p").text(0, orders[step]).text(1, number);
                truth.add(task);
            }
        }
    }
}
