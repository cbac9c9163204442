/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
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
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;
import org.taskseam.mining.release.LinearSystem.Bounds;

/**
 * A differencing attack on any number of releases of one project. The attacker knows the way of every case of everybody,
 * in which releases it counts, and all answers, but not how often who took which way: these are the unknowns. An answer
 * is a linear equation over them, or an interval where it is rounded: weeks, views of parts, their times and active times
 * of types; switches are sums of arcs that are told. Each time between two events is one unknown in all answers. A median or 95th percentile says
 * that so many times are at least so long, and so at least what sums of them are, with any one person left out, too; that a way is told says
 * that nobody has more than half of it. What is not told says nothing that is sure: it may have gone for the sake of others. Shares of
 * groups are equations where only one number of cases rounds to them. A person
 * is recovered if some combination of answers has unknowns of that person only.
 */
final class DifferencingAttack {

    static final CaseNotion CASES = CaseNotion.column("case");

    private final Map<Object, Integer> answers = new HashMap<>();
    private final List<Bounds> bounds = new ArrayList<>();

    /** What a case adds to which answers, by person and case. */
    private final Map<String, Map<String, Map<Integer, Integer>>> cases = new HashMap<>();

    private static final String TOGETHER = LinearSystem.TOGETHER;

    private static final Bounds ANYTHING = new Bounds(0, Double.MAX_VALUE);

    /** What a release tells of ways, and the times and counts that it stands on, by what is asked. */
    private final Map<List<Object>, DurationStats> ways = new HashMap<>();

    private final Map<List<Object>, List<Taken>> taken = new HashMap<>();

    /** A way that was taken once: by whom, how long its steps took, and what it adds to counts. */
    private record Taken(Set<String> people, List<Took> steps, Map<Integer, Integer> counts) {}

    /** @param adds what the time adds to answers */
    private record Took(Map<Integer, Integer> adds, int millis) {}

