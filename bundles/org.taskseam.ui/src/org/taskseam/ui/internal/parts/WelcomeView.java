/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Commands;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.RecentProject;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.Drawn;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Panes;
import org.taskseam.ui.internal.widgets.RowList;

/** The first page: open the sample, import a log, go on with a project. */
public final class WelcomeView extends ViewPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.welcomePage";

    private static final int WIDTH = 560;

    /** Title and three buttons, above the recent projects. */
    private static final int FIXED = 4;

    private FlatButton first;
    private Composite column;
    private List<RecentProject> recent = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        column = new Composite(page, SWT.NONE);
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        middle.widthHint = WIDTH;
        column.setLayoutData(middle);
        GridLayout layout = new GridLayout(3, false);
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 16;
        column.setLayout(layout);
        Title title = new Title(column);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        first = new FlatButton(column, Texts.get("welcome.sample"), true, ProjectActions::openSample);
        new FlatButton(column, Texts.get("welcome.import"), false, () -> Commands.run("org.taskseam.ui.import"));
        new FlatButton(column, Texts.get("welcome.open"), false, () -> Commands.run("org.taskseam.ui.open"));
        showRecent();
    }

    /** Other projects may have been opened since the page was last seen. */
    private void showRecent() {
        List<RecentProject> projects = Desk.get().recent().all();
        if (projects.equals(recent)) {
            return;
        }
        recent = projects;
        Control[] parts = column.getChildren();
        for (int i = FIXED; i < parts.length; i++) {
            parts[i].dispose();
        }
        if (!projects.isEmpty()) {
            createRecent(column, projects);
        }
        column.getParent().layout(true, true);
    }

    private static void createRecent(Composite column, List<RecentProject> projects) {
        Sections heading = new Sections(column, Texts.get("welcome.recent"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        wide.verticalIndent = 16;
        wide.horizontalIndent = -14;
        heading.setLayoutData(wide);
        RowList<RecentProject> list = new RowList<>(column, Texts.get("welcome.recent"), 46, new RecentPainter());
        list.setRows(projects);
        GridData space = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        space.heightHint = Math.min(projects.size(), 6) * 46;
        space.horizontalIndent = -6;
        list.setLayoutData(space);
        list.onOpen(project -> ProjectActions.open(project.folder()));
    }

    @Override
    public void setFocus() {
        showRecent();
        if (!Panes.hasKeyboard(column)) {
            first.setFocus();
        }
    }

    private static final class RecentPainter implements RowList.Painter<RecentProject> {
        @Override
        public void paint(GC gc, RecentProject row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            int line = gc.getFontMetrics().getHeight();
            gc.setForeground(look.text());
            gc.drawText(Ink.fit(gc, row.name(), box.width - 20), box.x + 10, box.y + 4, true);
            gc.setForeground(look.mute());
            gc.drawText(Ink.fit(gc, row.folder().toString(), box.width - 20), box.x + 10, box.y + 6 + line, true);
        }

        @Override
        public String text(RecentProject row) {
            return row.name() + ", " + row.folder();
        }
    }

    private static final class Title extends Drawn {

        private final Image image;

        Title(Composite parent) {
            super(parent, SWT.NO_FOCUS);
            image = ResourceLocator.imageDescriptorFromBundle("org.taskseam.ui", "icons/taskseam128.png")
                    .orElseThrow()
                    .createImage();
            addDisposeListener(event -> image.dispose());
        }

        @Override
        public Point computeSize(int widthHint, int heightHint, boolean changed) {
            return new Point(WIDTH, 150);
        }

        @Override
        protected void draw(GC gc) {
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, 0, 6, 56, 56);
            gc.setFont(fonts().huge());
            gc.setForeground(look().text());
            gc.drawText("Taskseam", 72, 10, true);
            gc.setFont(fonts().normal());
            gc.setForeground(look().mute());
            Ink.paragraph(gc, Texts.get("welcome.text"), 0, 84, WIDTH, true);
        }

        @Override
        protected String name() {
            return "Taskseam. " + Texts.get("welcome.text");
        }

        @Override
        protected int role() {
            return ACC.ROLE_LABEL;
        }
    }
}
