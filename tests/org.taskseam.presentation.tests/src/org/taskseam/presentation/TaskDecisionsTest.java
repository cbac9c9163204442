/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.Rounding;

class TaskDecisionsTest {

    private static final MinedProject LABELLED = new LogMining(List.of())
            .mine("Sample", SampleProject.log(), CaseNotion.column("task"), Audience.ANALYSTS, Progress.NONE);
    private static final MinedProject FOUND =
            new LogMining(List.of()).recognize(LABELLED, new SeamRecognizer(), Progress.NONE);

    @TempDir
    private Path folder;

    private final TestBackground background = new TestBackground();
    private final Analysis analysis = new Analysis(background);
    private final LogMining mining = new LogMining(List.of());
    private TaskDecisions decisions;

    @BeforeEach
    void open() {
        decisions = new TaskDecisions(analysis, background, () -> mining, () -> Optional.of(folder));
        analysis.open("found", progress -> FOUND);
        background.runAll();
    }

    private Recognition known() {
        return analysis.mined().orElseThrow().recognition().orElseThrow();
    }

    private static int coarse(int count) {
        return (int) Rounding.inTens(Rounding.twoDigits(count));
    }

    private TaskType type(int id) {
        return known().tasks().types().get(id);
    }

    /** The first type of which figures are told. */
    private TaskType told() {
        int id = TaskTypeRow.of(analysis.mined().orElseThrow()).stream()
                .filter(row -> row.id() >= 0 && !row.hidden())
                .findFirst()
                .orElseThrow()
                .id();
        return type(id);
    }

    private static TaskTypeRow rowOf(List<TaskTypeRow> rows, TaskType type) {
        return rows.stream().filter(row -> row.id() == type.id()).findAny().orElseThrow();
    }

    private TaskType named(String name) {
        return known().tasks().types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return known().tasks().types().stream().map(TaskType::name).toList();
    }

    @Test
    void aNameIsKeptUndoneAndRedone() throws IOException {
        List<String> before = names();
        TaskType told = told();
        decisions.rename(told, "  Post invoice ");
        background.runAll();
        assertEquals(told.tasks(), named("Post invoice").tasks());
        assertTrue(analysis.mined().orElseThrow().tasks().stream()
                .anyMatch(row -> row.name().equals("Post invoice")));
        assertEquals(1, DecisionFile.in(folder).load().made().size());

        decisions.undo();
        background.runAll();
        assertEquals(before, names());
        assertEquals(0, DecisionFile.in(folder).load().made().size());
        assertTrue(decisions.canRedo());

        decisions.redo();
        background.runAll();
        assertTrue(names().contains("Post invoice"));
        assertFalse(decisions.canRedo());
        assertEquals("", decisions.problem().get());
    }

    @Test
    void typesThatWereFoundAreMissedNextTime() throws IOException {
        MinedProject unknown =
                mining.mine("Sample", SampleProject.log(), CaseNotion.session(), Audience.ANALYSTS, Progress.NONE);
        assertFalse(new ProjectLibrary.Opened(unknown, knowsTypes()).missesTasks(), "nobody looked for tasks");
        decisions.remember();
        background.runAll();
        assertTrue(new ProjectLibrary.Opened(unknown, knowsTypes()).missesTasks());
        assertFalse(new ProjectLibrary.Opened(FOUND, knowsTypes()).missesTasks(), "they are there");
        assertEquals(0, DecisionFile.in(folder).load().made().size());
    }

    private boolean knowsTypes() throws IOException {
        return Corrections.in(folder).decisions().knowsTypes();
    }

    @Test
    void theTypeLookedAtStaysWhenItIsRenamed() {
        String name = known().nameOf(type(1));
        analysis.narrow("one", progress -> mining.mine(FOUND, name, progress), Optional.empty());
        background.runAll();
        decisions.rename(type(1), "Something else");
        background.runAll();
        assertEquals("Something else", analysis.mined().orElseThrow().task());
    }

    @Test
    void aTypeIsKnownByTheNamesThatItHad() {
        String learned = known().nameOf(type(1));
        decisions.rename(type(1), "First name");
        background.runAll();
        decisions.rename(named("First name"), "Second name");
        background.runAll();
        assertEquals(Optional.of("Second name"), known().nowCalled("Second name"));
        assertEquals(Optional.of("Second name"), known().nowCalled("First name"));
        assertEquals(Optional.of("Second name"), known().nowCalled(learned));
        assertEquals(Optional.empty(), known().nowCalled("No name that a type had"));
    }

