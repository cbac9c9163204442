/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;

/**
 * A differencing attack on any number of releases of one project. The attacker knows the way of every case of everybody,
 * in which releases it counts, and all answers, but not how often who took which way: these are the unknowns. An answer
 * is a linear equation over them; switches are sums of arcs that are told, weeks and views of parts are
 * rounded, so none of them is one, but where only one count can be meant. Shares of
 * groups are equations where only one number of cases rounds to them. A person
 * is recovered if some combination of answers has unknowns of that person only.
 */
final class DifferencingAttack {

    static final CaseNotion CASES = CaseNotion.column("case");

    private static final long PRIME = 2_147_483_629L;

    /** What several people did together: tells of none of them alone. */
    private static final String TOGETHER = "";

    private final Map<Object, Integer> answers = new LinkedHashMap<>();

    /** What a case adds to which answers, by person and case. */
    private final Map<String, Map<String, Map<Integer, Integer>>> cases = new HashMap<>();

    private int releases;

    /** Rows of the columns that a project of people has at least. */
    static EventRows rows() {
        return new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("case", Attribute.CASE),
                Column.text("application", Attribute.APPLICATION),
                Column.text("team", Attribute.TEAM)));
    }

    /**
     * Takes in one release.
     *
     * @param log what it was made of
     */
    void observe(EventLog log, ReleasedResults results) {
        observe(log, log.activities(), CASES, results);
    }

    /**
     * @param activities what the release is about; events that have none are not in it
     * @param notion what its cases are
     */
    void observe(EventLog log, IdColumn activities, CaseNotion notion, ReleasedResults results) {
        releases++;
        boolean view = activities != log.activities() || !notion.equals(CASES);
        ProcessMap map = results.map();
        for (Activity activity : map.activities()) {
            if (activity.cases() != Activity.WITHHELD && isExact(activity.count(), view)) {
                answer("activity", activity.name());
            }
            if (activity.starts() > 0 && isExact(activity.starts(), view)) {
                answer("", activity.name());
            }
            if (activity.ends() > 0 && isExact(activity.ends(), view)) {
                answer(activity.name(), "");
            }
        }
        Map<Integer, String> names = new HashMap<>();
        map.activities().forEach(activity -> names.put(activity.id(), activity.name()));
        map.arcs().stream()
                .filter(arc -> isExact(arc.count(), view))
                .forEach(arc -> answer(names.get(arc.from()), names.get(arc.to())));
        for (Variant variant : results.variants().variants()) {
            if (isExact(variant.count(), view)) {
                answer("variant", variant.activities().stream().map(names::get).toList());
            }
        }
        long starts = map.activities().stream().mapToLong(Activity::starts).sum();
        if (map.cases() != starts && isExact(map.cases(), view)) {
            answer("cases", "");
        }
        for (TypeFigures type : results.types()) {
            if (isExact(type.cases(), true)) {
                answer("tasks", type.name());
            }
            if (isExact(type.events(), true)) {
                answer("events", type.name());
            }
        }
        unknowns(log, activities, notion);
    }

    /**
     * Takes in the shares of a group.
     *
     * @param activities of the events of the group; the attacker knows how many cases have one
     */
    void observe(EventLog log, IdColumn activities, GroupShares shares) {
        releases++;
        Dictionary names = activities.dictionary();
        long known = cases(log, activities);
        for (int from = 0; from < names.size(); from++) {
            if (isExact(shares.ofCases(from), known, known)) {
                answer("activity", names.text(from));
            }
            for (int to = 0; to < names.size(); to++) {
                if (isExact(shares.perCase(from, to), known, log.size())) {
                    answer(names.text(from), names.text(to));
                }
            }
        }
        unknowns(log, activities, CASES);
    }

    /** Whether only one count is told as this one. */
    private static boolean isExact(long told, boolean view) {
        return !view
                || LongStream.rangeClosed(1, 2 * told)
                                .filter(count -> GuardedFigures.inTens(count) == told)
                                .limit(2)
                                .count()
                        != 2;
    }

    /** Whether only one number of cases or steps gives a share. */
    private static boolean isExact(double share, long cases, long most) {
        int fitting = 0;
        for (long count = 0; share >= 0 && count <= most && fitting < 2; count++) {
            double exact = (double) count / cases;
            fitting += exact == share || GroupShares.inSteps(exact, cases) == share ? 1 : 0;
        }
        return fitting == 1;
    }

    private static long cases(EventLog log, IdColumn activities) {
        Set<String> cases = new HashSet<>();
        for (int row = 0; row < log.size(); row++) {
            if (activities.get(row) != Dictionary.NONE) {
                cases.add(String.valueOf(log.text(log.indexOf("case"), row)));
            }
        }
        return cases.size();
    }

    private void answer(Object one, Object other) {
        answers.putIfAbsent(List.of(releases, one, other), answers.size());
    }

    int answers() {
        return answers.size();
    }

    private void unknowns(EventLog log, IdColumn activities, CaseNotion notion) {
        Cases all = Cases.of(log, notion);
        EventCursor events = all.cursor();
        int teams = log.indexOf("team");
        for (int c = 0; c < all.count(); c++) {
            all.open(c, events);
            List<Integer> rows = new ArrayList<>();
            while (events.next()) {
                boolean counts = activities.get(events.row()) != Dictionary.NONE
                        && !"team C".equals(log.text(teams, events.row())); // two people: in no answer
                if (counts) {
                    rows.add(events.row());
                }
            }
            count(log, activities, rows);
        }
    }

    /** What one case adds to each answer, at the events that add it. */
    private void count(EventLog log, IdColumn activities, List<Integer> rows) {
        List<String> way = new ArrayList<>();
        Set<String> people = new HashSet<>();
        String before = "";
        String personBefore = TOGETHER;
        String type = rows.isEmpty() ? "" : type(log, rows.getFirst());
        for (int row : rows) {
            String activity = activities.dictionary().text(activities.get(row));
            String person = log.actors().text(log.actor(row));
            boolean handedOver = !way.isEmpty() && !person.equals(personBefore);
            add(adds(log, row, handedOver ? TOGETHER : person), before, activity);
            add(adds(log, row, person), "activity", activity);
            add(adds(log, row, person), "events", type);
            way.add(activity);
            people.add(person);
            before = activity;
            personBefore = person;
        }
        if (!way.isEmpty()) {
            int last = rows.getLast();
            add(adds(log, last, personBefore), before, "");
            Map<Integer, Integer> ofCase = adds(log, last, people.size() == 1 ? personBefore : TOGETHER);
            add(ofCase, "variant", way);
            add(ofCase, "cases", "");
            add(ofCase, "tasks", type);
        }
    }

    private static String type(EventLog log, int row) {
        int column = log.indexOf("type");
        return column < 0 ? "" : String.valueOf(log.text(column, row));
    }

    private Map<Integer, Integer> adds(EventLog log, int row, String person) {
        return cases.computeIfAbsent(person, k -> new HashMap<>())
                .computeIfAbsent(String.valueOf(log.text(log.indexOf("case"), row)), k -> new HashMap<>());
    }

    private void add(Map<Integer, Integer> adds, Object one, Object other) {
        Integer answer = answers.get(List.of(releases, one, other));
        if (answer != null) {
            adds.merge(answer, 1, Integer::sum);
        }
    }

    /**
     * People with a column that is no combination of the columns of all others: then some combination of answers is
     * zero for all others and not for that one.
     */
    Set<String> recovered() {
        Map<String, Set<List<Integer>>> columns = new HashMap<>();
        cases.forEach((person, own) -> own.values().forEach(adds -> {
            Integer[] column = new Integer[answers.size()];
            Arrays.fill(column, 0);
            adds.forEach((answer, amount) -> column[answer] = amount);
            columns.computeIfAbsent(person, k -> new HashSet<>()).add(List.of(column));
        }));
        Set<String> found = new HashSet<>();
        columns.forEach((person, own) -> {
            List<long[]> basis = new ArrayList<>();
            columns.forEach((other, theirs) -> {
                if (!other.equals(person)) {
                    theirs.forEach(column -> insert(basis, column));
                }
            });
            if (!person.equals(TOGETHER) && own.stream().anyMatch(column -> insert(basis, column))) {
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
        long inverse = BigInteger.valueOf(rest[pivot])
                .modInverse(BigInteger.valueOf(PRIME))
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
