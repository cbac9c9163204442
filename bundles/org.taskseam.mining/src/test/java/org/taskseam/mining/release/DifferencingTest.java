/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;

/**
 * A differencing attack on real mining results. The attacker knows the way of every case of everybody and all answers,
 * but not how often who took which way: these are the unknowns. An answer is a linear equation over them. A person is
 * recovered if some combination of answers has unknowns of that person only.
 */
class DifferencingTest {

    private static final String[] STEPS = {"open", "read", "search", "copy", "paste", "check", "save", "send"};

    /** People with habits: most take common ways, each has ways of his or her own. */
    private static EventLog log(long seed, int people) {
        Random random = new Random(seed);
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("case", Attribute.CASE),
                Column.text("application", Attribute.APPLICATION),
                Column.text("team", Attribute.TEAM)));
        int number = 0;
        for (int person = 0; person < people; person++) {
            Random habits = new Random(seed * 100 + person);
            for (int c = 0; c < 12 + random.nextInt(20); c++) {
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
        Attack attack = new Attack(log, results);
        assertTrue(attack.answers() > 10, attack.answers() + " answers");
        assertEquals(Set.of(), attack.recovered());
    }

    /** The attack is a real one: without the guard it finds people. */
    @Test
    void withoutTheGuardPeopleAreRecovered() {
        EventLog log = log(1, 17);
        assertTrue(new Attack(log, release(log, Audience.HOLDER)).recovered().size() > 5);
    }

    /** Whatever an analyst asks for with the filters there are, he or she gets parts of one and the same release. */
    @Test
    void aHundredThousandQueriesTellNothingMore() {
        EventLog log = log(9, 17);
        ReleasedResults results = release(log, Audience.ANALYSTS);
        Set<Activity> activities = new HashSet<>(results.map().activities());
        Set<Arc> arcs = new HashSet<>(results.map().arcs());
        Random random = new Random(5);
        long told = 0;
        for (int query = 0; query < 100_000; query++) {
            ProcessMap answer = new MapFilter(random.nextDouble(), random.nextDouble()).apply(results.map());
            assertTrue(activities.containsAll(answer.activities()) && arcs.containsAll(answer.arcs()));
            assertEquals(results.map().events(), answer.events());
            told += answer.activities().size() + answer.arcs().size();
        }
        assertTrue(told > 100_000, told + " figures");
    }

    private static ReleasedResults release(EventLog log, Audience audience) {
        return MiningRelease.of(log, CaseNotion.column("case"), audience).run(Progress.NONE);
    }

    /** Equations by unknown: one unknown is a person's number of cases of one way in one week. */
    private static final class Attack {

        private static final long PRIME = 2_147_483_629L;

        private final Map<Object, Integer> answers = new LinkedHashMap<>();
        private final Map<String, Set<List<Integer>>> columns = new HashMap<>();

        Attack(EventLog log, ReleasedResults results) {
            ProcessMap map = results.map();
            for (Activity activity : map.activities()) {
                if (activity.cases() != Activity.WITHHELD) {
                    answer("activity", activity.id());
                }
                if (activity.starts() > 0) {
                    answer(-1, activity.id());
                }
                if (activity.ends() > 0) {
                    answer(activity.id(), -1);
                }
            }
            map.arcs().forEach(arc -> answer(arc.from(), arc.to()));
            for (Variant variant : results.variants().variants()) {
                answer("variant", List.copyOf(variant.activities()));
            }
            results.weeks().forEach(week -> answer("week", week.monday()));
            results.applications().switches().forEach(one -> answer(one.from(), one.to()));
            long starts = map.activities().stream().mapToLong(Activity::starts).sum();
            if (map.cases() != starts) {
                answer("cases", "");
            }
            unknowns(log);
        }

        private void answer(Object one, Object other) {
            answers.putIfAbsent(List.of(one, other), answers.size());
        }

        int answers() {
            return answers.size();
        }

        private void unknowns(EventLog log) {
            int cases = log.indexOf("case");
            int teams = log.indexOf("team");
            for (int actor = 0; actor < log.actorCount(); actor++) {
                if ("team C".equals(log.text(teams, log.firstRow(actor)))) {
                    continue; // two people: in no answer
                }
                Set<List<Integer>> own = columns.computeIfAbsent("p" + actor, k -> new HashSet<>());
                for (int row = log.firstRow(actor); row < log.endRow(actor); ) {
                    int from = row;
                    String name = log.text(cases, from);
                    while (row < log.endRow(actor) && name != null && name.equals(log.text(cases, row))) {
                        row++;
                    }
                    own.add(column(log, from, row));
                }
            }
        }

        /** What one case adds to each answer. */
        private List<Integer> column(EventLog log, int from, int to) {
            int[] adds = new int[answers.size()];
            List<Integer> way = new ArrayList<>();
            int before = -1;
            String application = null;
            for (int row = from; row < to; row++) {
                int activity = log.activities().get(row);
                add(adds, before, activity, 1);
                add(adds, "activity", activity, 1);
                String now = String.valueOf(log.text(log.indexOf("application"), row));
                if (application != null && !application.equals(now)) {
                    add(adds, application, now, 1);
                }
                application = now;
                way.add(activity);
                before = activity;
                LocalDate day = log.time(row).toLocalDate();
                add(adds, "week", day.with(java.time.DayOfWeek.MONDAY), 1);
            }
            add(adds, before, -1, 1);
            add(adds, "variant", way, 1);
            add(adds, "cases", "", 1);
            List<Integer> column = new ArrayList<>();
            for (int add : adds) {
                column.add(add);
            }
            return column;
        }

        private void add(int[] adds, Object one, Object other, int amount) {
            Integer answer = answers.get(List.of(one, other));
            if (answer != null) {
                adds[answer] += amount;
            }
        }

        /**
         * People with a column that is no combination of the columns of all others: then some combination of answers is
         * zero for all others and not for that one.
         */
        Set<String> recovered() {
            Set<String> found = new HashSet<>();
            columns.forEach((person, own) -> {
                List<long[]> basis = new ArrayList<>();
                columns.forEach((other, theirs) -> {
                    if (!other.equals(person)) {
                        theirs.forEach(column -> insert(basis, column));
                    }
                });
                if (own.stream().anyMatch(column -> insert(basis, column))) {
                    found.add(person);
                }
            });
            return found;
        }

        /** Gaussian elimination modulo a prime. @return whether the column is new */
        private static boolean insert(List<long[]> basis, List<Integer> column) {
            long[] rest = column.stream().mapToLong(Integer::longValue).toArray();
            for (long[] known : basis) {
                int pivot = pivot(known);
                if (rest[pivot] != 0) {
                    long factor = rest[pivot];
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] = Math.floorMod(rest[i] - factor * known[i], PRIME);
                    }
                }
            }
            int pivot = pivot(rest);
            if (pivot < 0) {
                return false;
            }
            long inverse = java.math.BigInteger.valueOf(rest[pivot])
                    .modInverse(java.math.BigInteger.valueOf(PRIME))
                    .longValueExact();
            for (int i = 0; i < rest.length; i++) {
                rest[i] = rest[i] * inverse % PRIME;
            }
            basis.add(rest);
            return true;
        }

        private static int pivot(long[] values) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] != 0) {
                    return i;
                }
            }
            return -1;
        }
    }
}
