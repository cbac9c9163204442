/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;

/**
 * Asks a project a hundred thousand different questions, puts all answers into one linear system and solves it: every
 * closed stretch of weeks, by every notion of a case, about the log's activities, the applications and each type of
 * case, with tasks by type, through filters of many settings; shares of teams, weeks and types beside them. `releng/quality/differencing` runs it with more logs.
 */
class QueriesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int QUERIES = 100_000;
    private static final List<CaseNotion> NOTIONS = List.of(
            DifferencingAttack.CASES, CaseNotion.session(), CaseNotion.column("day"), CaseNotion.column("order"));

    private int queries;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aHundredThousandQueriesRecoverNobody(int weeks) throws IOException {
        for (long seed = 1; seed <= Integer.getInteger("taskseam.differencing.logs", 2); seed++) {
            queries = 0;
            DifferencingAttack attack = ask(seed, weeks, Audience.ANALYSTS);
            LinearSystem system = attack.system();
            System.out.printf(
                    "Log %d, stretches of %d weeks: %,d queries, %,d figures, %,d different answers (%,d exact), %,d unknowns%n",
                    seed, weeks, queries, attack.figures(), attack.answers(), attack.exactAnswers(), system.unknowns());
            write(system, "system-" + seed + "-" + weeks);
            assertTrue(queries >= 100_000, queries + " queries");
            assertTrue(attack.exactAnswers() > 30, attack.exactAnswers() + " exact answers");
            assertEquals(Set.of(), attack.contradictions(), "not what the unknowns add up to");
            assertEquals(Set.of(), system.recovered(), "log " + seed);
        }
    }

    /** The attack is a real one: the same questions find nearly everybody where nothing is withheld. */
    @Test
    void theSameQueriesRecoverPeopleWithoutTheGuard() {
        Set<String> recovered = ask(1, 3, Audience.HOLDER).recovered();
        assertTrue(recovered.size() > 10, recovered.toString());
    }

    private DifferencingAttack ask(long seed, int weeks, Audience audience) {
        EventLog log = DifferencingTest.withOtherCases(DifferencingTest.log(seed, 17, 36));
        Snapshots stretches = new Snapshots(START, Period.ofWeeks(weeks));
        Map<LocalDate, String> told = new HashMap<>();
        DifferencingAttack attack = new DifferencingAttack();
        List<Snapshot> closed = stretches.closed(log, START.plusYears(1));
        for (Snapshot stretch : closed) {
            EventLog events = stretches.tell(log, stretch, told).orElseThrow();
            ask(attack, events, audience, (int) Math.ceil(Math.sqrt(QUERIES / 20.0 / closed.size())));
        }
        return attack;
    }

    private void ask(DifferencingAttack attack, EventLog log, Audience audience, int settings) {
        List<IdColumn> views = new ArrayList<>(DifferencingTest.types(log));
        views.add(log.texts("application"));
        views.add(log.activities());
        for (CaseNotion notion : NOTIONS) {
            for (IdColumn activities : views) {
                ReleasedResults results = MiningRelease.of(log, notion, audience)
                        .withActivities(activities)
                        .withTypes(activities == log.activities() ? "type" : null)
                        .run(Progress.NONE);
                attack.observe(log, activities, notion, results, filtered(results.map(), settings));
            }
        }
        for (IdColumn group : DifferencingTest.groups(log)) {
            attack.observe(log, group, DifferencingTest.shares(log, group, audience));
        }
    }

    private List<ProcessMap> filtered(ProcessMap map, int settings) {
        List<ProcessMap> answers = new ArrayList<>();
        for (int query = 0; query < settings * settings; query++) {
            double activities = query / settings / (settings - 1.0);
            double arcs = query % settings / (settings - 1.0);
            answers.add(new MapFilter(activities, arcs).apply(map));
            queries++;
        }
        return answers;
    }

    /** For a linear program that looks for narrow intervals: see releng/quality/differencing. */
    private static void write(LinearSystem system, String name) throws IOException {
        String folder = System.getProperty("taskseam.differencing.out");
        if (folder != null) {
            try (BufferedWriter out = Files.newBufferedWriter(Path.of(folder, name + ".tsv"))) {
                system.write(out);
            }
        }
    }
}
