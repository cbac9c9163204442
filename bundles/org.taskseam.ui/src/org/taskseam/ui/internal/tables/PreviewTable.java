/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.tables;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.taskseam.ui.internal.widgets.Spoken;

/** The first rows of a file as they stand there. */
public final class PreviewTable {

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 80;
    private static final int WIDEST = 240;
    private static final int ROOM = 8;

    private final Table table;

    /** @param name what screen readers call it */
    public PreviewTable(Composite parent, String name) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Spoken.name(table, name);
    }

    /** @return the widget */
    public Table control() {
        return table;
    }

    /** Changes what is shown; long texts are cut. */
    public void show(List<String> columns, List<List<String>> rows) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        for (String name : columns.subList(0, Math.min(MOST_COLUMNS, columns.size()))) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(name);
        }
        for (List<String> row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int i = 0; i < Math.min(row.size(), table.getColumnCount()); i++) {
                String cell = row.get(i) == null ? "" : row.get(i);
                item.setText(i, cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "\u2026");
            }
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth() + ROOM));
        }
        table.setRedraw(true);
    }
}
