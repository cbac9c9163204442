/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventRows;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.release.Audience;

class AnalysisTest {

    private final TestBackground background = new TestBackground();
    private final Analysis analysis = new Analysis(background);

    private void open() {
        analysis.open("Sample", progress -> SampleProject.mined());
        background.runAll();
    }

    @Test
    void opensWithAReadableMap() {
        List<Optional<Answer<MinedProject>>> answers = new ArrayList<>();
        analysis.project().onChange(answers::add);

        open();

        assertInstanceOf(Answer.Running.class, answers.get(0).orElseThrow());
        assertInstanceOf(Answer.Complete.class, answers.getLast().orElseThrow());
        long activities = analysis.map().get().orElseThrow().cards().stream()
                .filter(card -> card.kind() == Card.Kind.ACTIVITY)
                .count();
        assertTrue(activities >= 2 && activities <= 30, () -> "activities: " + activities);
    }

    /** A graph of ten of 166 activities once ended with an arc that said 39, while 7,544 cases had begun. */
    @Test
    void whereCasesStartAndEndIsSaidOfAllCases() {
        open();
        analysis.show(analysis.settings().get().withActivities(.1).withPaths(0));
        MapView few = analysis.map().get().orElseThrow();
        Card end = few.cards().getLast();
        assertTrue(end.cases() < few.cases(), () -> "cases that end: " + end.cases());
        for (Link link : few.links()) {
            boolean terminal =
                    link.from().equals(MinedProject.START) || link.to().equals(MinedProject.END);
            String count = Numbers.text(link.count());
            assertEquals(terminal ? Words.get("link.ofCases", count, Numbers.text(few.cases())) : count, link.label());
        }

        analysis.show(MapSettings.ALL);
        MapView all = analysis.map().get().orElseThrow();
        assertEquals(all.cases(), all.cards().getLast().cases());
        assertTrue(all.links().stream().allMatch(link -> link.label().equals(Numbers.text(link.count()))));
    }

    /** Where each end was rare and the last activity led back to another, the end once stood in the graph without a way to it. */
    @Test
    void everythingShownLeadsToAnEnd() {
        EventRows rows = new EventRows(
                List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("case", Attribute.CASE)));
        for (int task = 0; task < 400; task++) {
            List<String> steps = task == 0
                    ? List.of("Open", "Type", "Check")
                    : List.of("Open", "Type", "Check", "Type", "Check", "Close " + task % 300);
            for (int step = 0; step < steps.size(); step++) {
                rows.event(1_767_600_000_000L + task * 60_000L + step * 1_000L, "p")
                        .text(0, steps.get(step))
                        .text(1, "case " + task);
            }
        }
        analysis.open(
                "Ends",
                progress -> new LogMining(List.of())
                        .mine("Ends", rows.toLog(), CaseNotion.column("case"), Audience.HOLDER, progress));
        background.runAll();
        int all = analysis.map().get().orElseThrow().allActivities();
        analysis.show(analysis.settings().get().withActivities(3.0 / all).withPaths(.9));
        MapView map = analysis.map().get().orElseThrow();
        assertEquals(5, map.cards().size(), "three steps between start and end");
        assertTrue(
                map.links().stream()
                        .anyMatch(
                                link -> link.from().equals("Check") && link.to().equals(MinedProject.END)),
                () -> map.links().toString());

