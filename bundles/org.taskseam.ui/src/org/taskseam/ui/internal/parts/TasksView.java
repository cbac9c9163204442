/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.drawing.DurationText;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.ApplicationRow;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.presentation.TeamRow;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.RecentProject;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Panes;
import org.taskseam.ui.internal.widgets.RowList;

/** The left pane: projects, where the time goes, teams, and how the weeks went. */
public final class TasksView extends ViewPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.tasks";

    private static final int LIST_ROW = 44;
    private static final int INDENT = 10;
    private static final int ENOUGH = 8;
    private static final int MOST_PROJECTS = 4;

    private RowList<RecentProject> projects;
    private GridData projectsSpace;
    private TypeList types;
    private RowList<TaskTypeRow> tasks;
    private GridData tasksSpace;
    private RowList<ApplicationRow> applications;
    private GridData applicationsSpace;
    private RowList<TeamRow> teams;
    private GridData teamsSpace;
    private FlatButton recognize;
    private Sections tasksTitle;
    private Sections applicationsTitle;
    private Sections teamsTitle;
    private Sections weeksTitle;
    private WeekBars weeks;
    private Composite pane;
    private Observable.Subscription subscription;
    private Observable.Subscription discreet;
    private Observable.Subscription problem;
    private Observable.Subscription finding;
    private long mostTime;
    private boolean noWeeks = true;

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 6;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        section("section.projects");
        projects = new RowList<>(pane, Texts.get("section.projects"), 30, new ProjectPainter());
        projectsSpace = fill(projects, false);
        projects.onOpen(project -> ProjectActions.open(project.folder()));
        projects.addListener(SWT.FocusOut, event -> selectProject());
        tasksTitle = section("section.tasks");
        types = new TypeList(pane);
        tasks = types.control();
        tasksSpace = fill(tasks, false);
        recognize = new FlatButton(pane, Texts.get("tasks.recognize"), false, ProjectActions::recognize);
        GridData recognizeSpace = new GridData(SWT.LEFT, SWT.TOP, false, false);
        recognizeSpace.horizontalIndent = INDENT;
        recognize.setLayoutData(recognizeSpace);
        applicationsTitle = section("section.applications");
        applications = new RowList<>(pane, Texts.get("section.applications"), LIST_ROW, new ApplicationPainter());
        applicationsSpace = fill(applications, false);
        teamsTitle = section("section.teams");
        teams = new RowList<>(pane, Texts.get("section.teams"), 26, new TeamPainter());
        teamsSpace = fill(teams, false);
        weeksTitle = section("section.period");
        weeks = new WeekBars(pane);
        fill(weeks, false).heightHint = 96;
        fill(new Composite(pane, SWT.NONE), true).heightHint = 0;
        pane.addListener(SWT.Resize, event -> arrange());
        subscription = Desk.get().analysis().project().follow(this::show);
        discreet = Desk.get().analysis().discreet().onChange(on -> {
            tasks.measure();
            arrange();
        });
        problem = Desk.get().decisions().problem().onChange(this::tell);
        finding = Desk.get().analysis().changing().follow(step -> recognize.setEnabled(step.isEmpty()));
    }

    private void tell(String reason) {
        if (!reason.isEmpty()) {
            MessageDialog.openError(pane.getShell(), Texts.get("section.tasks"), Texts.get("types.failed", reason));
        }
    }

    private Sections section(String key) {
        Sections title = new Sections(pane, Texts.get(key));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return title;
    }

    private void selectProject() {
        ProjectActions.current()
                .map(folder -> folder.toAbsolutePath().normalize())
                .ifPresent(open -> projects.getRows().stream()
                        .filter(project -> project.folder().equals(open))
                        .findAny()
                        .ifPresent(projects::select));
    }

    private static GridData fill(Control control, boolean grow) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, grow);
        control.setLayoutData(data);
        return data;
    }

    private void show(Optional<Answer<MinedProject>> answer) {
        projects.setRows(Desk.get().recent().all().stream().limit(MOST_PROJECTS).toList());
        selectProject();
        projectsSpace.heightHint = Math.max(1, projects.getRows().size()) * projects.getRowHeight();
        MinedProject mined = answer.flatMap(a -> a instanceof Answer.Complete<MinedProject>(MinedProject value)
                        ? Optional.of(value)
                        : Optional.empty())
                .orElse(null);
        showTasks(mined);
        List<ApplicationRow> rows = mined == null ? List.of() : mined.applications();
        mostTime = rows.stream().mapToLong(row -> row.time().toMillis()).max().orElse(1);
        applications.setRows(rows);
        applicationsTitle.show(Texts.get("section.applications"), rows.isEmpty() ? "" : Integer.toString(rows.size()));
        List<TeamRow> shown = mined == null ? List.of() : mined.teams();
        teams.setRows(shown);
        teamsSpace.heightHint = Math.clamp(shown.size(), 1, 6) * teams.getRowHeight();
        weeks.show(mined == null ? List.of() : mined.weeks());
        noWeeks = mined == null || mined.weeks().isEmpty();
        arrange();
    }

    /**
     * The long list gets the height that it needs, or what the others leave; it scrolls then. Where it is short, the weeks go and its
     * rows stand closer; where it still is short, the teams go, too.
     */
    private void arrange() {
        RowList<?> list = tasksSpace.exclude ? applications : tasks;
        GridData space = tasksSpace.exclude ? applicationsSpace : tasksSpace;
        list.setTight(false);
        hide(noWeeks, weeksTitle, weeks);
        hide(teams.getRows().isEmpty(), teamsTitle, teams);
        if (isShort(list, free(space))) {
            hide(true, weeksTitle, weeks);
            list.setTight(isShort(list, free(space)));
            hide(teams.getRows().isEmpty() || isShort(list, free(space)), teamsTitle, teams);
        }
        space.heightHint = Math.min(wanted(list), Math.max(2 * list.getRowHeight(), free(space)));
        pane.layout();
    }

    private boolean isShort(RowList<?> list, int height) {
        return height < Math.min(wanted(list), ENOUGH * list.getRowHeight());
    }

    private int wanted(RowList<?> list) {
        return Math.max(list.getRowHeight(), list.computeSize(pane.getClientArea().width, SWT.DEFAULT).y) + 2;
    }

    private int free(GridData space) {
        space.heightHint = 0;
        return pane.getClientArea().height - pane.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    /** Types of task where they are known, else the applications, and the offer to find types. */
    private void showTasks(MinedProject mined) {
        boolean known = types.show(mined);
        tasksTitle.show(Texts.get("section.tasks"), known ? Texts.get("tasks.types", types.size()) : "");
        boolean offered = !known && mined != null && mined.silence().isEmpty();
        hide(!known && !offered, tasksTitle);
        hide(!known, tasks);
        hide(!offered, recognize);
        hide(known || mined == null || mined.applications().isEmpty(), applicationsTitle, applications);
    }

    private static void hide(boolean hidden, Control... controls) {
        for (Control control : controls) {
            ((GridData) control.getLayoutData()).exclude = hidden;
            control.setVisible(!hidden);
        }
    }

    /** @return the list of types */
    public TypeList types() {
        return types;
    }

    @Override
    public void setFocus() {
        if (!Panes.hasKeyboard(pane)) {
            (tasks.isVisible() ? tasks : applications).setFocus();
        }
    }

    @Override
    public void dispose() {
        subscription.close();
        discreet.close();
        problem.close();
        finding.close();
        super.dispose();
    }

    private final class ProjectPainter implements RowList.Painter<RecentProject> {
        @Override
        public void paint(GC gc, RecentProject row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            int room = box.width - 20;
            String apart = Ink.fit(gc, row.apart(projects.getRows()), room / 2);
            gc.setForeground(look.mute());
            Ink.right(gc, apart, box.x + box.width - 10, y);
            gc.setForeground(look.text());
            int taken = apart.isEmpty() ? 0 : gc.textExtent(apart).x + 10;
            gc.drawText(Ink.fit(gc, row.name(), room - taken), box.x + 10, y, true);
        }

        @Override
        public String text(RecentProject row) {
            return row.name() + ", " + row.folder();
        }
    }

    private final class ApplicationPainter implements RowList.Painter<ApplicationRow> {
        @Override
        public void paint(GC gc, ApplicationRow row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            int line = gc.getFontMetrics().getHeight();
            gc.setForeground(look.mute());
            String time = DurationText.local().sum(row.time());
            int width = gc.textExtent(time).x;
            int top = box.y + (applications.isTight() ? 2 : 5);
            Ink.right(gc, time, box.x + box.width - 10, top);
            gc.setBackground(Applications.color(row.name()));
            gc.fillOval(box.x + 11, top + line / 2 - 4, 8, 8);
            gc.setForeground(look.text());
            gc.drawText(Ink.fit(gc, row.name(), box.width - 46 - width), box.x + 26, top, true);
            Ink.bar(
                    gc,
                    box.x + 11,
                    top + line + (applications.isTight() ? 2 : 6),
                    box.width - 21,
                    4,
                    (double) row.time().toMillis() / Math.max(1, mostTime),
                    look);
        }

        @Override
        public String text(ApplicationRow row) {
            return Texts.get(
                    "application.row", row.name(), DurationText.local().sum(row.time()), row.events(), row.switches());
        }
    }

    private static final class TeamPainter implements RowList.Painter<TeamRow> {
        @Override
        public void paint(GC gc, TeamRow row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(look.mute());
            Ink.right(gc, remark(row), box.x + box.width - 10, y);
            gc.setForeground(row.hidden() ? look.mute() : look.text());
            int room = box.width - 30 - gc.textExtent(remark(row)).x;
            gc.drawText(Ink.fit(gc, row.name(), room), box.x + 10, y, true);
        }

        private static String remark(TeamRow row) {
            return row.hidden() ? Texts.get("team.hidden") : Texts.get("team.people", row.people());
        }

        @Override
        public String text(TeamRow row) {
            return row.name() + ", " + remark(row);
        }
    }
}
