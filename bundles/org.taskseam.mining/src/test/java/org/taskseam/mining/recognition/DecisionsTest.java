/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.decision.Authorship;
import org.taskseam.mining.recognition.decision.Conflict;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.Decision;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.recognition.decision.SplitBy;
import org.taskseam.mining.recognition.decision.TaskRef;
import org.taskseam.mining.recognition.decision.TaskRefs;
import org.taskseam.mining.recognition.decision.TypeSimilarity;

class DecisionsTest {

    private static final Authorship BY =
            new Authorship(Authorship.Role.ANALYST, Authorship.Origin.WORKBENCH, Instant.parse("2026-03-31T12:00:00Z"));

    private final EventLog log = TestLogs.of(TestLogs.orders(200), 1L, 2);
    private final RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);

    private static DecidedTasks apply(Decisions decisions, EventLog log) {
        return decisions.applyTo(log, new SeamRecognizer().recognize(log, Progress.NONE), Progress.NONE);
    }

    private DecidedTasks apply(Decisions decisions) {
        return decisions.applyTo(log, found, Progress.NONE);
    }

    private static TaskType typeWith(String step, RecognizedTasks tasks) {
        return tasks.types().stream()
                .filter(type -> type.profile().contains(step))
                .findFirst()
                .orElseThrow();
    }

    private static TaskType type(String key, DecidedTasks decided) {
        return decided.tasks().types().stream()
                .filter(type -> decided.key(type).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> steps(TaskType type) {
        return type.variants().stream().flatMap(v -> v.steps().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertConsistent(EventLog log, RecognizedTasks tasks) {
        int[] events = new int[tasks.tasks().size()];
        for (int row = 0; row < log.size(); row++) {
            if (tasks.taskOf(row) >= 0) {
                events[tasks.taskOf(row)]++;
            }
        }
        for (TaskInstance task : tasks.tasks()) {
            assertEquals(events[task.id()], task.events());
            assertEquals(task.events(), tasks.rows(task).length);
        }
        for (TaskType type : tasks.types()) {
            List<TaskInstance> own = tasks.tasks().stream()
                    .filter(task -> task.type() == type.id())
                    .toList();
            assertEquals(own.size(), type.tasks());
            assertEquals(type.id(), tasks.tasks().get(type.representative()).type());
            assertEquals(own.stream().mapToLong(TaskInstance::events).sum(), type.events());
        }
    }

    @Test
    void withoutDecisionsTheTasksAreThoseFound() {
        DecidedTasks decided = apply(Decisions.NONE);
        assertEquals(found.types(), decided.tasks().types());
        assertEquals(found.tasks(), decided.tasks().tasks());
        assertEquals(
                List.of("T1", "T2", "T3"),
                found.types().stream().map(decided::key).toList());
    }

    @Test
    void theTypeThatSharesWorkIsMostAlike() {
        DecidedTasks before = apply(Decisions.NONE);
        TaskType invoices = typeWith("post invoice", before.tasks());
        TaskType customers = typeWith("save customer", before.tasks());
        TypeSimilarity apart = TypeSimilarity.of(log, before.tasks());
        assertEquals(1, apart.between(invoices, invoices), 1e-9);
        TaskRefs refs = new TaskRefs(log);
        Decisions some = before.decisions();
        for (TaskInstance task : before.tasks().tasks()) {
            if (task.type() == invoices.id() && task.id() % 2 == 0) {
                some = some.plus(new Decision.Assign(refs.of(before.tasks(), task), before.key(customers), BY));
            }
        }
        DecidedTasks mixed = apply(some);
        TaskType rest = type(before.key(invoices), mixed);
        TaskType both = type(before.key(customers), mixed);
        TypeSimilarity similarity = TypeSimilarity.of(log, mixed.tasks());
        assertEquals(both, similarity.nearest(rest).orElseThrow());
        assertTrue(similarity.between(rest, both) > apart.between(invoices, customers));
        assertEquals(similarity.between(rest, both), similarity.between(both, rest), 1e-9);
    }

    @Test
    void aNameSurvivesMoreDaysAndAnotherProcess(@TempDir Path folder) throws IOException {
        DecidedTasks first = apply(Decisions.NONE);
        String key = first.key(typeWith("post invoice", first.tasks()));
        DecisionFile.in(folder).save(first.decisions().plus(new Decision.Rename(key, "Rechnung buchen", BY)));

        String[] days = TestLogs.orders(320);
        DecidedTasks later = apply(DecisionFile.in(folder).load(), TestLogs.of(days, 1L, 2));
        TaskType named = type(key, later);
        assertEquals("Rechnung buchen", named.name());
        assertTrue(later.named(named));
        assertTrue(steps(named).contains("post invoice"));
        assertEquals(
                Set.of("T1", "T2", "T3"),
                later.tasks().types().stream().map(later::key).collect(Collectors.toSet()));
        assertEquals(List.of(), later.conflicts());
    }

    @Test
    void mergedTypesAreOneAndStayOne() {
        DecidedTasks first = apply(Decisions.NONE);
        String into = first.key(typeWith("post invoice", first.tasks()));
        String from = first.key(typeWith("save customer", first.tasks()));
        Decisions merged = first.decisions().plus(new Decision.Merge(into, Set.of(from), BY));
        DecidedTasks decided = apply(merged);
        assertEquals(2, decided.tasks().types().size());
        assertTrue(steps(type(into, decided)).containsAll(Set.of("post invoice", "save customer")));
        assertConsistent(log, decided.tasks());
        assertEquals(
                2,
                apply(decided.decisions(), TestLogs.of(TestLogs.orders(250), 1L, 3))
                        .tasks()
                        .types()
                        .size());
        assertEquals(3, apply(decided.decisions().undone()).tasks().types().size());
    }

    @Test
    void aTypeIsSplitByAStepAndByVariants() {
        DecidedTasks first = apply(Decisions.NONE);
        String into = first.key(typeWith("post invoice", first.tasks()));
        String from = first.key(typeWith("save customer", first.tasks()));
        Decisions merged = first.decisions().plus(new Decision.Merge(into, Set.of(from), BY));
        String part = merged.newKey();
        DecidedTasks byStep =
                apply(merged.plus(new Decision.Split(into, new SplitBy.Step("save customer"), part, "Customers", BY)));
        assertEquals(
                typeWith("save customer", found).tasks(), type(part, byStep).tasks());
        assertEquals("Customers", type(part, byStep).name());
        assertFalse(steps(type(into, byStep)).contains("save customer"));
        assertConsistent(log, byStep.tasks());

        List<String> way = typeWith("save customer", found).variants().get(0).steps();
        DecidedTasks byWay =
                apply(merged.plus(new Decision.Split(into, new SplitBy.Variants(Set.of(way)), part, "Customers", BY)));
        assertEquals(byStep.tasks().types(), byWay.tasks().types());
        assertNotEquals(part, byStep.decisions().newKey());
    }

    @Test
    void aTaskIsGivenToAnotherTypeOrNoneAndStaysThere() {
        DecidedTasks first = apply(Decisions.NONE);
        TaskType invoices = typeWith("post invoice", first.tasks());
        String other = first.key(typeWith("save customer", first.tasks()));
        List<TaskInstance> tasks = first.tasks().tasks().stream()
                .filter(task -> task.type() == invoices.id())
                .toList();
        TaskRefs refs = new TaskRefs(log);
        TaskRef moved = refs.of(first.tasks(), tasks.get(3));
        TaskRef dropped = refs.of(first.tasks(), tasks.get(5));
        TaskRef right = refs.of(first.tasks(), tasks.get(7));
        Decisions decisions = first.decisions()
                .plus(new Decision.Assign(moved, other, BY))
                .plus(new Decision.NoTask(dropped, BY))
                .plus(new Decision.AcceptTask(right, first.key(invoices), BY));

        EventLog more = TestLogs.of(TestLogs.orders(260), 1L, 1);
        for (EventLog each : List.of(
                log,
                log.filter(EventFilter.all()
                        .withPeriod(Instant.EPOCH, Instant.ofEpochMilli(log.timeMillis(log.size() - 1) - 100_000))))) {
            DecidedTasks decided = apply(decisions, each);
            assertEquals(List.of(), decided.conflicts());
            assertConsistent(each, decided.tasks());
            TaskRefs there = new TaskRefs(each);
            TaskInstance task = decided.tasks().tasks().get(decided.tasks().taskOf(there.rows(moved)[0]));
            assertEquals(other, decided.key(decided.tasks().types().get(task.type())));
            assertTrue(decided.decided(task));
            assertEquals(1, task.confidence());
            assertEquals(Reason.Kind.DECIDED, task.reasons().get(0).kind());
            for (int row : there.rows(dropped)) {
                assertEquals(RecognizedTasks.NONE, decided.tasks().taskOf(row));
            }
            assertTrue(
                    decided.accepted(decided.tasks().tasks().get(decided.tasks().taskOf(there.rows(right)[0]))));
        }
        DecidedTasks otherPeople = apply(decisions, more);
        assertEquals(
                List.of(Conflict.Kind.TASK_GONE, Conflict.Kind.TASK_GONE, Conflict.Kind.TASK_GONE),
                otherPeople.conflicts().stream().map(Conflict::kind).toList());
        assertEquals(decisions.made(), otherPeople.decisions().made());
    }

    @Test
    void aTaskKeepsTheEventsItHadWhenTheMachineCutsOtherwise() {
        DecidedTasks first = apply(Decisions.NONE);
        TaskInstance task = first.tasks().tasks().get(10);
        Decisions decisions = first.decisions()
                .plus(new Decision.AcceptTask(
                        new TaskRefs(log).of(first.tasks(), task),
                        first.key(first.tasks().types().get(task.type())),
                        BY));
        int[] otherwise = new int[log.size()];
        Arrays.setAll(otherwise, row -> Math.max(0, found.taskOf(Math.max(0, row - 1))));
        RecognizedTasks shifted = new RecognizedTasks(
                "shifted", otherwise, shifted(otherwise), found.types(), List.of(), found.unassignedTime());
        DecidedTasks decided = decisions.applyTo(log, shifted, Progress.NONE);
        assertEquals(List.of(), decided.conflicts());
        int[] rows = found.rows(task);
        TaskInstance kept = decided.tasks().tasks().get(decided.tasks().taskOf(rows[0]));
        assertEquals(rows.length, kept.events());
        assertTrue(Arrays.equals(rows, decided.tasks().rows(kept)));
        assertTrue(decided.accepted(kept));
        assertConsistent(log, decided.tasks());
    }

    private List<TaskInstance> shifted(int[] taskOf) {
        return found.tasks().stream()
                .map(task -> {
                    int[] rows = IntStream.range(0, taskOf.length)
                            .filter(row -> taskOf[row] == task.id())
                            .toArray();
                    return new TaskInstance(
                            task.id(),
                            task.type(),
                            task.actor(),
                            rows[0],
                            rows[rows.length - 1],
                            rows.length,
                            1,
                            task.start(),
                            task.end(),
                            task.worked(),
                            task.confidence(),
                            task.reasons());
                })
                .toList();
    }

    @Test
    void aRejectedTypeHasNoTasksAndAnAcceptedOneIsMarked() {
        DecidedTasks first = apply(Decisions.NONE);
        String rejected = first.key(first.tasks().types().get(0));
        String accepted = first.key(first.tasks().types().get(1));
        DecidedTasks decided = apply(first.decisions()
                .plus(new Decision.RejectType(rejected, BY))
                .plus(new Decision.AcceptType(accepted, BY)));
        assertEquals(2, decided.tasks().types().size());
        assertTrue(decided.accepted(type(accepted, decided)));
        assertTrue(decided.tasks().unassignedEvents() > found.unassignedEvents());
        assertConsistent(log, decided.tasks());
    }

    @Test
    void whatCannotBeAppliedIsTold() {
        Decisions decisions = Decisions.NONE
                .plus(new Decision.Rename("T9", "Nothing", BY))
                .plus(new Decision.Split("T1", new SplitBy.Step("no such step"), "T7", "Part", BY));
        DecidedTasks decided = apply(decisions);
        assertEquals(
                List.of(Conflict.Kind.TYPE_GONE, Conflict.Kind.NOTHING_TO_SPLIT),
                decided.conflicts().stream().map(Conflict::kind).toList());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertTrue(decided.conflicts().get(0).text(locale).contains("T9"));
        }
        assertEquals(decisions.made(), decided.decisions().made());
    }

    @Test
    void aLaterDecisionThatTakesEventsFromAnEarlierOneIsTold() {
        TaskRefs refs = new TaskRefs(log);
        DecidedTasks first = apply(Decisions.NONE);
        TaskInstance task = first.tasks().tasks().get(4);
        TaskRef whole = refs.of(first.tasks(), task);
        TaskRef part = new TaskRef(
                whole.actor(),
                List.of(new TaskRef.Span(
                        whole.spans().get(0).first(), whole.spans().get(0).first())),
                1);
        DecidedTasks decided = apply(
                first.decisions().plus(new Decision.AcceptTask(whole, "T1", BY)).plus(new Decision.NoTask(part, BY)));
        assertEquals(List.of(new Conflict(0, Conflict.Kind.OVERRULED, "2")), decided.conflicts());
        assertConsistent(log, decided.tasks());
    }

    @Test
    void eventsAtTheSameTimeAreToldApart() {
        EventLog timeless = TestLogs.withoutTimes(TestLogs.orders(200));
        RecognizedTasks tasks = new SeamRecognizer().recognize(timeless, Progress.NONE);
        TaskRefs refs = new TaskRefs(timeless);
        for (TaskInstance task : tasks.tasks()) {
            assertTrue(Arrays.equals(tasks.rows(task), refs.rows(refs.of(tasks, task))));
        }
    }

    @Test
    void theFileHoldsEverything(@TempDir Path folder) throws IOException {
        DecidedTasks first = apply(Decisions.NONE);
        TaskRef task = new TaskRefs(log).of(first.tasks(), first.tasks().tasks().get(2));
        Decisions decisions = first.decisions()
                .plus(new Decision.Rename("T1", "A \"name\" with ü", BY))
                .plus(new Decision.Merge("T1", Set.of("T2"), BY))
                .plus(new Decision.Split("T1", new SplitBy.Step("post invoice"), "T4", "Four", BY))
                .plus(new Decision.Split(
                        "T1", new SplitBy.Variants(Set.of(List.of("a", "b"), List.of("c"))), "T5", "Five", BY))
                .plus(new Decision.Assign(task, "T3", BY))
                .plus(new Decision.NoTask(task, BY))
                .plus(new Decision.AcceptTask(task, "T3", BY))
                .plus(new Decision.AcceptType("T3", BY))
                .plus(new Decision.RejectType("T2", BY));
        DecisionFile file = DecisionFile.in(folder);
        assertSame(Decisions.NONE, file.load());
        file.save(decisions);
        Decisions read = DecisionFile.in(folder).load();
        assertEquals(decisions.made(), read.made());
        assertEquals(decisions.newKey(), read.newKey());
        assertEquals(apply(decisions).tasks().types(), apply(read).tasks().types());
        assertFalse(Files.readString(folder.resolve(DecisionFile.NAME)).contains("p0"), "an actor's name");
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwritten(@TempDir Path folder) throws IOException {
        DecisionFile mine = DecisionFile.in(folder);
        DecisionFile theirs = DecisionFile.in(folder);
        mine.save(mine.load().plus(new Decision.AcceptType("T1", BY)));
        theirs.load();
        mine.save(mine.load().plus(new Decision.AcceptType("T2", BY)));
        Decisions late = Decisions.NONE.plus(new Decision.AcceptType("T3", BY));
        IOException refused = assertThrows(IOException.class, () -> theirs.save(late));
        assertTrue(refused.getMessage().contains("changed"), refused.getMessage());
        assertEquals(2, DecisionFile.in(folder).load().made().size());
    }

    @Test
    void aBadFileSaysWhere(@TempDir Path folder) throws IOException {
        assertBad(folder, "", "NONE");
        assertBad(folder, "{\"format\": \"taskseam-decisions\",\n \"version\": }", "line 2");
        assertBad(folder, "{\"format\": \"other\"}", "no decisions");
        String head = "{\"format\": \"taskseam-decisions\", \"version\": 1, \"nextKey\": 1, \"types\": [], ";
        assertBad(folder, head.replace("1,", "2,") + "\"decisions\": []}", "newer");
        assertBad(folder, head + "\"decisions\": [{\"decision\": \"rename\"}]}", "decisions 1");
        String by = "\"role\": \"ANALYST\", \"origin\": \"FILE\", \"when\": \"2026-01-01T00:00:00Z\"";
        assertBad(folder, head + "\"decisions\": [{\"decision\": \"guess\", " + by + "}]}", "guess");
        assertBad(
                folder,
                head + "\"decisions\": [{\"decision\": \"rename\", \"type\": \"T1\", \"name\": \" \"," + by + "}]}",
                "1 to 200");
        assertBad(folder, "[".repeat(5000), "nested");
    }

    private static void assertBad(Path folder, String text, String says) throws IOException {
        Files.writeString(folder.resolve(DecisionFile.NAME), text);
        if (says.equals("NONE")) {
            assertSame(Decisions.NONE, DecisionFile.in(folder).load());
        } else {
            IOException told = assertThrows(
                    IOException.class, () -> DecisionFile.in(folder).load());
            assertTrue(told.getMessage().contains(says), told.getMessage());
        }
    }
}
