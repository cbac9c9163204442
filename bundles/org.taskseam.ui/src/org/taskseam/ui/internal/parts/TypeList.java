/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.TaskTypeRow;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Commands;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.RowList;

/**
 * The types of task with their number, share and doubts, and what belongs to none. Selecting one narrows everything to it, if
 * enough people stand behind it; several are chosen with Ctrl or Shift. F2 or a double click renames in place.
 */
public final class TypeList {

    private static final String[] COMMANDS = {
        "renameType", "mergeTypes", "splitType", null, "acceptType", "rejectType", "taskRules", null, "undo", "redo"
    };

    /** What is done with chosen types. */
    private static final Set<String> OF_TYPES =
            Set.of("renameType", "mergeTypes", "splitType", "acceptType", "rejectType");

    private static final int DOT = 15;
    private static final int MOST_LINES = 3;

    /** What a tight row lacks for the word below its bar. */
    private static final int REVIEW = 5;

    private final RowList<TaskTypeRow> list;
    private MinedProject project;
    private long most = 1;

    TypeList(Composite parent) {
        Painter painter = new Painter();
        list = new RowList<>(parent, Texts.get("section.tasks"), 44, painter);
        painter.fonts = new GraphFonts(list);
        list.allowMany();
        list.onSelection(row -> {
            if (row != null && !row.hidden()) {
                ProjectActions.narrow(row.task());
            }
        });
        list.addListener(SWT.MouseDoubleClick, event -> rename());
        Menu menu = new Menu(list);
        for (String command : COMMANDS) {
            if (command == null) {
                new MenuItem(menu, SWT.SEPARATOR);
            } else {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(Texts.get("types." + command));
                item.addListener(SWT.Selection, event -> Commands.run("org.taskseam.ui." + command));
                menu.addListener(SWT.Show, event -> item.setEnabled(canRun(command)));
            }
        }
        list.setMenu(menu);
    }

    private boolean canRun(String command) {
        return Commands.canRun("org.taskseam.ui." + command) && !(OF_TYPES.contains(command) && chosen().isEmpty());
    }

    /** @return the widget */
    public RowList<TaskTypeRow> control() {
        return list;
    }

    /** @return whether there is something to show */
    boolean show(MinedProject mined) {
        project = mined;
        List<TaskTypeRow> rows = mined == null ? List.of() : TaskTypeRow.of(mined);
        if (!rows.equals(list.getRows())) {
            list.setRows(rows);
        }
        most = rows.stream()
                .filter(row -> row.kind() == TaskTypeRow.Kind.TYPE)
                .mapToLong(TaskTypeRow::cases)
                .max()
                .orElse(1);
        if (mined != null) {
            list.select(rows.stream()
                    .filter(row -> row.task().equals(mined.task()))
                    .findFirst()
                    .orElse(null));
        }
        list.redraw();
        return !rows.isEmpty();
    }

    /** @return number of types */
    int size() {
        return (int) list.getRows().stream()
                .filter(row -> row.kind() == TaskTypeRow.Kind.TYPE)
                .count();
    }

    /** @return the chosen types, from top to bottom */
    public List<TaskType> chosen() {
        return list.chosen().stream().map(this::type).filter(Objects::nonNull).toList();
    }

    private TaskType type(TaskTypeRow row) {
        return project == null || row.id() < 0
                ? null
                : project.recognition()
                        .map(known -> known.tasks().types().get(row.id()))
                        .orElse(null);
    }

    /** Lets a person rename the selected type in place. */
    public void rename() {
        TaskTypeRow row = list.getSelected();
        TaskType type = row == null ? null : type(row);
        if (type != null && Desk.get().analysis().discreet().get()) {
            MessageDialog.openInformation(list.getShell(), Texts.get("section.tasks"), Texts.get("types.discreet"));
        } else if (type != null) {
            list.edit(row, type.name(), name -> Desk.get().decisions().rename(type, name));
        }
    }

    private final class Painter implements RowList.Painter<TaskTypeRow> {

        private GraphFonts fonts;

