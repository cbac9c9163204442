/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.decision.Authorship;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.Decision;
import org.taskseam.mining.recognition.decision.DecisionFile;

class LearnedTasksTest {

    private static final int KNOWN = TestLogs.orders(200).length;
    private static final String[] ALL = TestLogs.orders(250);
    private static final String[] STOCKTAKING = {
        "open store",
        "scan shelf",
        "count pieces",
        "enter count",
        "print label",
        "stick label",
        "check list",
        "close store"
    };

    private static final String[] ADDRESS = {"open customer", "edit street", "edit town", "edit code", "save customer"};

    private final SeamRecognizer recognizer = new SeamRecognizer();
    private final EventLog first = log(Arrays.copyOf(ALL, KNOWN));
    private final Learning known = recognizer.learn(first, null, Progress.NONE);

    private static EventLog log(String[] events) {
        return TestLogs.of(events, null, 1);
    }

    private Learning added(String[] events) {
        return recognizer.learn(log(events), known.learned(), Progress.NONE);
    }

    /** The known events and behind them tasks of another kind, with known ones between. */
    private static String[] withStocktaking(int times) {
        List<String> events = new ArrayList<>(Arrays.asList(ALL).subList(0, KNOWN));
        for (int i = 0; i < times; i++) {
            events.addAll(Arrays.asList(STOCKTAKING));
            events.addAll(Arrays.asList(ADDRESS));
        }
        return events.toArray(new String[0]);
    }

    private static int[] taskOfRow(RecognizedTasks tasks) {
        int[] of = new int[tasks.size()];
        Arrays.setAll(of, tasks::taskOf);
        return of;
    }

    @Test
    void aNewDayIsReadWithWhatWasLearned() {
        Learning next = added(ALL);

        assertEquals(Learning.Start.NOTHING, known.start());
        assertEquals(Learning.Start.LEARNED, next.start());
        assertEquals(ALL.length - KNOWN, next.added());
        assertEquals(0, next.strange(), 0.02);
        assertEquals(names(known.tasks()), names(next.tasks()));
        RecognizedTasks scratch = recognizer.recognize(log(ALL), Progress.NONE);
        assertEquals(250, scratch.tasks().size(), 2);
        assertTrue(agreement(scratch, next.tasks()) >= 0.95, "agreement with it: " + agreement(scratch, next.tasks()));
    }

    /** @return share of the tasks of one result that have the same events in the other */
    private static double agreement(RecognizedTasks one, RecognizedTasks other) {
        return one.tasks().stream()
                        .filter(task -> {
                            int[] rows = one.rows(task);
                            int same = other.taskOf(rows[0]);
                            return same >= 0
                                    && Arrays.equals(
                                            rows, other.rows(other.tasks().get(same)));
                        })
                        .count()
                / (double) one.tasks().size();
    }

    private static List<String> names(RecognizedTasks tasks) {
        return tasks.types().stream().map(TaskType::name).sorted().toList();
    }

    @Test
    void nothingNewChangesNothing() {
        Learning again = added(Arrays.copyOf(ALL, KNOWN));

        assertEquals(0, again.added());
        assertEquals(known.learned(), again.learned());
        assertArrayEquals(taskOfRow(known.tasks()), taskOfRow(again.tasks()));
        assertEquals(known.tasks().types(), again.tasks().types());
        assertEquals(known.tasks().tasks(), again.tasks().tasks());
        assertEquals(known.tasks().columns(), again.tasks().columns());
    }

