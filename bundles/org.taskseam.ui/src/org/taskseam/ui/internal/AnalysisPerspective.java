/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
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

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        layout.addStandaloneView(TasksView.ID, false, IPageLayout.LEFT, .175f, editors);
        layout.addStandaloneView(DetailsView.ID, false, IPageLayout.RIGHT, .755f, editors);
        IFolderLayout below = layout.createFolder("org.taskseam.ui.below", IPageLayout.BOTTOM, .70f, editors);
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
