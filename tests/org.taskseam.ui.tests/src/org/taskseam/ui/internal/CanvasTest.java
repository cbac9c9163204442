/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.internal.parts.VariantsView;

/** Where the process graph stands on its canvas. */
class CanvasTest extends WithSample {

    @Test
    void zoomAndFit() {
        double before = graph().getZoom();
        Commands.run("org.taskseam.ui.zoomIn");
        assertTrue(graph().getZoom() > before);
        Commands.run("org.taskseam.ui.fit");
        assertTrue(graph().getZoom() <= 1);
    }

    @Test
    void aGraphTooLargeForTheWindowIsSeenFromWhereItStarts() throws IOException {
        try {
            analysis.show(analysis.settings().get().withActivities(1).withPaths(1));
            laidOut();
            Places.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
            laidOut();
            still(graph());
            Point start = graph().placeOf(MinedProject.START);
            Point size = graph().getCanvas().getSize();
            assertTrue(minimap().isVisible(), "not all is seen");
            assertTrue(start.x > 0 && start.x < size.x && start.y > 0 && start.y < size.y, start + " of " + size);
            Window.screenshot("large");

            Commands.run("org.taskseam.ui.fit");
            laidOut();
            Window.screenshot("large-fitted");
        } finally {
            Commands.run("org.taskseam.ui.back");
            laidOut();
            Places.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
            laidOut();
        }
    }

    @Test
    void fittingShowsTheWholeGraphAndStaysSoInAnotherWindow() throws IOException {
        Shell window = graph().getShell();
        Point size = window.getSize();
        analysis.show(analysis.settings().get().withActivities(.2));
        laidOut();
        try {
            Commands.run("org.taskseam.ui.fit");
            laidOut();
            still(graph());
            assertFalse(minimap().isVisible(), "all is seen");
            Window.screenshot("fitted");

            window.setSize(size.x - 300, size.y - 100);
            Window.until("fitted to a small window", () -> !minimap().isVisible());
            double small = graph().getZoom();
            window.setSize(size);
            Window.until(
                    "fitted to a large window",
                    () -> graph().getZoom() > small && !minimap().isVisible());

            graph().zoom(2);
            double near = graph().getZoom();
            window.setSize(size.x - 300, size.y - 100);
            Window.settle(300);
            assertEquals(near, graph().getZoom());
        } finally {
            window.setSize(size);
            Commands.run("org.taskseam.ui.back");
            laidOut();
            Commands.run("org.taskseam.ui.fit");
            laidOut();
        }
    }

    @Test
    void theMinimapCoversNoCardThatIsSelected() {
        graph().zoom(1.4 / graph().getZoom());
        assertTrue(minimap().isVisible());
        var corner = minimap().getBounds();
        for (String id : shown()) {
            graph().reveal(id);
            Rectangle card = graph().boundsOf(id).getCopy();
            graph().getCanvas().getContents().translateToParent(card);
            assertFalse(corner.intersects(card.x, card.y, card.width, card.height), id);
        }
        graph().select(null);
        Commands.run("org.taskseam.ui.fit");
        laidOut();
    }

    /** In a window of a small screen the corner held two cards that nobody saw. */
    @Test
    void theMinimapIsNoLargerThanTheShapeOfTheGraphNeeds() {
        try {
            graph().zoom(2 / graph().getZoom());
            assertTrue(minimap().isVisible());
            Point size = minimap().getSize();
            Rectangle all = new Rectangle();
            shown().forEach(id -> all.union(graph().boundsOf(id)));
            double stretched = (size.x - 16.0) / (size.y - 16) * all.height / all.width;
            assertTrue(stretched > .8 && stretched < 1.25, size + " for " + all);
            assertTrue(size.x <= graph().getSize().x / 5 && size.y <= graph().getSize().y / 4, size + "");
        } finally {
            Commands.run("org.taskseam.ui.fit");
            laidOut();
        }
    }

