/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.ApplicationRow;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.RuleBook;
import org.taskseam.presentation.TaskDecisions;
import org.taskseam.ui.graph.Applications;

/** What all parts of the window share: the analysis of the open project and the projects opened before. */
public final class Desk {

    private static Desk desk;

    private final JobBackground background;
    private final Analysis analysis;
    private final TaskDecisions decisions;
    private final RuleBook rules;
    private final Unfinished unfinished = new Unfinished();
    private final RecentProjects recent = new RecentProjects();
    private final SavedViews views;
    private final ViewKeeper keeper;
    private List<String> inLog = List.of();

    private Desk() {
        background = new JobBackground(Display.getDefault());
        analysis = new Analysis(background);
        views = new SavedViews(analysis, background);
        decisions = new TaskDecisions(analysis, background, ProjectActions::mining, ProjectActions::current);
        rules = new RuleBook(
                analysis, background, ProjectActions::mining, ProjectActions::current, ProjectActions::recognize);
        analysis.project()
                .onChange(answer -> analysis.mined()
                        .ifPresent(
                                mined -> { // before any view
                                    if (mined.task().isEmpty()) {
                                        inLog = inLog(mined);
                                    }
                                    giveColours(mined);
                                }));
        keeper = new ViewKeeper(analysis);
    }

    /** By use in the work as a whole; an application looks the same when figures are narrowed to a type. */
    private static void giveColours(MinedProject mined) {
        List<String> applications =
                mined.applications().stream().map(ApplicationRow::name).toList();
        if (mined.task().isEmpty()) {
            Applications.assign(applications);
        } else {
            Applications.add(applications);
        }
    }

    private static List<String> inLog(MinedProject mined) {
        return mined.results().applications().applications().stream()
                .map(ApplicationUsage.Usage::application)
                .toList();
    }

    /** @return the one desk; for the thread of the display */
    public static Desk get() {
        if (desk == null) {
            desk = new Desk();
        }
        return desk;
    }

    /** @return runs long work */
    public JobBackground background() {
        return background;
    }

    /** @return long work that is not given up without a question */
    public Unfinished unfinished() {
        return unfinished;
    }

    /** @return the open project and what is seen of it */
    public Analysis analysis() {
        return analysis;
    }

    /** @return the applications of the open project as its log calls them, those most used in the work as a whole first */
    public List<String> applications() {
        return analysis.mined().isPresent() ? inLog : List.of();
    }

    /** @return what is decided about the tasks of the open project */
    public TaskDecisions decisions() {
        return decisions;
    }

    /** @return the rules for types of task of the open project */
    public RuleBook rules() {
        return rules;
    }

    /** @return projects opened before */
    public RecentProjects recent() {
        return recent;
    }

    /** @return keeps what the graph of the open project shows */
    ViewKeeper keeper() {
        return keeper;
    }

    /** @return named views of the open project */
    public SavedViews views() {
        return views;
    }
}
