/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.NumberColumn;

/** Rows that leave a project have every event, and nobody. */
class ReleasedRowsTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("element", Attribute.ELEMENT),
            Column.text("window", Attribute.WINDOW),
            Column.text("case", Attribute.CASE),
            Column.text("machine", Attribute.MACHINE),
            Column.text("id", Attribute.EVENT_ID),
            Column.number("amount", Nature.DATA),
            Column.text("note", Nature.DATA),
            Column.number("rate", Nature.DATA),
            Column.number("length", Attribute.VALUE_LENGTH));

    /** Everybody opens; person 0 also does something that nobody else does, twice in the same window. */
    private static EventLog log(int people, int ofTheFirst) {
        EventRows rows = new EventRows(COLUMNS);
        for (int person = 0; person < people; person++) {
            int events = person == 0 ? ofTheFirst : 3;
            for (int i = 0; i < events; i++) {
                boolean own = person == 0 && i > 0;
                rows.event(1_767_600_000_000L + person * 7_000L + i * 1_000L, 60, "p" + person)
                        .text(0, own ? "rare" : "open")
                        .text(1, own ? "Rare" : "Open")
                        .text(2, own ? i < 3 ? "Letter to A" : "Letter to B" : "Inbox")
                        .text(3, "case " + person)
                        .text(4, "pc " + person)
                        .text(5, "id " + person + i)
                        .number(6, 100L * person + i)
                        .number(8, i == 0 ? 7 : NumberColumn.NONE)
                        .number(9, i);
            }
        }
        return rows.toLog();
    }

    private static EventLog released(EventLog log, int seed) {
        return ReleasedRows.of(log, new Random(seed)).orElseThrow();
    }

    @Test
    void ofFewPeopleOrMostlyOneNothingLeaves() {
        assertEquals(Optional.empty(), ReleasedRows.of(log(4, 3), new Random(1)));
        assertEquals(Optional.empty(), ReleasedRows.of(log(6, 16), new Random(1)));
        assertTrue(ReleasedRows.of(log(6, 15), new Random(1)).isPresent(), "exactly half");
    }

    @Test
    void timesStayAndPeopleGo() {
        EventLog log = log(6, 4);
        EventLog rows = released(log, 1);
        assertEquals(log.size(), rows.size());
        assertEquals(
                List.of("activity", "element", "window", "case", "amount", "note", "rate", "length"),
                rows.columns().stream().map(Column::name).toList());
        Map<String, String> cases = new HashMap<>();
        Map<String, String> people = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int source = rows.sourceRow(row);
            assertEquals(log.timeMillis(source), rows.timeMillis(row));
            assertEquals(60, rows.offsetMinutes(row));
            assertNull(rows.text(5, row));
            cases.put(Objects.requireNonNull(log.text(3, source)), Objects.requireNonNull(rows.text(3, row)));
            people.put(log.actors().text(log.actor(source)), rows.actors().text(rows.actor(row)));
        }
        assertEquals(numbered("C", 6), new HashSet<>(cases.values()));
        assertEquals(numbered("S", 6), new HashSet<>(people.values()));
    }

    private static Set<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> prefix + n).collect(Collectors.toSet());
    }

    /** All texts of a column, by the row in the log they come from. */
    private static List<String> texts(EventLog log, EventLog rows, int column) {
        String[] texts = new String[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            texts[rows.sourceRow(row)] = String.valueOf(rows.text(column, row));
        }
        return List.of(texts).subList(log.firstRow(0), log.endRow(0));
    }

    @Test
    void textsOfFewPeopleAreGone() {
        EventLog log = log(6, 4);
        EventLog rows = released(log, 1);
        assertEquals(List.of("open", "withheld", "withheld", "withheld"), texts(log, rows, 0));
        assertEquals(List.of("Open", "null", "null", "null"), texts(log, rows, 1));
        String session = "";
        for (int row = 0; row < rows.size(); row++) {
            session = rows.sourceRow(row) == log.firstRow(0) ? rows.actors().text(rows.actor(row)) : session;
        }
        assertEquals(List.of("Inbox", session + ".1", session + ".1", session + ".2"), texts(log, rows, 2));
    }

    /** A number of a column that nobody knows may be that of a person, such as a badge: it is treated as a text is. */
    @Test
    void numbersOfFewPeopleAreGone() {
        EventLog log = log(6, 4);
        EventLog rows = released(log, 1);
        List<String> first = texts(log, rows, 4);
        String session = first.get(0).substring(0, 2);
        assertEquals(List.of(session + ".3", session + ".4", session + ".5", session + ".6"), first);
        assertEquals(
                List.of("7", "null"),
                List.copyOf(new TreeSet<>(IntStream.range(0, rows.size())
                        .mapToObj(row -> String.valueOf(rows.text(6, row)))
                        .toList())),
                "everybody's, and none");
        assertEquals(log.numbers(9).get(rows.sourceRow(3)), rows.numbers(7).get(3), "the length of a value");
    }

    @Test
    void numbersAreDrawnAnew() {
        EventLog log = log(6, 4);
        Set<List<String>> drawn = new HashSet<>();
        for (int seed = 0; seed < 5; seed++) {
            drawn.add(texts(log, released(log, seed), 3));
        }
        assertNotEquals(1, drawn.size());
    }
}
