/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.taskseam.ui.internal.parts.GraphEditor;
import org.taskseam.ui.internal.parts.ProjectInput;
import org.taskseam.ui.internal.parts.ResultsView;

/** Leads to what stands in the window: arrangements, the graph, views. */
public final class Places {

    private Places() {}

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /**
     * Arranges the window.
     *
     * @param perspective id of the arrangement
     * @return its page
     */
    static IWorkbenchPage arrange(String perspective) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        try {
            return workbench.showPerspective(perspective, workbench.getActiveWorkbenchWindow());
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes from the welcome page to the graph. */
    static void showAnalysis() {
        arrange(AnalysisPerspective.ID);
        editor();
    }

    /** @return the editor of the open project; opened if it was closed */
    public static GraphEditor editor() {
        return (GraphEditor) edit(ProjectInput.GRAPH, GraphEditor.ID);
    }

    static IEditorPart edit(IEditorInput input, String editor) {
        try {
            return page().openEditor(input, editor);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the keyboard to the graph. */
    static void showGraph() {
        editor().focusGraph();
    }

    /** Gives the keyboard to a view. */
    public static void showView(String id) {
        try {
            page().showView(id).setFocus(); // where it was active before, the keyboard is elsewhere in the window
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the tab of further results. */
    static void offerResults() {
        try {
            page().showView(ResultsView.ID, null, IWorkbenchPage.VIEW_CREATE);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the views of the analyst's arrangement, in the order of their places; none beside the welcome page */
    static List<IViewReference> views() {
        return AnalysisPerspective.ID.equals(page().getPerspective().getId())
                ? List.of(page().getViewReferences())
                : List.of();
    }

    /** Says below the graph that something is done, where there is one. */
    public static void say(String text) {
        if (page().findEditor(ProjectInput.GRAPH) instanceof GraphEditor graph) {
            graph.viewer().getGraphControl().say(text);
        }
    }
}
