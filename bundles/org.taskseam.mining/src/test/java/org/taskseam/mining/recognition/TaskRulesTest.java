/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.rule.RuleException;
import org.taskseam.mining.recognition.rule.RuleHits;
import org.taskseam.mining.recognition.rule.TaskRules;

class TaskRulesTest {

    private static RecognizedTasks apply(String rules, EventLog log, RecognizedTasks found) throws IOException {
        return TaskRules.parse(rules, "rules.txt").applyTo(log, found, Progress.NONE);
    }

    /** What a recogniser would say: a task number for every event, -1 for none. */
    private static RecognizedTasks found(EventLog log, int... taskOf) {
        int tasks = Arrays.stream(taskOf).max().orElse(-1) + 1;
        List<TaskInstance> instances = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int id = task;
            int[] rows = IntStream.range(0, taskOf.length)
                    .filter(row -> taskOf[row] == id)
                    .toArray();
            instances.add(new TaskInstance(
                    task,
                    0,
                    0,
                    rows[0],
                    rows[rows.length - 1],
                    rows.length,
                    1,
                    log.time(rows[0]).toInstant(),
                    log.time(rows[rows.length - 1]).toInstant(),
                    Duration.ZERO,
                    0.5,
                    List.of()));
        }
        TaskType type =
                new TaskType(0, "Learned", List.of(), tasks, log.size(), 1, Duration.ZERO, 0, List.of(), 0, List.of());
        return new RecognizedTasks("test", taskOf, instances, List.of(type), List.of(), Duration.ZERO);
    }

    private static String tasks(RecognizedTasks tasks) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < tasks.size(); row++) {
            int task = tasks.taskOf(row);
            boolean byRule = task >= 0
                    && tasks.types().get(tasks.tasks().get(task).type()).name().equals("Mine");
            text.append(task < 0 ? '.' : (char) ((byRule ? 'A' : 'a') + task));
        }
        return text.toString();
    }

    /**
     * Events as letters (each an activity), what was learned (a letter for each task) and what is to come out, where tasks of
     * the rule's type are capitals.
     */
    @ParameterizedTest
    @CsvSource({
        // a begin cuts a task
        "sxyzsxyz, aaaaaaaa, 'starts when activity is \"s\"', AAAABBBB",
        // a begin in the middle; what is before stays learned, what is short of the usual length is dropped
        "xyzwvsxyzwv, aaaaabbbbbb, 'starts when activity is \"s\"', aaaaaBBBBBB",
        "xsyzsxyz, aaaabbbb, 'starts when activity is \"s\"', .AAABBBB",
        // a begin that learning left out is taken in
        "oosxyzsxyz, ...aaa.bbb, 'starts when activity is \"s\"', ..AAAABBBB",
        // an end ends a task or is taken in; a learned type most of whose tasks are of the rule is the rule's
        "xyezwexyz, aaa.b.ccc, 'ends when activity is \"e\"', AAA.BBCCC",
        // begin and end in one learned task: noise inside stays noise, outside is cut
        "sxnyesxnye, aa.aabb.bb, 'starts when activity is \"s\"; ends when activity is \"e\"', AA.AABB.BB",
        // begin and end in different tasks or none: all between is the task
        "sxyzesxyze, aabbb.cc.., 'starts when activity is \"s\"; ends when activity is \"e\"', AAAAABBBBB",
        // a begin without its end before the next begin
        "sxysxye, aaaaaaa, 'starts when activity is \"s\"; ends when activity is \"e\"', AAABBBB",
        // two alternatives, two conditions
        "sxyzuxyz, aaaaaaaa, 'starts when activity is \"s\"; starts when activity is \"u\" and activity is not \"q\"', AAAABBBB"
    })
    void bounds(String events, String learned, String rules, String expected) throws IOException {
        EventLog log = TestLogs.of(events.split(""), null, 1);
        int[] taskOf = learned.chars().map(c -> c == '.' ? -1 : c - 'a').toArray();
        RecognizedTasks out = apply("task \"Mine\"\n" + rules.replace("; ", "\n"), log, found(log, taskOf));
        assertEquals(expected, tasks(out));
        for (TaskInstance task : out.tasks()) {
            assertEquals(task.events(), out.rows(task).length);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // two cases in one task are two tasks, one case in two is one
        "xyzxyz, 1 1 1 2 2 2, aaaaaa, AAABBB",
        "xyzxyz, 1 1 1 1 1 1, aaabbb, AAAAAA",
        // events without a case go with the ones before
        "xyzxyz, 1 - - 2 - -, aaaaaa, AAABBB",
        // interleaved cases
        "xyzxyzx, 1 1 2 2 1 1 2, aaabbcc, AABBAAB"
    })
    void cases(String events, String cases, String learned, String expected) throws IOException {
        EventLog log = withCases(events, cases);
        int[] taskOf = learned.chars().map(c -> c - 'a').toArray();
        RecognizedTasks out =
                apply("task \"Mine\"\nstarts when activity is \"x\"\ncase \"order number\"", log, found(log, taskOf));
        assertEquals(expected, tasks(out).toUpperCase(Locale.ROOT));
    }

    @Test
    void casesAloneAreTasks() throws IOException {
        EventLog log = withCases("nxyzxnyzn", "- 1 - 1 2 - - 2 -");
        RecognizedTasks none = found(log, -1, -1, -1, -1, -1, -1, -1, -1, -1);
        assertEquals(".AAABBBB.", tasks(apply("task \"Mine\"\n case \"order number\"", log, none)));
        RecognizedTasks restricted =
                apply("task \"Mine\"\n case \"order number\" when activity is not \"z\"", log, none);
        assertEquals(".A..B....", tasks(restricted));
    }

    private static EventLog withCases(String events, String cases) {
        String[] values = cases.split(" ");
        int[] ids = Arrays.stream(values)
                .mapToInt(v -> v.equals("-") ? Dictionary.NONE : Integer.parseInt(v) - 1)
                .toArray();
        return TestLogs.of(events.split(""), null, 1)
                .withColumn(Column.text("order number", Nature.DATA), ids, Dictionary.of(List.of("o1", "o2")));
    }

    @Test
    void mixWithWhatIsLearned() throws IOException {
        EventLog log = TestLogs.of(TestLogs.orders(200), 1L, 2);
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        RecognizedTasks out = apply("task \"Invoices\"\n  starts when activity is \"search order\"", log, found);
        TaskType mine = out.types().stream()
                .filter(type -> type.name().equals("Invoices"))
                .findFirst()
                .orElseThrow();
        assertEquals("search order", mine.variants().get(0).steps().get(0));
        assertEquals(found.types().size(), out.types().size(), "the other types stay");
        TaskInstance task = out.tasks().stream()
                .filter(t -> t.type() == mine.id())
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Reason(Reason.Kind.RULE, 1)), task.reasons());
        assertSame(found, TaskRules.NONE.applyTo(log, found, Progress.NONE));
    }

    @Test
    void aRuleForALearnedNameIsAboutThatType() throws IOException {
        EventLog log = TestLogs.of(TestLogs.orders(200), 1L, 2);
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        TaskType first = found.types().get(0);
        String step = first.variants().get(0).steps().get(0);
        RecognizedTasks out =
                apply("task \"" + first.name() + "\"\nstarts when activity is \"" + step + '"', log, found);
        assertEquals(found.types().size(), out.types().size());
        assertEquals(first.tasks(), out.types().get(0).tasks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "starts when activity is \"x\" | line 1 | before the first task",
                "task Mine | line 1 | quotes",
                "task \"A\"; start when activity is \"x\" | line 2 | \"start\" is not known",
                "task \"A\"; starts activity is \"x\" | line 2 | \"when\" is missing",
                "task \"A\"; starts when activity like \"x\" | line 2 | one of is, is not",
                "task \"A\"; starts when order number is \"x\" | line 2 | put a column name with blanks in quotes",
                "task \"A\"; starts when activity is x | line 2 | a text in quotes",
                "task \"A\"; starts when activity is \"x | line 2 | closing quote",
                "task \"A\"; starts when activity is \"x\" or activity is \"y\" | line 2 | joined by: and",
                "task \"A\"; ; task \"B\"; case order | line 1 | has no rule",
                "task \"A\"; case a; case b | line 3 | has a case already",
                "task \"A\"; case a; task \"a\"; case b | line 3 | twice",
                "task \"A\"; starts when nowhere is \"x\" | line 2 | the log has no column \"nowhere\"; it has activity",
                "task \"A\"; # why; case nowhere | line 3 | the log has no column"
            })
    void aBadRuleSaysWhereAndWhat(String rules, String where, String what) {
        EventLog log = TestLogs.of(new String[] {"a", "b"}, null, 1);
        RuleException told =
                assertThrows(RuleException.class, () -> apply(rules.replace("; ", "\n"), log, found(log, 0, 0)));
        assertTrue(told.getMessage().contains("rules.txt, " + where + ":"), told.getMessage());
        assertTrue(told.getMessage().contains(what), told.getMessage());
    }

    @Test
    void hitsAreTheEventsThatARuleMatches() throws IOException {
        EventLog log = TestLogs.of("sxesye".split(""), null, 1);
        List<RuleHits> hits = TaskRules.parse("""
                        task "Mine"
                          ends when activity is "e"

                          starts when activity is "s"
                          starts when activity is "x"
                          case activity when activity is not "y"
                        """, "rules.txt").hits(log, Progress.NONE);
        assertEquals(List.of(2, 4, 5, 6), hits.stream().map(RuleHits::line).toList());
        assertEquals(
                List.of("{2, 5}", "{0, 3}", "{1}", "{0, 1, 2, 3, 5}"),
                hits.stream().map(hit -> hit.rows().toString()).toList());
        assertEquals(RuleHits.Kind.CASE, hits.getLast().kind());
    }
}
