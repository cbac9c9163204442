/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import org.taskseam.presentation.KeyFigure;
import org.taskseam.presentation.KeyFigures;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;

/** The project in a few figures, each with how it is counted. */
public final class FiguresView extends TablePart<KeyFigure> {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.figures";

    @Override
    String id() {
        return "figures";
    }

    @Override
    List<Column<KeyFigure>> columns() {
        return List.of(
                new Column<>("figure", Texts.get("column.figure"), 220, KeyFigure::name),
                new Column<>("value", Texts.get("column.value"), 110, KeyFigure::value),
                new Column<>("meaning", Texts.get("column.meaning"), 620, KeyFigure::meaning));
    }

    @Override
    List<KeyFigure> rows(MinedProject project) {
        return KeyFigures.of(project);
    }

    @Override
    Selected selected(KeyFigure row) {
        return Selected.NOTHING;
    }

    @Override
    boolean shows(KeyFigure row, Selected selected) {
        return false;
    }
}
