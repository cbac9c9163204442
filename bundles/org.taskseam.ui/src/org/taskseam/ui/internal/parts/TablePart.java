/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Selected;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.widgets.Panes;

/**
 * A view that is a table of the mined project and follows the selection.
 *
 * @param <T> what a row shows
 */
abstract class TablePart<T> extends ViewPart {

    private final Analysis analysis = Desk.get().analysis();
    private final List<Observable.Subscription> subscriptions = new ArrayList<>();
    private Composite stack;
    private StatePane state;
    private DataTable<T> table;
    private Map<String, ActivityRow> byId = Map.of();
    private DiscreetNames names;

    /** @return names the table in what is remembered */
    abstract String id();

    abstract List<Column<T>> columns();

    abstract List<T> rows(MinedProject project);

    /** @return what is looked at when a row is selected; nothing leaves it as it is */
    abstract Selected selected(T row);

    /** @return whether a row shows what is looked at */
    abstract boolean shows(T row, Selected selected);

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        parent.setLayout(new FillLayout());
        stack.setLayout(new StackLayout());
        state = new StatePane(stack, () -> {}, () -> {});
        table = new DataTable<>(stack, id(), getPartName(), columns());
        table.onSelection(row -> {
            Selected to = selected(row);
            if (!(to instanceof Selected.Nothing)) {
                analysis.select(to);
            }
        });
        subscriptions.add(analysis.project().follow(answer -> show()));
        subscriptions.add(analysis.discreet().onChange(on -> show()));
        subscriptions.add(analysis.selected()
                .onChange(selected -> table.select(table.rows().stream()
                        .filter(row -> shows(row, selected))
                        .findFirst()
                        .orElse(null))));
    }

    private void show() {
        MinedProject mined = analysis.mined().orElse(null);
        byId = mined == null ? Map.of() : mined.activitiesById();
        names = mined == null
                ? null
                : new DiscreetNames(mined, analysis.discreet().get());
        table.setRows(mined == null ? List.of() : rows(mined));
        if (table.rows().isEmpty()) {
            state.say(Silence.ofRows(analysis));
        }
        Panes.top(stack, table.rows().isEmpty() ? state : table.control());
    }

    /** @return why there are no rows; {@code null} where there are some; for tests */
    public final String said() {
        return table.rows().isEmpty() ? state.said() : null;
    }

    /** @return how an activity, the start or the end is called */
    final String name(String id) {
        if (id.equals(MinedProject.START)) {
            return Texts.get("graph.start");
        }
        if (id.equals(MinedProject.END)) {
            return Texts.get("graph.end");
        }
        ActivityRow row = byId.get(id);
        return row == null ? id : names.title(row);
    }

    /** @return on what or where an activity happens */
    final String where(String id) {
        ActivityRow row = byId.get(id);
        return row == null ? "" : names.subtitle(row);
    }

    /** @return the table; for tests */
    public final DataTable<T> table() {
        return table;
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Observable.Subscription::close);
        super.dispose();
    }
}
