/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.Learning;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;

/** A day that is added reads as it would from scratch, within a tolerance; the sample's truth is the judge. */
class AddedDayTest {

    private static final double TOLERANCE = 0.05;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final double SAME_TASK = 0.8;

    private final EventLog labelled = new SampleGenerator(new SampleSettings(8, 6, 11)).labelledLog();
    private final EventLog log = labelled.withoutColumn("task_type");
    private final long lastDay = log.timeMillis(lastRow()) / DAY * DAY;

    private int lastRow() {
        return IntStream.range(0, log.size())
                .reduce((a, b) -> log.timeMillis(b) > log.timeMillis(a) ? b : a)
                .orElseThrow();
    }

    private boolean isNew(int row) {
        return log.timeMillis(row) >= lastDay;
    }

    @Test
    void aDayThatIsAddedReadsAsFromScratch() {
        SeamRecognizer recognizer = new SeamRecognizer();
        EventLog earlier = log.select(
                IntStream.range(0, log.size()).filter(row -> !isNew(row)).toArray());
        Learning before = recognizer.learn(earlier, null, Progress.NONE);

        Learning added = recognizer.learn(log, before.learned(), Progress.NONE);
        RecognizedTasks scratch = recognizer.recognize(log, Progress.NONE);

        assertEquals(Learning.Start.LEARNED, added.start());
        assertEquals(log.size() - earlier.size(), added.added());
        double right = right(added.tasks());
        double fromScratch = right(scratch);
        assertTrue(fromScratch > 0.5, "right from scratch: " + fromScratch);
        assertTrue(right >= fromScratch - TOLERANCE, "right: " + right + ", from scratch: " + fromScratch);
        double types = rightTypes(added.tasks());
        double typesFromScratch = rightTypes(scratch);
        assertTrue(
                types >= typesFromScratch - TOLERANCE,
                "events of the right type: " + types + ", from scratch: " + typesFromScratch);
        Set<String> names = new TreeSet<>(before.learned().types());
        names.removeAll(new HashSet<>(added.learned().types()));
        assertEquals(Set.of(), names, "names that went");
    }

    /** @return share of the true tasks of the last day that are found */
    private double right(RecognizedTasks found) {
        int column = log.indexOf(Attribute.CASE);
        Map<String, Map<Integer, Integer>> overlap = new HashMap<>();
        Map<String, Integer> size = new HashMap<>();
        for (int row = 0; row < log.size(); row++) {
            String truth = log.text(column, row);
            if (truth != null && isNew(row)) {
                size.merge(truth, 1, Integer::sum);
                overlap.computeIfAbsent(truth, any -> new HashMap<>()).merge(found.taskOf(row), 1, Integer::sum);
            }
        }
        long hits = overlap.entrySet().stream()
                .filter(truth -> truth.getValue().entrySet().stream()
                        .anyMatch(task -> task.getKey() >= 0
                                && task.getValue()
                                        >= SAME_TASK
                                                * (size.getOrDefault(truth.getKey(), 0)
                                                        + events(found, task.getKey())
                                                        - task.getValue())))
                .count();
        return (double) hits / overlap.size();
    }

    private static int events(RecognizedTasks found, int task) {
        return found.tasks().get(task).events();
    }

    /** @return share of the last day's events in tasks whose found type mostly is their true one */
    private double rightTypes(RecognizedTasks found) {
        int column = IntStream.range(0, labelled.columns().size())
                .filter(c -> labelled.columns().get(c).name().equals("task_type"))
                .findFirst()
                .orElseThrow();
        Map<Integer, Map<String, Integer>> together = new HashMap<>();
        int events = 0;
        for (int row = 0; row < log.size(); row++) {
            String truth = labelled.text(column, row);
            if (isNew(row) && truth != null && found.taskOf(row) >= 0) {
                int type = found.tasks().get(found.taskOf(row)).type();
                together.computeIfAbsent(type, any -> new HashMap<>()).merge(truth, 1, Integer::sum);
                events++;
            }
        }
        int right = together.values().stream()
                .mapToInt(types ->
                        types.values().stream().mapToInt(count -> count).max().orElse(0))
                .sum();
        return (double) right / events;
    }
}
