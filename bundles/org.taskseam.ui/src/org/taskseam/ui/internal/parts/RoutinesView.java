/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.RoutineRow;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;
import org.taskseam.ui.internal.tables.DataTable;

/** What could be automated in a type of task, or in all: runs of steps that always come in the same order. */
public final class RoutinesView extends TaskPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.routines";

    private DataTable<RoutineRow> table;
    private MinedProject project;

    @Override
    void createControls(Composite bar) {
        // the table has its own menu
    }

    @Override
    Control createContent(Composite parent) {
        table = new DataTable<>(
                parent,
                "routines",
                getPartName(),
                List.of(
                        new Column<>("type", Texts.get("routine.type"), 170, this::type),
                        new Column<>("steps", Texts.get("routine.steps"), 380, this::steps),
                        new Column<>(
                                "count",
                                Texts.get("column.count"),
                                60,
                                row -> row.routine().occurrences(),
                                Texts.get("routine.count.tip")),
                        new Column<>(
                                "tasks",
                                Texts.get("routine.tasks"),
                                84,
                                row -> row.routine().tasks(),
                                Texts.get("routine.tasks.tip")),
                        new Column<>(
                                "share",
                                Texts.get("routine.share"),
                                96,
                                row -> row.routine().shareOfTask(),
                                Texts.get("routine.share.tip")),
                        new Column<>(
                                "time",
                                Texts.get("column.active"),
                                98,
                                row -> new Column.Sum(row.routine().time()),
                                Texts.get("routine.active.tip")),
                        new Column<>(
                                "sure",
                                Texts.get("routine.determinism"),
                                98,
                                row -> row.routine().determinism(),
                                Texts.get("routine.determinism.tip")),
                        new Column<>(
                                "flow",
                                Texts.get("routine.flow"),
                                90,
                                row -> row.routine().dataFromFlow(),
                                Texts.get("routine.flow.tip")),
                        new Column<>(
                                "people",
                                Texts.get("routine.people"),
                                84,
                                row -> row.routine().actors()),
                        new Column<>(
                                "inputs",
                                Texts.get("routine.inputs"),
                                300,
                                this::inputs,
                                Texts.get("routine.inputs.tip"))),
                "tasks,people,inputs");
        table.onSelection(row -> analysis().select(new Selected.Routine(row)));
        follow(analysis()
                .selected()
                .onChange(selected -> table.select(selected instanceof Selected.Routine(RoutineRow row) ? row : null)));
        return table.control();
    }

    private boolean discreet() {
        return analysis().discreet().get();
    }

    private String type(RoutineRow row) {
        int id = project.recognition().orElseThrow().typeOf(row.type());
        return new DiscreetNames(project, discreet()).type(id, row.type());
    }

    private String steps(RoutineRow row) {
        return discreet()
                ? Texts.get("routine.number", row.routine().steps().size())
                : String.join(" \u203a ", row.routine().steps());
    }

    private String inputs(RoutineRow row) {
        return discreet()
                ? Texts.get("routine.number", row.routine().inputs().size())
                : row.routine().inputs().stream().distinct().collect(Collectors.joining(", "));
    }

    @Override
    void show(MinedProject project, Recognition recognition) {
        this.project = project;
        int type = recognition.typeOf(project.task());
        List<RoutineRow> rows = RoutineRow.of(recognition, type);
        long hidden = RoutineRow.hidden(recognition, type);
        if (rows.isEmpty()) {
            say(Texts.get(hidden == 0 ? "routine.none" : "routine.hidden", hidden, Recognition.SMALLEST_GROUP));
        } else {
            table.setRows(rows);
            showContent(Texts.get("routine.remark", rows.size(), hidden));
        }
    }

    /** @return the table; for tests */
    DataTable<RoutineRow> table() {
        return table;
    }

    @Override
    void retry() {
        // nothing runs here
    }

    @Override
    void cancel() {
        // nothing runs here
    }
}
