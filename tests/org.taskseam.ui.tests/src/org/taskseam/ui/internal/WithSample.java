/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.graph.GraphControl;
import org.taskseam.ui.graph.Look;

/** An analyst at work with the sample, in the running workbench. Screenshots stand in target/screenshots. */
abstract class WithSample {

    @TempDir
    Path folder;

    final Analysis analysis = Desk.get().analysis();

    @BeforeEach
    void openSample() {
        Window.shell().forceActive(); // where nothing manages windows, a closed dialog leaves none of them active
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

    static GraphControl graph() {
        return Places.editor().viewer().getGraphControl();
    }

    void laidOut() {
        GraphControl graph = graph();
        Window.until("the graph is laid out", () -> graph.shownNodes().equals(wanted()));
        Window.settle(400);
    }

    Set<String> shown() {
        return graph().shownNodes();
    }

    private Set<String> wanted() {
        Set<String> ids = new HashSet<>();
        analysis.map().get().orElseThrow().cards().forEach(card -> ids.add(card.id()));
        return ids;
    }

    static <T> T view(String id, Class<T> type) throws PartInitException {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return type.cast(page.showView(id));
    }

    String task() {
        return analysis.mined().map(MinedProject::task).orElse("\u2026");
    }

    /** Where things are when nothing glides any more. */
    static Map<String, Rectangle> still(GraphControl graph) {
        Map<String, Rectangle> last = bounds(graph);
        Window.settle(700);
        while (!bounds(graph).equals(last)) {
            last = bounds(graph);
            Window.settle(700);
        }
        return last;
    }

    static Map<String, Rectangle> bounds(GraphControl graph) {
        Map<String, Rectangle> bounds = new HashMap<>();
        graph.shownNodes().forEach(id -> bounds.put(id, graph.boundsOf(id)));
        return bounds;
    }

    static void lookAt(Shell wizard, String file) {
        Window.find(wizard, Text.class).get(0).setText(file);
        Window.until(
                "the file is looked at",
                () -> wizard.getDefaultButton() != null
                        && wizard.getDefaultButton().isEnabled());
    }

    static EventLog read(Path log) throws IOException {
        return ProjectActions.formats()
                .of(log)
                .read(log, ReadOptions.defaults(), Progress.NONE)
                .log();
    }
}
