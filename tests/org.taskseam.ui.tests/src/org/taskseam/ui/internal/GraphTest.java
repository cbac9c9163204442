/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.internal.parts.ActivitiesView;
import org.taskseam.ui.internal.parts.DetailsView;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.FlatSlider;

/** What the process graph shows, and what is selected in it. */
class GraphTest extends WithSample {

    @Test
    void slidersChangeWhatIsShown() throws IOException {
        List<FlatSlider> sliders = Window.find(FlatSlider.class);
        assertEquals(2, sliders.size());
        int before = shown().size();

        analysis.show(analysis.settings().get().withPaths(.1));
        for (int i = 0; i < 5; i++) {
            Window.key(sliders.get(0), SWT.ARROW_RIGHT);
        }
        Window.until(
                "more activities",
                () -> analysis.map().get().orElseThrow().cards().size() > before);
        laidOut();

        assertTrue(shown().size() > before);
        Window.screenshot("more-activities");
        Commands.run("org.taskseam.ui.back");
        Commands.run("org.taskseam.ui.back");
        laidOut();
        assertEquals(before, shown().size());
    }

    @Test
    void selectionIsTheSameEverywhere() throws Exception {
        ActivitiesView activities = view(ActivitiesView.ID, ActivitiesView.class);
        Card card = analysis.map().get().orElseThrow().cards().get(1);
        GraphControl graph = graph();
        Window.until("the card is selected", () -> {
            graph.reveal(card.id());
            return analysis.selected().get().equals(new Selected.Activity(card.id()));
        });
        int index = activities.table().control().getSelectionIndex();
        assertEquals(card.id(), activities.table().rows().get(index).id());
        Window.screenshot("activity");

        Window.key(graph().getCanvas(), SWT.ARROW_DOWN);
        assertNotEquals(new Selected.Activity(card.id()), analysis.selected().get());
        Window.key(graph().getCanvas(), SWT.ESC);
        assertNull(graph().getSelection());
    }

    @Test
    void hideAndShowAgain() {
        Card card = analysis.map().get().orElseThrow().cards().get(1);
        graph().reveal(card.id());
        Commands.run("org.taskseam.ui.hide");
        laidOut();
        assertFalse(shown().contains(card.id()));

        Commands.run("org.taskseam.ui.showAll");
        laidOut();
        assertTrue(shown().contains(card.id()));
    }

    @Test
    void whatIsKeptIsMarkedUntilItIsTakenBack() throws IOException {
        Card card = analysis.map().get().orElseThrow().cards().get(1);
        graph().reveal(card.id());
        Commands.run("org.taskseam.ui.keep");
        Window.until("it is marked", () -> kept(card.id()));
        laidOut();
        Window.screenshot("kept");

        Commands.run("org.taskseam.ui.keep");
        Window.until("it is not marked any more", () -> !kept(card.id()));
    }

    private boolean kept(String id) {
        return analysis.map().get().orElseThrow().cards().stream()
                .anyMatch(card -> card.id().equals(id) && card.kept());
    }

    @Test
    void theMenuOfACardSaysWhatCanBeDone() {
        Menu menu = graph().getCanvas().getMenu();
        graph().select(null);
        analysis.select(Selected.NOTHING);
        menu.notifyListeners(SWT.Show, new Event());
        assertFalse(menu.getItem(0).isEnabled(), "nothing is selected");
        graph().reveal(analysis.map().get().orElseThrow().cards().get(1).id());
        menu.notifyListeners(SWT.Show, new Event());
        assertTrue(menu.getItem(0).isEnabled());
        assertTrue(menu.getItem(0).getText().endsWith("\tCtrl+H"), menu.getItem(0)::getText);
    }

    @Test
    void theWayBackSelectsWhatWasHidden() {
        Card card = analysis.map().get().orElseThrow().cards().get(1);
        graph().reveal(card.id());
        Commands.run("org.taskseam.ui.hide");
        laidOut();
        assertNull(graph().getSelection());

        Commands.run("org.taskseam.ui.back");
        laidOut();
        assertEquals(new Selected.Activity(card.id()), analysis.selected().get());
        assertEquals(
                card.id(), assertInstanceOf(Card.class, graph().getSelection()).id());
    }

    @Test
    void escapeLeadsFromTheControlsAboveTheGraphBackToIt() {
        FlatSlider slider = Window.find(FlatSlider.class).get(0);
        slider.forceFocus();
        assertFalse(graph().getCanvas().isFocusControl());
        Window.key(slider, SWT.ESC);
        assertTrue(graph().getCanvas().isFocusControl());
        slider.forceFocus();
        Commands.run("org.taskseam.ui.toGraph");
        assertTrue(graph().getCanvas().isFocusControl());
    }

    @Test
    void theTabKeyComesToTheGraphAndLeavesIt() {
        Control canvas = graph().getCanvas();
        graph().select(null);
        Window.shell().forceFocus();
        Window.settle(60);
        byte[] without = Window.pixels(canvas);
        canvas.forceFocus();
        Window.settle(100);
        assertFalse(Arrays.equals(without, Window.pixels(canvas)), "the graph shows the keyboard");

        canvas.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        Control before = canvas.getDisplay().getFocusControl();
        assertInstanceOf(FlatButton.class, before);
        before.traverse(SWT.TRAVERSE_TAB_NEXT);
        assertSame(canvas, canvas.getDisplay().getFocusControl());

        Window.key(canvas, SWT.ARROW_DOWN);
        assertInstanceOf(Selected.Activity.class, analysis.selected().get());
        Window.key(canvas, SWT.ESC);
        canvas.traverse(SWT.TRAVERSE_TAB_NEXT);
        assertNotSame(canvas, canvas.getDisplay().getFocusControl());
    }

    @Test
    void enterLeadsFromACardToWhatItMeans() throws Exception {
        graph().getCanvas().forceFocus();
        graph().reveal(analysis.map().get().orElseThrow().cards().get(1).id());
        Window.key(graph().getCanvas(), SWT.CR);
        Window.settle(100);
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertEquals(DetailsView.ID, page.getActivePart().getSite().getId());
    }

    @Test
    void measureChangesLabels() throws IOException {
        Commands.run("org.taskseam.ui.measure");
        laidOut();
        assertEquals(Measure.DURATION, analysis.map().get().orElseThrow().measure());
        Window.screenshot("time");
    }

    @Test
    void elkLaysTheGraphOut() throws IOException {
        GraphControl graph = graph();
        Map<String, Rectangle> before = still(graph);
        Preferences.useElk(true);
        Map<String, Rectangle> elk;
        try {
            Window.until("another layout", () -> !bounds(graph).equals(before));
            elk = still(graph);
            List<Rectangle> boxes = List.copyOf(elk.values());
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(boxes.get(i).intersects(boxes.get(j)), "cards lie on each other");
                }
            }
            Window.screenshot("elk");
        } finally {
            Preferences.useElk(false);
        }
        Window.until("our own layout again", () -> !bounds(graph).equals(elk));
    }
}