    private final Set<Integer> shares = new HashSet<>();
    private int releases;
    private boolean view;
    private long figures;

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
        observe(log, activities, notion, results, List.of(results.map()));
    }

    /** @param maps what filters left of the map of the release */
    void observe(
            EventLog log, IdColumn activities, CaseNotion notion, ReleasedResults results, Iterable<ProcessMap> maps) {
        releases++;
        ways.clear();
        taken.clear();
        view = activities != log.activities() || !notion.equals(CASES);
        maps.forEach(this::tell);
        Map<Integer, String> names = new HashMap<>();
        results.map().activities().forEach(activity -> names.put(activity.id(), activity.name()));
        times(results.map(), names);
        for (Variant variant : results.variants().variants()) {
            List<String> way = variant.activities().stream().map(names::get).toList();
            answer("variant", way, counted(variant.count()));
            time("variant", way, variant.duration());
            ways.put(List.of("variant", way), variant.duration());
        }
        for (TypeFigures type : results.types()) {
            answer("tasks", type.name(), inTens(type.cases()));
            answer("events", type.name(), inTens(type.events()));
            if (!type.active().isNegative()) {
                answer("active", type.name(), inTwoDigits(type.active().toMillis()));
            }
        }
        boolean ofAllEvents = activities == log.activities();
        for (TeamFigures team : results.teams()) {
            if (ofAllEvents && team.rates() != null && !isRounded(team.rates().stepsPerHour())) {
                answer("team", team.name(), exactly(events(log, team.name())));
            }
        }
        List<WeekFigures> weeks = ofAllEvents ? results.weeks() : List.of();
        long largest = weeks.stream().mapToLong(WeekFigures::events).max().orElse(0);
        for (WeekFigures week : weeks) {
            double half = Math.max(10, Math.pow(10, Math.floor(Math.log10(Math.max(1, largest))) - 1)) / 2;
            answer("week", week.monday(), new Bounds(week.events() - half, week.events() + half));
        }
        unknowns(log, activities, notion);
        ways.forEach((way, told) -> conclude(way, told, taken.getOrDefault(way, List.of())));
    }

    /** What follows of times from medians, and of each person's share from a way being told at all. */
    private void conclude(List<Object> way, DurationStats told, List<Taken> all) {
        atLeast(way, "median", told.medianMillis(), .5, all);
        atLeast(way, "p95", told.p95Millis(), .95, all);
        if (!view && !way.getFirst().equals("next")) {
            for (String person : people(all)) {
                int counts = bound(List.of("half", way, person), new Bounds(-Double.MAX_VALUE, 0));
                all.forEach(one -> merge(one.counts(), beyondHalf(one, person), counts));
                if (told.totalMillis() != DurationStats.WITHHELD) {
                    int times = bound(List.of("half of time", way, person), new Bounds(-Double.MAX_VALUE, 0));
                    all.forEach(one -> one.steps()
                            .forEach(step -> merge(step.adds(), beyondHalf(one, person) * step.millis(), times)));
                }
            }
        }
    }

    /** What a way adds to twice a person's part less everybody's. */
    private static int beyondHalf(Taken one, String person) {
        return (one.people().contains(person) ? 2 : 0) - one.people().size();
    }

    private static Set<String> people(List<Taken> all) {
        Set<String> people = new TreeSet<>();
        all.forEach(one -> people.addAll(one.people()));
        return people;
    }

    /** The sum of all times, and of those of all but one person, is at least that of those above a quantile. */
    private void atLeast(List<Object> way, String what, long told, double quantile, List<Taken> all) {
        double shortest = (told - Rounding.step(told) / 2.0) * (1 - 1.0 / 64) - 1;
        if (told < 0 || shortest <= 0) {
            return;
        }
        int rank = (int) Math.ceil(quantile * all.size());
        Set<String> leftOut = new TreeSet<>(Set.of(TOGETHER));
        if (!view) {
            leftOut.addAll(people(all));
        }
        for (String person : leftOut) {
            List<Taken> some =
                    all.stream().filter(one -> !one.people().contains(person)).toList();
            if (some.size() >= rank) {
                int sum = bound(
                        List.of(what, way, person), new Bounds(shortest * (some.size() - rank + 1), Double.MAX_VALUE));
                some.forEach(one -> one.steps().forEach(step -> merge(step.adds(), step.millis(), sum)));
            }
        }
    }

    /** @return the number of what is known beside the answers */
    private int bound(List<Object> what, Bounds known) {
        answers.put(List.of(releases, what), answers.size());
        bounds.add(known);
        return bounds.size() - 1;
    }

    private void tell(ProcessMap map) {
        Map<Integer, String> names = new HashMap<>();
        for (Activity activity : map.activities()) {
            names.put(activity.id(), activity.name());
            if (activity.cases() != Activity.WITHHELD) {
                answer("activity", activity.name(), counted(activity.count()));
            }
            if (activity.starts() > 0) {
                answer("", activity.name(), counted(activity.starts()));
            }
            if (activity.ends() > 0) {
                answer(activity.name(), "", counted(activity.ends()));
            }
        }
        map.arcs().forEach(arc -> answer(names.get(arc.from()), names.get(arc.to()), counted(arc.count())));
        if (!view && map.cases() != sum(map, Activity::starts) && map.cases() != sum(map, Activity::ends)) {
            answer("cases", "", exactly(map.cases()));
        }
    }

    /** Sums of times, and of how many; those of an activity are new only where they are not just those of the arcs told. */
    private void times(ProcessMap map, Map<Integer, String> names) {
        Map<Integer, Long> counts = new HashMap<>();
        Map<Integer, Long> totals = new HashMap<>();
        for (Arc arc : map.arcs()) {
            time(names.get(arc.from()), names.get(arc.to()), arc.duration());
            ways.put(List.of(names.get(arc.from()), names.get(arc.to())), arc.duration());
            counts.merge(arc.from(), arc.count(), Long::sum);
            totals.merge(arc.from(), arc.duration().totalMillis(), Long::sum);
        }
        for (Activity activity : map.activities()) {
            DurationStats next = activity.untilNext();
            ways.put(List.of("next", activity.name()), next);
            if (next.count() != counts.getOrDefault(activity.id(), 0L)) {
                answer("next", activity.name(), counted(next.count()));
            }
            if (next.totalMillis() != totals.getOrDefault(activity.id(), DurationStats.WITHHELD)) {
                time("next", activity.name(), next);
            }
        }
    }

    private void time(String one, Object other, DurationStats told) {
        long millis = told.totalMillis();
        if (millis != DurationStats.WITHHELD) {
            answer("time of " + one, other, view ? inTwoDigits(millis) : exactly(millis));
        }
    }

    private static long sum(ProcessMap map, ToLongFunction<Activity> cases) {
        return map.activities().stream().mapToLong(cases).sum();
    }

    private Bounds counted(long told) {
        return view ? inTens(told) : exactly(told);
    }

    private static Bounds exactly(double told) {
        return new Bounds(told, told);
    }

    /** The times that are told as this one. */
    private static Bounds inTwoDigits(long told) {
        long step = 1;
        while (told / step >= 100) {
            step *= 10;
        }
        return new Bounds(told - step / 2.0, told + step / 2.0);
    }

    /** The counts that are told as this one. */
    private static Bounds inTens(long told) {
        LongSummaryStatistics counts = LongStream.rangeClosed(1, 2 * told)
                .filter(count -> Rounding.inTens(count) == told)
                .summaryStatistics();
        return counts.getCount() == 0 ? exactly(told) : new Bounds(counts.getMin(), counts.getMax());
    }

    /** Whether a rate has two digits; from one with all of them, events and time can be worked out as a fraction. */
    private static boolean isRounded(double rate) {
        return rate == 0
                || new BigDecimal(Double.toString(rate)).stripTrailingZeros().precision() <= 2;
    }

    private static long events(EventLog log, String team) {
        int teams = log.indexOf("team");
        return IntStream.range(0, log.size())
                .filter(row -> team.equals(log.text(teams, row)))
                .count();
    }

    /**
     * Takes in the shares of a group.
     *
     * @param activities of the events of the group; the attacker knows how many cases have one
     */
    void observe(EventLog log, IdColumn activities, GroupShares told) {
        releases++;
        int first = answers.size();
        Dictionary names = activities.dictionary();
        long known = cases(log, activities);
        for (int from = 0; from < names.size(); from++) {
            answer("activity", names.text(from), fitting(told.ofCases(from), known, known));
            for (int to = 0; to < names.size(); to++) {
                answer(names.text(from), names.text(to), fitting(told.perCase(from, to), known, log.size()));
            }
        }
        IntStream.range(first, answers.size()).forEach(shares::add);
        unknowns(log, activities, CASES);
    }

    /** The numbers of cases or steps that give a share. */
    private static Bounds fitting(double share, long cases, long most) {
        LongSummaryStatistics counts = LongStream.rangeClosed(0, share < 0 ? -1 : most)
                .filter(count -> {
                    double exact = (double) count / cases;
                    return exact == share || Rounding.share(exact, cases) == share;
                })
                .summaryStatistics();
        return counts.getCount() == 0 ? ANYTHING : new Bounds(counts.getMin(), counts.getMax());
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

    private void answer(Object one, Object other, Bounds known) {
        figures++;
        Object question = List.of(releases, one, other);
        if (!known.equals(ANYTHING) && !answers.containsKey(question)) {
            answers.put(question, answers.size());
            bounds.add(known);
        }
    }

    /** Answers that are different questions. */
    int answers() {
        return answers.size();
    }

    /** Exact ones among them. */
    long exactAnswers() {
        return bounds.stream().filter(Bounds::isExact).count();
    }

    /** All figures that were told, those that were told again included. */
    long figures() {
        return figures;
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
        for (int row : rows) {
            way.add(activities.dictionary().text(activities.get(row)));
        }
        times(log, rows, List.copyOf(way));
        active(log, rows, rows.isEmpty() ? "" : type(log, rows.getFirst()));
        way.clear();
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
            add(adds(log, row, person), "week", monday(log, row));
            add(adds(log, row, person), "team", String.valueOf(log.text(log.indexOf("team"), row)));
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

    /** What each step of a case adds to the sums of times; the attacker does not know how long it took. */
    private void times(EventLog log, List<Integer> rows, List<String> way) {
        List<Took> steps = new ArrayList<>();
        for (int step = 1; step < rows.size(); step++) {
            int row = rows.get(step);
            int before = rows.get(step - 1);
            int millis = (int) Duration.between(log.time(before), log.time(row)).toMillis();
            String person = log.actors().text(log.actor(row));
            boolean handedOver = log.actor(row) != log.actor(before);
            Map<Integer, Integer> adds = time(log, before, row, handedOver ? TOGETHER : person);
            add(adds, millis, "time of " + way.get(step - 1), way.get(step));
            add(adds, millis, "time of next", way.get(step - 1));
            add(adds, millis, "time of variant", way);
            Map<Integer, Integer> counts = adds(log, row, handedOver ? TOGETHER : person);
            add(counts, 1, "next", way.get(step - 1));
            String personBefore = log.actors().text(log.actor(before));
            List<Took> took = List.of(new Took(adds, millis));
            take(
                    List.of(way.get(step - 1), way.get(step)),
                    new Taken(new HashSet<>(List.of(personBefore, person)), took, counts));
            take(List.of("next", way.get(step - 1)), new Taken(Set.of(personBefore), took, counts));
            steps.addAll(took);
        }
        if (!rows.isEmpty()) {
            Set<String> people = new HashSet<>();
            rows.forEach(row -> people.add(log.actors().text(log.actor(row))));
            int last = rows.getLast();
            String person = people.size() == 1 ? people.iterator().next() : TOGETHER;
            take(List.of("variant", way), new Taken(people, steps, adds(log, last, person)));
        }
    }

    private void take(List<Object> way, Taken one) {
        if (ways.containsKey(way)) {
            taken.computeIfAbsent(way, k -> new ArrayList<>()).add(one);
        }
    }

    /** Active time: that of each event to the same person's next one, whichever case that is of. */
    private void active(EventLog log, List<Integer> rows, String type) {
        for (int row : rows) {
            int millis = (int) ActiveTime.of(log, row);
            if (millis > 0) {
                add(time(log, row, row + 1, log.actors().text(log.actor(row))), millis, "active", type);
            }
        }
    }

    /** What the time between two events adds to answers: the same unknown in every release that speaks of it. */
    private Map<Integer, Integer> time(EventLog log, int from, int to, String person) {
        return cases.computeIfAbsent(person, k -> new HashMap<>())
                .computeIfAbsent("time " + log.timeMillis(from) + " " + log.timeMillis(to), k -> new HashMap<>());
    }

    private static LocalDate monday(EventLog log, int row) {
        return log.time(row).toLocalDate().with(DayOfWeek.MONDAY);
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
        add(adds, 1, one, other);
    }

    private void add(Map<Integer, Integer> adds, int much, Object one, Object other) {
        Integer answer = answers.get(List.of(releases, one, other));
        if (answer != null) {
            merge(adds, much, answer);
        }
    }

    private static void merge(Map<Integer, Integer> adds, int much, int answer) {
        if (much != 0) {
            adds.merge(answer, much, Integer::sum);
        }
    }

    /** The answers and what they are made of. */
    LinearSystem system() {
        LinearSystem system = new LinearSystem(bounds);
        cases.forEach((person, own) -> own.values().forEach(adds -> system.unknown(person, adds)));
        return system;
    }

    /**
     * What was asked where the answer is not what the unknowns add up to. Shares are left out: they are rounded twice,
     * so what is made of them may be wrong.
     */
    Set<Object> contradictions() {
        Set<Integer> wrong = system().contradictions();
        Set<Object> questions = new HashSet<>(answers.keySet());
        questions.removeIf(
                question -> !wrong.contains(answers.get(question)) || shares.contains(answers.get(question)));
        return questions;
    }

    Set<String> recovered() {
        return system().recovered();
    }
}
