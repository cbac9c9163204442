/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("app", Attribute.APPLICATION),
            Column.text("case", Attribute.CASE),
            Column.number("length", Attribute.VALUE_LENGTH));

    private record Fact(long time, String actor, String activity, String app, String caseName, long length) {}

    @Property(tries = 200)
    void everyEventKeepsItsValuesInWhateverOrderItComes(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        List<Fact> facts = facts(new Random(seed), size);
        EventLog log = log(facts);
        assertEquals(size, log.size());
        for (int row = 0; row < size; row++) {
            Fact fact = facts.get(log.sourceRow(row));
            assertEquals(fact.time(), log.timeMillis(row));
            assertEquals(fact.actor(), log.actors().text(log.actor(row)));
            assertEquals(fact.activity(), log.text(0, row));
            assertEquals(fact.app().isEmpty() ? null : fact.app(), log.text(1, row));
            assertEquals(fact.length(), log.numbers(3).get(row));
        }
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor) + 1; row < log.endRow(actor); row++) {
                assertTrue(log.timeMillis(row - 1) <= log.timeMillis(row));
            }
        }
    }

    @Property(tries = 200)
    void casesHoldTheirEventsInOrderOfTime(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size) {
        List<Fact> facts = facts(new Random(seed), size);
        EventLog log = log(facts);
        Map<String, Integer> expected = new HashMap<>();
        facts.forEach(f -> expected.merge(f.caseName(), 1, Integer::sum));
        Cases cases = Cases.of(log, CaseNotion.column("case"));
        Map<String, Integer> found = new HashMap<>();
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            long before = Long.MIN_VALUE;
            while (events.next()) {
                assertTrue(before <= events.timeMillis());
                before = events.timeMillis();
                found.merge(String.valueOf(log.text(2, events.row())), 1, Integer::sum);
                assertEquals(cases.name(c), log.text(2, events.row()));
            }
        }
        assertEquals(expected, found);
    }

    @Property(tries = 100)
    void aFilterKeepsExactlyWhatPasses(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        List<Fact> facts = facts(new Random(seed), size);
        EventLog log = log(facts);
        EventFilter filter = EventFilter.all()
                .withApplications(Set.of("mail", "erp"))
                .withActors(Set.of("actor 1", "actor 2"))
                .withPeriod(Instant.ofEpochMilli(10_000), Instant.ofEpochMilli(200_000));
        EventLog part = log.filter(filter);
        long expected = facts.stream()
                .filter(f -> Set.of("mail", "erp").contains(f.app()))
                .filter(f -> Set.of("actor 1", "actor 2").contains(f.actor()))
                .filter(f -> f.time() >= 10_000 && f.time() < 200_000)
                .count();
        assertEquals(expected, part.size());
        for (int row = 0; row < part.size(); row++) {
            Fact fact = facts.get(part.sourceRow(row));
            assertEquals(fact.activity(), part.text(0, row));
            assertEquals(fact.actor(), part.actors().text(part.actor(row)));
        }
        int rows = 0;
        for (int s = 0; s < part.sessionCount(); s++) {
            rows += part.session(s).size();
        }
        assertEquals(part.size(), rows);
    }

    @Test
    void idsRankByFrequency() {
        EventRows rows = new EventRows(COLUMNS);
        for (String activity : List.of("rare", "often", "often", "sometimes", "often", "sometimes")) {
            rows.event(0, "x").text(0, activity);
        }
        Dictionary activities = rows.toLog().activities().dictionary();
        assertEquals(List.of("often", "sometimes", "rare"), texts(activities));
        assertEquals(2, activities.id("rare"));
        assertEquals(Dictionary.NONE, activities.id("never"));
    }

    @Test
    void sessionsEndWithAGapOrWhereTheColumnSaysSo() {
        EventRows rows = new EventRows(COLUMNS);
        for (long minute : new long[] {0, 10, 39, 70, 200}) {
            rows.event(Duration.ofMinutes(minute).toMillis(), "x").text(0, "a");
        }
        EventLog log = rows.toLog();
        assertEquals(3, log.sessionCount());
        assertEquals(Duration.ofMinutes(39), log.session(0).duration());
        assertEquals(2, log.sessionOf(4));

        EventRows named = new EventRows(
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("session", Attribute.SESSION)));
        named.event(0, "x").text(0, "a").text(1, "s1");
        named.event(1, "x").text(0, "a").text(1, "s2");
        assertEquals(2, named.toLog().sessionCount());
    }

    @Test
    void sessionsThatOverlapAreTheColumnsCases() {
        assertEquals(CaseNotion.column("session"), CaseNotion.sessionsOf(sessions("x s1", "x s2", "x s1")));
        assertEquals(
                2,
                Cases.of(sessions("x s1", "x s2", "x s1"), CaseNotion.column("session"))
                        .count());
        assertEquals(CaseNotion.session(), CaseNotion.sessionsOf(sessions("x s1", "x s1", "x s2")));
        assertEquals(
                CaseNotion.session(), CaseNotion.sessionsOf(sessions("x 1", "y 1", "x 2", "x 1")), "numbered anew");
        assertEquals(CaseNotion.session(), CaseNotion.sessionsOf(new EventRows(COLUMNS).toLog()));
    }

    private static EventLog sessions(String... actorsAndSessions) {
        EventRows rows = new EventRows(
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("session", Attribute.SESSION)));
        for (int i = 0; i < actorsAndSessions.length; i++) {
            String[] names = actorsAndSessions[i].split(" ");
            rows.event(i, names[0]).text(0, "a").text(1, names[1]);
        }
        return rows.toLog();
    }

    @Test
    void aClockThatRunsBackwardsIsCountedAndPutInOrder() {
        EventRows rows = new EventRows(COLUMNS);
        for (long time : new long[] {5, 3, 4, 9}) {
            rows.event(time, "x").text(0, "at " + time);
        }
        EventLogBuilder builder = rows.toBuilder();
        EventLog log = builder.build();
        assertEquals(2, builder.reordered());
        assertEquals("at 3", log.text(0, 0));
        assertEquals(1, log.sourceRow(0));
    }

    @Test
    void textsCanBeReplacedWithoutTouchingTheEvents() {
        EventLog log = log(facts(new Random(3), 50));
        Dictionary before = log.activities().dictionary();
        List<String> masked = new ArrayList<>();
        for (int id = 0; id < before.size(); id++) {
            masked.add(id < 2 ? "same" : "masked " + id);
        }
        EventLog after = log.withTexts("activity", masked);
        for (int row = 0; row < log.size(); row++) {
            assertEquals(masked.get(log.activities().get(row)), after.text(0, row));
        }
    }

    @Test
    void textsThatStayApartAreReplacedWithoutTouchingTheLog() {
        EventLog log = log(facts(new Random(4), 200));
        List<EventLog> logs = List.of(log, log.filter(EventFilter.all().withActors(Set.of("actor 1"))));
        for (EventLog one : logs) { // the second one's ids are not ranked any more
            Dictionary texts = one.activities().dictionary();
            List<String> names =
                    IntStream.range(0, texts.size()).mapToObj(id -> "a" + id).toList();
            EventLog after = one.withTexts("activity", Dictionary.of(names));
            EventLog same = one.withTexts("activity", names);
            assertEquals(same.activities().dictionary(), after.activities().dictionary());
            for (int row = 0; row < one.size(); row++) {
                assertEquals(same.activities().get(row), after.activities().get(row));
                assertEquals(names.get(one.activities().get(row)), after.text(0, row));
            }
        }
        Dictionary one = Dictionary.of(List.of("one"));
        assertThrows(IllegalArgumentException.class, () -> log.withTexts("activity", one));
    }

    @Test
    void anUnknownColumnIsNamedTogetherWithTheKnownOnes() {
        EventLog log = log(facts(new Random(3), 5));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> log.texts("kase"));
        assertTrue(e.getMessage().contains("kase") && e.getMessage().contains("case"), e.getMessage());
        assertNull(log.texts(Attribute.URL));
    }

    private static List<String> texts(Dictionary dictionary) {
        List<String> texts = new ArrayList<>();
        for (int id = 0; id < dictionary.size(); id++) {
            texts.add(dictionary.text(id));
        }
        return texts;
    }

    private static List<Fact> facts(Random random, int size) {
        String[] apps = {"mail", "erp", "sheet", ""};
        List<Fact> facts = new ArrayList<>();
        long time = 0;
        for (int i = 0; i < size; i++) {
            time += random.nextInt(2000) - (random.nextInt(10) == 0 ? 1500 : 0);
            facts.add(new Fact(
                    time,
                    "actor " + random.nextInt(4),
                    "activity " + random.nextInt(6),
                    apps[random.nextInt(4)],
                    "case " + random.nextInt(20),
                    random.nextInt(5) == 0 ? NumberColumn.NONE : random.nextInt(100)));
        }
        return facts;
    }

    private static EventLog log(List<Fact> facts) {
        EventRows rows = new EventRows(COLUMNS);
        for (Fact fact : facts) {
            rows.event(fact.time(), fact.actor())
                    .text(0, fact.activity())
                    .text(1, fact.app().isEmpty() ? null : fact.app())
                    .text(2, fact.caseName())
                    .number(3, fact.length());
        }
        return rows.toLog();
    }

    @Test
    void columnsAreRenamedInTheirOrder() {
        EventRows rows = new EventRows(
                List.of(Column.text("a", Attribute.ACTIVITY), Column.number("n", Attribute.VALUE_LENGTH)));
        rows.event(0, "ann").text(0, "open").number(1, 7);
        EventLog log = rows.toLog().withColumnNames(List.of("n", "m"));
        assertEquals("open", log.texts("n").dictionary().text(0));
        assertEquals(Attribute.VALUE_LENGTH, log.columns().get(1).attribute());
        assertEquals(7, log.numbers(log.indexOf("m")).get(0));
        assertThrows(IllegalArgumentException.class, () -> log.withColumnNames(List.of("n")));
        assertThrows(IllegalArgumentException.class, () -> log.withColumnNames(List.of("n", "n")));
    }
}