        @Override
        public void paint(GC gc, TaskTypeRow row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            int left = box.x + 11;
            int right = box.x + box.width - 10;
            gc.setFont(fonts.normal());
            int line = gc.getFontMetrics().getHeight();
            gc.setForeground(look.mute());
            String figure = figure(row);
            if (row.kind() == TaskTypeRow.Kind.NONE
                    && !row.hidden()
                    && gc.textExtent(row.name() + figure).x > right - left - 10) {
                figure = Numbers.percent(row.share());
            }
            int top = box.y + (list.isTight() ? 2 : 5);
            int bar = top + (list.isTight() ? 2 : 6);
            Ink.right(gc, figure, right, top);
            int room = right - left - gc.textExtent(figure).x - 10;
            if (row.kind() == TaskTypeRow.Kind.NONE) {
                gc.setLineStyle(SWT.LINE_DOT);
                gc.setForeground(look.cardLine());
                gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 12, 12);
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.setForeground(look.mute());
                gc.drawText(Ink.fit(gc, row.name(), room), left, top, true);
                Ink.bar(gc, left, bar + line, right - left, 4, Math.max(0, row.share()), look);
                return;
            }
            if (row.id() >= 0) {
                gc.setBackground(TaskColors.of(row.id()));
                gc.fillOval(left, top + line / 2 - 4, 8, 8);
                left += DOT;
                room -= DOT;
            }
            gc.setForeground(look.text());
            List<String> lines = Ink.lines(gc, name(row), room, right - left, MOST_LINES);
            for (int i = 0; i < lines.size(); i++) {
                gc.drawText(lines.get(i), left, top + i * line, true);
            }
            line *= lines.size();
            int width = right - box.x - 11;
            if (row.review()) {
                gc.setFont(fonts.heading());
                gc.setForeground(look.warning());
                String review = Texts.get("types.review");
                Ink.right(gc, review, right, bar + line - 6);
                width -= gc.textExtent(review).x + 8;
                gc.setFont(fonts.normal());
            }
            double share = row.kind() == TaskTypeRow.Kind.WHOLE && !row.hidden()
                    ? 1
                    : (double) Math.max(0, row.cases()) / Math.max(1, most);
            Ink.bar(gc, box.x + 11, bar + line, width, 4, share, look);
        }

        @Override
        public int extra(GC gc, TaskTypeRow row, int width) {
            if (row.kind() != TaskTypeRow.Kind.TYPE) {
                return 0;
            }
            gc.setFont(fonts.normal());
            int whole = width - 21 - (row.id() >= 0 ? DOT : 0);
            int room = whole - gc.textExtent(figure(row)).x - 10;
            int review = list.isTight() && row.review() ? REVIEW : 0;
            int further = Ink.lines(gc, name(row), room, whole, MOST_LINES).size() - 1;
            return further * gc.getFontMetrics().getHeight() + review;
        }

        private static String figure(TaskTypeRow row) {
            if (row.hidden()) {
                return Texts.get("types.hidden");
            }
            return row.kind() == TaskTypeRow.Kind.NONE
                    ? Texts.get("types.ofTime", Numbers.percent(row.share()))
                    : Numbers.text(row.cases());
        }

        private String name(TaskTypeRow row) {
            return row.kind() == TaskTypeRow.Kind.WHOLE
                    ? Texts.get("tasks.whole")
                    : new DiscreetNames(
                                    project, Desk.get().analysis().discreet().get())
                            .type(Math.max(0, row.id()), row.name());
        }

        @Override
        public String text(TaskTypeRow row) {
            if (row.hidden()) {
                return Texts.get("types.small", row.kind() == TaskTypeRow.Kind.NONE ? row.name() : name(row));
            }
            if (row.kind() == TaskTypeRow.Kind.NONE) {
                return row.name() + ": " + figure(row);
            }
            String text = Texts.get(
                    row.id() < 0 ? "tasks.row" : "types.row", name(row), row.cases(), Numbers.percent(row.share()));
            return row.confidence() < 0
                    ? text
                    : text
                            + '\n'
                            + Texts.get("types.sure", Numbers.percent(row.confidence()), row.doubtful())
                            + (row.accepted() ? '\n' + Texts.get("types.accepted") : "")
                            + (row.named() ? '\n' + Texts.get("types.named") : "");
        }
    }
}
