/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import org.taskseam.presentation.ApplicationRow;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;

/** All applications in figures. */
public final class ApplicationsView extends TablePart<ApplicationRow> {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.applications";

    @Override
    String id() {
        return "applications";
    }

    @Override
    List<Column<ApplicationRow>> columns() {
        return List.of(
                new Column<>("application", Texts.get("column.application"), 220, ApplicationRow::name),
                new Column<>("events", Texts.get("column.events"), 90, ApplicationRow::events),
                new Column<>(
                        "time",
                        Texts.get("column.active"),
                        120,
                        row -> new Column.Sum(row.time()),
                        Texts.get("column.active.tip")),
                new Column<>("switches", Texts.get("column.switches"), 140, ApplicationRow::switches));
    }

    @Override
    List<ApplicationRow> rows(MinedProject project) {
        return project.applications();
    }

    @Override
    Selected selected(ApplicationRow row) {
        return Selected.NOTHING;
    }

    @Override
    boolean shows(ApplicationRow row, Selected selected) {
        return false;
    }
}
