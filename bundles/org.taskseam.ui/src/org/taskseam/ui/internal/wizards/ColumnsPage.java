/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.Role;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.internal.Texts;

/** What each column means: detected, with the reason, and to be changed. */
final class ColumnsPage extends WizardPage {

    private static final List<Role> ROLES = roles();
    private static final int ROLE = 1;

    private final ImportRequest request;
    private TableViewer table;

    ColumnsPage(ImportRequest request) {
        super("columns");
        this.request = request;
        setTitle(Texts.get("import.columns.title"));
        setDescription(Texts.get("import.columns.description"));
    }

    private static List<Role> roles() {
        List<Role> roles =
                new ArrayList<>(List.of(Role.TIME, Role.DATE, Role.CLOCK, Role.CONTEXT, Role.DATA, Role.SKIP));
        Arrays.stream(Attribute.values()).map(Role::of).forEach(roles::add);
        return roles;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new FillLayout());
        table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        column("import.columns.name", 150, DetectedColumn::name);
        TableViewerColumn role = column("import.columns.role", 210, column -> name(role(column)));
        role.setEditingSupport(new RoleEditing());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2 || event.keyCode == ' ') {
                table.editElement(table.getStructuredSelection().getFirstElement(), ROLE);
            }
        });
        column("import.columns.confidence", 80, column -> Numbers.percent(column.confidence()));
        column("import.columns.example", 170, DetectedColumn::example);
        column("import.columns.reason", 280, DetectedColumn::reason);
        setControl(page);
    }

    private TableViewerColumn column(
            String title, int width, java.util.function.Function<DetectedColumn, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Texts.get(title));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                String value = text.apply((DetectedColumn) element);
                return value == null ? "" : value;
            }
        });
        return column;
    }

    private static String name(Role role) {
        return Texts.get("role." + role.id());
    }

    private Role role(DetectedColumn column) {
        return request.options().mapping().columns().getOrDefault(column.name(), column.role());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            table.setInput(request.detected().columns());
            check();
        }
        super.setVisible(visible);
    }

    private void check() {
        boolean time = request.detected().columns().stream()
                .anyMatch(column -> role(column).isTime());
        setErrorMessage(time ? null : Texts.get("import.columns.time"));
        setPageComplete(time);
    }

    private final class RoleEditing extends EditingSupport {

        RoleEditing() {
            super(table);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(table.getTable(), SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(role -> role == null ? "" : name((Role) role)));
            editor.setInput(ROLES);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return role((DetectedColumn) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value instanceof Role role) {
                Mapping mapping = request.options().mapping();
                // a standard role leaves the column that had it
                for (DetectedColumn other : request.detected().columns()) {
                    if (role.attribute() != null && role(other).equals(role)) {
                        mapping = mapping.with(
                                other.name(),
                                role.nature() == org.taskseam.eventlog.Nature.CONTEXT ? Role.CONTEXT : Role.DATA);
                    }
                }
                request.options(request.options().withMapping(mapping.with(((DetectedColumn) element).name(), role)));
                table.refresh();
                check();
            }
        }
    }
}