    @Test
    void whatIsSelectedStaysWhereItIsOnTheCanvas() {
        Card card = analysis.map().get().orElseThrow().cards().get(2);
        graph().reveal(card.id());
        graph().zoom(.9);
        Point before = graph().placeOf(card.id());
        analysis.show(analysis.settings().get().withActivities(.3));
        laidOut();
        still(graph());
        Point after = graph().placeOf(card.id());
        assertTrue(Math.abs(before.x - after.x) < 3 && Math.abs(before.y - after.y) < 3, before + " " + after);
        Commands.run("org.taskseam.ui.back");
        laidOut();
        graph().select(null);
        Commands.run("org.taskseam.ui.fit");
        laidOut();
    }

    /** The graph of many activities is larger than the window, and starts elsewhere. */
    @Test
    void whatIsSelectedStaysInSightWhenTheSlidersMove() {
        Commands.run("org.taskseam.ui.fit");
        laidOut();
        Places.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
        laidOut();
        still(graph());
        Card card = analysis.map().get().orElseThrow().cards().stream()
                .filter(one -> one.kind() == Card.Kind.ACTIVITY)
                .max(Comparator.comparingInt(one -> graph().boundsOf(one.id()).bottom()))
                .orElseThrow();
        graph().reveal(card.id());
        analysis.show(analysis.settings().get().withActivities(.6));
        laidOut();
        still(graph());
        Point place = graph().placeOf(card.id());
        Point size = graph().getCanvas().getSize();
        assertTrue(place.x > 0 && place.y > 0 && place.x < size.x && place.y < size.y, place + " in " + size);
        Commands.run("org.taskseam.ui.back");
        graph().select(null);
        laidOut();
        Commands.run("org.taskseam.ui.fit");
        laidOut();
    }

    @Test
    void allOfAWayThatIsRaisedIsSeen() throws Exception {
        analysis.show(analysis.settings().get().withActivities(.6));
        laidOut();
        Places.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
        laidOut();
        still(graph());
        VariantsView variants = view(VariantsView.ID, VariantsView.class);
        variants.list().choose(2);
        laidOut();
        still(graph());
        Window.screenshot("variant-in-a-large-graph");
        Point size = graph().getCanvas().getSize();
        for (String id : analysis.way()) {
            Point place = graph().placeOf(id);
            assertTrue(place.x > 0 && place.y > 0 && place.x < size.x && place.y < size.y, id + " at " + place);
        }
        Window.key(variants.list(), SWT.ESC);
        Commands.run("org.taskseam.ui.back");
        laidOut();
        Commands.run("org.taskseam.ui.fit");
        laidOut();
    }

    @Test
    void aGraphThatNobodyMovedIsFramedAnew() {
        Commands.run("org.taskseam.ui.fit");
        analysis.show(analysis.settings().get().withActivities(.6));
        laidOut();
        still(graph());
        Point start = graph().placeOf(MinedProject.START);
        Point size = graph().getCanvas().getSize();
        assertTrue(start.x >= 0 && start.y >= 0 && start.x < size.x && start.y < size.y, start + " in " + size);
        Commands.run("org.taskseam.ui.back");
        laidOut();
    }

    private static Control minimap() {
        return Arrays.stream(graph().getChildren())
                .filter(child -> child.getClass().getSimpleName().equals("Minimap"))
                .findAny()
                .orElseThrow();
    }

    @Test
    void theLegendCoversNothingOfTheGraph() throws IOException {
        Control legend = Arrays.stream(graph().getChildren())
                .filter(child -> child.getClass().getSimpleName().equals("Legend"))
                .findAny()
                .orElseThrow();
        for (int step = 0; step < 6; step++) {
            assertTrue(legend.isVisible());
            assertFalse(legend.getBounds().intersects(graph().getCanvas().getBounds()), "at zoom " + graph().getZoom());
            graph().zoom(1.3);
        }
        Window.screenshot("legend");
        graph().fit();
    }

    @Test
    void theFirstPictureShowsTheWholeGraphAcrossTheCanvas() {
        Rectangle all = null;
        for (Rectangle box : bounds(graph()).values()) {
            all = all == null ? box.getCopy() : all.union(box);
        }
        double zoom = graph().getZoom();
        org.eclipse.swt.graphics.Point canvas = graph().getCanvas().getSize();
        assertTrue(zoom >= .57, "zoom " + zoom);
        assertTrue(all.height * zoom <= canvas.y, "the graph is seen from top to bottom");
        assertTrue(all.width * zoom > canvas.x / 2.0, "and uses the width of the canvas");
    }
}