        analysis.show(MapSettings.ALL.hiding("Open"));
        assertTrue(
                analysis.map().get().orElseThrow().cards().stream()
                        .noneMatch(card -> card.id().equals(MinedProject.START)),
                "where nothing shown begins a case, no start stands alone");
    }

    @Test
    void failureKeepsItsReasonAndCanBeTriedAgain() {
        boolean[] broken = {true};
        analysis.open("x", progress -> {
            if (broken[0]) {
                throw new IOException("The disk is gone");
            }
            return SampleProject.mined();
        });
        background.runAll();
        assertEquals(
                new Answer.Failed<>("The disk is gone"),
                analysis.project().get().orElseThrow());
        assertTrue(analysis.map().get().isEmpty());

        broken[0] = false;
        analysis.retry();
        background.runAll();
        assertTrue(analysis.mined().isPresent());
    }

    @Test
    void cancelledIsSaid() {
        analysis.open("x", progress -> SampleProject.mined());
        analysis.cancel();
        background.runAll();

        assertInstanceOf(Answer.Cancelled.class, analysis.project().get().orElseThrow());
    }

    @Test
    void aProjectIsRestoredAsItWas() {
        open();
        MapSettings seen = analysis.settings().get().withPaths(.9);
        analysis.show(seen);
        MinedProject before = analysis.mined().orElseThrow();
        analysis.open("x", progress -> SampleProject.mined());
        analysis.cancel();
        background.runAll();
        assertTrue(analysis.map().get().isEmpty());

        analysis.restore(before);
        assertSame(before, analysis.mined().orElseThrow());
        assertEquals(seen, analysis.settings().get());
        assertFalse(analysis.map().get().isEmpty());
    }

    @Test
    void aChangeUnderWayIsKnown() {
        open();
        List<Optional<String>> said = new ArrayList<>();
        analysis.changing().onChange(said::add);
        analysis.change("Finding", progress -> SampleProject.mined(), answer -> {});
        assertEquals(Optional.of("Finding"), analysis.changing().get());
        background.runAll();
        assertEquals(Optional.empty(), analysis.changing().get());

        analysis.change("Finding", progress -> SampleProject.mined(), answer -> {});
        analysis.close();
        assertEquals(Optional.empty(), analysis.changing().get(), "nobody waits for it any more");
        background.runAll();
        assertEquals(List.of(Optional.of("Finding"), Optional.empty(), Optional.of("Finding"), Optional.empty()), said);
    }

    @Test
    void anOlderRunSaysNothingAfterANewerOne() {
        analysis.open("first", progress -> {
            throw new IOException("first");
        });
        analysis.open("second", progress -> SampleProject.mined());
        background.runAll();

        assertTrue(analysis.mined().isPresent());
    }

    @Test
    void backAndForward() {
        open();
        MapSettings first = analysis.settings().get();
        analysis.show(first.withPaths(.8));
        analysis.show(first.withPaths(.5));
        assertFalse(analysis.canGoForward());

        analysis.back();
        analysis.back();
        assertEquals(first, analysis.settings().get());
        assertFalse(analysis.canGoBack());

        analysis.forward();
        assertEquals(first.withPaths(.8), analysis.settings().get());
        assertTrue(analysis.canGoForward());
    }

    @Test
    void hiddenActivityIsGoneAndKeptOneStays() {
        open();
        MinedProject mined = analysis.mined().orElseThrow();
        String most = mined.activities().get(0).id();
        String least = mined.activities().getLast().id();

        analysis.show(analysis.settings().get().hiding(most).keeping(least));

        List<String> shown = analysis.map().get().orElseThrow().cards().stream()
                .map(Card::id)
                .toList();
        assertFalse(shown.contains(most));
        assertTrue(shown.contains(least));
        assertEquals(List.of(least), kept());

        analysis.show(analysis.settings().get().showingAll());
        assertEquals(List.of(least), kept(), "what was hidden is shown again, nothing else");
        analysis.show(analysis.settings().get().keepingOrNot(least));
        assertEquals(List.of(), kept());
    }

    private List<String> kept() {
        return analysis.map().get().orElseThrow().cards().stream()
                .filter(Card::kept)
                .map(Card::id)
                .toList();
    }

    @Test
    void hidingIsOneStepBack() {
        open();
        MapSettings first = analysis.settings().get();
        Selected most = new Selected.Activity(
                analysis.mined().orElseThrow().activities().get(0).id());
        analysis.select(most);

        analysis.hide(((Selected.Activity) most).id());
        assertEquals(Selected.NOTHING, analysis.selected().get());
        assertNotEquals(first, analysis.settings().get());

        analysis.back();
        assertEquals(first, analysis.settings().get());
        assertEquals(most, analysis.selected().get());
        assertFalse(analysis.canGoBack());
    }

    @Test
    void sliderAtItsEndShowsEverything() {
        open();
        analysis.show(MapSettings.ALL);

        MapView map = analysis.map().get().orElseThrow();
        MinedProject mined = analysis.mined().orElseThrow();
        assertEquals(mined.activities().size() + 2, map.cards().size());
        assertEquals(mined.paths().size(), map.links().size());
    }

    @Test
    void linksEndAtShownCards() {
        open();
        for (double share : new double[] {0, .1, .5, 1}) {
            analysis.show(MapSettings.ALL.withActivities(share).withPaths(share));
            MapView map = analysis.map().get().orElseThrow();
            List<String> ids = map.cards().stream().map(Card::id).toList();
            for (Link link : map.links()) {
                assertTrue(ids.contains(link.from()) && ids.contains(link.to()), link::toString);
                assertTrue(link.weight() >= 0 && link.weight() <= 1, link::toString);
            }
        }
    }

    @Test
    void variantIsDrawnWithAllOfItsWay() {
        open();
        VariantRow variant = analysis.mined().orElseThrow().variants().get(0);
        int before = analysis.map().get().orElseThrow().cards().size();
        analysis.select(new Selected.Variant(variant));

        MapView map = analysis.map().get().orElseThrow();
        List<String> ids = map.cards().stream().map(Card::id).toList();
        assertTrue(ids.containsAll(variant.activities()));
        for (int i = 1; i < variant.activities().size(); i++) {
            String from = variant.activities().get(i - 1);
            String to = variant.activities().get(i);
            assertTrue(map.links().stream()
                    .anyMatch(link -> link.from().equals(from) && link.to().equals(to)));
        }

        analysis.select(Selected.NOTHING);
        assertEquals(before, analysis.map().get().orElseThrow().cards().size());
    }

    @Test
    void discreetModeHidesNames() {
        open();
        analysis.discreet().set(true);

        MinedProject mined = analysis.mined().orElseThrow();
        List<String> titles =
                mined.activities().stream().map(ActivityRow::title).toList();
        for (Card card : analysis.map().get().orElseThrow().cards()) {
            assertFalse(titles.contains(card.title()), card::title);
            assertEquals("", card.subtitle());
        }
    }

    @Test
    void closingLeavesNothing() {
        open();
        analysis.close();

        assertTrue(analysis.mined().isEmpty());
        assertTrue(analysis.map().get().isEmpty());
        assertEquals(Selected.NOTHING, analysis.selected().get());
    }

    /** Fifty activities with the share of paths that suits ten are a thicket. */
    @Test
    void pathsThatNobodyChoseFollowTheActivities() {
        ProcessMap map = SampleProject.mined().map();
        MapSettings first = MapSettings.first(map);
        MapSettings more = first.withActivities(.3, map);
        ProcessMap shown = new MapFilter(more.activities(), more.paths()).apply(map);
        assertTrue(
                shown.activities().size() >= 45,
                "activities: " + shown.activities().size());
        assertTrue(
                shown.arcs().size() <= 1.25 * shown.activities().size(),
                shown.arcs().size() + " arcs between " + shown.activities().size());
        assertEquals(first, more.withActivities(first.activities(), map));
        MapSettings chosen = first.withPaths(.5);
        assertNotEquals(first, chosen);
        assertEquals(.5, chosen.withActivities(.3, map).paths());
    }

    @Test
    void rarePathsAreNotShownAtFirst() {
        ProcessMap map = new ProcessMap(
                601,
                200,
                List.of(activity(0, 200, 200, 0), activity(1, 201, 0, 1), activity(2, 200, 0, 199)),
                List.of(arc(0, 1, 199), arc(1, 2, 199), arc(2, 1, 1), arc(0, 2, 1)));
        MapSettings first = MapSettings.first(map);
        assertEquals(
                List.of(arc(0, 1, 199), arc(1, 2, 199)),
                new MapFilter(first.activities(), first.paths()).apply(map).arcs());
    }

    private static Activity activity(int id, long count, long starts, long ends) {
        return new Activity(id, "step " + id, null, count, count, starts, ends, DurationStats.NONE);
    }

    private static Arc arc(int from, int to, long count) {
        return new Arc(from, to, count, DurationStats.NONE);
    }
}