    @Test
    void typesBecomeOneAndTwo() throws IOException {
        int types = known().tasks().types().size();
        int tasks = type(0).tasks() + type(1).tasks();
        TaskType stays = type(0).tasks() >= type(1).tasks() ? type(0) : type(1);
        decisions.merge(known(), stays, List.of(stays == type(0) ? type(1) : type(0)));
        background.runAll();
        assertEquals(types - 1, known().tasks().types().size());
        TaskType merged = known().tasks().types().stream()
                .filter(type -> type.name().equals(stays.name()))
                .findFirst()
                .orElseThrow();
        assertEquals(tasks, merged.tasks());

        List<SplitSuggestion> ways = SplitSuggestion.of(analysis.mined().orElseThrow(), merged.id(), Progress.NONE);
        SplitSuggestion way = ways.get(0);
        decisions.split(known(), merged, way.by(), "A part");
        background.runAll();
        TaskType part = named("A part");
        assertEquals(coarse(part.tasks()), way.tasks());
        assertEquals(List.of(), decisions.conflicts());

        // found anew, as after a restart
        MinedProject again = mining.found(
                "Sample",
                SampleProject.log(),
                Audience.HOLDER,
                LogMining.find(SampleProject.log(), new SeamRecognizer(), Progress.NONE),
                Corrections.in(folder),
                Progress.NONE);
        assertEquals(
                names(),
                again.recognition().orElseThrow().tasks().types().stream()
                        .map(TaskType::name)
                        .toList());
    }

    @Test
    void theOtherHalfOfASplitTypeIsOfferedFirstForMerging() {
        MinedProject whole = analysis.mined().orElseThrow();
        TaskType type = named("Post goods receipt in ERP from PDF Reader");
        decisions.split(
                known(),
                type,
                SplitSuggestion.of(whole, type.id(), Progress.NONE).get(0).by(),
                "Half");
        background.runAll();
        TaskType half = named("Half");
        List<MergeSuggestion> others = MergeSuggestion.of(analysis.mined().orElseThrow(), half.id(), Progress.NONE);
        assertEquals(known().tasks().types().size() - 1, others.size());
        MergeSuggestion nearest = others.get(0);
        assertEquals(type.name(), nearest.name());
        assertTrue(nearest.similarity() > others.get(1).similarity(), () -> others.toString());
        assertFalse(nearest.shared().isEmpty());
        assertTrue(nearest.missing().stream().noneMatch(nearest.shared()::contains));
        assertTrue(nearest.own().stream().noneMatch(nearest.shared()::contains));

        decisions.merge(known(), nearest.type(), List.of(half));
        background.runAll();
        assertEquals(type.tasks(), type(type.id()).tasks());
        decisions.undo();
        background.runAll();
        assertTrue(names().contains("Half"));
    }

    /** The list at the left has changed while a dialog was open. */
    @Test
    void typesSeenBeforeAnotherDecisionAreStillTheSame() {
        Recognition seen = known();
        MinedProject project = analysis.mined().orElseThrow();
        TaskType last = seen.tasks().types().stream()
                .filter(type -> type.id() > 1
                        && !SplitSuggestion.of(project, type.id(), Progress.NONE)
                                .isEmpty())
                .reduce((one, next) -> next)
                .orElseThrow();
        SplitSuggestion way =
                SplitSuggestion.of(project, last.id(), Progress.NONE).get(0);
        decisions.merge(seen, type(0), List.of(type(1)));
        background.runAll();
        decisions.split(seen, last, way.by(), "A part");
        background.runAll();
        assertEquals(List.of(), decisions.conflicts());
        int left = known().tasks().types().stream()
                .filter(type -> type.name().equals("A part"))
                .mapToInt(TaskType::tasks)
                .sum();
        assertEquals(coarse(left), way.tasks(), "as coarse as all that analysts are told");
    }

