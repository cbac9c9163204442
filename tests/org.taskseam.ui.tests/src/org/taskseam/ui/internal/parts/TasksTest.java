/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.rule.TaskRules;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Explanation;
import org.taskseam.presentation.PathRow;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.RoutineRow;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Commands;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Places;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.Window;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.widgets.FlatButton;

/** An analyst recognises tasks in the sample, looks at them, and puts them right. Screenshots stand in target/screenshots. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksTest {

    private final Analysis analysis = Desk.get().analysis();

    @BeforeEach
    void recognized() {
        if (analysis.mined().isEmpty()) {
            ProjectActions.openSample();
            Window.until("the sample opens", () -> analysis.mined().isPresent());
        }
        if (known().tasks().method().equals("labels")) {
            Commands.run("org.taskseam.ui.recognize");
            Window.until(
                    "tasks are recognised",
                    () -> analysis.mined().isPresent()
                            && !known().tasks().method().equals("labels"));
        }
        ProjectActions.narrow("");
        Window.until(
                "all work is shown",
                () -> analysis.mined().isPresent()
                        && analysis.mined().get().task().isEmpty());
    }

    @AfterEach
    void light() {
        Theme.set(Look.LIGHT);
        analysis.discreet().set(false);
        while (Desk.get().decisions().canUndo()) {
            Desk.get().decisions().undo();
        }
        applied();
    }

    /** Other tests find the sample as it is. */
    @AfterAll
    static void close() {
        ProjectActions.narrow("");
        Window.until(
                "all work is shown",
                () -> Desk.get().analysis().mined().orElseThrow().task().isEmpty());
        ProjectActions.close();
    }

    private Recognition known() {
        return analysis.mined().orElseThrow().recognition().orElseThrow();
    }

    private void applied() {
        Window.until(
                "decisions are applied",
                () -> !Desk.get().decisions().applying().get());
        assertEquals("", Desk.get().decisions().problem().get());
    }

    private static <T extends IViewPart> T view(String id, Class<T> type) {
        try {
            return type.cast(PlatformUI.getWorkbench()
                    .getActiveWorkbenchWindow()
                    .getActivePage()
                    .showView(id));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TypeList types() {
        return view(TasksView.ID, TasksView.class).types();
    }

    private int rowOf(TaskType type) {
        List<TaskTypeRow> rows = types().control().getRows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id() == type.id()) {
                return i;
            }
        }
        throw new AssertionError(type.name());
    }

    private boolean named(String name) {
        return known().tasks().types().stream().anyMatch(type -> type.name().equals(name));
    }

    @Test
    @Order(1)
    void timelineFollowsAndLeadsTheSelection() throws IOException {
        TimelineView view = view(TimelineView.ID, TimelineView.class);
        Window.until("the timeline is there", view::showsContent);
        TimelineCanvas canvas = view.canvas();
        Window.key(canvas, SWT.ARROW_RIGHT);
        for (int i = 0; i < 50 && !(analysis.selected().get() instanceof Selected.Task); i++) {
            Window.key(canvas, SWT.ARROW_RIGHT);
        }
        Selected.Task first =
                assertInstanceOf(Selected.Task.class, analysis.selected().get());
        assertFalse(analysis.way().isEmpty());
        Window.screenshot("timeline");

        double before = canvas.scale();
        Window.key(canvas, '+');
        assertTrue(canvas.scale() > before);
        Window.key(canvas, '0');
        assertTrue(canvas.scale() < before);
        Window.screenshot("timeline-fit");

        Window.key(canvas, SWT.ARROW_DOWN);
        assertNotEquals(first, analysis.selected().get());
        Window.key(canvas, SWT.ESC);
        assertEquals(Selected.NOTHING, analysis.selected().get());
        assertNull(canvas.selection());
    }

    @Test
    @Order(2)
    void timelineShowsTheLanesOfAType() throws IOException {
        TimelineView view = view(TimelineView.ID, TimelineView.class);
        Window.until("the timeline is there", view::showsContent);
        int all = view.canvas().lanes().length;
        TaskType type = known().tasks().types().stream()
                .filter(each -> each.actors() >= 5)
                .reduce((a, b) -> a.tasks() < b.tasks() ? a : b)
                .orElseThrow();
        types().control().choose(rowOf(type));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        Window.settle(300);
        view(TimelineView.ID, TimelineView.class);
        assertTrue(view.canvas().lanes().length <= all);
        Theme.set(Look.DARK);
        Window.screenshot("timeline-type-dark");
    }

    @Test
    @Order(3)
    void aTypeIsRenamedInPlaceAndBack() throws IOException {
        TaskType type = known().tasks().types().get(0);
        types().control().choose(rowOf(type));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        Commands.run("org.taskseam.ui.renameType");
        Text field = Window.find(Text.class).stream()
                .filter(text -> text.getParent() == types().control())
                .findFirst()
                .orElseThrow();
        field.setText("Invoices of suppliers");
        Window.screenshot("rename");
        Window.key(field, SWT.CR);
        applied();
        assertTrue(named("Invoices of suppliers"));
        assertEquals("Invoices of suppliers", analysis.mined().orElseThrow().task());

        Commands.run("org.taskseam.ui.undo");
        applied();
        assertFalse(named("Invoices of suppliers"));
        Commands.run("org.taskseam.ui.redo");
        applied();
        assertTrue(named("Invoices of suppliers"));
    }

    @Test
    @Order(3)
    void onlyTypesAreDecidedAbout() {
        Menu menu = types().control().getMenu();
        types().control().choose(rowOf(known().tasks().types().get(0)));
        menu.notifyListeners(SWT.Show, new Event());
        assertTrue(menu.getItem(0).isEnabled());
        types().control().choose(0);
        menu.notifyListeners(SWT.Show, new Event());
        assertFalse(menu.getItem(0).isEnabled(), "work as a whole is no type");
        assertEquals(
                Desk.get().decisions().canRedo(),
                menu.getItem(menu.getItemCount() - 1).isEnabled());
    }

    /** The field that renames showed the name that the list hid. */
    @Test
    @Order(3)
    void discreetModeDoesNotRename() {
        types().control().choose(rowOf(known().tasks().types().get(0)));
        analysis.discreet().set(true);
        Window.inDialog(() -> Commands.run("org.taskseam.ui.renameType"), dialog -> {});
        assertTrue(Window.find(Text.class).stream().noneMatch(text -> text.getParent() == types().control()));
    }

    @Test
    @Order(3)
    void aDecisionThatCannotBeKeptIsToldAndOverwritesNothing() throws IOException {
        TaskType type = known().tasks().types().get(0);
        Desk.get().decisions().rename(type, "Kept");
        applied();
        Window.until("it is kept", Job.getJobManager()::isIdle);
        Path file = ProjectActions.current().orElseThrow().resolve(DecisionFile.NAME);
        byte[] kept = Files.readAllBytes(file);
        Files.writeString(file, "written by another program");
        try {
            Window.inDialog(() -> Desk.get().decisions().rename(type, "Not kept"), dialog -> {
                String told = Window.find(dialog, Label.class).stream()
                        .map(Label::getText)
                        .collect(Collectors.joining());
                assertTrue(told.contains(file.toString()), told);
                Window.screenshot(dialog, "decision-failed");
                Window.press(dialog.getDefaultButton());
            });
            Window.until(
                    "it is applied", () -> !Desk.get().decisions().applying().get());
            Window.until("nothing is kept", Job.getJobManager()::isIdle);
            Window.settle(300);
            assertEquals(
                    List.of(Window.shell()),
                    Arrays.stream(Display.getCurrent().getShells())
                            .filter(Shell::isVisible)
                            .toList(),
                    "it is told once");
            assertEquals("written by another program", Files.readString(file));
        } finally {
            Files.write(file, kept);
        }
        Desk.get().decisions().undo();
        applied();
        assertTrue(named("Kept"));
    }

    private static long ticked(Shell dialog) {
        return Arrays.stream(Window.find(dialog, Table.class).get(0).getItems())
                .filter(TableItem::getChecked)
                .count();
    }

    @Test
    @Order(4)
    void theNearestTypeIsOfferedFirstForMerging() throws IOException {
        int before = known().tasks().types().size();
        TaskType type = known().tasks().types().stream()
                .max(Comparator.comparingInt(TaskType::actors))
                .orElseThrow();
        types().control().choose(rowOf(type));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        Window.inDialog(() -> Commands.run("org.taskseam.ui.mergeTypes"), dialog -> {
            Table table = Window.find(dialog, Table.class).get(0);
            assertEquals(before - 1, table.getItemCount());
            assertEquals(0, ticked(dialog));
            assertEquals(0, table.getSelectionIndex());
            assertTrue(dialog.getDefaultButton().isEnabled(), "the selected type counts where none is ticked");
            Window.screenshot(dialog, "merge");
            Theme.set(Look.DARK);
            Window.screenshot(dialog, "merge-dark");
            Theme.set(Look.LIGHT);
            Text about = Window.find(dialog, Text.class).get(0);
            String first = about.getText();
            assertFalse(first.isEmpty());
            table.setSelection(1);
            table.notifyListeners(SWT.Selection, new Event());
            assertNotEquals(first, about.getText());
            table.setSelection(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
            assertTrue(dialog.isDisposed(), "Enter goes on with the selected type");
        });
        applied();
        assertEquals(before - 1, known().tasks().types().size());
        Commands.run("org.taskseam.ui.undo");
        applied();
        assertEquals(before, known().tasks().types().size());
    }

    @Test
    @Order(4)
    void aTypeIsSplitInTheDialog() throws IOException {
        int before = known().tasks().types().size();
        TaskType type = known().tasks().types().stream()
                .max(Comparator.comparingInt(TaskType::tasks))
                .orElseThrow();
        types().control().choose(rowOf(type));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        Window.inDialog(() -> Commands.run("org.taskseam.ui.splitType"), dialog -> {
            Table table = Window.find(dialog, Table.class).get(0);
            table.getItem(0).setChecked(true);
            table.notifyListeners(SWT.Selection, new Event());
            Window.screenshot(dialog, "split");
            Theme.set(Look.DARK);
            Window.screenshot(dialog, "split-dark");
            Theme.set(Look.LIGHT);
            Window.press(dialog.getDefaultButton());
        });
        applied();
        assertEquals(before + 1, known().tasks().types().size());
    }

    @Test
    @Order(4)
    void typesAreMergedAndStayMergedWhenTheProjectIsOpenedAgain() throws IOException {
        Path folder = ProjectActions.current().orElseThrow();
        int before = known().tasks().types().size();
        TypeList list = types();
        list.control().choose(rowOf(known().tasks().types().get(0)));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        list.control().mark(rowOf(known().tasks().types().get(1)));
        assertEquals(2, list.chosen().size());
        Window.inDialog(() -> Commands.run("org.taskseam.ui.mergeTypes"), dialog -> {
            assertEquals(1, ticked(dialog), "the other chosen type is ticked");
            Window.press(dialog.getDefaultButton());
        });
        applied();
        assertEquals(before - 1, known().tasks().types().size());
        Window.screenshot("merged");
        Window.until("the decision is kept", () -> !DecisionFile.in(folder).exists() || made(folder) == 1);
        assertEquals(1, made(folder));
    }

    private static int made(Path folder) {
        try {
            return DecisionFile.in(folder).load().made().size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(4)
    void whatIsDecidedStandsInANarrowWindow() {
        ReviewView view = view(ReviewView.ID, ReviewView.class);
        Window.until("the queue is there", view::showsContent);
        Shell window = Window.shell();
        Point size = window.getSize();
        try {
            for (int width : new int[] {960, 1440}) {
                window.setSize(width, 800);
                Window.settle(400);
                FlatButton last = Window.find(FlatButton.class).stream()
                        .filter(button -> button.isVisible() && button.getText().contains("\u2192"))
                        .findAny()
                        .orElseThrow();
                int room = last.getParent().getClientArea().width;
                assertTrue(last.getLocation().x + last.getSize().x <= room, () -> last.getBounds() + " in " + room);
                assertEquals(width == 960, last.getToolTipText() != null, "says all of it where there is room");
            }
        } finally {
            window.setSize(size);
        }
    }

    @Test
    @Order(5)
    void doubtfulTasksAreReviewedWithOneKeyEach() throws IOException {
        ReviewView view = view(ReviewView.ID, ReviewView.class);
        Window.until("the queue is there", view::showsContent);
        List<TaskInstance> queue = view.queue().getRows();
        view.queue().setRows(queue);
        Window.shell().forceFocus();
        view.setFocus();
        assertEquals(queue.getFirst(), view.queue().getSelected(), "the first one can be decided about at once");
        Menu menu = view.queue().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        assertEquals(3, menu.getItemCount(), "right, another type, no task");
        assertTrue(menu.getItem(1).getMenu().getItemCount() > 1, "the other types");
        Recognition seen = known();
        Window.key(view.queue(), 'a');
        Window.key(view.queue(), '1');
        Window.key(view.queue(), 'n');
        Window.key(view.queue(), SWT.ARROW_RIGHT);
        applied();
        assertEquals(3, Desk.get().decisions().made().size());
        assertEquals(queue, view.queue().getRows());
        assertTrue(known().tasks().taskOf(queue.get(2).firstRow()) < 0);
        int moved = known().tasks().taskOf(queue.get(1).firstRow());
        assertNotEquals(
                seen.decided().key(seen.tasks().types().get(queue.get(1).type())),
                known().decided()
                        .key(known().tasks()
                                .types()
                                .get(known().tasks().tasks().get(moved).type())));
        Window.screenshot("review");

        Desk.get().decisions().undo();
        applied();
        assertEquals(
                queue.get(2).firstRow(),
                view.queue().getSelected().firstRow(),
                "what is taken back is the next to be decided");
    }

    @Test
    @Order(6)
    void aTaskIsDecidedAboutInTheTimeline() {
        TimelineView view = view(TimelineView.ID, TimelineView.class);
        Window.until("the timeline is there", view::showsContent);
        TimelineCanvas canvas = view.canvas();
        for (int i = 0; i < 80 && !(analysis.selected().get() instanceof Selected.Task); i++) {
            Window.key(canvas, SWT.ARROW_RIGHT);
        }
        int id =
                assertInstanceOf(Selected.Task.class, analysis.selected().get()).id();
        Recognition seen = known();
        TaskInstance task = seen.tasks().tasks().get(id);
        Window.key(canvas, '1');
        applied();
        assertEquals(1, Desk.get().decisions().made().size());
        int moved = known().tasks().taskOf(task.firstRow());
        assertNotEquals(
                seen.decided().key(seen.tasks().types().get(task.type())),
                known().decided()
                        .key(known().tasks()
                                .types()
                                .get(known().tasks().tasks().get(moved).type())));
    }

    @Test
    @Order(6)
    void rulesAreWrittenTriedAppliedAndTakenBack() throws IOException {
        Path file = ProjectActions.current().orElseThrow().resolve(TaskRules.NAME);
        TaskType type = known().tasks().types().get(0);
        int tasks = type.tasks();
        types().control().choose(rowOf(type));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        analysis.select(new Selected.Activity(
                analysis.mined().orElseThrow().activities().get(0).id()));
        Commands.run("org.taskseam.ui.taskRules");
        RulesEditor editor = assertInstanceOf(
                RulesEditor.class,
                PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getActivePage()
                        .getActiveEditor());
        Window.settle(300);
        editor.insert("starts when");
        Window.until("hits are there", () -> !editor.hits().rows().isEmpty());
        assertTrue(editor.hits().rows().get(0).events() > 0);
        Window.screenshot("rules");
        Window.until("the old rules are read", Desk.get().rules()::isReady);
        editor.doSave(new NullProgressMonitor());
        Window.until(
                "rules are applied", () -> known().corrections().rules().types().size() == 1);
        Window.until(
                "rules are kept", () -> Files.exists(file) && Desk.get().rules().isReady());
        assertTrue(Files.readString(file).contains("starts when"));
        Window.until(
                "the type is still shown",
                () -> type.name().equals(analysis.mined().orElseThrow().task()));

        Desk.get().rules().problem().set("There is not enough memory for this log.");
        assertTrue(editor.remark().contains("not enough memory"), editor::remark);
        Window.screenshot("rules-failed");

        Desk.get().rules().takeBack();
        assertFalse(editor.remark().contains("not enough memory"), editor::remark);
        Window.until("rules are gone", () -> known().corrections().rules().isEmpty());
        assertEquals(tasks, known().tasks().types().get(0).tasks());
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(editor, false);
    }

    @Test
    @Order(6)
    void rulesWithAMistakeAreNotLostOnClosing() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Commands.run("org.taskseam.ui.taskRules");
        RulesEditor editor = assertInstanceOf(RulesEditor.class, page.getActiveEditor());
        Window.until("the rules are read", Desk.get().rules()::isReady);
        editor.code().set("task \"X");
        Window.settle(200);
        List<String> asked = pressDefaultOfTheNext(2);
        assertFalse(page.closeEditor(editor, true));
        assertEquals(List.of(editor.getPartName(), editor.getPartName()), asked, "first whether to save, then why not");
        assertEquals("task \"X", editor.code().get());

        editor.code().set("");
        page.closeEditor(editor, false);
    }

    /** @return titles of the next dialogs, whose default button is pressed when they are seen */
    private static List<String> pressDefaultOfTheNext(int dialogs) {
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        List<String> titles = new ArrayList<>();
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                Arrays.stream(display.getShells())
                        .filter(shell ->
                                !before.contains(shell) && shell.isVisible() && shell.getDefaultButton() != null)
                        .findAny()
                        .ifPresent(shell -> {
                            titles.add(shell.getText());
                            Window.press(shell.getDefaultButton());
                        });
                if (titles.size() < dialogs) {
                    display.timerExec(100, this);
                }
            }
        });
        return titles;
    }

    @Test
    @Order(7)
    void teamsAreComparedInTheGraph() throws IOException {
        GraphEditor editor = Places.editor();
        editor.bar().choose(2);
        Window.until("groups are compared", () -> analysis.contrast().get().isPresent());
        assertTrue(analysis.map().get().orElseThrow().compared());
        String before = analysis.map().get().orElseThrow().high();
        editor.comparison().choose(1, 1);
        Window.until(
                "other groups are compared",
                () -> !analysis.map().get().orElseThrow().high().equals(before));
        analysis.select(new Selected.Activity(
                analysis.map().get().orElseThrow().cards().get(1).id()));
        Window.find(DetailsCanvas.class).get(0).toggleEvidence();
        Window.settle(500);
        Window.screenshot("compare");
        Theme.set(Look.DARK);
        Window.screenshot("compare-dark");
        Window.find(DetailsCanvas.class).get(0).toggleEvidence();
        editor.bar().choose(0);
        assertFalse(analysis.map().get().orElseThrow().compared());
    }

    @Test
    @Order(9)
    void themesChangeWhileTablesGrowAndShrink() {
        view("org.taskseam.ui.activities", ActivitiesView.class);
        DataTable<ActivityRow> table =
                view(ActivitiesView.ID, ActivitiesView.class).table();
        DataTable<PathRow> paths = view(PathsView.ID, PathsView.class).table();
        List<ActivityRow> rows = analysis.mined().orElseThrow().activities();
        List<PathRow> arcs = analysis.mined().orElseThrow().paths();
        for (int i = 0; i < 20; i++) {
            table.setRows(rows.subList(0, i % 3 == 0 ? rows.size() : i % 7));
            paths.setRows(arcs.subList(0, i % 2 == 0 ? Math.min(arcs.size(), 3) : arcs.size()));
            view(i % 2 == 0 ? ActivitiesView.ID : PathsView.ID, IViewPart.class);
            Window.settle(30);
            Theme.toggle();
            table.setRows(rows.subList(0, i % 5));
            Window.settle(30);
        }
        table.setRows(rows);
        assertEquals(rows.size(), table.control().getItemCount());
    }

    @Test
    @Order(6)
    void routinesAreShown() throws IOException {
        RoutinesView view = view(RoutinesView.ID, RoutinesView.class);
        Window.until("routines are there", view::showsContent);
        assertFalse(view.table().rows().isEmpty());
        view.table()
                .rows()
                .forEach(row -> assertTrue(known().speaksOf(row.routine().actors())));
        RoutineRow first = view.table().rows().get(0);
        view.table().control().select(0);
        view.table()
                .control()
                .notifyListeners(
                        SWT.Selection, selectionOf(view.table().control().getItem(0)));
        assertEquals(new Selected.Routine(first), analysis.selected().get());
        assertEquals(first.routine().steps().size(), analysis.way().size());
        String told = new Explanation(analysis.mined().orElseThrow(), false)
                .of(new Selected.Routine(first))
                .text();
        first.routine().steps().forEach(step -> assertTrue(told.contains(step), told));
        Window.settle(500);
        Window.screenshot("routines");
        analysis.select(Selected.NOTHING);
        assertEquals(-1, view.table().control().getSelectionIndex());
    }

    private static Event selectionOf(TableItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    @Test
    @Order(7)
    void twoRecognisersAreCompared() throws IOException {
        ComparisonView view = view(ComparisonView.ID, ComparisonView.class);
        assertFalse(view.showsContent());
        assertFalse(view.next().isEnabled(), "nothing is compared yet");
        assertTrue(view.use().isEnabled(), "a recogniser is proposed as the second");
        view.compare(0, 0);
        Window.until("they are compared", view::showsContent);
        assertFalse(view.next().isEnabled(), "a result does not differ from itself");
        assertFalse(view.use().isEnabled(), "it is shown already");
        view.compare(0, 1);
        Window.until(
                "they are compared", () -> view.showsContent() && view.next().isEnabled());
        assertFalse(view.pairs().rows().isEmpty());
        view.canvas().nextDifference();
        String first = view.canvas().selection();
        view.canvas().nextDifference();
        assertNotEquals(null, first);
        Window.settle(2000);
        Window.screenshot("comparison");
        Theme.set(Look.DARK);
        Window.screenshot("comparison-dark");
    }

    @Test
    @Order(8)
    void discreetModeHidesNamesOfTypes() throws IOException {
        TimelineView view = view(TimelineView.ID, TimelineView.class);
        Window.until("the timeline is there", view::showsContent);
        Commands.run("org.taskseam.ui.discreet");
        Window.screenshot("tasks-discreet");
        List<String> names =
                known().tasks().types().stream().map(TaskType::name).toList();
        Window.key(view.canvas(), SWT.ARROW_RIGHT);
        String shown = String.valueOf(view.canvas().selection());
        names.forEach(name -> assertFalse(shown.contains(name), shown));
    }

    @Test
    @Order(9)
    void noTaskShowsWhereItsTimeGoes() throws IOException {
        String application =
                analysis.mined().orElseThrow().applications().get(0).name();
        RGB before = Applications.color(application).getRGB();
        List<TaskTypeRow> rows = types().control().getRows();
        TaskTypeRow none = rows.stream()
                .filter(row -> row.kind() == TaskTypeRow.Kind.NONE)
                .findAny()
                .orElseThrow();
        types().control().choose(rows.indexOf(none));
        Window.until(
                "work of no task is shown", () -> analysis.mined().orElseThrow().isNoTask());
        Window.settle(700);
        assertEquals(none.task(), types().control().getSelected().task());
        assertFalse(analysis.map().get().orElseThrow().cards().isEmpty());
        assertEquals(before, Applications.color(application).getRGB(), "colours are of the application");
        Window.screenshot("no-task");
    }
}
