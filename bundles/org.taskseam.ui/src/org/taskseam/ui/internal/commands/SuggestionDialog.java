/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.CellTexts;
import org.taskseam.ui.internal.widgets.Spoken;

/**
 * Asks which suggestions for a type of task a person follows: a table to tick, and below it more about the selected row. The
 * space bar ticks; where none is ticked, the selected row counts, as Enter and the button say.
 *
 * @param <S> what is suggested
 */
abstract class SuggestionDialog<S> extends TitleAreaDialog {

    private static final int ABOUT_LINES = 9;

    private final String title;
    private final String message;
    private final String action;
    private final List<S> suggestions;
    private Table table;
    private Text about;

    /** @param action what is done, on the button */
    SuggestionDialog(Shell shell, String title, String message, String action, List<S> suggestions) {
        super(shell);
        this.title = title;
        this.message = message;
        this.action = action;
        this.suggestions = suggestions;
    }

    /** Adds the columns to the table. */
    abstract void createColumns();

    abstract String[] cells(S suggestion);

    /** @return more about a suggestion, with line breaks */
    abstract String about(S suggestion);

    /** Adds what else is asked, in two columns. */
    abstract void createFields(Composite area);

    /** @return whether this can be done; called at every change */
    abstract boolean accepts(List<S> wanted);

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        space.widthHint = 760;
        space.heightHint = 220;
        table.setLayoutData(space);
        table.setHeaderVisible(true);
        Spoken.name(table, title);
        createColumns();
        CellTexts.shorten(table);
        for (S suggestion : suggestions) {
            new TableItem(table, SWT.NONE).setText(cells(suggestion));
        }
        table.addListener(SWT.Selection, event -> {
            showSelected();
            check();
        });
        table.addListener(SWT.DefaultSelection, event -> confirm());
        about = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        below.widthHint = space.widthHint;
        below.heightHint = ABOUT_LINES * about.getLineHeight();
        about.setLayoutData(below);
        Spoken.name(about, Texts.get("suggestion.about"));
        createFields(area);
        table.setSelection(0);
        showSelected();
        table.setFocus();
        return area;
    }

    final void column(String key, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(Texts.get(key));
        column.setWidth(width);
    }

    /** Adds a line with a label; the field follows. */
    static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    final void tick(int row) {
        table.getItem(row).setChecked(true);
    }

    private void showSelected() {
        int row = table.getSelectionIndex();
        about.setText(row < 0 ? "" : about(suggestions.get(row)));
    }

    private void confirm() {
        if (getButton(IDialogConstants.OK_ID).isEnabled()) {
            okPressed();
        }
    }

    private List<S> wanted() {
        List<S> ticked = IntStream.range(0, suggestions.size())
                .filter(row -> table.getItem(row).getChecked())
                .mapToObj(suggestions::get)
                .toList();
        int selected = table.getSelectionIndex();
        return ticked.isEmpty() && selected >= 0 ? List.of(suggestions.get(selected)) : ticked;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    /** Looks anew whether what is filled in can be done. */
    final void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(accepts(wanted()));
    }
}
