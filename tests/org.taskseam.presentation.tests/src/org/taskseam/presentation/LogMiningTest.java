/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.WeekFigures;

class LogMiningTest {

    private final MinedProject mined = SampleProject.mined();

    @Test
    void pastedValuesNameTheirOrigin() {
        FlowRow flow = mined.flows().stream()
                .filter(FlowRow::crossesApplications)
                .findFirst()
                .orElseThrow();
        ActivityRow paste = mined.activities().stream()
                .filter(row -> flow.reaches(row) && row.title().startsWith("Paste"))
                .findFirst()
                .orElseThrow();
        Details details = new Explanation(mined, false).of(new Selected.Activity(paste.id()));

        Details.Group from = details.groups().get(0);
        assertEquals("Values come from", from.title());
        assertTrue(from.bars().stream()
                .anyMatch(bar ->
                        bar.name().equals(flow.fromElement()) && bar.where().equals(flow.fromApplication())));
        Details discreet = new Explanation(mined, true).of(new Selected.Activity(paste.id()));
        assertFalse(discreet.text().contains(flow.fromElement()), discreet::text);
    }

    /** The review of a task named steps that only few people do, and named them in discreet mode, too. */
    @Test
    void aStepOfFewPeopleIsNotNamed() {
        EventRows rows = new EventRows(
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("case", Attribute.CASE)));
        for (int task = 0; task < 12 * 30; task++) {
            int person = task % 12;
            List<String> steps =
                    person < 3 ? List.of("Open", "Few", "Common", "Close") : List.of("Open", "Common", "Close");
            for (int step = 0; step < steps.size(); step++) {
                rows.event(1_767_600_000_000L + task * 60_000L + step * 1_000L, "p" + person)
                        .text(0, steps.get(step))
                        .text(1, "case " + task);
            }
        }
        assertEquals(List.of("Common", Words.get("step.few")), steps(rows.toLog(), Audience.ANALYSTS));
        assertEquals(List.of("Common", "Few"), steps(rows.toLog(), Audience.HOLDER));
        assertEquals("\u2026", new DiscreetNames(mined, true).step("Of another type", null));
    }

    private static List<String> steps(EventLog log, Audience audience) {
        MinedProject project =
                new LogMining(List.of()).mine("Steps", log, CaseNotion.column("case"), audience, Progress.NONE);
        DiscreetNames names = new DiscreetNames(project, false);
        Map<String, ActivityRow> told = project.activitiesById();
        return Stream.of("Common", "Few")
                .map(name -> names.step(name, told.get(name)))
                .toList();
    }

    @Test
    void keyFiguresAgreeWithTheRows() {
        Map<String, String> figures = new HashMap<>();
        KeyFigures.of(mined).forEach(figure -> figures.put(figure.name(), figure.value()));

        assertEquals(Numbers.text(mined.cases()), figures.get("Cases"));
        long variants =
                mined.variants().stream().mapToLong(VariantRow::variants).sum();
        assertEquals(Numbers.text(variants), figures.get("Variants"));
        assertTrue(Double.parseDouble(figures.get("Values carried per case")) > 0);
        assertTrue(Double.parseDouble(figures.get("Application changes per case")) > 0);
    }

    @Test
    void whatBelongsToNoTaskIsToldOfItself() {
        MinedProject none = new LogMining(List.of()).mine(mined, MinedProject.NO_TASK, Progress.NONE);

        EventLog log = SampleProject.log();
        long outside = IntStream.range(0, log.size())
                .filter(row -> log.texts("task").get(row) == Dictionary.NONE)
                .count();
        assertEquals(
                outside,
                none.activities().stream().mapToLong(ActivityRow::count).sum());
        assertTrue(none.cases() > 100 && none.cases() < outside, () -> none.cases() + " stretches");
        assertNotEquals(
                mined.applications().get(0).time(), none.applications().get(0).time(), "time outside of tasks only");
        assertTrue(mined.knows(none.task()));
        assertTrue(Group.of(none).isEmpty());
        assertTrue(TaskTypeRow.of(none).stream().anyMatch(row -> row.task().equals(none.task())));
        Details details = new Explanation(none, false).of(Selected.NOTHING);
        assertEquals("No task", details.title());
        assertTrue(details.meaning().startsWith("Outside of all tasks: "), details::meaning);
        assertTrue(
                details.groups().stream()
                        .flatMap(group -> group.bars().stream())
                        .anyMatch(bar -> bar.to() instanceof Selected.Activity),
                "an activity can be looked at");
        assertEquals(
                mined.cases(),
                new LogMining(List.of()).mine(none, "", Progress.NONE).cases(),
                "and back");
    }

    @Test
    void typesWithMostTasksStandFirst() {
        List<Long> cases = TaskTypeRow.of(mined).stream()
                .filter(row -> row.kind() == TaskTypeRow.Kind.TYPE)
                .map(TaskTypeRow::cases)
                .toList();
        assertEquals(cases.stream().sorted(Comparator.reverseOrder()).toList(), cases);
    }

    @Test
    void figuresAddUp() {
        EventLog log = SampleProject.log();
        int task = log.indexOf("task");
        long inCases = 0;
        for (int row = 0; row < log.size(); row++) {
            inCases += log.texts(task).get(row) == Dictionary.NONE ? 0 : 1;
        }
        assertEquals(
                inCases,
                mined.activities().stream().mapToLong(ActivityRow::count).sum());
        assertEquals(
                mined.cases(),
                mined.variants().stream().mapToLong(VariantRow::count).sum());
        assertEquals(1, mined.variants().stream().mapToDouble(VariantRow::share).sum(), 1e-9);
        assertEquals(
                log.size(),
                mined.weeks().stream().mapToLong(WeekFigures::events).sum());
        for (String terminal : List.of(MinedProject.START, MinedProject.END)) {
            assertEquals(
                    mined.cases(),
                    mined.paths().stream()
                            .filter(path ->
                                    path.from().equals(terminal) || path.to().equals(terminal))
                            .mapToLong(PathRow::count)
                            .sum());
        }
    }

    @Test
    void onceInEachCaseIsSaidInWords() {
        MinedProject mined = SampleProject.mined();
        for (ActivityRow row : mined.activities()) {
            double each = (double) row.count() / row.cases();
            String meaning = new Explanation(mined, false)
                    .of(new Selected.Activity(row.id()))
                    .meaning();
            String once = Words.get("activity.meaning.once", Numbers.percent((double) row.cases() / mined.cases()));
            assertEquals(each < 1.05, meaning.startsWith(once), meaning);
        }
    }

    @Test
    void variantsOfTooFewPeopleStandTogether() {
        MinedProject mined = SampleProject.guarded();
        VariantRow rest = mined.variants().getLast();
        assertTrue(rest.activities().isEmpty());
        assertTrue(rest.variants() > 1);
        EventLog log = SampleProject.log();
        int task = log.indexOf("task");
        for (VariantRow shown : mined.variants()) {
            if (!shown.activities().isEmpty()) {
                assertTrue(people(log, shown.activities()) >= 5, shown::toString);
            }
        }
    }

    private static int people(EventLog log, List<String> activities) {
        Set<Integer> people = new TreeSet<>();
        var cases = org.taskseam.eventlog.Cases.of(log, CaseNotion.column("task"));
        var cursor = cases.cursor();
        for (int i = 0; i < cases.count(); i++) {
            if (cases.size(i) != activities.size()) {
                continue;
            }
            cases.open(i, cursor);
            boolean same = true;
            for (String activity : activities) {
                cursor.next();
                int id = log.activities().get(cursor.row());
                same &= activity.equals(log.activities().dictionary().text(id));
            }
            if (same) {
                people.add(log.actor(cases.firstRow(i)));
            }
        }
        return people.size();
    }

    @Test
    void smallTeamsAreNamedAsHidden() {
        List<TeamRow> teams = SampleProject.guarded().teams();
        assertEquals(3, teams.size());
        teams.forEach(team -> assertEquals(team.people() < 5, team.hidden(), team::toString));
        assertEquals(10, SampleProject.guarded().people());
    }

    @Test
    void analystsSeeNoShortestAndLongest() {
        for (Arc arc : SampleProject.guarded().map().arcs()) {
            assertEquals(DurationStats.WITHHELD, arc.duration().minMillis());
            assertEquals(DurationStats.WITHHELD, arc.duration().maxMillis());
        }
    }

    @Test
    void recognizedTasksBecomeCasesWithTypes() {
        LogMining mining = new LogMining(List.of());
        MinedProject bySession = mining.mine(
                "x", SampleProject.log().withoutColumn("task"), CaseNotion.session(), Audience.HOLDER, Progress.NONE);
        MinedProject recognized =
                mining.recognize(bySession, new org.taskseam.mining.recognition.SeamRecognizer(), Progress.NONE);

        assertTrue(recognized.cases() > bySession.cases(), () -> "tasks: " + recognized.cases());
        assertTrue(recognized.tasks().size() > 3, () -> "types: " + recognized.tasks());
        String type = recognized.tasks().get(1).name();
        MinedProject one = mining.mine(recognized, type, Progress.NONE);
        assertEquals(recognized.tasks().get(1).cases(), one.cases());
        assertTrue(one.activities().size() < recognized.activities().size());
    }

    @Test
    void noRowSpeaksOfAPerson() {
        Set<String> actors = new TreeSet<>();
        EventLog log = SampleProject.log();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            actors.add(log.actors().text(actor));
        }
        String everything = mined.toString();
        actors.forEach(actor -> assertFalse(everything.contains(actor), actor));
    }

    @Test
    void explanationsCanBeFormattedForEverything() {
        Explanation explanation = new Explanation(mined, false);
        mined.activities().forEach(row -> check(explanation.of(new Selected.Activity(row.id()))));
        mined.paths().stream()
                .limit(300)
                .forEach(row -> check(explanation.of(new Selected.Path(row.from(), row.to()))));
        mined.variants().forEach(row -> check(explanation.of(new Selected.Variant(row))));
        check(explanation.of(Selected.NOTHING));
    }

    private static void check(Details details) {
        assertFalse(details.title().isBlank());
        assertFalse(details.meaning().contains("{"), details::meaning);
        assertTrue(details.figures().size() >= 2);
    }

    @Test
    void textsAreTheSameInBothLanguages() {
        String name = "org.taskseam.presentation.messages";
        ClassLoader loader = Words.class.getClassLoader();
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, loader);
        ResourceBundle german = ResourceBundle.getBundle(name, Locale.GERMAN, loader);
        assertEquals(english.keySet(), german.keySet());
        int different = 0;
        for (String key : english.keySet()) {
            new java.text.MessageFormat(english.getString(key));
            new java.text.MessageFormat(german.getString(key));
            different += english.getString(key).equals(german.getString(key)) ? 0 : 1;
        }
        assertTrue(different > english.keySet().size() * 3 / 4);
    }

    @Test
    void resultsOfOtherMinersBecomeTables() {
        record Pair(String from, int timesSeen, Duration time) {}
        record Result(List<Pair> pairs) {}
        ResultTable table = ResultTables.of(
                "Pairs", new Result(List.of(new Pair("a", 3, Duration.ofSeconds(2)), new Pair("b", 1, Duration.ZERO))));

        assertEquals(List.of("From", "Times seen", "Time"), table.columns());
        assertEquals(List.of("a", 3, Duration.ofSeconds(2)), table.rows().get(0));
    }

    @Test
    void logWithoutCasesIsEmptyNotBroken() {
        MinedProject none = new LogMining(List.of())
                .mine("x", SampleProject.log(), CaseNotion.column("url"), Audience.ANALYSTS, Progress.NONE);
        assertTrue(none.cases() >= 0);
        new Explanation(none, false).of(Selected.NOTHING);
    }

    /** It said "0 cases" beside a hundred events. */
    @Test
    void casesOfWhichNoneIsToldAreADash() {
        assertEquals(
                "\u2013", Explanation.figure(MinedProject.told(0, 120), "cases").value());
        assertEquals("0", Explanation.figure(MinedProject.told(0, 0), "cases").value());
        assertEquals(5, MinedProject.told(5, 120));
        assertEquals(mined.cases(), mined.casesTold());
    }

    @Test
    void whatIsNotToldOfOnePersonIsSaid() {
        int[] rows = IntStream.range(0, SampleProject.log().endRow(0)).toArray();
        EventLog one = SampleProject.log().select(rows);
        MinedProject guarded =
                new LogMining(List.of()).mine("x", one, CaseNotion.column("task"), Audience.ANALYSTS, Progress.NONE);
        MinedProject own =
                new LogMining(List.of()).mine("x", one, CaseNotion.column("task"), Audience.HOLDER, Progress.NONE);

        assertEquals(List.of(), guarded.activities());
        Details details = new Explanation(guarded, false).of(Selected.NOTHING);
        assertEquals(guarded.silence().orElseThrow(), details.meaning());
        assertEquals(List.of(), details.figures(), "no figure says that there are none");
        assertTrue(own.silence().isEmpty());
    }

    @Test
    void theListOfTypesHidesWhatOnePersonDid() {
        int[] rows = IntStream.range(0, SampleProject.log().endRow(0)).toArray();
        EventLog one = SampleProject.log().select(rows);
        LogMining mining = new LogMining(List.of());
        List<TaskTypeRow> guarded = TaskTypeRow.of(mining.recognize(
                mining.mine("x", one, CaseNotion.column("task"), Audience.ANALYSTS, Progress.NONE),
                new SeamRecognizer(),
                Progress.NONE));
        List<TaskTypeRow> own = TaskTypeRow.of(mining.recognize(
                mining.mine("x", one, CaseNotion.column("task"), Audience.HOLDER, Progress.NONE),
                new SeamRecognizer(),
                Progress.NONE));

        assertEquals(own.size(), guarded.size());
        assertTrue(guarded.stream().allMatch(TaskTypeRow::hidden), "work as a whole and no task, too");
        assertTrue(own.stream().noneMatch(TaskTypeRow::hidden));
    }

    @Test
    void aProjectWithoutEventsSaysSo() {
        EventLog none = SampleProject.log().select(new int[0]);
        MinedProject mined =
                new LogMining(List.of()).mine("Empty", none, CaseNotion.session(), Audience.ANALYSTS, Progress.NONE);
        Details details = new Explanation(mined, false).of(Selected.NOTHING);
        assertEquals(mined.silence().orElseThrow(), details.meaning());
        assertTrue(details.figures().isEmpty());
    }

    @Test
    void oneOfSomethingIsSaidInTheSingular() {
        assertEquals(new Details.Figure("1", Words.get("figure.people", 1)), Explanation.figure(1, "people"));
        assertNotEquals(Words.get("figure.people", 1), Words.get("figure.people", 2));
    }
}
