/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.guard.ReleaseGuard;

class PopulationTest {

    private final EventRows rows = DifferencingAttack.rows();
    private int events;

    private void work(String person, String team, int count) {
        for (int i = 0; i < count; i++) {
            rows.event(1_767_600_000_000L + events * 1_000L, person)
                    .text(0, "step " + events++)
                    .text(1, "c")
                    .text(3, team);
        }
    }

    private static Population of(EventLog log) {
        return Population.of(log, new ReleaseGuard(5), Progress.NONE);
    }

    private static IdColumn teams(EventLog log) {
        return Objects.requireNonNull(log.texts(Attribute.TEAM));
    }

    private static Set<String> named(Population population) {
        IdColumn teams = teams(population.log());
        return population.teams().stream()
                .map(team -> teams.dictionary().text(team))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void work(String team, int people) {
        IntStream.range(0, people).forEach(person -> work(team + person, team, 2));
    }

    @Test
    void smallTeamsThatAreEnoughTogetherAreSpokenOfUnnamed() {
        work("A", 5);
        work("B", 3);
        work("C", 2);
        Population population = of(rows.toLog());
        assertEquals(20, population.log().size());
        assertEquals(Set.of("A"), named(population));
        assertEquals(20, population.select(teams(population.log())).size());
    }

    @Test
    void nobodySpeaksOfSmallTeamsThatAreTooFewTogether() {
        work("A", 5);
        work("B", 2);
        work("C", 2);
        EventLog log = rows.toLog();
        Population population = of(log);
        assertEquals(10, population.log().size());
        assertEquals(Set.of("A"), named(population));
        IdColumn kept = population.select(teams(log));
        assertEquals(10, kept.size());
        assertEquals(
                List.of("A"),
                IntStream.range(0, 10)
                        .mapToObj(row -> kept.dictionary().text(kept.get(row)))
                        .distinct()
                        .toList());
    }

    /** Ann helps out in a small team: that work of hers is in no figure. */
    @Test
    void peopleAreOfTheTeamThatTheyWorkIn() {
        work("ann", "A", 2);
        work("ann", "B", 1);
        work("ann", "A", 2);
        work("A", 4);
        assertEquals(12, of(rows.toLog()).log().size());
    }

    /** Six of ten events are one person's. */
    @Test
    void aTeamInWhichOnePersonDoesMostIsTooSmall() {
        work("ann", "A", 6);
        IntStream.range(0, 4).forEach(person -> work("p" + person, "A", 1));
        work("B", 5);
        Population population = of(rows.toLog());
        assertEquals(Set.of("B"), named(population));
        assertEquals(10, population.log().size(), "there is no other small team to be told of with");
    }

    @Test
    void withoutTeamsAllAreOne() {
        assertEquals(5, of(teamless(5)).log().size());
        assertEquals(0, of(teamless(4)).log().size());
    }

    private static EventLog teamless(int people) {
        EventRows rows = new EventRows(
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("case", Attribute.CASE)));
        IntStream.range(0, people)
                .forEach(person -> rows.event(1_767_600_000_000L, "p" + person)
                        .text(0, "step")
                        .text(1, "c"));
        return rows.toLog();
    }
}