    @Test
    void typesOfFewPeopleAreNotComparedForAnalysts() {
        MinedProject guarded = FOUND;
        List<TaskTypeRow> rows = TaskTypeRow.of(guarded);
        TaskTypeRow told = rows.stream()
                .filter(row -> row.id() >= 0 && !row.hidden())
                .findFirst()
                .orElseThrow();
        List<MergeSuggestion> others = MergeSuggestion.of(guarded, told.id(), Progress.NONE);
        assertTrue(others.stream().anyMatch(MergeSuggestion::hidden));
        for (MergeSuggestion other : others) {
            TaskTypeRow row = rowOf(rows, other.type());
            assertEquals(row.hidden(), other.hidden());
            assertEquals(row.hidden(), other.tasks() < 0);
            assertTrue(
                    !other.hidden() || other.shared().isEmpty() && other.own().isEmpty());
        }
        assertTrue(others.getLast().hidden());
        rows.stream()
                .filter(row -> row.id() >= 0 && row.hidden())
                .forEach(hidden -> assertTrue(MergeSuggestion.of(guarded, hidden.id(), Progress.NONE).stream()
                        .allMatch(MergeSuggestion::hidden)));
    }

    @Test
    void reviewedTasksLeaveTheQueue() {
        Recognition seen = known();
        List<TaskInstance> queue = ReviewQueue.of(seen, RecognizedTasks.NONE, true);
        assertTrue(queue.size() > 3, () -> "doubtful: " + queue.size());
        for (int i = 1; i < queue.size(); i++) {
            assertTrue(queue.get(i - 1).confidence() <= queue.get(i).confidence());
        }
        TaskInstance right = queue.get(0);
        TaskInstance other = queue.get(1);
        TaskInstance none = queue.get(2);
        TaskType better = ReviewQueue.otherTypes(seen, other).get(0);
        assertNotEquals(other.type(), better.id());
        decisions.accept(seen, right);
        decisions.assign(seen, other, better);
        decisions.dismiss(seen, none);
        background.runAll();

        Recognition now = known();
        assertEquals(RecognizedTasks.NONE, now.tasks().taskOf(none.firstRow()));
        TaskInstance moved = now.tasks().tasks().get(now.tasks().taskOf(other.firstRow()));
        assertEquals(
                seen.decided().key(better),
                now.decided().key(now.tasks().types().get(moved.type())));
        List<Integer> left = ReviewQueue.of(now, RecognizedTasks.NONE, true).stream()
                .map(TaskInstance::firstRow)
                .toList();
        for (TaskInstance decided : List.of(right, other, none)) {
            assertFalse(left.contains(decided.firstRow()));
        }
        for (int i = 0; i < 3; i++) {
            decisions.undo();
        }
        background.runAll();
        assertEquals(
                queue.size(),
                ReviewQueue.of(known(), RecognizedTasks.NONE, true).size());
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwritten() throws IOException {
        decisions.rename(type(0), "One");
        background.runAll();
        Files.writeString(folder.resolve(DecisionFile.NAME), "{}");
        decisions.rename(type(0), "Two");
        background.runAll();
        assertFalse(decisions.problem().get().isEmpty());
        assertEquals("{}", Files.readString(folder.resolve(DecisionFile.NAME)));
    }

    @Test
    void rowsSayWhatIsDoubtfulAndHideFewPeople() {
        List<TaskTypeRow> rows = TaskTypeRow.of(analysis.mined().orElseThrow());
        assertEquals(TaskTypeRow.Kind.WHOLE, rows.get(0).kind());
        assertEquals(TaskTypeRow.Kind.NONE, rows.get(1).kind());
        double shown = rows.stream()
                .filter(row -> row.kind() == TaskTypeRow.Kind.TYPE && row.share() >= 0)
                .mapToDouble(TaskTypeRow::share)
                .sum();
        assertEquals(1, shown, 1e-9);
        int hidden = 0;
        for (TaskType type : known().tasks().types()) {
            TaskTypeRow row = rowOf(rows, type);
            assertTrue(type.actors() >= 5 || row.hidden(), row::toString);
            assertTrue(!row.review() || !row.hidden());
            hidden += row.hidden() ? 1 : 0;
        }
        assertTrue(hidden > 0 && hidden < rows.size() - 2, "hidden: " + hidden);
        RoutineRow.of(known(), RecognizedTasks.NONE)
                .forEach(row -> assertTrue(row.routine().actors() >= 5));
    }
}
