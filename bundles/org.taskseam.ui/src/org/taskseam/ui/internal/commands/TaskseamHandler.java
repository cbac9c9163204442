/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.OpenFile;
import org.taskseam.ui.internal.Places;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.SearchField;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.help.HelpWindow;
import org.taskseam.ui.internal.parts.GraphEditor;
import org.taskseam.ui.internal.widgets.Spoken;
import org.taskseam.ui.internal.wizards.ImportWizard;

/** Does what the commands of the workbench say; one short line each. Those that would do nothing now are disabled. */
public final class TaskseamHandler extends NamedCommandHandler {

    private static final double ZOOM = 1.2;

    private final Analysis analysis = Desk.get().analysis();

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(
                switch (command()) {
                    case "sample",
                            "import",
                            "open",
                            "search",
                            "discreet",
                            "theme",
                            "help",
                            "preferences",
                            "policyEditor" -> true;
                    case "close" -> ProjectActions.current().isPresent();
                    case "back" -> analysis.canGoBack();
                    case "forward" -> analysis.canGoForward();
                    case "hide", "keep" -> analysis.selected().get() instanceof Selected.Activity;
                    case "showAll" -> !analysis.settings().get().hidden().isEmpty();
                    case "exportTasks" ->
                        analysis.mined().flatMap(MinedProject::recognition).isPresent();
                    case "saveView" -> analysis.mined().isPresent() || isDirty(activePart());
                    default -> analysis.mined().isPresent();
                });
    }

    private static Object activePart() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null || window.getActivePage() == null
                ? null
                : window.getActivePage().getActivePart();
    }

    private static boolean isDirty(Object part) {
        return part instanceof ISaveablePart saveable && saveable.isDirty();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = shell(event);
        switch (command()) {
            case "sample" -> ProjectActions.openSample();
            case "import" -> ImportWizard.open(shell, "");
            case "open" -> open(shell);
            case "close" -> ProjectActions.close();
            case "search" -> SearchField.focus();
            case "discreet" -> analysis.discreet().set(!analysis.discreet().get());
            case "theme" -> Theme.toggle();
            case "recognize" -> ProjectActions.recognize();
            case "report" -> ReportActions.report(shell);
            case "exportEvents" -> ExportActions.events(shell);
            case "exportTasks" -> ExportActions.tasks(shell);
            case "back" -> analysis.back();
            case "forward" -> analysis.forward();
            case "help" -> HelpWindow.show(shell);
            case "preferences" -> preferences(shell);
            case "policyEditor" -> ProjectActions.showPolicy();
            case "saveView" -> save(event, shell);
            default -> graph(shell);
        }
        return null;
    }

    /** The one that is active; the window where that was a list that is gone by now. */
    static Shell shell(ExecutionEvent event) {
        Shell active = HandlerUtil.getActiveShell(event);
        return active == null || active.isDisposed()
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()
                : active;
    }

    private void graph(Shell shell) {
        GraphEditor editor = Places.editor();
        GraphControl graph = editor.viewer().getGraphControl();
        switch (command()) {
            case "toGraph" -> editor.focusGraph();
            case "fit" -> editor.fit();
            case "views" -> editor.openViews();
            case "zoomIn" -> graph.zoom(ZOOM);
            case "zoomOut" -> graph.zoom(1 / ZOOM);
            case "measure" ->
                analysis.show(analysis.settings()
                        .get()
                        .withMeasure(
                                analysis.settings().get().measure() == Measure.COUNT
                                        ? Measure.DURATION
                                        : Measure.COUNT));
            case "hide" -> hide();
            case "keep" -> keep();
            case "showAll" -> analysis.show(analysis.settings().get().showingAll());
            case "copyImage" -> PictureActions.copy(graph);
            case "exportPicture" -> PictureActions.save(graph, shell);
            default -> throw new IllegalArgumentException(command());
        }
    }

    /** Saves the text that is being written, else what the graph shows. */
    private static void save(ExecutionEvent event, Shell shell) {
        if (HandlerUtil.getActivePart(event) instanceof ISaveablePart part && isDirty(part)) {
            part.doSave(new NullProgressMonitor());
        } else {
            Desk.get().views().ask(shell);
        }
    }

    private void hide() {
        if (analysis.selected().get() instanceof Selected.Activity(String id)) {
            analysis.hide(id);
        }
    }

    private void keep() {
        if (analysis.selected().get() instanceof Selected.Activity(String id)) {
            analysis.show(analysis.settings().get().keepingOrNot(id));
        }
    }

    /** Without the pages of the platform, which say nothing to an analyst. */
    private static void preferences(Shell shell) {
        PreferenceManager pages = new PreferenceManager();
        PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(page -> !page.getId().startsWith("org.eclipse."))
                .forEach(pages::addToRoot);
        new PreferenceDialog(shell, pages) {
            @Override
            protected TreeViewer createTreeViewer(Composite parent) {
                TreeViewer tree = super.createTreeViewer(parent);
                Spoken.name(tree.getControl(), Texts.get("preferences.pages"));
                return tree;
            }
        }.open();
    }

    private static void open(Shell shell) {
        Path project = ProjectActions.current().orElseGet(() -> ProjectActions.folderOf("sample"));
        Path folder = project.toAbsolutePath().getParent();
        OpenFile.askForFolder(shell, Texts.get("open.title"), Texts.get("open.message"), folder)
                .ifPresent(ProjectActions::open);
    }
}
