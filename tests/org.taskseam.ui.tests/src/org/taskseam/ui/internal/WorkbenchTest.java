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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.commands.Command;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.Role;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.release.Audience;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.NamedView;
import org.taskseam.presentation.NamedViews;
import org.taskseam.presentation.PolicyDraft;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TaskRow;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.commands.PictureActions;
import org.taskseam.ui.internal.commands.ReportActions;
import org.taskseam.ui.internal.parts.ActivitiesView;
import org.taskseam.ui.internal.parts.ApplicationsView;
import org.taskseam.ui.internal.parts.DetailsView;
import org.taskseam.ui.internal.parts.FiguresView;
import org.taskseam.ui.internal.parts.PathsView;
import org.taskseam.ui.internal.parts.ResultsView;
import org.taskseam.ui.internal.parts.ReviewView;
import org.taskseam.ui.internal.parts.TasksView;
import org.taskseam.ui.internal.parts.VariantsView;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.FlatSlider;
import org.taskseam.ui.internal.widgets.ProductName;
import org.taskseam.ui.internal.widgets.RowList;
import org.taskseam.ui.internal.widgets.Segments;

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
        GraphControl graph = graph();
        Window.until("the graph is laid out", () -> graph.shownNodes().equals(wanted()));
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
        int colours = Window.colours(data);
        assertTrue(colours > 50, "colours on the screen: " + colours);
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
        laidOut();
        assertTrue(kept(card.id()));
        Window.screenshot("kept");

        Commands.run("org.taskseam.ui.keep");
        laidOut();
        assertFalse(kept(card.id()));
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
            ProjectActions.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
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
            ProjectActions.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
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
    void theTabKeyComesToTheFirstControlOfAPartThatWasNotActive() throws Exception {
        view(VariantsView.ID, VariantsView.class).setFocus();
        Window.settle(60);
        Segments measure = Window.find(Segments.class).stream()
                .filter(Control::isVisible)
                .findFirst()
                .orElseThrow();
        measure.forceFocus();
        Window.until("the keyboard is there", measure::isFocusControl);
        Window.settle(100);
        assertSame(measure, measure.getDisplay().getFocusControl());
    }

    @Test
    void theKeyboardIsInTheGraphWhenAProjectIsOpen() {
        ProjectActions.openSample();
        Window.until("it works", () -> cancelButton() != null);
        cancelButton().forceFocus();
        Window.until("the sample opens", () -> analysis.mined().isPresent());
        laidOut();
        assertSame(graph().getCanvas(), graph().getDisplay().getFocusControl());
    }

    private static FlatButton cancelButton() {
        return Window.find(FlatButton.class).stream()
                .filter(button -> button.isVisible() && button.getText().equals(Texts.get("state.cancel")))
                .findFirst()
                .orElse(null);
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
    void aPictureIsInTheClipboardAndThatIsSaid() {
        Commands.run("org.taskseam.ui.copyImage");
        assertEquals(Texts.get("picture.copied"), graph().said());
        Clipboard clipboard = new Clipboard(graph().getDisplay());
        assertInstanceOf(ImageData.class, clipboard.getContents(ImageTransfer.getInstance()));
        clipboard.dispose();
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
        ProjectActions.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
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
        ProjectActions.editor().viewer().setNewInput(analysis.map().get().orElseThrow());
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
    void whatTheGraphShowedIsShownWhenTheProjectIsOpenedAgain() {
        String type = analysis.mined().orElseThrow().tasks().get(1).name();
        ProjectActions.narrow(type);
        Window.until("the type is shown", () -> task().equals(type));
        MapSettings first = analysis.settings().get();
        MapSettings chosen = first.withActivities(.4).withPaths(.2).withMeasure(Measure.DURATION);
        analysis.show(chosen);
        assertNotEquals(first, chosen);
        try {
            ProjectActions.openSample();
            Window.until("the type is shown again", () -> task().equals(type));
            assertEquals(chosen, analysis.settings().get());

            ProjectActions.narrow("");
            Window.until("all work is shown", () -> task().isEmpty());
            analysis.show(chosen);
            Commands.run("org.taskseam.ui.close");
            ProjectActions.openSample();
            Window.until("the sample opens", () -> analysis.mined().isPresent());
            assertEquals(chosen, analysis.settings().get());
            assertEquals("", task());
        } finally {
            ProjectActions.narrow("");
            Window.until("all work is shown", () -> analysis.mined().isPresent() && task().isEmpty());
        }
    }

    @Test
    void aTypeOfTaskIsSeenAgainAsItWasLeft() {
        String type = analysis.mined().orElseThrow().tasks().get(1).name();
        ProjectActions.narrow(type);
        Window.until("the type is shown", () -> task().equals(type));
        MapSettings chosen = analysis.settings().get().withActivities(.35).withPaths(.25);
        analysis.show(chosen);
        ProjectActions.narrow("");
        Window.until("all work is shown", () -> task().isEmpty());
        MapSettings all = MapSettings.first(analysis.mined().orElseThrow().map());
        analysis.show(all);
        ProjectActions.narrow(type);
        Window.until("the type is shown again", () -> task().equals(type));
        assertEquals(chosen, analysis.settings().get());
        ProjectActions.narrow("");
        Window.until("all work is shown again", () -> task().isEmpty());
        assertEquals(all, analysis.settings().get());
    }

    @Test
    void menuEntriesThatAskForMoreEndInAnEllipsis() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Set<String> ask = Set.of(
                "import",
                "open",
                "report",
                "exportPicture",
                "exportEvents",
                "exportTasks",
                "saveView",
                "preferences",
                "mergeTypes",
                "splitType");
        for (Command command : commands.getDefinedCommands()) {
            if (command.getId().startsWith("org.taskseam.ui.")) {
                String id = command.getId().substring("org.taskseam.ui.".length());
                assertEquals(ask.contains(id), command.getName().endsWith("\u2026"), id);
            }
        }
    }

    private String task() {
        return analysis.mined().map(MinedProject::task).orElse("\u2026");
    }

    @Test
    void projectsAreListedByTheirNames() {
        List<String> names =
                Desk.get().recent().all().stream().map(RecentProject::name).toList();
        assertTrue(names.contains(analysis.mined().orElseThrow().name()), names::toString);
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

    @Test
    void inANarrowWindowAllControlsOfTheGraphAreSeen() throws Exception {
        Shell window = Window.shell();
        Point size = window.getSize();
        FlatButton fit = Window.find(FlatButton.class).stream()
                .filter(button -> button.isVisible() && button.getText().equals(Texts.get("graph.fit")))
                .findFirst()
                .orElseThrow();
        CTabFolder tabs = Window.find(CTabFolder.class).stream()
                .filter(folder -> folder.isVisible() && folder.getItemCount() == 1)
                .findFirst()
                .orElseThrow();
        assertTrue(
                tabs.getSelection().getControl().getLocation().y >= tabs.getClientArea().y,
                "what is below the tab covers nothing of it");
        try {
            window.setSize(1240, 800);
            Window.settle(500);
            Window.screenshot("narrow");
            int room = fit.getParent().getClientArea().width;
            assertTrue(fit.getLocation().x + fit.getSize().x <= room, fit.getBounds() + " in " + room);
            Table activities =
                    view(ActivitiesView.ID, ActivitiesView.class).table().control();
            Window.settle(300);
            assertTrue(activities.getColumn(0).getWidth() >= 160, "names can be read");
            window.setSize(960, 600); // a screen of 1920 pixels at 200 %
            Window.settle(300);
            Window.screenshot("narrowest");
            ProductName name = Window.find(ProductName.class).getFirst();
            assertTrue(name.getSize().x >= 200, "the product's name is whole in " + name.getSize());
            window.setSize(960, 540);
            Window.settle(300);
            RowList<TaskTypeRow> types =
                    view(TasksView.ID, TasksView.class).types().control();
            assertTrue(types.isTight(), "a short list has its rows closer");
            assertTrue(types.getClientArea().height >= 8 * types.getRowHeight(), "rows in " + types.getSize());
            assertTrue(fit.getLocation().x + fit.getSize().x <= fit.getParent().getClientArea().width, "all controls");
            Window.screenshot("lowest");
        } finally {
            window.setSize(size);
            view(VariantsView.ID, VariantsView.class);
            Window.settle(300);
        }
        assertFalse(view(TasksView.ID, TasksView.class).types().control().isTight(), "there is room again");
    }

    private static Control part(String view) throws PartInitException {
        return (Control) PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .showView(view)
                .getSite()
                .getService(MPart.class)
                .getWidget();
    }

    @Test
    void aWindowThatBecomesSmallHasTheSharesOfASmallOneUntilAPersonMovesABorder() throws Exception {
        Shell window = Window.shell();
        Point size = window.getSize();
        Control tables = part(FiguresView.ID);
        Control tasks = part(TasksView.ID);
        Window.settle(400);
        int before = tables.getSize().y;
        try {
            window.setSize(960, 540);
            Window.until("tables have room", () -> tables.getSize().y > 160);
            assertTrue(tasks.getSize().x > 175, tasks.getSize() + "");
            window.setSize(size);
            Window.until("as it was", () -> Math.abs(tables.getSize().y - before) < 12);

            MWindow model = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(MWindow.class);
            MUIElement below = PlatformUI.getWorkbench()
                    .getActiveWorkbenchWindow()
                    .getService(EModelService.class)
                    .find(AnalysisPerspective.BELOW, model);
            MElementContainer<MUIElement> split = below.getParent();
            List<String> shares = split.getChildren().stream()
                    .map(MUIElement::getContainerData)
                    .toList();
            split.getChildren().forEach(child -> child.setContainerData("5000"));
            window.setSize(960, 540);
            Window.settle(400);
            window.setSize(size);
            Window.settle(400);
            assertTrue(tables.getSize().y > before * 1.3, tables.getSize() + " after " + before);
            for (int i = 0; i < shares.size(); i++) {
                split.getChildren().get(i).setContainerData(shares.get(i));
            }
        } finally {
            window.setSize(size);
            laidOut();
        }
    }

    @Test
    void theSignOfHiddenTabsIsSeenInWindowsOfAllWidths() throws Exception {
        view(ResultsView.ID, ResultsView.class);
        view(VariantsView.ID, VariantsView.class);
        Shell window = Window.shell();
        Point size = window.getSize();
        CTabFolder tabs = Window.find(CTabFolder.class).stream()
                .filter(folder -> folder.isVisible() && folder.getItemCount() > 5)
                .findFirst()
                .orElseThrow();
        try {
            for (int width = 1400; width > 1000; width -= 24) {
                window.setSize(width, 800);
                Window.settle(150);
                boolean all = Arrays.stream(tabs.getItems()).allMatch(CTabItem::isShowing);
                boolean sign = Arrays.stream(tabs.getChildren())
                        .filter(child -> child instanceof ToolBar && child.getVisible())
                        .map(Control::getBounds)
                        .anyMatch(bounds -> bounds.width > 0 && bounds.x + bounds.width <= tabs.getSize().x);
                assertTrue(all || sign, "window of " + width);
            }
        } finally {
            window.setSize(size);
            Window.settle(300);
            view(VariantsView.ID, VariantsView.class);
        }
    }

    @Test
    void arrowKeysGoToARowThatEnterOpens() {
        Shell shell = new Shell(Window.shell());
        List<String> opened = new ArrayList<>();
        RowList<String> list = new RowList<>(shell, "projects", 30, new RowList.Painter<>() {
            @Override
            public void paint(
                    org.eclipse.swt.graphics.GC gc,
                    String row,
                    org.eclipse.swt.graphics.Rectangle box,
                    boolean chosen) {
                gc.drawText(row, box.x, box.y);
            }

            @Override
            public String text(String row) {
                return row;
            }
        });
        list.setRows(List.of("a", "b", "c"));
        list.onOpen(opened::add);
        Window.key(list, SWT.ARROW_DOWN);
        Window.key(list, SWT.ARROW_DOWN);
        assertEquals(List.of(), opened);
        Window.key(list, SWT.CR);
        assertEquals(List.of("b"), opened);
        shell.dispose();
    }

    @Test
    void thePrimaryButtonShowsTheKeyboard() {
        Shell shell = new Shell(Window.shell());
        shell.setLayout(new org.eclipse.swt.layout.RowLayout());
        FlatButton primary = new FlatButton(shell, "Primary", true, () -> {});
        FlatButton other = new FlatButton(shell, "Other", false, () -> {});
        shell.pack();
        shell.open();
        other.forceFocus();
        Window.settle(200);
        byte[] without = Window.pixels(primary);
        primary.forceFocus();
        Window.settle(200);
        assertFalse(Arrays.equals(without, Window.pixels(primary)));
        shell.dispose();
    }

    @Test
    void searchSaysWhenNothingIsFound() throws IOException {
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText("there is no such thing");
        Window.screenshot("search-none");
        Window.key(field, SWT.ARROW_DOWN);
        Window.key(field, SWT.CR);
        assertEquals("there is no such thing", field.getText());
        Window.key(field, SWT.ESC);
        assertEquals("", field.getText());
    }

    @Test
    void namesOfFilesSayWhatIsInThem() {
        assertEquals("/a/g.svg", SaveFile.withEnding("/a/g", 0, "*.svg", "*.png"));
        assertEquals("/a/g.gif.png", SaveFile.withEnding("/a/g.gif", 1, "*.svg", "*.png"));
        assertEquals("/a/g.PNG", SaveFile.withEnding("/a/g.PNG", 0, "*.svg", "*.png"));
        assertEquals("/a/g.png", SaveFile.withEnding("/a/g.svg", 1, "*.svg", "*.png"));
    }

    private static Control minimap() {
        return Arrays.stream(graph().getChildren())
                .filter(child -> child.getClass().getSimpleName().equals("Minimap"))
                .findAny()
                .orElseThrow();
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

    private void narrowed(String task) {
        ProjectActions.narrow(task);
        Window.until(
                "what is wanted is shown",
                () -> analysis.mined().map(MinedProject::task).equals(Optional.of(task)));
    }

    @Test
    void aPictureIsCalledAfterWhatItShows() {
        List<String> proposed = new ArrayList<>();
        SaveFile.answer(name -> {
            proposed.add(name);
            return Optional.empty();
        });
        try {
            Commands.run("org.taskseam.ui.exportPicture");
            String task = analysis.mined().orElseThrow().tasks().stream()
                    .map(TaskRow::name)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElseThrow();
            narrowed(task);
            Commands.run("org.taskseam.ui.exportPicture");
            analysis.discreet().set(true);
            Commands.run("org.taskseam.ui.exportPicture");
            narrowed("");
            String project = analysis.mined().orElseThrow().name();
            assertEquals(List.of(project + ".svg", project + " - " + task + ".svg", project + ".svg"), proposed);
        } finally {
            SaveFile.answer(null);
        }
    }

    @Test
    void whyNothingCouldBeWrittenIsSaid() {
        SaveFile.answer(name -> Optional.of(folder.resolve("none").resolve("a.svg")));
        try {
            Window.inDialog(
                    () -> Commands.run("org.taskseam.ui.exportPicture"),
                    dialog -> assertTrue(
                            Window.find(dialog, Label.class).stream()
                                    .anyMatch(label ->
                                            label.getText().contains(folder.resolve("none") + " is not there")),
                            "the reason is a sentence"));
        } finally {
            SaveFile.answer(null);
        }
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
        Menu by = Arrays.stream(paths.table().control().getMenu().getItems())
                .map(MenuItem::getMenu)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        by.getItem(2).notifyListeners(SWT.Selection, new Event());
        by.notifyListeners(SWT.Show, new Event());
        assertTrue(by.getItem(2).getSelection());
        rows = paths.table().rows();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(rows.get(i - 1).count() >= rows.get(i).count());
        }
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
        assertTrue(graph().getCanvas().isFocusControl(), "the keyboard is where the activity is");
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
    void reportIsWrittenByItsCommandAndReadableInABrowser() throws Exception {
        Path file = folder.resolve("report.html");
        List<String> opened = new ArrayList<>();
        SaveFile.answer(name -> Optional.of(file));
        ReportActions.opener(opened::add);
        try {
            Commands.run("org.taskseam.ui.report");
            Window.until("the report is written", () -> !opened.isEmpty());
        } finally {
            SaveFile.answer(null);
            ReportActions.opener(org.eclipse.swt.program.Program::launch);
        }
        assertEquals(List.of(file.toString()), opened);
        String page = Files.readString(file);
        assertTrue(page.contains("<svg")
                && page.contains(analysis.mined().orElseThrow().name()));

        Path picture = Browser.screenshot(file, "report-of-the-window");
        ImageData data = new ImageData(picture.toString());
        assertTrue(Window.colours(data) > 30, "the page is drawn");
    }

    @Test
    void eventsAreExportedByTheirCommand() throws IOException {
        for (String ending : List.of("csv", "xes.gz", "jsonocel")) {
            Path file = folder.resolve("events." + ending);
            SaveFile.answer(name -> Optional.of(file));
            try {
                Commands.run("org.taskseam.ui.exportEvents");
                Window.until("the events are exported", () -> Files.exists(file));
            } finally {
                SaveFile.answer(null);
            }
            assertTrue(Files.size(file) > 1000, ending);
        }
        EventLog log = analysis.mined().orElseThrow().log();
        assertEquals(log.size(), read(folder.resolve("events.csv")).size());
        assertEquals(log.size(), read(folder.resolve("events.xes.gz")).size());
        Window.screenshot("events-exported");
    }

    @Test
    void tasksAreExportedAsPeopleDecided() throws IOException {
        Recognition known = analysis.mined().flatMap(MinedProject::recognition).orElseThrow();
        TaskType type = known.tasks().types().stream()
                .max(Comparator.comparingInt(TaskType::tasks))
                .orElseThrow();
        int rejected = type.tasks();
        Path file = folder.resolve("tasks.csv");
        SaveFile.answer(name -> Optional.of(file));
        try {
            Desk.get().decisions().reject(type);
            Commands.run("org.taskseam.ui.exportTasks"); // at once: what is decided may not be applied yet
            Window.until("the tasks are exported", () -> Files.exists(file));
        } finally {
            SaveFile.answer(null);
            Desk.get().decisions().undo();
        }
        List<String> lines = Files.readAllLines(file);
        assertEquals("event_id,segment,cluster", lines.getFirst());
        assertEquals(known.source().size() + 1, lines.size());
        long segments = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .filter(segment -> !segment.isEmpty())
                .distinct()
                .count();
        assertEquals(known.tasks().tasks().size() - rejected, segments);
        Window.until(
                "decisions are applied",
                () -> !Desk.get().decisions().applying().get());
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

    /** Where things are when nothing glides any more. */
    private static Map<String, Rectangle> still(GraphControl graph) {
        Map<String, Rectangle> last = bounds(graph);
        Window.settle(700);
        while (!bounds(graph).equals(last)) {
            last = bounds(graph);
            Window.settle(700);
        }
        return last;
    }

    private static Map<String, Rectangle> bounds(GraphControl graph) {
        Map<String, Rectangle> bounds = new HashMap<>();
        graph.shownNodes().forEach(id -> bounds.put(id, graph.boundsOf(id)));
        return bounds;
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

    @Test
    void namedViewsAreKeptInTheProject() throws Exception {
        SavedViews views = Desk.get().views();
        MapSettings wanted = MapSettings.first(analysis.mined().orElseThrow().map())
                .withMeasure(Measure.DURATION)
                .withPaths(.4);
        analysis.show(wanted);
        views.save("Time on 40 % of the paths");
        Window.until("the view is saved", () -> views.all().get().size() == 1);
        analysis.show(MapSettings.first(analysis.mined().orElseThrow().map()));

        NamedView saved =
                new NamedViews(ProjectActions.current().orElseThrow()).all().get(0);
        views.show(saved);
        assertEquals(wanted, analysis.settings().get());
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText("40 %");
        Window.screenshot("named-view-found");
        field.setText("");

        views.delete(saved);
        Window.until("the view is gone", () -> views.all().get().isEmpty());
        assertEquals(List.of(), new NamedViews(ProjectActions.current().orElseThrow()).all());
        Window.until("that is said", () -> graph().said().equals(Texts.get("views.deleted", saved.name())));
    }

    @Test
    void searchFindsAViewAndGoesThere() {
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(Texts.get("view.review"));
        Window.key(field, SWT.CR);
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Window.until("the view has the keyboard", () -> page.getActivePart() instanceof ReviewView);
    }

    @Test
    void aNamedViewBringsItsTaskBack() {
        TaskRow task = analysis.mined().orElseThrow().tasks().get(1);
        MapSettings wanted = MapSettings.ALL.withActivities(.3).withPaths(.3);
        Desk.get().views().show(new NamedView("x", task.name(), wanted));
        Window.until("the task", () -> analysis.mined().orElseThrow().task().equals(task.name()));
        assertEquals(wanted, analysis.settings().get());
        ProjectActions.narrow("");
        Window.until(
                "work as a whole", () -> analysis.mined().orElseThrow().task().isEmpty());
    }

    @Test
    void searchFindsATask() throws IOException {
        TaskRow task = analysis.mined().orElseThrow().tasks().get(1);
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(task.name());
        Window.screenshot("search-task");
        Window.key(field, SWT.CR);
        Window.until("the task", () -> analysis.mined().orElseThrow().task().equals(task.name()));
        laidOut();
        Window.screenshot("task");
        ProjectActions.narrow("");
        Window.until(
                "work as a whole", () -> analysis.mined().orElseThrow().task().isEmpty());
    }

    @Test
    void searchFindsACommand() {
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(Texts.get("header.discreet"));
        Window.key(field, SWT.CR);
        assertTrue(analysis.discreet().get());
    }

    @Test
    void helpSpeaksOfWhatIsLookedAt() throws Exception {
        view(VariantsView.ID, VariantsView.class);
        Commands.run("org.taskseam.ui.help");
        Shell help = Window.shellNamed(Texts.get("help.title"));
        try {
            Window.settle(400);
            StyledText page = Window.find(help, StyledText.class).get(0);
            String title = view(VariantsView.ID, VariantsView.class).getTitle();
            assertTrue(page.getText().startsWith(title), page::getText);
            assertEquals(0, page.getTopPixel(), "its title is seen");
            Window.screenshot(help, "help");
            Theme.set(Look.DARK);
            Window.screenshot(help, "help-dark");
            Window.key(Window.find(help, RowList.class).get(0), SWT.ESC);
            assertTrue(help.isDisposed());
        } finally {
            if (!help.isDisposed()) {
                help.close();
            }
        }
    }

    @Test
    void keyFiguresAreATable() throws Exception {
        FiguresView figures = view(FiguresView.ID, FiguresView.class);
        assertTrue(figures.table().rows().size() > 6);
        Window.screenshot("key-figures");
        view(VariantsView.ID, VariantsView.class);
    }

    @Test
    void preferencesAreThoseOfTheProductOnly() {
        Window.inDialog(() -> Commands.run("org.taskseam.ui.preferences"), dialog -> {
            Window.screenshot(dialog, "preferences");
            assertTrue(Window.find(dialog, Button.class).stream()
                    .anyMatch(button -> button.getText().equals(Texts.get("preferences.dark"))));
            for (Tree pages : Window.find(dialog, Tree.class)) {
                assertTrue(pages.getItemCount() <= 1, "pages of the platform are offered");
            }
        });
    }

    /** The window that installs software leads to preferences of the platform, too. */
    @Test
    void passwordsOfThePlatformAreNoPreference() {
        PreferenceManager pages = new PreferenceManager('/'); // as that of the platform
        pages.addToRoot(new PreferenceNode("org.eclipse.equinox.security.ui.category"));
        pages.addToRoot(new PreferenceNode("sources"));
        TaskseamAdvisor.leaveOut(pages);
        assertEquals(1, pages.getRootSubNodes().length);
        assertNotNull(pages.find("sources"));
    }

    @Test
    void theImportSpeaksOfColumnsInWords() throws IOException {
        StringBuilder log = new StringBuilder("timestamp;user;application;activity;case id\n");
        for (int i = 10; i < 60; i++) {
            log.append("2026-01-05T09:00:%d;user %d;%s;%s;C-%d\n"
                    .formatted(i, i % 6, i % 2 == 0 ? "ERP" : "Outlook", i % 3 == 0 ? "open" : "post", i / 5));
        }
        Path csv = Files.writeString(folder.resolve("log.csv"), log);
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, "\"" + csv + "\"");
            Window.screenshot(wizard, "import-file");
            Window.press(wizard.getDefaultButton());
            Table columns = Window.find(wizard, Table.class).stream()
                    .filter(Control::isVisible)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Texts.get("role.time"), columns.getItem(0).getText(1));
            assertEquals(Texts.get("role.actor"), columns.getItem(1).getText(1));
            Window.screenshot(wizard, "import-columns");
            Theme.set(Look.DARK);
            Window.screenshot(wizard, "import-columns-dark");
            Window.press(wizard.getDefaultButton());
            Window.screenshot(wizard, "import-project-dark");
            Theme.set(Look.LIGHT);
            Window.screenshot(wizard, "import-project");
        });
        for (Attribute attribute : Attribute.values()) {
            assertFalse(Texts.get("role." + Role.of(attribute).id()).isBlank());
        }
    }

    @Test
    void aSignedPolicyIsTakenAsItWasSignedOnly() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("signed.csv"), "timestamp,user,activity\n2026-01-05T09:00:00Z,ann,open\n");
        SigningKey key = SigningKey.random();
        String signed = SignedPolicy.sign(
                        PolicyDraft.first("Invoices", List.of("ERP"), LocalDate.of(2026, 1, 5))
                                .policy()
                                .orElseThrow(),
                        key.privateKey())
                .document();
        Path policy = Files.writeString(folder.resolve("signed.policy"), signed);
        Path signer = Files.writeString(folder.resolve("signer.pub"), key.publicText());
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Window.press(wizard.getDefaultButton());
            Window.press(wizard.getDefaultButton());
            assertTrue(wizard.getDefaultButton().isEnabled());
            field(wizard, "import.project.policy.hint").setText(policy.toString());
            assertFalse(wizard.getDefaultButton().isEnabled(), "another key than this computer's");
            assertTrue(Window.find(wizard, Text.class).stream()
                    .anyMatch(text -> text.getText().endsWith(Texts.get("import.project.untrusted", ""))));
            Window.screenshot(wizard, "import-untrusted");
            field(wizard, "import.project.signer.hint").setText(signer.toString());
            assertTrue(wizard.getDefaultButton().isEnabled());
            try {
                Files.writeString(policy, signed.replace("ERP", "ERP2"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            field(wizard, "import.project.signer.hint").setText(signer + " ");
            assertFalse(wizard.getDefaultButton().isEnabled(), "changed since");
        });
    }

    private static Text field(Shell wizard, String hint) {
        return Window.find(wizard, Text.class).stream()
                .filter(text -> text.getMessage().equals(Texts.get(hint)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFreeNameIsProposedForTheProject() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("taken.csv"), "timestamp,user,activity\n2026-01-05T09:00:00Z,ann,open\n");
        Path taken = Files.createDirectories(ProjectActions.folderOf("taken"));
        try {
            Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
                lookAt(wizard, csv.toString());
                Window.press(wizard.getDefaultButton());
                Window.press(wizard.getDefaultButton());
                assertTrue(Window.find(wizard, Text.class).stream()
                        .anyMatch(text -> text.isVisible() && text.getText().equals("taken 2")));
                assertTrue(wizard.getDefaultButton().isEnabled());
            });
        } finally {
            Files.delete(taken);
        }
    }

    @Test
    void aProjectOfAFileWithAGeneralNameIsCalledAfterItsFolder() throws IOException {
        Path csv = Files.writeString(
                Files.createDirectories(folder.resolve("Claims 2026")).resolve("events.csv"),
                "timestamp,user,activity\n2026-01-05T09:00:00Z,ann,open\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Window.press(wizard.getDefaultButton());
            Window.press(wizard.getDefaultButton());
            assertEquals("Claims 2026", nameOfProject(wizard));
        });
    }

    private static String nameOfProject(Shell wizard) {
        return Window.find(wizard, Text.class).stream()
                .filter(Text::isVisible)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static void lookAt(Shell wizard, String file) {
        Window.find(wizard, Text.class).get(0).setText(file);
        Window.until(
                "the file is looked at",
                () -> wizard.getDefaultButton() != null
                        && wizard.getDefaultButton().isEnabled());
    }

    @Test
    void aFileWithoutTimesIsLedToTheChoiceOfColumns() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("odd.csv"), "when,user,activity\nDay 5/1/2026 9h,ann,open\nDay 5/1/2026 10h,ann,post\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Button next = wizard.getDefaultButton();
            Window.press(next);
            Window.until("the next page waits for a choice", () -> !next.isEnabled());
            Window.screenshot(wizard, "import-no-times");
            Theme.set(Look.DARK);
            Window.screenshot(wizard, "import-no-times-dark");
            Theme.set(Look.LIGHT);
        });
    }

    /** Such a file was once refused on the first page, with advice on how a mapping file is written. */
    @Test
    void aFileWithoutActivitiesIsLedToTheChoiceOfColumns() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("free.csv"), "when,note\n2026-01-05 09:00:00,invoice 1\n2026-01-05 09:01:00,order 2\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Button next = wizard.getDefaultButton();
            Window.press(next);
            Window.until("the next page waits for a choice", () -> !next.isEnabled());
            WizardDialog dialog = (WizardDialog) wizard.getData();
            assertEquals(
                    Texts.get("import.columns.activity"), ((WizardPage) dialog.getCurrentPage()).getErrorMessage());
            Window.screenshot(wizard, "import-no-activities");
        });
    }

    @Test
    void keysOfThePlatformThatMeanNothingHereDoNothing() throws Exception {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (String known : List.of("M1+I", "M1+F7", "M1+C", "F2")) {
            assertTrue(keys.isPerfectMatch(KeySequence.getInstance(known)), known);
        }
        for (String foreign : List.of("M1+N", "M1+M2+W", "M1+P", "M1+M2+Q", "F5")) {
            assertFalse(keys.isPerfectMatch(KeySequence.getInstance(foreign)), foreign);
        }
    }

    @Test
    void theKeyboardIsSeenOnButtonsAndSliders() {
        List<Drawn> reached = Window.find(Drawn.class).stream()
                .filter(control -> control.isVisible() && control.isEnabled())
                .filter(control -> control instanceof FlatButton || control instanceof FlatSlider)
                .toList();
        assertTrue(reached.size() > 6, () -> "controls: " + reached);
        for (Drawn control : reached) {
            Window.shell().forceFocus();
            Window.settle(60);
            byte[] without = Window.pixels(control);
            control.forceFocus();
            Window.settle(100);
            assertTrue(control.isFocusControl(), () -> "takes the keyboard: " + control);
            assertFalse(Arrays.equals(without, Window.pixels(control)), () -> "shows the keyboard: " + control);
        }
    }

    private Path importBadLog() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("bad.csv"),
                "time,user,activity\n2026-01-05T09:00:00Z,ann,open\n2026-01-05T09:01:00Z,ann,post\nnever,ann,close\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            Window.settle(600);
            for (Label said : Window.find(wizard, Label.class)) {
                assertFalse(said.getText().contains("folder"), said::getText); // of a file that nobody chose yet
            }
            lookAt(wizard, csv.toString());
            for (int page = 0; page < 3; page++) {
                Window.press(wizard.getDefaultButton());
            }
        });
        return csv;
    }

    @Test
    @Order(Integer.MAX_VALUE - 4)
    void aProjectStaysOpenWhenAnotherOneCannotBeOpened() throws IOException {
        MinedProject before = analysis.mined().orElseThrow();
        Path open = ProjectActions.current().orElseThrow();
        MapSettings seen = analysis.settings().get().withPaths(.9);
        analysis.show(seen);
        importBadLog();
        Window.inDialog(() -> {}, failed -> {
            Window.screenshot("import-failed-beside");
            assertTrue(
                    Window.find(failed, Label.class).stream()
                            .map(Label::getText)
                            .anyMatch(said -> said.contains("line 4") && said.contains("try again")),
                    "says why");
            assertEquals(2, Window.find(failed, Button.class).size(), "another try, or none");
            assertSame(before, analysis.mined().orElseThrow(), "behind the dialog");
        });
        assertSame(before, analysis.mined().orElseThrow());
        assertEquals(seen, analysis.settings().get());
        assertEquals(open, ProjectActions.current().orElseThrow());

        ProjectActions.open(open);
        analysis.cancel();
        Window.until("the project is open again", () -> analysis.mined().isPresent());
        assertSame(before, analysis.mined().orElseThrow());
        assertEquals(open, ProjectActions.current().orElseThrow());
        laidOut();
    }

    private MinedProject twoStepsOfOnePerson(Audience audience) throws IOException {
        Path csv = Files.writeString(
                folder.resolve("log.csv"),
                "time,user,activity\n2026-01-05T09:00:00Z,ann,open\n2026-01-05T09:01:00Z,ann,post\n");
        return ProjectActions.mining().mine("log", read(csv), CaseNotion.session(), audience, Progress.NONE);
    }

    private static EventLog read(Path log) throws IOException {
        return ProjectActions.formats()
                .of(log)
                .read(log, ReadOptions.defaults(), Progress.NONE)
                .log();
    }

    @Test
    @Order(Integer.MAX_VALUE - 3)
    void viewsSayThatKnownTasksAreBeingFound() throws Exception {
        MinedProject unknown = twoStepsOfOnePerson(Audience.HOLDER);
        ReviewView view = view(ReviewView.ID, ReviewView.class);
        analysis.restore(unknown);
        assertEquals(Texts.get("tasks.unknown"), view.said());
        CountDownLatch stop = new CountDownLatch(1);
        analysis.change(
                "Finding",
                progress -> {
                    stop.await();
                    return unknown;
                },
                answer -> {});
        assertEquals(Texts.get("tasks.finding"), view.said());
        stop.countDown();
        Window.until("it is done", () -> analysis.changing().get().isEmpty());
        assertEquals(Texts.get("tasks.unknown"), view.said());
        ProjectActions.close();
    }

    @Test
    @Order(Integer.MAX_VALUE - 3)
    void everyViewSaysWhyNothingIsToldOfFewPeople() throws Exception {
        MinedProject few = twoStepsOfOnePerson(Audience.ANALYSTS);
        String why = few.silence().orElseThrow();
        analysis.restore(few);
        assertEquals(why, view(ActivitiesView.ID, ActivitiesView.class).said());
        assertEquals(why, view(PathsView.ID, PathsView.class).said());
        assertEquals(why, view(ApplicationsView.ID, ApplicationsView.class).said());
        assertEquals(why, view(VariantsView.ID, VariantsView.class).list().getHint());
        Window.screenshot("few-people");
        ProjectActions.close();
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void anImportThatFailsIsTriedAgainWithOtherSettings() throws IOException {
        ProjectActions.close();
        Path csv = importBadLog();
        Window.until(
                "it fails",
                () -> analysis.project()
                        .get()
                        .filter(answer -> answer instanceof Answer.Failed)
                        .isPresent());
        var failed = (Answer.Failed<MinedProject>) analysis.project().get().orElseThrow();
        assertTrue(failed.reason().contains("line 4") && failed.reason().contains("try again"), failed::reason);
        assertFalse(failed.reason().contains("--lenient"), failed::reason);
        Window.screenshot("import-failed");
        Window.inDialog(
                analysis::retry,
                wizard -> assertEquals(
                        csv.toString(), Window.find(wizard, Text.class).get(0).getText()));
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void everyStateIsSaid() throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        analysis.open("Opening", progress -> {
            progress.begin("Reading events", 100);
            progress.worked(40);
            while (!progress.isCancelled()) {
                stop.await(20, TimeUnit.MILLISECONDS);
            }
            throw new CancellationException();
        });
        Window.settle(300);
        assertInstanceOf(Answer.Running.class, analysis.project().get().orElseThrow());
        Window.screenshot("state-running");
        analysis.cancel();
        Window.until("cancelled", () -> analysis.project().get().orElseThrow() instanceof Answer.Cancelled);
        Window.screenshot("state-cancelled");

        Path gone = folder.resolve("gone.taskseam");
        ProjectActions.open(gone);
        Window.until("failed", () -> analysis.project().get().orElseThrow() instanceof Answer.Failed);
        var failed = (Answer.Failed<MinedProject>) analysis.project().get().orElseThrow();
        assertTrue(failed.reason().contains(gone.toString()), failed::reason);
        Window.screenshot("state-failed");

        Path empty = Files.createDirectory(folder.resolve("empty.taskseam"));
        ProjectActions.open(empty);
        Window.until(
                "failed",
                () -> analysis.project().get().orElseThrow() instanceof Answer.Failed<MinedProject>(String reason)
                        && reason.contains(empty.toString()));
        assertEquals(0, Files.list(empty).count(), "nothing was written into a folder that is no project");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void closingShowsTheWelcomePage() throws IOException {
        Commands.run("org.taskseam.ui.close");
        assertTrue(analysis.mined().isEmpty());
        assertTrue(
                Window.find(RowList.class).stream()
                        .anyMatch(list -> list.isVisible() && !list.getRows().isEmpty()),
                "the project stands among the recent ones");
        Window.screenshot("welcome");
    }
}
