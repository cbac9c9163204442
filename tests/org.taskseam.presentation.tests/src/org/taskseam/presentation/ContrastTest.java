/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Progress;

class ContrastTest {

    private static List<Group> groups(MinedProject project, Group.Kind kind) {
        return Group.of(project).stream().filter(group -> group.kind() == kind).toList();
    }

    @Test
    void sharesAreOfTheCasesOfEachGroup() {
        MinedProject project = SampleProject.mined();
        List<Group> types = groups(project, Group.Kind.TYPE);
        Group first = types.get(0);
        Contrast contrast = Contrast.of(project, first, types.get(1), Progress.NONE);
        MinedProject alone = new LogMining(List.of()).mine(project, first.name(), Progress.NONE);
        assertFalse(contrast.isHidden());
        for (ActivityRow row : alone.activities()) {
            assertEquals(
                    (double) row.cases() / alone.cases(),
                    contrast.ofCases(row.id()).first(),
                    1e-9,
                    row.id());
        }
    }

    @Test
    void theGraphShowsBothSides() {
        TestBackground background = new TestBackground();
        Analysis analysis = new Analysis(background);
        analysis.open("x", progress -> SampleProject.mined());
        background.runAll();
        List<Group> teams = groups(SampleProject.mined(), Group.Kind.TEAM);
        Contrast contrast = Contrast.of(SampleProject.mined(), teams.get(0), teams.get(1), Progress.NONE);
        analysis.compare(Optional.of(contrast));
        MapView map = analysis.map().get().orElseThrow();
        assertTrue(map.compared());
        assertEquals(teams.get(0).label(), map.low());
        for (Card card : map.cards()) {
            assertEquals(card.kind() == Card.Kind.ACTIVITY, card.isCompared());
            assertTrue(card.heat() >= -1 && card.heat() <= 1);
        }
        String id = map.cards().get(1).id();
        assertTrue(new Explanation(SampleProject.mined(), false, MapSettings.ALL, Optional.of(contrast))
                .of(new Selected.Activity(id))
                .text()
                .contains(teams.get(1).label()));
        analysis.compare(Optional.empty());
        assertFalse(analysis.map().get().orElseThrow().compared());
    }

    @Test
    void analystsSeeTwentiethsOfGroupsThatAreLargeEnough() {
        MinedProject guarded = SampleProject.guarded();
        List<Group> teams = groups(guarded, Group.Kind.TEAM);
        assertTrue(teams.stream().noneMatch(team -> team.name().equals("Master data")), teams::toString);
        Contrast contrast = Contrast.of(guarded, teams.get(0), teams.get(1), Progress.NONE);
        for (ActivityRow row : SampleProject.mined().activities()) {
            Contrast.Sides sides = contrast.ofCases(row.id());
            for (double share : new double[] {sides.first(), sides.second()}) {
                assertTrue(
                        share == -1 || Math.abs(share * 20 - Math.round(share * 20)) < 1e-9, row.id() + ": " + share);
            }
        }
        Group small = new Group(Group.Kind.TEAM, "Master data");
        assertTrue(Contrast.of(guarded, teams.get(0), small, Progress.NONE).isHidden());
    }

    @Test
    void figuresSayWhereTheyComeFrom() {
        MinedProject guarded = SampleProject.guarded();
        Details details = new Explanation(guarded, false)
                .of(new Selected.Activity(guarded.activities().get(0).id()));
        String evidence = String.join("\n", details.evidence());
        assertTrue(evidence.contains("5"), evidence);
        assertTrue(evidence.contains(Numbers.text(guarded.cases())), evidence);
        assertFalse(evidence.contains("{"), evidence);
        assertTrue(details.text().contains(details.evidence().get(0)));
    }
}
