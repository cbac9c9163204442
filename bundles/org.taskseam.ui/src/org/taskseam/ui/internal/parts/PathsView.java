/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.time.Duration;
import java.util.List;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.PathRow;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;

/** All arcs in figures. */
public final class PathsView extends TablePart<PathRow> {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.paths";

    @Override
    String id() {
        return "paths";
    }

    @Override
    List<Column<PathRow>> columns() {
        String tip = Texts.get("column.elapsed.tip");
        return List.of(
                new Column<>("from", Texts.get("column.from"), 220, row -> name(row.from())),
                new Column<>("to", Texts.get("column.to"), 220, row -> name(row.to())),
                new Column<>("count", Texts.get("column.count"), 80, PathRow::count),
                new Column<>("median", Texts.get("column.elapsed.median"), 138, row -> lasting(row, row.median()), tip),
                new Column<>(
                        "percentile",
                        Texts.get("column.elapsed.percentile"),
                        110,
                        row -> lasting(row, row.percentile()),
                        tip),
                new Column<>(
                        "total",
                        Texts.get("column.elapsed.total"),
                        100,
                        row -> isBetweenSteps(row) ? new Column.Sum(row.total()) : null,
                        tip));
    }

    /** From the start and to the end there is no time that passes. */
    private static Duration lasting(PathRow row, Duration time) {
        return isBetweenSteps(row) ? time : null;
    }

    private static boolean isBetweenSteps(PathRow row) {
        return !row.from().equals(MinedProject.START) && !row.to().equals(MinedProject.END);
    }

    @Override
    List<PathRow> rows(MinedProject project) {
        return project.paths();
    }

    @Override
    Selected selected(PathRow row) {
        return new Selected.Path(row.from(), row.to());
    }

    @Override
    boolean shows(PathRow row, Selected selected) {
        return selected instanceof Selected.Path(String from, String to)
                && from.equals(row.from())
                && to.equals(row.to());
    }
}
