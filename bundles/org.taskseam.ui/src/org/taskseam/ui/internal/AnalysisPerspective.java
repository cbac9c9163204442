/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.taskseam.ui.internal.parts.ActivitiesView;
import org.taskseam.ui.internal.parts.ApplicationsView;
import org.taskseam.ui.internal.parts.ComparisonView;
import org.taskseam.ui.internal.parts.DetailsView;
import org.taskseam.ui.internal.parts.FiguresView;
import org.taskseam.ui.internal.parts.PathsView;
import org.taskseam.ui.internal.parts.ResultsView;
import org.taskseam.ui.internal.parts.ReviewView;
import org.taskseam.ui.internal.parts.RoutinesView;
import org.taskseam.ui.internal.parts.TasksView;
import org.taskseam.ui.internal.parts.TimelineView;
import org.taskseam.ui.internal.parts.VariantsView;

/** The analyst's arrangement: projects left, the graph in the middle, variants and tables below, what it means right. */
public final class AnalysisPerspective implements IPerspectiveFactory {

    /** Id of this perspective in plugin.xml. */
    public static final String ID = "org.taskseam.ui.analysis";

    /** Id of the tabs below the graph. */
    static final String BELOW = "org.taskseam.ui.below";

    /** Pixels that names of types of task need, as far as they leave the graph its place. */
    private static final int TASKS = 230;

    /** A window that is less high has more of its place for tables. */
    private static final int HIGH = 850;

    /** On one that is this low, a table of the usual part would show two rows. */
    private static final int LOW = 650;

    /** @return what part of the height the graph has, in a window of so many pixels */
    static float graph(int height) {
        return height < LOW ? .52f : height < HIGH ? .64f : .70f;
    }

    /** @return what part of the width the types of task have, in a window of so many pixels */
    static float tasks(int width) {
        return Math.clamp((float) TASKS / width, .175f, .195f);
    }

    /** Of the window, or of the screen before there is one. */
    private static Point size() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getShell() != null) {
            return window.getShell().getSize();
        }
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(screen.width, screen.height);
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        Point size = size();
        layout.setEditorAreaVisible(true);
        layout.addStandaloneView(TasksView.ID, false, IPageLayout.LEFT, tasks(size.x), editors);
        layout.addStandaloneView(DetailsView.ID, false, IPageLayout.RIGHT, .755f, editors);
        IFolderLayout below = layout.createFolder(BELOW, IPageLayout.BOTTOM, graph(size.y), editors);
        below.addView(VariantsView.ID);
        below.addView(TimelineView.ID);
        below.addView(ReviewView.ID);
        below.addView(RoutinesView.ID);
        below.addView(ComparisonView.ID);
        below.addView(ActivitiesView.ID);
        below.addView(PathsView.ID);
        below.addView(ApplicationsView.ID);
        below.addView(FiguresView.ID);
        below.addPlaceholder(ResultsView.ID);
        for (String view : new String[] {
            TasksView.ID,
            DetailsView.ID,
            VariantsView.ID,
            TimelineView.ID,
            ReviewView.ID,
            RoutinesView.ID,
            ComparisonView.ID,
            ActivitiesView.ID,
            PathsView.ID,
            ApplicationsView.ID,
            FiguresView.ID
        }) {
            layout.getViewLayout(view).setCloseable(false);
            layout.getViewLayout(view).setMoveable(false);
        }
    }
}
