/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.ui.internal.Commands;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Window;
import org.taskseam.ui.internal.parts.StatePane;
import org.taskseam.ui.internal.parts.TasksView;
import org.taskseam.ui.internal.parts.WelcomeView;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.RowList;

/** Everything that can be done with a mouse can be done with the keyboard: each part and dialog is walked with real keys. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardTest {

    private static final Set<String> WALKED = new TreeSet<>();

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private final List<String> stops = new ArrayList<>();
    private final Analysis analysis = Desk.get().analysis();

    /** What was walked stands beside the screenshots, for a person who mends it. */
    @AfterEach
    void keep() throws IOException {
        Path file = Path.of("target", "screenshots", "keyboard-" + stops.hashCode() + ".txt");
        Files.createDirectories(file.getParent());
        Files.write(file, stops);
    }

    /** Other tests find the sample as it is. */
    @AfterAll
    static void close() {
        if (ProjectActions.current().isPresent()) {
            ProjectActions.narrow("");
            Window.until(
                    "all work is shown",
                    () -> Desk.get().analysis().mined().orElseThrow().task().isEmpty());
            ProjectActions.close();
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private void openSample() {
        if (analysis.mined().isEmpty()) {
            ProjectActions.openSample();
            Window.until("the sample opens", () -> analysis.mined().isPresent());
            Window.settle(1_000);
        }
    }

    private List<Walk> walk(String name, Composite place) {
        place.getShell().forceActive();
        Window.settle(300);
        Walk walk = Walk.through(place);
        stops.add(name);
        walk.stops().forEach(stop -> stops.add("    " + Controls.say(stop)));
        walk.problems().forEach(problem -> problems.add(name + ": " + problem));
        return List.of(walk);
    }

    private void walkPart(IWorkbenchPart part) {
        page().activate(part);
        Composite place = (Composite) part.getSite().getService(MPart.class).getWidget();
        Window.until(
                "nothing is worked out any more",
                () -> offered(place)
                        .filter(button -> button.getText().equals(Texts.get("state.cancel")))
                        .isEmpty());
        walk(part.getTitle(), place);
        WALKED.add(part.getClass().getName());
        offered(place).ifPresent(button -> {
            button.forceFocus();
            Keys.enter();
            Window.until("what is offered is done", () -> offered(place).isEmpty());
            Window.settle(500);
            walk(part.getTitle() + " with its content", place);
        });
    }

    /** @return what is offered in place of a content */
    private static Optional<FlatButton> offered(Composite place) {
        return Controls.usable(place).stream()
                .filter(control -> control.getParent() instanceof StatePane)
                .map(FlatButton.class::cast)
                .findFirst();
    }

    private void nothingIsWrong() {
        stops.addAll(problems);
        assertEquals("", String.join("\n", problems));
    }

    @Test
    @Order(1)
    void theWelcomePage() throws PartInitException {
        if (analysis.mined().isPresent()) {
            ProjectActions.close();
        }
        walkPart(page().showView(WelcomeView.ID));
        nothingIsWrong();
    }

    @Test
    @Order(2)
    void everyPart() throws PartInitException {
        openSample();
        walkPart(page().getActiveEditor());
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith("org.taskseam.") && !view.getId().equals(WelcomeView.ID)) {
                walkPart(page().showView(view.getId()));
            }
        }
        openSample();
        Commands.run("org.taskseam.ui.taskRules");
        walkPart(page().getActiveEditor());
        page().closeEditor(page().getActiveEditor(), false);
        nothingIsWrong();
    }

    @Test
    @Order(3)
    void theWholeWindow() {
        openSample();
        walk("window", Window.shell());
        nothingIsWrong();
    }

    @Test
    @Order(4)
    void everyDialog() throws Exception {
        openSample();
        chooseAType();
        Marks marks = new Marks();
        for (Dialogs.Dialog dialog : new Dialogs(folder).all()) {
            Window.inWindow(dialog.open(), shell -> {
                int page = 0;
                do {
                    String name = dialog.name() + (page == 0 ? "" : ", page " + page);
                    Walk walk = walk(name, shell).getFirst();
                    Answers.at(shell, walk.stops()).forEach(problem -> problems.add(name + ": " + problem));
                    marks.problems(shell).forEach(problem -> problems.add(name + ": " + problem));
                    remember(shell);
                } while (dialog.pages().next(shell, page++));
                Keys.escape();
                Window.settle(300);
                if (!shell.isDisposed()) {
                    problems.add(dialog.name() + ": Escape does not close it");
                }
            });
            if (dialog.from() != null) {
                WALKED.add(dialog.from().getName());
            }
        }
        nothingIsWrong();
    }

    /** One of many tasks, which can be merged and split. */
    private void chooseAType() throws PartInitException {
        int type = analysis.mined().flatMap(MinedProject::recognition).orElseThrow().tasks().types().stream()
                .max(Comparator.comparingInt(TaskType::tasks))
                .orElseThrow()
                .id();
        RowList<TaskTypeRow> list =
                ((TasksView) page().showView(TasksView.ID)).types().control();
        list.choose(list.getRows().stream().map(TaskTypeRow::id).toList().indexOf(type));
        Window.until(
                "one type is shown",
                () -> !analysis.mined().orElseThrow().task().isEmpty());
        Window.settle(500);
    }

    private static void remember(Shell shell) {
        Object window = shell.getData();
        if (window != null) {
            WALKED.add(window.getClass().getName());
        }
        if (window instanceof WizardDialog wizard) {
            WALKED.add(wizard.getCurrentPage().getClass().getName());
        }
        if (window instanceof PreferenceDialog preferences) {
            WALKED.add(preferences.getSelectedPage().getClass().getName());
        }
    }

    @Test
    @Order(5)
    void nothingIsForgotten() throws Exception {
        WindowClasses classes = new WindowClasses();
        Set<String> forgotten = new TreeSet<>(classes.shown());
        forgotten.addAll(classes.makers());
        forgotten.removeAll(WALKED);
        Dialogs.lists().forEach(list -> forgotten.remove(list.getName()));
        assertEquals(Set.of(), forgotten, "these are shown to people, and no test walks them: add them to Dialogs");
    }
}
