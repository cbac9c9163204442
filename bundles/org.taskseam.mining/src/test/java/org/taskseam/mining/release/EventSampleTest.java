/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;

/** What an analyst sees of a project when editing its policy obeys the same rules as rows that leave. */
class EventSampleTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("application", Attribute.APPLICATION),
            Column.text("window", Attribute.WINDOW),
            Column.text("team", Attribute.TEAM),
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("action", Attribute.ACTION));

    /** Everybody has a common window; one person has nearly all events of another that six people have, too. */
    private static EventLog log(int people) {
        EventRows rows = new EventRows(COLUMNS);
        long time = 0;
        for (int person = 0; person < people; person++) {
            for (int i = 0; i < 40; i++) {
                String window = i < 20 ? "Common" : i == 20 || person == 0 ? "Mostly one person's" : "Own " + person;
                rows.event(time += 1_000, "p" + person)
                        .text(0, "erp")
                        .text(1, window)
                        .text(2, person < 2 ? "small" : "large")
                        .text(3, "open")
                        .text(4, window + " " + i); // a kind of its own, so that each is in the sample
            }
        }
        return rows.toLog();
    }

    private static Set<String> shown(EventLog log, Attribute attribute) {
        return EventSample.ofProject(log, Audience.ANALYSTS, Progress.NONE).events().stream()
                .filter(event -> event.values().containsKey(attribute))
                .map(event -> event.values().get(attribute))
                .collect(Collectors.toSet());
    }

    @Test
    void onlyTextsOfEnoughPeopleOfWhomNobodyHasTheGreaterPart() {
        assertEquals(Set.of("Common"), shown(log(8), Attribute.WINDOW));
        assertEquals(Set.of(), shown(log(8), Attribute.ACTOR));
    }

    @Test
    void aSmallTeamIsNotNamed() {
        assertFalse(shown(log(8), Attribute.TEAM).contains("small"));
    }

    @Test
    void ofFewPeopleNothingIsShown() {
        assertEquals(
                0,
                EventSample.ofProject(log(4), Audience.ANALYSTS, Progress.NONE)
                        .events()
                        .size());
        assertTrue(EventSample.ofProject(log(4), Audience.HOLDER, Progress.NONE).events().stream()
                .anyMatch(event -> "Mostly one person's".equals(event.values().get(Attribute.WINDOW))));
    }

    private static EventLog alike(int people, int events) {
        EventRows rows = new EventRows(COLUMNS);
        for (int person = 0; person < people; person++) {
            for (int i = 0; i < (person == 0 ? events : 2); i++) {
                rows.event(person * 100_000L + i, "p" + person).text(0, "erp").text(3, "open");
            }
        }
        return rows.toLog();
    }

    @Test
    void threeEventsOfAKind() {
        EventSample sample = EventSample.of(alike(2, 9), Progress.NONE);
        assertEquals(3, sample.events().size());
        assertFalse(sample.masked());
        assertEquals(
                Map.of(Attribute.ACTOR, "p0", Attribute.APPLICATION, "erp", Attribute.ACTIVITY, "open"),
                sample.events().getFirst().values());
        assertEquals(LocalDate.EPOCH, sample.events().getFirst().day());
        assertTrue(EventSample.ofProject(alike(2, 9), Audience.HOLDER, Progress.NONE)
                .masked());
    }

    @Test
    void nothingOfMostlyOnePerson() {
        assertEquals(3, analysts(alike(6, 10)), "half of them");
        assertEquals(0, analysts(alike(6, 11)));
        assertTrue(EventSample.ofProject(alike(6, 11), Audience.ANALYSTS, Progress.NONE)
                .masked());
    }

    private static int analysts(EventLog log) {
        return EventSample.ofProject(log, Audience.ANALYSTS, Progress.NONE)
                .events()
                .size();
    }

    @Test
    void fourHundredAreEnough() {
        EventRows rows = new EventRows(COLUMNS);
        for (int i = 0; i < EventSample.MOST + 10; i++) {
            rows.event(i, "p").text(0, "erp").text(4, "action " + i);
        }
        assertEquals(
                EventSample.MOST,
                EventSample.of(rows.toLog(), Progress.NONE).events().size());
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> EventSample.of(log(8), cancelled));
        int[] left = {2};
        Progress later = new Progress() {
            @Override
            public boolean isCancelled() {
                return --left[0] < 0;
            }
        };
        assertThrows(CancellationException.class, () -> EventSample.ofProject(log(8), Audience.ANALYSTS, later));
        assertEquals(-1, left[0], "asked for each column");
    }

    /** A text that nobody has is none that many have. */
    @Test
    void whatIsEmptyIsNotShown() {
        EventRows rows = new EventRows(COLUMNS);
        for (int person = 0; person < 6; person++) {
            rows.event(person, "p" + person).text(0, person == 5 ? "mail" : "erp");
            rows.event(person + 10, "p" + person).text(0, "erp").text(1, "").text(3, person < 4 ? "few" : "open");
        }
        assertEquals(Set.of("erp"), shown(rows.toLog(), Attribute.APPLICATION));
        assertEquals(Set.of(), shown(rows.toLog(), Attribute.WINDOW));
        assertEquals(Set.of(), shown(rows.toLog(), Attribute.ACTIVITY));
    }
}
