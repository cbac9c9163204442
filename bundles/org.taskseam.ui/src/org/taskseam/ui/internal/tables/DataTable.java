/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.taskseam.ui.internal.SaveFile;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.MenuPlace;
import org.taskseam.ui.internal.widgets.Spoken;

/**
 * A table of any number of rows: sorting by a click on a heading, choice of columns that is remembered, copying, CSV. Only
 * the rows that are seen are filled.
 *
 * @param <T> what a row shows
 */
public final class DataTable<T> {

    private final Table table;
    private final String id;
    /** Pixels below which the widest columns, which hold the names, do not go; others are scrolled to where there is no room. */
    private static final int LEAST = 160;

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final List<Column<T>> columns;
    private final IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.taskseam.ui/tables");
    private final Set<String> hidden = new HashSet<>();
    private final List<TableColumn> widest;
    private List<T> rows = List.of();
    private Consumer<T> observer = row -> {};
    private int sorted = -1;
    private boolean ascending;

    /**
     * @param id   names the table in what is remembered
     * @param name what screen readers call it
     */
    public DataTable(Composite parent, String id, String name, List<Column<T>> columns) {
        this(parent, id, name, columns, "");
    }

    /**
     * @param id            names the table in what is remembered
     * @param name          what screen readers call it
     * @param hiddenAtFirst ids of the columns that are hidden until somebody asks for them, with commas between
     */
    public DataTable(Composite parent, String id, String name, List<Column<T>> columns, String hiddenAtFirst) {
        this.id = id;
        this.columns = List.copyOf(columns);
        hidden.addAll(Arrays.asList(memory.get(id, hiddenAtFirst).split(",")));
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        Spoken.name(table, name);
        colour();
        for (int i = 0; i < columns.size(); i++) {
            addColumn(i);
        }
        int most = Arrays.stream(table.getColumns())
                .mapToInt(TableColumn::getWidth)
                .max()
                .orElse(0);
        widest = Arrays.stream(table.getColumns())
                .filter(column -> column.getWidth() == most)
                .toList();
        table.addListener(SWT.Resize, event -> fit());
        CellTexts.shorten(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> observer.accept(rows.get(table.indexOf((TableItem) event.item))));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy();
            }
        });
        createMenu();
        MenuPlace.follow(table, this::belowSelected);
    }

    private Point belowSelected() {
        int index = table.getSelectionIndex();
        if (index < 0) {
            return new Point(0, table.getHeaderHeight());
        }
        Rectangle row = table.getItem(index).getBounds(0);
        return new Point(row.x + 24, row.y + row.height);
    }

    /**
     * The style engine keeps every row that it has seen and touches it when the theme changes, also rows that a virtual table has
     * given up, and that ends the process inside of GTK. So it leaves tables alone, and they colour themselves.
     */
    private void colour() {
        table.setData(UNSTYLED, Boolean.TRUE);
        Theme.follow(table, look -> {
            table.setBackground(look.panel());
            table.setForeground(look.text());
            table.setHeaderBackground(look.panel());
            table.setHeaderForeground(look.mute());
        });
    }

    private void addColumn(int index) {
        Column<T> column = columns.get(index);
        TableColumn widget = new TableColumn(table, SWT.NONE);
        widget.setText(column.title());
        widget.setMoveable(true);
        widget.setToolTipText(column.tip());
        show(widget, column, !hidden.contains(column.id()));
        widget.addListener(SWT.Selection, event -> sortOrTurn(index));
    }

    private static <T> void show(TableColumn widget, Column<T> column, boolean visible) {
        widget.setWidth(visible ? column.width() : 0);
        widget.setResizable(visible);
    }

    /** The widest columns give and take, so that the others are seen where there is room for them. */
    private void fit() {
        List<TableColumn> sharing =
                widest.stream().filter(TableColumn::getResizable).toList();
        int others = Arrays.stream(table.getColumns())
                .filter(column -> !sharing.contains(column))
                .mapToInt(this::width)
                .sum();
        for (TableColumn column : sharing) {
            column.setWidth(Math.max(LEAST, (table.getClientArea().width - others) / sharing.size()));
        }
    }

    /** The last column is stretched to the end of the table, which is more than it needs. */
    private int width(TableColumn column) {
        int[] order = table.getColumnOrder();
        int index = table.indexOf(column);
        return index == order[order.length - 1]
                ? Math.min(column.getWidth(), columns.get(index).width())
                : column.getWidth();
    }

    private void fill(TableItem item, int index) {
        item.setData(UNSTYLED, Boolean.TRUE);
        if (index < 0 || index >= rows.size()) {
            return; // asked for before the table knows that it has fewer rows
        }
        T row = rows.get(index);
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).text(row));
        }
    }

    /** @return the widget */
    public Table control() {
        return table;
    }

    /** @return the rows as they stand */
    public List<T> rows() {
        return rows;
    }

    /** Is told which row a person selects. */
    public void onSelection(Consumer<T> observer) {
        this.observer = observer;
    }

    /** Changes the rows; they keep the order chosen. */
    public void setRows(List<T> next) {
        rows = new ArrayList<>(next);
        if (!rows.isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                table.getColumn(i).setAlignment(columns.get(i).isNumber(rows.get(0)) ? SWT.RIGHT : SWT.LEFT);
            }
        }
        arrange();
    }

    /** Sorts by a column. */
    public void sort(int column, boolean ascending) {
        sorted = column;
        this.ascending = ascending;
        arrange();
    }

    private void arrange() {
        if (sorted >= 0) {
            Column<T> column = columns.get(sorted);
            rows.sort((a, b) -> ascending ? column.compare(a, b) : column.compare(b, a));
            table.setSortColumn(table.getColumn(sorted));
            table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        }
        table.deselectAll();
        if (rows.size() < table.getItemCount()) {
            table.removeAll(); // gives up every row item; a smaller count alone leaves some without a row
        }
        table.setItemCount(rows.size());
        table.clearAll();
    }

    /** Selects a row without telling the observer. */
    public void select(T row) {
        int index = row == null ? -1 : rows.indexOf(row);
        if (index < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
    }

    private void createMenu() {
        Menu menu = new Menu(table);
        String copy = Texts.get("table.copy");
        String csv = Texts.get("table.csv");
        item(menu, copy, this::copy);
        item(menu, csv, this::export);
        String sort = Texts.get("table.sort");
        MenuItem sorting = new MenuItem(menu, SWT.CASCADE);
        sorting.setText(sort);
        sorting.setMenu(sortMenu(menu));
        Letters letters = new Letters(copy, csv, sort);
        new MenuItem(menu, SWT.SEPARATOR);
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            TableColumn widget = table.getColumn(i);
            MenuItem check = new MenuItem(menu, SWT.CHECK);
            check.setText(letters.mark(column.title()));
            check.setSelection(!hidden.contains(column.id()));
            check.addListener(SWT.Selection, event -> {
                if (check.getSelection()) {
                    hidden.remove(column.id());
                } else {
                    hidden.add(column.id());
                }
                memory.put(id, String.join(",", hidden));
                show(widget, column, check.getSelection());
                fit();
            });
        }
        table.setMenu(menu);
    }

    /** The same as the headings, for the keyboard. */
    private Menu sortMenu(Menu parent) {
        Menu menu = new Menu(parent);
        Letters letters = new Letters();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(letters.mark(columns.get(i).title()));
            item.addListener(SWT.Selection, event -> sortOrTurn(index));
            menu.addListener(SWT.Show, event -> item.setSelection(sorted == index));
        }
        return menu;
    }

    /** The largest first; the same column once more turns the order. */
    private void sortOrTurn(int column) {
        sort(column, sorted == column && !ascending);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private List<Column<T>> visible() {
        List<Column<T>> visible = new ArrayList<>();
        for (int index : table.getColumnOrder()) {
            if (!hidden.contains(columns.get(index).id())) {
                visible.add(columns.get(index));
            }
        }
        return visible;
    }

    /** Copies the selected rows, or all, with the columns that are seen. */
    public void copy() {
        int[] selected = table.getSelectionIndices();
        List<T> wanted = selected.length == 0
                ? rows
                : Arrays.stream(selected).sorted().mapToObj(rows::get).toList();
        if (wanted.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (T row : wanted) {
            text.append(String.join(
                            "\t",
                            visible().stream().map(column -> column.text(row)).toList()))
                    .append('\n');
        }
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void export() {
        SaveFile.ask(
                table.getShell(),
                LegacyActionTools.removeMnemonics(Texts.get("table.csv")),
                this::export,
                id + ".csv",
                "*.csv");
    }

    /** Writes all rows with the columns that are seen. */
    public void export(Path file) throws IOException {
        Csv.write(file, visible(), rows);
    }
}
