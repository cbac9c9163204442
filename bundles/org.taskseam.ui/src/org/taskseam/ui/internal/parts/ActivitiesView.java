/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;

/** All activities in figures. */
public final class ActivitiesView extends TablePart<ActivityRow> {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.activities";

    @Override
    String id() {
        return "activities";
    }

    @Override
    List<Column<ActivityRow>> columns() {
        String tip = Texts.get("column.elapsed.tip");
        return List.of(
                new Column<>("activity", Texts.get("column.activity"), 196, row -> name(row.id())),
                new Column<>("where", Texts.get("column.where"), 136, row -> where(row.id())),
                new Column<>("application", Texts.get("column.application"), 100, ActivityRow::application),
                new Column<>("count", Texts.get("column.count"), 64, ActivityRow::count),
                new Column<>("cases", Texts.get("column.cases"), 64, ActivityRow::cases),
                new Column<>("median", Texts.get("column.elapsed.median"), 138, ActivityRow::median, tip),
                new Column<>("percentile", Texts.get("column.elapsed.percentile"), 100, ActivityRow::percentile, tip),
                new Column<>("total", Texts.get("column.elapsed.total"), 110, row -> new Column.Sum(row.total()), tip));
    }

    @Override
    List<ActivityRow> rows(MinedProject project) {
        return project.activities();
    }

    @Override
    Selected selected(ActivityRow row) {
        return new Selected.Activity(row.id());
    }

    @Override
    boolean shows(ActivityRow row, Selected selected) {
        return selected instanceof Selected.Activity(String id) && id.equals(row.id());
    }
}
