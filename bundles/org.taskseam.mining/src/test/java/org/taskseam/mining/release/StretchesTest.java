/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;

/** Of which stretch something may be told, and what of it counts as changed. */
class StretchesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final long DAY = 86_400_000L;
    private static final Snapshots WEEKS = new Snapshots(MONDAY, Period.parse("P1W"));
    private static final Snapshot FIRST = new Snapshot(1, MONDAY, MONDAY.plusDays(6));

    private final Map<LocalDate, String> told = new HashMap<>();

    private static EventRows add(EventRows rows, double day, int offset, String actor, String activity) {
        rows.event((long) ((MONDAY.toEpochDay() + day) * DAY), offset, actor);
        return activity.isEmpty() ? rows : rows.text(0, activity);
    }

    /** What is closed next is told where nothing is closed, also if the first stretches are long past and empty. */
    @Test
    void theNextToCloseHoldsEvents() {
        EventLog log = add(add(DifferencingAttack.rows(), 15, 0, "ann", "open"), 30, 0, "bob", "open")
                .toLog();
        Snapshot third = WEEKS.next(log, MONDAY.plusDays(20)).orElseThrow();
        assertEquals(new Snapshot(3, MONDAY.plusDays(14), MONDAY.plusDays(20)), third);
        assertEquals(MONDAY.plusDays(28), third.closes());
        assertEquals(List.of(), WEEKS.closed(log, third.closes().minusDays(1)));
        assertEquals(List.of(third), WEEKS.closed(log, third.closes()));
        assertEquals(5, WEEKS.next(log, third.closes()).orElseThrow().number());
        assertEquals(Optional.empty(), WEEKS.next(log, MONDAY.plusDays(60)));
    }

    private static EventRows two() {
        return add(add(DifferencingAttack.rows(), 0.5, 0, "ann", "open"), 2, 0, "bob", "close");
    }

    private Optional<EventLog> tell(EventRows rows) {
        return WEEKS.tell(rows.toLog(), FIRST, told);
    }

    @Test
    void onlyWhatWasToldIsToldAgain() {
        assertEquals(2, tell(two()).orElseThrow().size());
        assertEquals(1, told.size());
        EventRows otherIds = add(two(), 9, 0, "cid", "later"); // of another week
        assertEquals(2, tell(otherIds).orElseThrow().size());
        EventRows swapped = add(add(DifferencingAttack.rows(), 8, 0, "ann", "later"), 0.5, 0, "ann", "open");
        assertEquals(2, tell(add(swapped, 2, 0, "bob", "close")).orElseThrow().size());
    }

    @Test
    void everyChangeOfAnEventCounts() {
        tell(two());
        assertEquals(Optional.empty(), tell(add(two(), 3, 0, "bob", "close")), "one more");
        assertEquals(
                Optional.empty(),
                tell(add(add(DifferencingAttack.rows(), 0.5, 0, "ann", "open"), 2.1, 0, "bob", "close")),
                "time");
        assertEquals(
                Optional.empty(),
                tell(add(add(DifferencingAttack.rows(), 0.5, 0, "ann", "open"), 2, 30, "bob", "close")),
                "offset");
        assertEquals(
                Optional.empty(),
                tell(add(add(DifferencingAttack.rows(), 0.5, 0, "ann", "open"), 2, 0, "cid", "close")),
                "person");
        assertEquals(
                Optional.empty(),
                tell(add(add(DifferencingAttack.rows(), 0.5, 0, "ann", "open"), 2, 0, "bob", "shut")),
                "activity");
        assertEquals(
                Optional.empty(),
                tell(add(add(DifferencingAttack.rows(), 0.5, 0, "ann", "open"), 2, 0, "bob", "")),
                "no activity");
    }

    /** A policy with other stretches, or another first day: two that overlap would tell of their difference. */
    @Test
    void nothingIsToldOfAPartOfWhatWasTold() {
        EventLog log = add(two(), 9, 0, "cid", "later").toLog();
        Snapshots fortnights = new Snapshots(MONDAY, Period.parse("P2W"));
        Snapshot both = new Snapshot(1, MONDAY, MONDAY.plusDays(13));
        Snapshot second = new Snapshot(2, MONDAY.plusDays(7), MONDAY.plusDays(13));
        assertEquals(3, fortnights.tell(log, both, told).orElseThrow().size());
        assertEquals(Optional.empty(), WEEKS.tell(log, FIRST, told));
        assertEquals(Optional.empty(), WEEKS.tell(log, second, told));
        assertEquals(3, fortnights.tell(log, both, told).orElseThrow().size(), "as before");
        Snapshots shifted = new Snapshots(MONDAY.minusDays(7), Period.parse("P2W"));
        assertEquals(
                Optional.empty(), shifted.tell(log, new Snapshot(1, MONDAY.minusDays(7), MONDAY.plusDays(6)), told));

        told.clear();
        assertEquals(1, WEEKS.tell(log, second, told).orElseThrow().size());
        assertEquals(Optional.empty(), fortnights.tell(log, both, told));
        assertEquals(2, WEEKS.tell(log, FIRST, told).orElseThrow().size());
    }

    /** Projects of before did not write down how long a stretch was. */
    @Test
    void whatWasToldBeforeLengthsWereKeptIsOfTheLengthOfNow() {
        EventLog log = two().toLog();
        WEEKS.tell(log, FIRST, told);
        told.replaceAll((day, text) -> text.substring(text.indexOf(':') + 1));
        assertEquals(2, WEEKS.tell(log, FIRST, told).orElseThrow().size());
    }

    @Test
    void theFirstThatMayBeToldIs() {
        EventRows rows = add(two(), 8, 0, "ann", "open");
        List<Snapshot> closed = WEEKS.closed(rows.toLog(), MONDAY.plusDays(60));
        assertEquals(List.of(1, 2), closed.stream().map(Snapshot::number).toList());
        told.put(MONDAY, "changed since");
        Snapshots.Told first = WEEKS.tellFirst(rows.toLog(), closed, told).orElseThrow();
        assertEquals(2, first.snapshot().number());
        assertEquals(1, first.events().size());
        assertTrue(WEEKS.tellFirst(rows.toLog(), closed.subList(0, 1), told).isEmpty());
    }

    @Test
    void stretchesHoldEventsOfTheirDaysByTheClockOfThePlace() {
        EventRows rows = add(DifferencingAttack.rows(), -0.01, 60, "ann", "open"); // Monday there
        rows = add(rows, -3, 0, "ann", "before");
        rows = add(rows, 6.99, 0, "ann", "open");
        rows = add(rows, 6.99, 60, "bob", "of the next");
        rows = add(rows, 21, 0, "bob", "of the fourth");
        rows = add(rows, 7 * 9_999, 0, "bob", "of the last that counts");
        rows = add(rows, 7 * 10_000, 0, "bob", "far away");
        EventLog log = rows.toLog();
        assertEquals(
                List.of(1, 2, 4, 10_000),
                WEEKS.closed(log, MONDAY.plusDays(80_000)).stream()
                        .map(Snapshot::number)
                        .toList());
        assertEquals(2, WEEKS.events(log, FIRST).size());
        assertEquals(new Snapshot(1, MONDAY, MONDAY.plusDays(6)), FIRST);
        assertEquals(List.of(), WEEKS.closed(log, MONDAY.plusDays(13)), "open for a week");
        assertEquals(List.of(FIRST), WEEKS.closed(log, MONDAY.plusDays(14)));
    }
}
