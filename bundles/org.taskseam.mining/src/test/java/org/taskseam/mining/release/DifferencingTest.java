/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.Arc;

/** Attacks real mining results; see {@link DifferencingAttack}. */
class DifferencingTest {

    private static final String[] STEPS = {"open", "read", "search", "copy", "paste", "check", "save", "send"};

    /** People with habits: most take common ways, each has ways of his or her own. */
    private static EventLog log(long seed, int people) {
        return log(seed, people, 12);
    }

    static EventLog log(long seed, int people, int leastCases) {
        Random random = new Random(seed);
        EventRows rows = DifferencingAttack.rows();
        int number = 0;
        for (int person = 0; person < people; person++) {
            Random habits = new Random(seed * 100 + person);
            for (int c = 0; c < leastCases + random.nextInt(leastCases * 5 / 3); c++) {
                long time = 1_767_600_000_000L + random.nextInt(21) * 86_400_000L + c * 600_000L;
                String step = STEPS[habits.nextInt(2)];
                for (int i = 0; i < 3 + random.nextInt(5); i++) {
                    rows.event(time += 1_000 + random.nextInt(9_000), "p" + person)
                            .text(0, step)
                            .text(1, "c" + number)
                            .text(2, "app" + step.length() % 3)
                            .text(3, "team " + (person < 7 ? "A" : person < 15 ? "B" : "C"));
                    boolean own = random.nextInt(8) == 0;
                    int next = own ? habits.nextInt(STEPS.length) : random.nextInt(3) + i % 6;
                    step = STEPS[Math.min(next, STEPS.length - 1)];
                }
                number++;
            }
        }
        return rows.toLog();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyIsRecovered(long seed) {
        EventLog log = log(seed, 17);
        ReleasedResults results = release(log, Audience.ANALYSTS);
        DifferencingAttack attack = attack(log, results);
        assertTrue(attack.answers() > 10, attack.answers() + " answers");
        assertEquals(Set.of(), attack.recovered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ArcWithholding", "VariantWithholding", "ReleaseAudit", "LinearAudit", "Population", "Groups"})
    void eachPartOfTheGuardAnswersACancel(String part) {
        Progress cancelledThere = new Progress() {
            @Override
            public boolean isCancelled() {
                return StackWalker.getInstance()
                        .walk(frames ->
                                frames.anyMatch(frame -> frame.getClassName().endsWith("." + part)));
            }
        };
        MiningRelease release = MiningRelease.of(log(1, 17), CaseNotion.session(), Audience.ANALYSTS);
        assertThrows(CancellationException.class, () -> release.run(cancelledThere));
    }

    /** Twelve people do the same, but for a few odd steps of some of them. */
    private static EventLog tidyLog(long seed) {
        Random random = new Random(seed);
        int cases = 12 * (3 + random.nextInt(8));
        Map<Integer, List<String>> odd = new HashMap<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            List<String> ways = new ArrayList<>(List.of(STEPS).subList(0, 3 + random.nextInt(4)));
            ways.add(random.nextInt(ways.size() + 1), random.nextBoolean() ? "odd " + i : STEPS[random.nextInt(3)]);
            odd.put(random.nextInt(cases), ways);
        }
        EventRows rows = DifferencingAttack.rows();
        for (int number = 0; number < cases; number++) {
            long time = 1_767_600_000_000L + number * 60_000L;
            for (String step : odd.getOrDefault(number, List.of(STEPS).subList(0, 4))) {
                rows.event(time += 1_000 + random.nextInt(9_000), "p" + number % 12)
                        .text(0, step)
                        .text(1, "c" + number)
                        .text(2, "app")
                        .text(3, "team");
            }
        }
        return rows.toLog();
    }

    /** One odd step of one person once silenced the whole map. */
    @Test
    void oddStepsNeitherSilenceAMapNorAreRecovered() {
        int telling = 0;
        for (long seed = 1; seed <= 40; seed++) {
            EventLog log = tidyLog(seed);
            ReleasedResults results = release(log, Audience.ANALYSTS);
            telling += results.map().events() * 2 > log.size() ? 1 : 0;
            assertEquals(Set.of(), attack(log, results).recovered(), "seed " + seed);
        }
        assertTrue(telling >= 24, telling + " maps tell of most of the events");
    }

    /** The attack is a real one: without the guard it finds people. */
    @Test
    void withoutTheGuardPeopleAreRecovered() {
        EventLog log = log(1, 17);
        assertTrue(attack(log, release(log, Audience.HOLDER)).recovered().size() > 5);
    }

    /** Switches tell nothing that the arcs do not, weeks are not exact. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void switchesAreSumsOfArcsAndWeeksAreRounded(long seed) {
        EventLog log = log(seed, 17);
        ReleasedResults results = release(log, Audience.ANALYSTS);
        Map<Integer, String> applications = new HashMap<>();
        results.map().activities().forEach(one -> applications.put(one.id(), one.application()));
        assertTrue(!results.applications().switches().isEmpty(), "switches");
        for (ApplicationUsage.Switch one : results.applications().switches()) {
            long arcs = results.map().arcs().stream()
                    .filter(arc -> one.from().equals(applications.get(arc.from())))
                    .filter(arc -> one.to().equals(applications.get(arc.to())))
                    .mapToLong(Arc::count)
                    .sum();
            assertEquals(arcs, one.count(), one.from() + " to " + one.to());
        }
        assertTrue(!results.weeks().isEmpty(), "weeks");
        results.weeks().forEach(week -> assertEquals(0, week.events() % 10, week.toString()));
    }

    /** Teams, weeks and types of cases overlap, and all of them overlap with the whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void groupsThatOverlapRecoverNobody(long seed) {
        for (int cases : new int[] {3, 6, 12}) {
            EventLog log = log(seed, 17, cases);
            DifferencingAttack attack = attack(log, release(log, Audience.ANALYSTS));
            int told = 0;
            for (IdColumn group : groups(log)) {
                GroupShares shares = shares(log, group, Audience.ANALYSTS);
                told += shares.isEmpty() ? 0 : 1;
                attack.observe(log, group, shares);
            }
            assertTrue(cases < 12 || told > 2, told + " groups are told");
            assertEquals(Set.of(), attack.recovered(), cases + " cases");
        }
    }

    @Test
    void groupsThatOverlapTellOfPeopleWithoutTheGuard() {
        EventLog log = log(1, 17, 3);
        DifferencingAttack attack = new DifferencingAttack();
        groups(log).forEach(group -> attack.observe(log, group, shares(log, group, Audience.HOLDER)));
        assertTrue(attack.recovered().size() > 5);
    }

    /** Maps narrowed to each type of cases, and one of other activities, beside the map of all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void narrowedMapsRecoverNobody(long seed) {
        for (int cases : new int[] {3, 6, 12}) {
            EventLog log = log(seed, 17, cases);
            List<IdColumn> views = types(log);
            views.add(log.texts("application"));
            DifferencingAttack attack = attack(log, release(log, Audience.ANALYSTS));
            for (IdColumn activities : views) {
                ReleasedResults results = MiningRelease.of(log, CaseNotion.column("case"), Audience.ANALYSTS)
                        .withActivities(activities)
                        .run(Progress.NONE);
                attack.observe(log, activities, DifferencingAttack.CASES, results);
            }
            assertEquals(Set.of(), attack.recovered(), cases + " cases");
        }
    }

    /**
     * Maps of the same events by other cases beside that by the log's own: sessions, days, and orders on which several
     * people work.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void mapsByOtherCasesRecoverNobody(long seed) {
        for (int cases : new int[] {3, 6, 12}) {
            EventLog log = withOtherCases(log(seed, 17, cases));
            DifferencingAttack attack = attack(log, release(log, Audience.ANALYSTS));
            int told = 0;
            for (CaseNotion notion :
                    List.of(CaseNotion.session(), CaseNotion.column("day"), CaseNotion.column("order"))) {
                ReleasedResults results = MiningRelease.of(log, notion, Audience.ANALYSTS)
                        .withTypes("type")
                        .run(Progress.NONE);
                told += results.map().activities().size() + results.types().size();
                attack.observe(log, log.activities(), notion, results);
            }
            assertTrue(cases < 12 || told > 20, told + " activities and types are told");
            assertEquals(Set.of(), attack.recovered(), cases + " cases");
        }
    }

    static EventLog withOtherCases(EventLog log) {
        int[] days = new int[log.size()];
        int[] orders = new int[log.size()];
        int[] types = new int[log.size()];
        List<String> names = new ArrayList<>();
        for (int row = 0; row < days.length; row++) {
            int day = (int) ((log.timeMillis(row) - 1_767_600_000_000L) / 86_400_000L);
            days[row] = log.actor(row) * 100 + day;
            int number = String.valueOf(log.text(log.indexOf("case"), row)).hashCode();
            orders[row] = number % 40 * 10 + day % 10;
            types[row] = number % 3;
        }
        for (int id = 0; id < 2_000; id++) {
            names.add("n" + id);
        }
        return log.withColumn(Column.text("type", Nature.CONTEXT), types, Dictionary.of(names))
                .withColumn(Column.text("day", Nature.CONTEXT), days, Dictionary.of(names))
                .withColumn(Column.text("order", Nature.CONTEXT), orders, Dictionary.of(names));
    }

    static GroupShares shares(EventLog log, IdColumn group, Audience audience) {
        return GroupShares.of(log, group, CaseNotion.column("case"), audience, Progress.NONE);
    }

    static List<IdColumn> groups(EventLog log) {
        int team = log.indexOf("team");
        List<IdColumn> groups = new ArrayList<>();
        for (String name : List.of("team A", "team B")) {
            groups.add(group(log, row -> name.equals(log.text(team, row))));
        }
        for (int week = 0; week < 4; week++) {
            long monday = 1_767_571_200_000L + week * 7 * 86_400_000L;
            groups.add(
                    group(log, row -> log.timeMillis(row) >= monday && log.timeMillis(row) < monday + 7 * 86_400_000L));
        }
        groups.addAll(types(log));
        return groups;
    }

    static List<IdColumn> types(EventLog log) {
        List<IdColumn> groups = new ArrayList<>();
        for (int type = 0; type < 3; type++) {
            int rest = type;
            groups.add(group(
                    log,
                    row -> String.valueOf(log.text(log.indexOf("case"), row)).hashCode() % 3 == rest));
        }
        return groups;
    }

    private static IdColumn group(EventLog log, IntPredicate inside) {
        int[] ids = new int[log.size()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = inside.test(row) ? log.activities().get(row) : Dictionary.NONE;
        }
        return IdColumn.of(ids, log.activities().dictionary());
    }

    private static DifferencingAttack attack(EventLog log, ReleasedResults results) {
        DifferencingAttack attack = new DifferencingAttack();
        attack.observe(log, results);
        return attack;
    }

    private static ReleasedResults release(EventLog log, Audience audience) {
        return MiningRelease.of(log, CaseNotion.column("case"), audience).run(Progress.NONE);
    }
}
