/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        Map<Integer, int[]> shared = new HashMap<>();
        int[] length = new int[TASKS];
        for (int row = 0; row < log.size(); row++) {
            length[truth.get(row)]++;
            if (found.taskOf(row) >= 0) {
                shared.computeIfAbsent(found.taskOf(row), t -> new int[TASKS])[truth.get(row)]++;
            }
        }
        long whole = shared.values().stream()
                .filter(of -> {
                    int most = Arrays.stream(of).max().orElse(0);
                    int task = Arrays.stream(of).boxed().toList().indexOf(most);
                    return most >= 0.8 * (length[task] + Arrays.stream(of).sum() - most);
                })
                .count();
        assertTrue(whole >= 0.9 * TASKS, whole + " of " + TASKS);
    }

    /** @return tasks of which every third handful is begun one after the other, and only then finished, in the same order */
    private static EventLog openAtATime(int handful, List<Integer> truth) {
        String[] orders = TestLogs.orders(TASKS);
        int[] of = TestLogs.truth(TASKS);
        List<List<Integer>> events = new ArrayList<>();
        for (int i = 0; i < of.length; i++) {
            if (of[i] == events.size()) {
                events.add(new ArrayList<>());
            }
            events.get(of[i]).add(i);
        }
        EventRows rows =
                new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("number", Nature.DATA)));
        Random random = new Random(11);
        long time = 1_700_000_000_000L;
        for (int first = 0; first < TASKS; first += handful) {
            boolean together = first / handful % 3 == 1;
            for (int part = 0; part < (together ? 2 : 1); part++) {
                for (int task = first; task < first + handful; task++) {
                    List<Integer> steps = events.get(task);
                    int middle = together ? 1 + task % (steps.size() - 1) : steps.size();
                    for (int step : part == 0 ? steps.subList(0, middle) : steps.subList(middle, steps.size())) {
                        time += 500 + random.nextInt(4000);
                        String number = step % 2 == 0 ? null : "N" + (100_000 + 7919 * task % 900_000);
                        rows.event(time, "p").text(0, orders[step]).text(1, number);
                        truth.add(task);
                    }
                }
            }
        }
        return rows.toLog();
    }
}
