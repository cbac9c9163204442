/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.commands.PictureActions;
import org.taskseam.ui.internal.parts.ActivitiesView;
import org.taskseam.ui.internal.parts.PathsView;
import org.taskseam.ui.internal.parts.ResultsView;
import org.taskseam.ui.internal.parts.VariantsView;
import org.taskseam.ui.internal.widgets.FlatSlider;

/** An analyst at work with the sample, in the running workbench. Screenshots stand in target/screenshots. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchTest {

    @TempDir
    private Path folder;

    private final Analysis analysis = Desk.get().analysis();

    @BeforeEach
    void openSample() {
        if (analysis.mined().isEmpty()) {
            ProjectActions.openSample();
            Window.until("the sample opens", () -> analysis.mined().isPresent());
        }
        analysis.show(MapSettings.first(analysis.mined().orElseThrow().map()));
        analysis.select(Selected.NOTHING);
        laidOut();
    }

    @AfterEach
    void light() {
        Theme.set(Look.LIGHT);
        analysis.discreet().set(false);
    }

    private static GraphControl graph() {
        return ProjectActions.editor().viewer().getGraphControl();
    }

    private void laidOut() {
        Window.until("the graph is laid out", () -> shown().equals(wanted()));
        Window.settle(400);
    }

    private Set<String> shown() {
        return graph().shownNodes();
    }

    private Set<String> wanted() {
        Set<String> ids = new HashSet<>();
        analysis.map().get().orElseThrow().cards().forEach(card -> ids.add(card.id()));
        return ids;
    }

    private static <T> T view(String id, Class<T> type) throws PartInitException {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return type.cast(page.showView(id));
    }

    @Test
    @Order(1)
    void sampleIsShown() throws IOException {
        assertTrue(shown().size() > 5, () -> "nodes: " + shown());
        Path picture = Window.screenshot("workbench-light");
        ImageData data = new ImageData(picture.toString());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < data.width; x += 3) {
            for (int y = 0; y < data.height; y += 3) {
                colours.add(data.getPixel(x, y));
            }
        }
        assertTrue(colours.size() > 50, () -> "colours on the screen: " + colours.size());
    }

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
    void variantRaisesItsWay() throws Exception {
        VariantsView variants = view(VariantsView.ID, VariantsView.class);
        variants.list().choose(0);

        assertInstanceOf(Selected.Variant.class, analysis.selected().get());
        Window.screenshot("variant");
        Window.key(variants.list(), SWT.ESC);
        assertEquals(Selected.NOTHING, analysis.selected().get());
    }

    @Test
    void selectionIsTheSameEverywhere() throws Exception {
        ActivitiesView activities = view(ActivitiesView.ID, ActivitiesView.class);
        Card card = analysis.map().get().orElseThrow().cards().get(1);
        graph().reveal(card.id());

        assertEquals(new Selected.Activity(card.id()), analysis.selected().get());
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
    void zoomAndFit() {
        double before = graph().getZoom();
        Commands.run("org.taskseam.ui.zoomIn");
        assertTrue(graph().getZoom() > before);
        Commands.run("org.taskseam.ui.fit");
        assertTrue(graph().getZoom() <= 1);
    }

    @Test
    void measureChangesLabels() throws IOException {
        Commands.run("org.taskseam.ui.measure");
        laidOut();
        assertEquals(Measure.DURATION, analysis.map().get().orElseThrow().measure());
        Window.screenshot("time");
    }

    @Test
    void picturesAreSaved() throws IOException {
        Path png = folder.resolve("graph.png");
        Path svg = folder.resolve("graph.svg");
        PictureActions.save(graph(), png);
        PictureActions.save(graph(), svg);

        ImageData picture = new ImageData(png.toString());
        assertTrue(picture.width > 400 && picture.height > 400);
        assertTrue(Files.readString(svg).contains("<svg"));
        assertTrue(Files.size(svg) > 2000);
    }

    @Test
    void tablesSortAndExport() throws Exception {
        PathsView paths = view(PathsView.ID, PathsView.class);
        paths.table().sort(2, true);
        var rows = paths.table().rows();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(rows.get(i - 1).count() <= rows.get(i).count());
        }
        Path csv = folder.resolve("paths.csv");
        paths.table().export(csv);
        assertEquals(rows.size() + 1, Files.readAllLines(csv).size());
        paths.table().sort(2, false);
    }

    @Test
    void copiedValuesStandInFurtherResults() throws Exception {
        view(ResultsView.ID, ResultsView.class);
        assertFalse(analysis.mined().orElseThrow().more().get(0).rows().isEmpty());
        Window.screenshot("further-results");
        view(VariantsView.ID, VariantsView.class);
    }

    @Test
    void searchFindsAnActivity() throws IOException {
        var row = analysis.mined().orElseThrow().activities().getLast();
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(row.title());
        Window.screenshot("search");
        Window.key(field, SWT.CR);
        laidOut();

        assertInstanceOf(Selected.Activity.class, analysis.selected().get());
        assertNotNull(graph().getSelection());
    }

    @Test
    void darkTheme() throws IOException {
        Commands.run("org.taskseam.ui.theme");
        assertEquals(Look.DARK, Theme.look());
        assertEquals(Look.DARK, graph().getLook());
        Path picture = Window.screenshot("workbench-dark");
        ImageData data = new ImageData(picture.toString());
        long bright = 0;
        long all = 0;
        for (int x = 0; x < data.width; x += 4) {
            for (int y = 40; y < data.height; y += 4) {
                var rgb = data.palette.getRGB(data.getPixel(x, y));
                bright += rgb.red + rgb.green + rgb.blue > 600 ? 1 : 0;
                all++;
            }
        }
        assertTrue(bright * 10 < all, "bright points: " + bright + " of " + all);
    }

    @Test
    void discreetModeHidesNames() throws IOException {
        Commands.run("org.taskseam.ui.discreet");
        laidOut();
        Window.screenshot("discreet");
        List<String> titles = analysis.mined().orElseThrow().activities().stream()
                .map(activity -> activity.title())
                .toList();
        analysis.map().get().orElseThrow().cards().forEach(card -> assertFalse(titles.contains(card.title())));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void closingShowsTheWelcomePage() throws IOException {
        Commands.run("org.taskseam.ui.close");
        assertTrue(analysis.mined().isEmpty());
        Window.screenshot("welcome");
    }
}
