/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.ResultTable;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.tables.Column;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.widgets.Panes;

/**
 * Results of miners that the workbench has no view of its own for, for instance those of partners: a table each, made when somebody
 * looks.
 */
public final class ResultsView extends ViewPart implements IPartListener2 {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.results";

    private final Analysis analysis = Desk.get().analysis();
    private Composite stack;
    private StatePane state;
    private CTabFolder folder;
    private Observable.Subscription subscription;
    private List<ResultTable> shown;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        state = new StatePane(stack, () -> {}, () -> {});
        folder = new CTabFolder(stack, SWT.BOTTOM | SWT.FLAT);
        subscription = analysis.project().onChange(answer -> show());
        getSite().getPage().addPartListener(this);
        show();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == this) {
            show();
        }
    }

    private void show() {
        List<ResultTable> results = analysis.mined().map(MinedProject::more).orElse(List.of());
        boolean other = results != shown || results.isEmpty(); // why there is none may be another reason
        if (other && getSite().getPage().isPartVisible(this)) {
            shown = results;
            show(results);
        }
    }

    private void show(List<ResultTable> results) {
        for (CTabItem item : folder.getItems()) {
            item.getControl().dispose();
            item.dispose();
        }
        for (ResultTable result : results) {
            List<Column<List<Object>>> columns = new ArrayList<>();
            for (int i = 0; i < result.columns().size(); i++) {
                int index = i;
                columns.add(new Column<>("c" + i, result.columns().get(i), 160, row -> row.get(index)));
            }
            DataTable<List<Object>> table =
                    new DataTable<>(folder, "result-" + result.title(), result.title(), columns);
            table.setRows(result.rows());
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(result.title());
            item.setControl(table.control());
        }
        boolean none = results.stream().allMatch(result -> result.rows().isEmpty());
        if (none) {
            state.say(Silence.ofRows(analysis));
        } else {
            folder.setSelection(0);
        }
        Panes.top(stack, none ? state : folder);
    }

    @Override
    public void setFocus() {
        if (!Panes.hasKeyboard(stack)) {
            ((StackLayout) stack.getLayout()).topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        subscription.close();
        super.dispose();
    }
}
