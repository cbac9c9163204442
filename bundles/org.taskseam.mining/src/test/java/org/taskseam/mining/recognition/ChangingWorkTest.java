/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/** Work that changes in a log of which not all is learned from. */
class ChangingWorkTest {

    private static final int TASKS = 47_000;
    private static final int FIRST_NEW = 44_000;
    private static final List<String> NEW = List.of("open claim", "view photo", "rate damage", "settle claim");

    @Test
    void whatIsDoneOnlyLaterIsFoundInALongLog() {
        String[] usual = TestLogs.orders(TASKS);
        int[] task = TestLogs.truth(TASKS);
        List<String> events = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < usual.length; i++) {
            boolean begins = i == 0 || task[i] != task[i - 1];
            if (begins && task[i] == FIRST_NEW) {
                assertTrue(events.size() > 250_000, "as many as are learned from: " + events.size());
            }
            if (begins && task[i] >= FIRST_NEW && task[i] % 2 == 0) {
                events.addAll(NEW);
                done++;
            }
            events.add(usual[i]);
        }
        EventLog log = TestLogs.of(events.toArray(new String[0]), 3L, 1);

        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);

        Map<Integer, Integer> whole = new HashMap<>();
        for (TaskInstance each : found.tasks()) {
            if (each.events() == NEW.size() && events.get(each.firstRow()).equals(NEW.get(0))) {
                whole.merge(each.type(), 1, Integer::sum);
            }
        }
        int most = whole.values().stream().mapToInt(tasks -> tasks).max().orElse(0);
        assertTrue(most >= 0.95 * done, most + " of " + done + " tasks of the new kind are of one type");
    }
}
