/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.Activity;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;

class SnapshotsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int WEEKS = 9;
    private static final String[] STEPS = {"open", "read", "search", "copy", "paste", "check"};
    private static final Snapshots SNAPSHOTS = new Snapshots(START.plusDays(2), Period.parse("P3W"));

    /** A question at a day of events that were there then. */
    private record Moment(LocalDate day, EventLog log) {}

    /** Nine weeks of 14 people; p13 comes in the fourth week. */
    private static EventLog log(long seed) {
        Random random = new Random(seed);
        EventRows rows = DifferencingAttack.rows();
        int number = 0;
        for (int person = 0; person < 14; person++) {
            Random habits = new Random(seed * 100 + person);
            for (int c = 0; c < 60; c++) {
                int day = random.nextInt(person == 13 ? 21 : 0, WEEKS * 7);
                long time = (START.toEpochDay() + day) * 86_400_000L + 30_000_000L + c * 400_000L;
                int step = habits.nextInt(2);
                for (int i = 0; i < 2 + random.nextInt(3); i++) {
                    rows.event(time += 1_000 + random.nextInt(9_000), "p" + person)
                            .text(0, STEPS[step])
                            .text(1, "c" + number)
                            .text(2, "app" + step % 2)
                            .text(3, person < 7 ? "team A" : "team B");
                    boolean own = random.nextInt(10) == 0;
                    step = own ? habits.nextInt(STEPS.length) : (step + 1 + random.nextInt(2)) % STEPS.length;
                }
                number++;
            }
        }
        return rows.toLog();
    }

    private static EventLog where(EventLog log, Predicate<Integer> row) {
        return log.select(IntStream.range(0, log.size()).filter(row::test).toArray());
    }

    /** Events arrive week by week, some late; then p3 is erased, and p5's events of one day. */
    private static List<Moment> story(EventLog log) {
        List<Moment> moments = new ArrayList<>();
        for (int week = 3; week <= WEEKS + 2; week++) {
            LocalDate day = START.plusWeeks(week).plusDays(2);
            moments.add(new Moment(day, where(log, row -> {
                boolean late = row % 97 == 0 && log.actor(row) % 3 == 0;
                return log.time(row).toLocalDate().plusDays(late ? 20 : 1).isBefore(day);
            })));
        }
        LocalDate last = START.plusWeeks(WEEKS + 3);
        EventLog erased = where(log, row -> !"p3".equals(log.actors().text(log.actor(row))));
        moments.add(new Moment(last, erased));
        moments.add(new Moment(
                last.plusDays(1),
                where(
                        erased,
                        row -> !("p5".equals(erased.actors().text(erased.actor(row)))
                                && erased.time(row).toLocalDate().getDayOfMonth() == 20))));
        return moments;
    }

    private static ReleasedResults release(EventLog log) {
        return MiningRelease.of(log, CaseNotion.column("case"), Audience.ANALYSTS)
                .run(Progress.NONE);
    }

    /**
     * A hundred thousand questions at all times, about any stretch, with any filter: all answers together recover
     * nobody.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyIsRecoveredOverTime(long seed) {
        List<Moment> story = story(log(seed));
        Map<LocalDate, String> told = new HashMap<>();
        List<List<ReleasedResults>> answers = new ArrayList<>();
        DifferencingAttack attack = new DifferencingAttack();
        int refused = 0;
        for (Moment moment : story) {
            List<ReleasedResults> now = new ArrayList<>();
            for (Snapshot closed : SNAPSHOTS.closed(moment.log(), moment.day())) {
                Optional<EventLog> events = SNAPSHOTS.tell(moment.log(), closed, told);
                if (events.isPresent()) {
                    ReleasedResults results = release(events.get());
                    attack.observe(events.get(), results);
                    now.add(results);
                } else {
                    refused++;
                }
            }
            answers.add(now);
        }
        assertTrue(refused > 3, refused + " refused");
        assertTrue(attack.answers() > 50, attack.answers() + " answers");
        assertEquals(Set.of(), attack.recovered());
        asked(answers, seed);
    }

    /** Filters give parts of what was observed, whenever they are asked for. */
    private static void asked(List<List<ReleasedResults>> answers, long seed) {
        List<ReleasedResults> all = answers.stream().flatMap(List::stream).toList();
        Random random = new Random(seed);
        for (int query = 0; query < 12_500; query++) {
            ProcessMap map = all.get(random.nextInt(all.size())).map();
            ProcessMap answer = new MapFilter(random.nextDouble(), random.nextDouble()).apply(map);
            Set<Activity> activities = new HashSet<>(map.activities());
            assertTrue(activities.containsAll(answer.activities()));
            assertTrue(new HashSet<>(map.arcs()).containsAll(answer.arcs()));
            assertEquals(map.events(), answer.events());
        }
    }

    /** The attack is a real one: the same releases of the whole project, one after the other, give people away. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void withoutSnapshotsPeopleAreRecovered(long seed) {
        DifferencingAttack attack = new DifferencingAttack();
        for (Moment moment : story(log(seed))) {
            attack.observe(moment.log(), release(moment.log()));
        }
        assertTrue(attack.recovered().contains("p3"), attack.recovered().toString());
    }

    @Test
    void stretchesAreOfWholeWeeksAndCloseLater() {
        EventLog log = log(1);
        assertEquals(
                new Snapshot(1, START, START.plusDays(20)),
                SNAPSHOTS.next(log, START).orElseThrow());
        assertEquals(List.of(), SNAPSHOTS.closed(log, START.plusDays(27)));
        assertEquals(List.of(SNAPSHOTS.next(log, START).orElseThrow()), SNAPSHOTS.closed(log, START.plusDays(28)));
        assertEquals(3, SNAPSHOTS.closed(log, START.plusDays(300)).size());
        int events = 0;
        for (Snapshot one : SNAPSHOTS.closed(log, START.plusDays(300))) {
            EventLog own = SNAPSHOTS.events(log, one);
            events += own.size();
            for (int row = 0; row < own.size(); row++) {
                LocalDate day = own.time(row).toLocalDate();
                assertTrue(!day.isBefore(one.first()) && !day.isAfter(one.last()), day.toString());
            }
        }
        assertEquals(log.size(), events);
    }

    @Test
    void onlyWholeWeeks() {
        for (String length : List.of("P1D", "P8D", "P1M", "P1M7D", "P0D")) {
            assertThrows(IllegalArgumentException.class, () -> new Snapshots(START, Period.parse(length)), length);
        }
    }
}
