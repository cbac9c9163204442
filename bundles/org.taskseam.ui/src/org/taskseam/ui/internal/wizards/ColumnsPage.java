/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.Role;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.CellTexts;
import org.taskseam.ui.internal.widgets.Spoken;

/** What each column means: detected, with the reason, and to be changed. */
final class ColumnsPage extends WizardPage {

    private static final List<Role> ROLES = roles();
    private static final int ROLE = 1;
    private static final String TIME_FORMAT = "time.format";

    private final ImportRequest request;
    private TableViewer table;
    private Text format;

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
        page.setLayout(new GridLayout(2, false));
        table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        Spoken.name(table.getTable(), Texts.get("import.columns.title"));
        GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        space.heightHint = 200;
        space.widthHint = 860;
        table.getTable().setLayoutData(space);
        column("import.columns.name", 150, DetectedColumn::name);
        TableViewerColumn role = column("import.columns.role", 210, column -> name(role(column)));
        role.setEditingSupport(new RoleEditing());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2 || event.keyCode == ' ') {
                event.doit = false;
                table.editElement(table.getStructuredSelection().getFirstElement(), ROLE);
            }
        });
        column("import.columns.confidence", 80, column -> Numbers.percent(column.confidence()));
        column("import.columns.example", 170, DetectedColumn::example);
        column("import.columns.reason", 280, DetectedColumn::reason);
        CellTexts.shorten(table.getTable());
        new Label(page, SWT.NONE).setText(Texts.get("import.columns.format"));
        format = new Text(page, SWT.BORDER);
        format.setMessage(Texts.get("import.columns.format.hint"));
        Spoken.name(format, Texts.get("import.columns.format"));
        format.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        format.addListener(SWT.Modify, event -> {
            read(mapping(format.getText().strip()));
            check();
        });
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
            table.getTable().setSelection(0); // a row for the keyboard
            showFormat(request.detected());
            check();
        }
        super.setVisible(visible);
        if (visible) {
            table.getTable().setFocus();
        }
    }

    private void showFormat(Detected detected) {
        format.setText(detected.properties().getOrDefault(TIME_FORMAT, ""));
    }

    /** @return the roles as they are, with a format of times; the empty one is found out */
    private Mapping mapping(String timeFormat) {
        Mapping now = request.options().mapping();
        Map<String, String> properties = new LinkedHashMap<>(now.properties());
        properties.remove(TIME_FORMAT);
        Mapping without = new Mapping(properties, now.columns());
        return timeFormat.isEmpty() ? without : without.set(TIME_FORMAT, timeFormat);
    }

    private void read(Mapping mapping) {
        request.options(request.options().withMapping(mapping));
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** @return why the file cannot be read in this way, as far as its start tells */
    private String problem() {
        Set<Role> roles = request.detected().columns().stream().map(this::role).collect(Collectors.toSet());
        if (!roles.contains(Role.TIME) && !roles.containsAll(Set.of(Role.DATE, Role.CLOCK))) {
            return Texts.get("import.columns.time");
        }
        try {
            boolean activities = detect().hasActivities()
                    || !request.options().mapping().activityColumns().isEmpty();
            return activities ? null : Texts.get("import.columns.activity");
        } catch (BadLogException e) {
            return e.problemKey().startsWith(TIME_FORMAT)
                    ? e.problem() + ' ' + Texts.get("import.columns.format.advice")
                    : e.getMessage();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private Detected detect() throws IOException {
        return ProjectActions.formats().of(request.file()).detect(request.file(), request.options());
    }

    /** Other times may be written in another way. */
    private void findFormat() {
        read(mapping(""));
        try {
            showFormat(detect());
        } catch (IOException e) {
            format.setText(""); // the check says what is wrong
        }
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
                read(mapping.with(((DetectedColumn) element).name(), role));
                table.refresh();
                if (role.isTime()) {
                    findFormat();
                }
                check();
            }
        }
    }
}
