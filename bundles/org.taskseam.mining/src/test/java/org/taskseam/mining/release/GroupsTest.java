/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.guard.ReleaseGuard;

class GroupsTest {

    private static final long START = 1_767_600_000_000L;

    /** The time of an event is that until the person's next one, whatever that is: parts add up to the whole. */
    @Test
    void activeTimeLeavesOutPausesAndTimeOfOtherTasks() {
        EventRows rows = DifferencingAttack.rows();
        event(rows, 0, "post", "one");
        event(rows, 10, "post", "one"); // 10 seconds before, 30 after
        event(rows, 40, "mail", "two");
        event(rows, 45, "mail", "two"); // 5 seconds before, 15 after
        event(rows, 60, "post", "one"); // back: 7 seconds more
        event(rows, 67, "post", "one"); // then a pause
        event(rows, 60_000, "post", "one"); // next day
        EventLog log = rows.toLog();
        Groups groups = new Groups(log, Cases.of(log, CaseNotion.column("case")), log.texts("activity"), Progress.NONE);

        List<TypeFigures> types = groups.types("application", null).figures();
        assertEquals(List.of(figures("mail", 2, 20, 5), figures("post", 5, 47, 60_000)), types);
    }

    private static TypeFigures figures(String name, int events, int active, int elapsed) {
        Duration worked = Duration.ofSeconds(active);
        return new TypeFigures(name, 1, events, worked, worked, Duration.ofSeconds(elapsed));
    }

    private static void work(EventRows rows, String person, String team, int second, String application) {
        rows.event(START + second * 1_000L, person)
                .text(0, "step")
                .text(1, "case of " + person)
                .text(2, application)
                .text(3, team);
    }

    private static Groups groups(EventLog log) {
        return new Groups(log, Cases.of(log, CaseNotion.column("case")), log.activities(), Progress.NONE);
    }

    /** From an exact rate, events and time can be worked out: analysts are told two digits. */
    @Test
    void analystsAreToldRatesToTwoDigits() {
        EventRows rows = DifferencingAttack.rows();
        for (int step = 0; step < 23; step++) {
            for (int person = 0; person < 5; person++) {
                work(rows, "p" + person, "A", step * 13 + person, step % 2 == 0 ? "ERP" : "Mail");
            }
        }
        EventLog log = rows.toLog();
        ReleaseGuard guard = new ReleaseGuard(5);
        TeamFigures told = groups(log)
                .teams(guard, Population.of(log, guard, Progress.NONE))
                .getFirst();
        TeamFigures exact = groups(log).teams(null, null).getFirst();
        assertEquals(23 * 3600 / 286.0, exact.rates().stepsPerHour(), 1e-9);
        assertEquals(290, told.rates().stepsPerHour());
        assertEquals(280, told.rates().switchesPerHour());
        assertEquals(exact.rates().stay(), told.rates().stay());
    }

    /** A pause of five minutes or more is no active time, and ends a stay. */
    @Test
    void ratesOfATeamAreThoseOfItsActiveTime() {
        EventRows rows = DifferencingAttack.rows();
        int second = 0;
        for (int step : new int[] {0, 60, 60, 299, 300, 1, 4}) {
            second += step;
            work(rows, "ann", "A", second, second < 120 ? "ERP" : second < 720 ? "Mail" : "Web");
        }
        work(rows, "bob", "A", 0, "ERP");
        EventLog log = rows.toLog();
        double hours = (60 + 60 + 299 + 1 + 4) / 3600.0;
        assertEquals(
                List.of(new TeamFigures("A", 2, new TeamFigures.Rates(8 / hours, 2 / hours, Duration.ofSeconds(120)))),
                groups(log).teams(null, null));
    }