    @Test
    void theResultDoesNotDependOnThreads() {
        List<int[]> results = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            EventLog log = TestLogs.of(TestLogs.orders(300), null, 5);
            Learning before = recognizer.learn(TestLogs.of(TestLogs.orders(300), null, 5), null, Progress.NONE);
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                results.add(pool.submit(() -> taskOfRow(recognizer
                                .learn(log, before.learned(), Progress.NONE)
                                .tasks()))
                        .join());
            }
        }
        assertArrayEquals(results.get(0), results.get(1));
    }

    @Test
    void littleThatFitsNoTypeFormsANewOne() {
        Learning next = added(withStocktaking(12));

        assertEquals(Learning.Start.LEARNED, next.start());
        TaskType stocktaking = next.tasks().types().stream()
                .filter(type -> type.profile().contains("scan shelf"))
                .findFirst()
                .orElseThrow();
        assertEquals(12, stocktaking.tasks());
        assertEquals(known.tasks().types().size() + 1, next.tasks().types().size());
        assertEquals(known.learned().types(), next.learned().types(), "the new type is not learned yet");
    }

    @Test
    void whatInterruptsTasksIsNoKindOfWorkOnANewDayEither() {
        String[] all = TestLogs.interrupted(250);
        int before = TestLogs.interrupted(200).length;
        Learning first = recognizer.learn(log(Arrays.copyOf(all, before)), null, Progress.NONE);

        Learning next = recognizer.learn(log(all), first.learned(), Progress.NONE);

        assertEquals(Learning.Start.LEARNED, next.start());
        for (Learning learning : List.of(first, next)) {
            assertTrue(learning.tasks().types().stream()
                    .noneMatch(type -> type.profile().contains("open chat")));
        }
        RecognizedTasks scratch = recognizer.recognize(log(all), Progress.NONE);
        assertEquals(250, scratch.tasks().size(), 2);
        assertTrue(agreement(scratch, next.tasks()) >= 0.98, "agreement: " + agreement(scratch, next.tasks()));
    }

    @Test
    void muchThatFitsNoTypeMakesItLearnAnew() {
        Learning next = added(withStocktaking(40));

        assertEquals(Learning.Start.DRIFT, next.start());
        assertTrue(next.strange() > 0.4, "strange: " + next.strange());
        assertEquals(next.tasks().types().size(), next.learned().types().size());
        assertEquals(0, next.learned().added());
    }

    @Test
    void itLearnsAnewWhenTheEventsAreOthers() {
        EventLog grown = log(TestLogs.orders(420));
        EventLog other = TestLogs.of(Arrays.copyOf(ALL, KNOWN), 2L, 1);
        EventLog columns = TestLogs.transfers(40, 0);

        assertEquals(Learning.Start.GROWN, start(grown, known.learned()));
        assertEquals(Learning.Start.OTHER_EVENTS, start(other, known.learned()));
        assertEquals(Learning.Start.OTHER_COLUMNS, start(columns, known.learned()));
    }

    private Learning.Start start(EventLog log, LearnedTasks before) {
        return recognizer.learn(log, before, Progress.NONE).start();
    }

    @Test
    void whatStandsBehindALateEventIsReadAgain() {
        List<String> events = new ArrayList<>(Arrays.asList(ALL).subList(0, KNOWN));
        events.set(KNOWN - 100, "look away");
        Learning next = added(events.toArray(new String[0]));

        assertEquals(Learning.Start.LEARNED, next.start());
        assertEquals(KNOWN - 1000, next.added(), "from the last stretch of 500 events that is as it was");
        assertArrayEquals(
                Arrays.copyOf(taskOfRow(known.tasks()), 900),
                Arrays.copyOf(taskOfRow(next.tasks()), 900),
                "known ones");
    }

    @Test
    void theFileHoldsWhatWasLearnedAndNoText(@TempDir Path folder) throws IOException {
        LearnedFile file = LearnedFile.in(folder);
        Learning sheet = recognizer.learn(TestLogs.transfers(40, 0), null, Progress.NONE);

        assertTrue(file.load().isEmpty());
        file.save(sheet.learned());

        assertEquals(Optional.of(sheet.learned()), file.load());
        String written = Files.readString(folder.resolve(LearnedFile.NAME));
        assertFalse(written.contains("field p"), "texts are known by digests");
        assertEquals(
                Learning.Start.LEARNED,
                start(TestLogs.transfers(40, 0), file.load().orElseThrow()));
    }

    @Test
    void nothingIsLearnedOfNoEvents(@TempDir Path folder) throws IOException {
        LearnedFile file = LearnedFile.in(folder);

        assertEquals(
                0,
                file.recognize(log(new String[0]), recognizer, false, Progress.NONE)
                        .added());

        assertTrue(file.load().isEmpty());
        assertEquals(
                Learning.Start.NOTHING,
                file.recognize(first, recognizer, false, Progress.NONE).start());
        assertEquals(
                Learning.Start.LEARNED,
                file.recognize(first, recognizer, false, Progress.NONE).start());
    }

    @Test
    void aDamagedFileIsWorthNoMoreThanNone(@TempDir Path folder) throws IOException {
        LearnedFile file = LearnedFile.in(folder);
        file.save(known.learned());
        Path path = folder.resolve(LearnedFile.NAME);
        String whole = Files.readString(path);

        for (String damaged : List.of(
                "",
                "[]",
                whole.substring(0, whole.length() / 2),
                whole.replace("\"version\":1", "\"version\":2"),
                whole.replace("\"events\":" + KNOWN, "\"events\":" + (KNOWN + 1)),
                whole.replace("\"column\":0", "\"column\":7"),
                whole.replaceFirst("\"rest\":\\[", "\"rest\":[\"99\","),
                whole.replaceFirst(":0 ", ":77 "))) {
            Files.writeString(path, damaged);
            assertTrue(file.load().isEmpty(), damaged.substring(0, Math.min(80, damaged.length())));
        }
    }

    @Test
    void typesKeepTheirKeysAndDecisionsHold(@TempDir Path folder) throws IOException {
        ProjectTasks project = ProjectTasks.in(folder);
        DecidedTasks before = project.find(first, recognizer, Progress.NONE);
        DecisionFile file = DecisionFile.in(folder);
        String key = before.key(before.tasks().types().get(0));
        Authorship by = new Authorship(
                Authorship.Role.ANALYST, Authorship.Origin.COMMAND_LINE, Instant.parse("2026-03-31T12:00:00Z"));
        file.save(file.load().plus(new Decision.Rename(key, "What matters", by)));

        List<Learning> told = new ArrayList<>();
        DecidedTasks after = project.find(log(ALL), recognizer, told::add, Progress.NONE);

        assertEquals(Learning.Start.LEARNED, told.get(0).start());
        assertEquals(keys(before), keys(after));
        assertEquals(List.of(), after.conflicts());
        assertTrue(after.tasks().types().stream()
                .anyMatch(type -> after.key(type).equals(key) && type.name().equals("What matters")));
        ProjectTasks anew =
                new ProjectTasks(null, folder.resolve(DecisionFile.NAME), folder.resolve(LearnedFile.NAME), true);
        anew.find(log(ALL), recognizer, told::add, Progress.NONE);
        assertEquals(Learning.Start.NOTHING, told.get(1).start());
    }

    private static List<String> keys(DecidedTasks decided) {
        return decided.tasks().types().stream().map(decided::key).sorted().toList();
    }
}
