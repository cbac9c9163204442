/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;

/** Logs of few activities, as window trackers write them: where all follow each other, only pauses tell where tasks end. */
class FewActivitiesTest {

    private static final int TASKS = 400;
    private static final List<String> WAYS = List.of(
            "mail sheet mail erp web",
            "web mail web",
            "mail chat erp sheet",
            "erp sheet sheet mail mail web chat erp sheet");

    private static final List<String> CLEAR_WAYS =
            List.of("find open read note", "sum round print sign send", "ask wait book", "scan name file tick close");

    private static final List<String> SHARING_WAYS = Stream.of(
                    Collections.nCopies(4, "inbox order list order invoices"),
                    Collections.nCopies(3, "inbox prices deliveries offers"),
                    Collections.nCopies(2, "contacts orders credit prices"),
                    Collections.nCopies(2, "offers invoices orders contacts"),
                    Collections.nCopies(1, "offers list contacts invoices credit"))
            .flatMap(List::stream)
            .toList();

    private static final long PAUSE = 600_000;

    private final Set<Integer> firstRows = new HashSet<>();

    /** @param anywhere whether pauses come at any step, and tell nothing, or between tasks */
    private EventLog log(List<String> ways, boolean anywhere) {
        EventRows rows = new EventRows(List.of(Column.text("program", Attribute.ACTIVITY)));
        Random random = new Random(11);
        long time = 1_767_600_000_000L;
        int row = 0;
        for (int task = 0; task < TASKS; task++) {
            firstRows.add(row);
            time += anywhere ? 0 : PAUSE;
            for (String step : ways.get(random.nextInt(ways.size())).split(" ")) {
                time += (long) (-30_000 * Math.log(1 - random.nextDouble()));
                time += anywhere && random.nextInt(5) == 0 ? PAUSE : 0;
                rows.event(time, "p1").text(0, step);
                row++;
            }
        }
        return rows.toLog();
    }

    private void assertTasksFound(EventLog log) {
        assertEquals(TASKS, assertBegin(0.95 * TASKS, log), TASKS * 0.05);
    }

    /** @return how many tasks were found */
    private int assertBegin(double least, EventLog log) {
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        long right = found.tasks().stream()
                .filter(task -> firstRows.contains(log.sourceRow(found.rows(task)[0])))
                .count();
        assertTrue(
                right > least,
                right + " of " + found.tasks().size() + " begin where one of " + firstRows.size() + " does");
        return found.tasks().size();
    }

    @Test
    void longPausesPartTasks() {
        assertTasksFound(log(WAYS, false));
    }

    @Test
    void pausesAnywherePartNothing() {
        assertTasksFound(log(CLEAR_WAYS, true));
    }

    /** Kinds of work that go to the same windows, some often, some seldom: those cut to pieces at first are found between the others. */
    @Test
    void kindsThatShareActivitiesAreFoundBetweenTheOthers() {
        EventRows rows = new EventRows(List.of(Column.text("program", Attribute.ACTIVITY)));
        Random random = new Random(3);
        long time = 1_767_600_000_000L;
        int row = 0;
        for (int task = 0; task < 240; task++) {
            firstRows.add(row);
            for (String step :
                    SHARING_WAYS.get(random.nextInt(SHARING_WAYS.size())).split(" ")) {
                for (int times = random.nextInt(12) == 0 ? 2 : 1; times > 0; times--) {
                    time += (long) (-30_000 * Math.log(1 - random.nextDouble()));
                    rows.event(time, "p1").text(0, step);
                    row++;
                }
            }
        }
        assertBegin(0.9 * 240, rows.toLog());
    }

    /**
     * A window tracker sees the same window for a whole task, and now and then another one. Steps from a window to itself come in few
     * other logs; cut at each that may part tasks, all falls to pieces.
     */
    @Test
    void tasksInOneWindowEachAreFoundWhereTheWindowChanges() {
        List<String> windows = List.of("invoices", "orders", "stock", "leave", "travel", "contracts");
        int[] usual = {20, 6, 9, 14, 7, 10};
        List<String> others = List.of("prices", "plants", "assets", "inbox");
        EventRows rows = new EventRows(
                List.of(Column.text("program", Attribute.APPLICATION), Column.text("window", Attribute.ACTIVITY)));
        Random random = new Random(3);
        int row = 0;
        for (int person = 0; person < 4; person++) {
            long time = 1_767_600_000_000L;
            int before = -1;
            for (int task = 0; task < 60; task++) {
                int kind = random.nextInt(windows.size() - 1);
                kind += kind >= before && before >= 0 ? 1 : 0;
                before = kind;
                int steps = Math.max(3, (int) (usual[kind] * (1 + random.nextGaussian() / 4)));
                for (int step = 0; step < steps; step++) {
                    time += (long) (2000 * Math.exp(0.8 * random.nextGaussian()));
                    if (random.nextInt(25) == 0) {
                        int other = random.nextInt(6);
                        String window = others.get(random.nextInt(others.size()));
                        rows.event(time, "p" + person)
                                .text(0, other < 3 ? "browser" : "chat")
                                .text(1, other < 3 ? window : "chat");
                        row++;
                    }
                    if (step == 0) {
                        firstRows.add(row);
                    }
                    boolean sheet = kind == 2 && step % 2 == 0;
                    rows.event(time, "p" + person)
                            .text(0, sheet ? "sheets" : "browser")
                            .text(1, sheet ? "sheet" : windows.get(kind));
                    row++;
                }
            }
        }
        assertBegin(0.85 * 240, rows.toLog());
    }
}
