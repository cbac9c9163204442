/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.learned.LearnedJson;

/** Acts that are told in several events. */
class ActsTest {

    private static final int TASKS = 60;

    private final SeamRecognizer recognizer = new SeamRecognizer();
    private final EventLog log = TestLogs.toldInManyEvents(TASKS);

    @Test
    void keysWheelAndCopiesToldTwiceAreOneActEach() {
        RecognizedTasks found = recognizer.recognize(log, Progress.NONE);

        SameAct most = found.acts().get(0);
        assertEquals("Browser", most.first());
        assertEquals(List.of("value"), most.differing());
        assertTrue(most.within().toMillis() < 200, most.toString());
        assertTrue(
                found.acts().stream()
                        .anyMatch(act ->
                                act.shared().equals("value") || act.first().equals("copy")),
                found.acts().toString());
        long merged = found.acts().stream().mapToLong(SameAct::events).sum();
        long acts = TASKS * 12L; // five copies, five fields, wheel and click
        assertEquals(log.size() - acts, merged, log.size() / 100.0);
    }

    @Test
    void theTasksAreThoseOfTheActs() {
        RecognizedTasks found = recognizer.recognize(log, Progress.NONE);

        assertEquals(TASKS, found.tasks().size(), 1);
        assertEquals(1, found.types().size());
        assertTrue(found.types().get(0).variants().get(0).steps().size() <= 12);
        assertEquals(log.size(), found.size());
        assertEquals(
                log.size() - found.unassignedEvents(),
                found.tasks().stream().mapToInt(TaskInstance::events).sum());
        assertEquals(
                found.types().get(0).events(),
                found.tasks().stream().mapToLong(TaskInstance::events).sum());
        int element = log.indexOf("element");
        for (int row = 1; row < log.size(); row++) {
            if (String.valueOf(log.text(element, row)).startsWith("field")
                    && String.valueOf(log.text(element, row)).equals(log.text(element, row - 1))) {
                assertEquals(found.taskOf(row - 1), found.taskOf(row), "row " + row);
            }
        }
    }

    @Test
    void aLogOfSingleEventsIsLeftAlone() {
        assertEquals(
                List.of(),
                recognizer
                        .recognize(TestLogs.transfers(TASKS, 0), Progress.NONE)
                        .acts());
        assertEquals(
                List.of(),
                recognizer
                        .recognize(TestLogs.of(TestLogs.repeat("click", 400), 5L, 2), Progress.NONE)
                        .acts());
    }

    /** Inside of tasks all is quicker than between them; that does not make one act of the windows of a task. */
    @Test
    void theSameActivityInOtherWindowsIsNoSingleAct() {
        EventRows rows = new EventRows(List.of(
                Column.text("state", Nature.CONTEXT),
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("window", Attribute.WINDOW)));
        Random random = new Random(4);
        long time = 1_767_600_000_000L;
        for (int task = 0; task < 60; task++) {
            time += 20_000;
            for (String window : List.of("Orders", "Order", "Customer", "Sent")) {
                time += 1_000 + random.nextInt(2_000);
                String activity = random.nextInt(30) == 0 ? "key" : "window";
                rows.event(time, "p1")
                        .text(0, "complete")
                        .text(1, activity)
                        .text(2, window + (task % 2 == 0 ? "" : " list"));
            }
        }
        assertEquals(
                List.of(), recognizer.recognize(rows.toLog(), Progress.NONE).acts());
    }

    @Test
    void aDayThatIsAddedIsReadWithTheActsThatWereLearned() throws IOException {
        int element = log.indexOf("element");
        int before = IntStream.range(log.size() * 9 / 10, log.size())
                .filter(row -> String.valueOf(log.text(element, row)).startsWith("A"))
                .findFirst()
                .orElseThrow();
        EventLog earlier = log.select(IntStream.range(0, before).toArray());
        Learning first = recognizer.learn(earlier, null, Progress.NONE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LearnedJson.write(first.learned(), file);
        LearnedTasks learned = LearnedJson.read(new ByteArrayInputStream(file.toByteArray()), "test");
        assertEquals(first.learned(), learned);

        Learning second = recognizer.learn(log, learned, Progress.NONE);

        assertEquals(Learning.Start.LEARNED, second.start());
        assertEquals(log.size() - before, second.added());
        assertEquals(TASKS, second.tasks().tasks().size(), 1);
        assertEquals(
                first.tasks().acts().stream().map(SameAct::first).toList(),
                second.tasks().acts().stream().map(SameAct::first).toList());
    }
}