    @Test
    void smallTeamsAreNamedAndHidden() {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < 7; person++) {
            work(rows, "p" + person, person < 5 ? "large" : "few", 0, "ERP");
            work(rows, "p" + person, person < 5 ? "large" : "few", 30, "ERP");
        }
        EventLog log = rows.toLog();
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        List<TeamFigures> teams = groups(log).teams(guard, Population.of(log, guard, Progress.NONE));
        assertEquals(
                List.of("few", "large"), teams.stream().map(TeamFigures::name).toList());
        assertEquals(List.of(0, 5), teams.stream().map(TeamFigures::people).toList());
        assertTrue(teams.getFirst().hidden());
        assertFalse(teams.getLast().hidden());
        assertTrue(groups(log).teams(guard, null).getLast().hidden(), "of nobody may be spoken");
        assertEquals(List.of(), teamless().teams(null, null));
    }

    private static Groups teamless() {
        EventRows rows = new EventRows(
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("case", Attribute.CASE)));
        rows.event(START, "ann").text(0, "step").text(1, "c");
        return groups(rows.toLog());
    }

    /** So many events of each of six people, in the first and in the second week; Monday morning is day 0. */
    private static EventLog weeks(int first, int second) {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < 6; person++) {
            for (int i = 0; i < first + second; i++) {
                work(rows, "p" + person, "A", (i < first ? 0 : 13 * 86_400) + i, "ERP");
            }
        }
        return rows.toLog();
    }

    @Test
    void weeksAreToldToTwoDigitsOfTheLargestInTensAtLeast() {
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        LocalDate monday = LocalDate.of(2026, 1, 5);
        EventLog log = weeks(21, 4);
        assertEquals(
                new Groups.Told<>(List.of(new WeekFigures(monday, 126), new WeekFigures(monday.plusWeeks(1), 24)), 0),
                groups(log).weeks(null));
        assertEquals(
                new Groups.Told<>(List.of(new WeekFigures(monday, 130), new WeekFigures(monday.plusWeeks(1), 20)), 0),
                groups(log).weeks(guard));
        assertEquals(
                List.of(new WeekFigures(monday, 1_000), new WeekFigures(monday.plusWeeks(1), 100)),
                groups(weeks(170, 9)).weeks(guard).figures());
        assertEquals(monday, groups(log).first());
        assertEquals(monday.plusDays(13), groups(log).last());
    }

    /** Sunday evening in UTC is Monday where people work. */
    @Test
    void daysAreThoseOfThePlace() {
        EventRows rows = DifferencingAttack.rows();
        rows.event(START - (8 * 60 + 30) * 60_000L, 60, "ann").text(0, "step").text(1, "c");
        rows.event(START - (8 * 60 + 30) * 60_000L, "bob").text(0, "step").text(1, "d");
        EventLog log = rows.toLog();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        assertEquals(monday.minusDays(1), groups(log).first());
        assertEquals(monday, groups(log).last());
        assertEquals(
                List.of(new WeekFigures(monday.minusWeeks(1), 1), new WeekFigures(monday, 1)),
                groups(log).weeks(null).figures());
    }

    @Test
    void weeksOfTooFewAreCounted() {
        EventRows rows = DifferencingAttack.rows();
        for (int week = 0; week < 4; week++) {
            for (int person = 0; person < (week < 2 ? 6 : 4); person++) {
                work(rows, "p" + person, "A", week * 7 * 86_400, "ERP");
            }
        }
        Groups.Told<WeekFigures> told = groups(rows.toLog()).weeks(new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP));
        assertEquals(4, told.figures().size() + told.withheld());
        assertTrue(told.withheld() >= 2, told::toString);
    }

    /** Nobody's time is more than half of a sum that is told. */
    @Test
    void aSumThatOnePersonDominatesIsNotTold() {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < 6; person++) {
            work(rows, "p" + person, "A", 0, "ERP");
            work(rows, "p" + person, "A", person == 0 ? 200 : 10, "ERP");
        }
        EventLog log = rows.toLog();
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        TypeFigures exact = groups(log).types("application", null).figures().getFirst();
        TypeFigures told = groups(log).types("application", guard).figures().getFirst();
        assertNotEquals(exact, told);
        assertEquals(10, told.cases());
        assertTrue(told.toString().contains("-"), told::toString);
    }

    private static void event(EventRows rows, int second, String type, String task) {
        rows.event(START + second * 1_000L, "ann").text(0, "step").text(1, task).text(2, type);
    }
}
