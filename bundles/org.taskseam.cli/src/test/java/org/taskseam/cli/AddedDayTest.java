/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
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

/** Days that are added read as they would from scratch, within the stated tolerance; the truth of the logs is the judge. */
class AddedDayTest {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final double SAME_TASK = 0.8;

    /**
     * The last days of a log with its truth.
     *
     * @param first number of the first of them since 1970
     */
    private record Days(EventLog labelled, EventLog log, long first, int count) {

        Days(EventLog labelled, int days) {
            this(labelled, labelled.withoutColumn(HardWork.KIND), firstOfLast(labelled, days), days);
        }

        private static long firstOfLast(EventLog log, int days) {
            long[] all = IntStream.range(0, log.size())
                    .mapToLong(row -> log.timeMillis(row) / DAY)
                    .sorted()
                    .distinct()
                    .toArray();
            return all[all.length - days];
        }

        boolean isAdded(int row) {
            return log.timeMillis(row) / DAY >= first;
        }

        /** @return the events until so many of these days are over */
        EventLog after(int days) {
            return log.select(IntStream.range(0, log.size())
                    .filter(row -> log.timeMillis(row) / DAY < first + days)
                    .toArray());
        }

        /** @return share of the true tasks of the days that are found */
        double right(RecognizedTasks found) {
            int column = log.indexOf(Attribute.CASE);
            Map<String, Map<Integer, Integer>> overlap = new HashMap<>();
            Map<String, Integer> size = new HashMap<>();
            for (int row = 0; row < log.size(); row++) {
                String truth = log.text(column, row);
                if (truth != null && isAdded(row)) {
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
                                                            + found.tasks()
                                                                    .get(task.getKey())
                                                                    .events()
                                                            - task.getValue())))
                    .count();
            return (double) hits / overlap.size();
        }

        /** @return share of the events of the days in tasks whose type stands for their true one; a type stands for one */
        double rightTypes(RecognizedTasks found) {
            int column = IntStream.range(0, labelled.columns().size())
                    .filter(c -> labelled.columns().get(c).name().equals(HardWork.KIND))
                    .findFirst()
                    .orElseThrow();
            Map<Map.Entry<Integer, String>, Integer> together = new HashMap<>();
            for (int row = 0; row < log.size(); row++) {
                String truth = labelled.text(column, row);
                if (isAdded(row) && truth != null && found.taskOf(row) >= 0) {
                    int type = found.tasks().get(found.taskOf(row)).type();
                    together.merge(Map.entry(type, truth), 1, Integer::sum);
                }
            }
            Set<Object> taken = new HashSet<>();
            int right = 0;
            for (var pair : together.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .toList()) {
                if (!taken.contains(pair.getKey().getKey())
                        && !taken.contains(pair.getKey().getValue())) {
                    taken.add(pair.getKey().getKey());
                    taken.add(pair.getKey().getValue());
                    right += pair.getValue();
                }
            }
            return (double) right
                    / together.values().stream().mapToInt(count -> count).sum();
        }
    }

    @Test
    void aDayOfClearWorkThatIsAddedReadsAsFromScratch() {
        hold(new Days(new SampleGenerator(new SampleSettings(8, 6, 11)).labelledLog(), 1), 0.03, 0.02);
    }

    @Test
    void daysOfHardWorkThatAreAddedReadAsFromScratch() {
        hold(new Days(HardWork.labelledLog(7, 3), 2), 0.05, 0.05);
    }

    private static void hold(Days days, double tasks, double types) {
        SeamRecognizer recognizer = new SeamRecognizer();
        Learning before = recognizer.learn(days.after(0), null, Progress.NONE);
        Learning added = before;
        for (int day = 1; day <= days.count(); day++) {
            EventLog log = days.after(day);
            int known = added.tasks().size();
            added = recognizer.learn(log, added.learned(), Progress.NONE);
            assertEquals(Learning.Start.LEARNED, added.start());
            assertEquals(log.size() - known, added.added());
        }
        RecognizedTasks scratch = recognizer.recognize(days.log(), Progress.NONE);

        double right = days.right(added.tasks());
        double fromScratch = days.right(scratch);
        double rightTypes = days.rightTypes(added.tasks());
        double typesFromScratch = days.rightTypes(scratch);
        assertTrue(fromScratch > 0.5, "right from scratch: " + fromScratch);
        assertTrue(right >= fromScratch - tasks, "right: " + right + ", from scratch: " + fromScratch);
        assertTrue(
                rightTypes >= typesFromScratch - types,
                "events of the right type: " + rightTypes + ", from scratch: " + typesFromScratch);
        Set<String> names = new TreeSet<>(before.learned().types());
        names.removeAll(new HashSet<>(added.learned().types()));
        assertEquals(Set.of(), names, "names that went");
    }
}
