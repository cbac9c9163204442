/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.rule.TaskRules;

class RulesTest {

    private static final String TYPE = "Create sales order";

    @TempDir
    private Path folder;

    private final TestBackground background = new TestBackground();
    private final Analysis analysis = new Analysis(background);
    private String fault = "";
    private final RuleBook book = new RuleBook(analysis, background, this::mining, () -> Optional.of(folder), () -> {});

    private LogMining mining() {
        if (!fault.isEmpty()) {
            throw new IllegalStateException(fault);
        }
        return new LogMining(List.of());
    }

    @BeforeEach
    void open() {
        analysis.open("named", progress -> SampleProject.mined());
        background.runAll();
        book.load();
        background.runAll();
    }

    private Recognition known() {
        return analysis.mined().orElseThrow().recognition().orElseThrow();
    }

    private int tasks() {
        return known().tasks().types().stream()
                .filter(type -> type.name().equals(TYPE))
                .mapToInt(TaskType::tasks)
                .sum();
    }

    private RuleDraft draft() {
        String middle = SampleProject.mined().activities().stream()
                .filter(row -> row.id().contains("Requested date"))
                .findFirst()
                .orElseThrow()
                .id();
        return RuleDraft.of(
                RuleDraft.task(TYPE) + "\n  starts when " + RuleDraft.condition(known().source(), middle) + "\n");
    }

    @Test
    void whatRulesMatchIsSeenBeforeTheyHold() {
        RuleDraft draft = draft();
        RuleTrial trial = RuleTrial.of(draft.rules().orElseThrow(), known(), Progress.NONE);
        assertNull(trial.problem());
        assertEquals(1, trial.rules().size());
        assertEquals(2, trial.rules().get(0).line());
        assertTrue(trial.rules().get(0).events() > 0);
        assertTrue(trial.rules().get(0).activities().contains("Requested date"));
        RuleTrial.Effect effect = trial.effects().get(0);
        assertEquals(tasks(), effect.before());
        assertFalse(Files.exists(folder.resolve(TaskRules.NAME)));

        book.apply(draft);
        background.runAll();
        assertEquals(effect.after(), tasks());
    }

    @Test
    void rulesAreKeptAndTakenBack() throws IOException {
        int before = tasks();
        List<String> names =
                known().tasks().types().stream().map(TaskType::name).toList();
        book.apply(draft());
        background.runAll();
        assertEquals(draft().text(), Files.readString(folder.resolve(TaskRules.NAME)));
        assertEquals(1, Corrections.in(folder).rules().types().size());
        assertTrue(book.canTakeBack());
        book.takeBack();
        background.runAll();
        assertEquals(before, tasks());
        assertEquals(names, known().tasks().types().stream().map(TaskType::name).toList());
        assertEquals("", Files.readString(folder.resolve(TaskRules.NAME)));
        assertFalse(book.canTakeBack());
    }

    @Test
    void rulesThatCannotBeAppliedAreToldUntilTheNextOnes() throws IOException {
        int before = tasks();
        fault = "There is not enough memory.";
        book.apply(draft());
        background.runAll();
        assertEquals(fault, book.problem().get());
        assertEquals(before, tasks());
        assertEquals(draft().text(), Files.readString(folder.resolve(TaskRules.NAME)));

        fault = "";
        book.takeBack();
        background.runAll();
        assertEquals("", book.problem().get());
    }

    @Test
    void rulesThatCannotBeWrittenAreToldAndCanBeAppliedAgain() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve(TaskRules.NAME));
        Files.createFile(inTheWay.resolve("file"));
        book.apply(draft());
        background.runAll();
        assertTrue(
                book.kept().get().orElseThrow() instanceof Answer.Failed,
                () -> book.kept().get().toString());
        assertEquals(Optional.of(""), book.text());

        Files.delete(inTheWay.resolve("file"));
        Files.delete(inTheWay);
        assertTrue(book.isReady());
        book.apply(draft());
        background.runAll();
        assertEquals(Optional.of(draft().text()), book.text());
    }

    @Test
    void aTypeThatARuleWidensIsStillShown() {
        Recognition before = known();
        RuleDraft draft =
                RuleDraft.of(RuleDraft.task(TYPE) + "\n  starts when activity is \"Open Message in Outlook\"\n");
        Corrections rules =
                new Corrections(draft.rules().orElseThrow(), before.decided().decisions());
        Recognition after = before.with(rules, Progress.NONE);
        assertEquals(
                key(before), key(after), "the type keeps its key, also where the rule takes over most of a larger one");
        assertEquals(TYPE, after.sameType(before, TYPE));
        assertEquals("", after.sameType(before, "no such type"));
    }

    private static String key(Recognition known) {
        return known.decided().key(known.tasks().types().get(known.typeOf(TYPE)));
    }

    @Test
    void aColumnThatIsNotThereIsToldAtItsLineAndLosesNothing() {
        RuleDraft draft = RuleDraft.of("task \"X\"\n\n  case nowhere\n");
        assertEquals(
                3,
                RuleTrial.of(draft.rules().orElseThrow(), known(), Progress.NONE)
                        .problem()
                        .line());
        int before = tasks();
        book.apply(draft);
        background.runAll();
        assertEquals(3, known().ruleProblem().orElseThrow().line());
        assertEquals(before, tasks());
    }

    @Test
    void analystsSeeRoundNumbersAndNoneOfFewPeople() {
        Recognition guarded = SampleProject.guarded().recognition().orElseThrow();
        RuleTrial trial = RuleTrial.of(draft().rules().orElseThrow(), guarded, Progress.NONE);
        long events = trial.rules().get(0).events();
        assertTrue(events > 0 && events % 10 == 0, () -> "two rules that differ by one person's step: " + events);
        RuleTrial.Effect effect = trial.effects().get(0);
        assertEquals(0, effect.before() % 10);
        assertEquals(0, effect.after() % 10);
        String person = guarded.source().actors().text(0);
        RuleTrial none = RuleTrial.of(
                RuleDraft.of("task \"X\"\n  starts when activity is \"" + person + "\"")
                        .rules()
                        .orElseThrow(),
                guarded,
                Progress.NONE);
        assertEquals(0, none.rules().get(0).events());
    }

    @Test
    void mistakesAndBlocksAreFound() {
        assertEquals(
                2, RuleDraft.of("task \"A\"\nbegins").problem().orElseThrow().line());
        RuleDraft draft = RuleDraft.of("task \"A\"\n  case x\n\ntask \"B\"\n  case y\n  ends when x is \"z\"\n");
        assertEquals(2, draft.endOf("A"));
        assertEquals(6, draft.endOf("b"));
        assertEquals(0, draft.endOf("C"));
    }
}
