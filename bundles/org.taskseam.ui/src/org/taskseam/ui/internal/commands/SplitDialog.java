/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.taskseam.mining.recognition.decision.SplitBy;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.SplitSuggestion;
import org.taskseam.ui.internal.Texts;

/** Asks which tasks leave a type, and what the new type is called. */
final class SplitDialog extends TitleAreaDialog {

    private final String type;
    private final List<SplitSuggestion> suggestions;
    private Table table;
    private Text field;
    private String name = "";
    private SplitBy by;

    SplitDialog(Shell shell, String type, List<SplitSuggestion> suggestions) {
        super(shell);
        this.type = type;
        this.suggestions = suggestions;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("split.title", type));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.get("split.title", type));
        setMessage(Texts.get("split.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(2, false));
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        GridData space = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        space.widthHint = 720;
        space.heightHint = 320;
        table.setLayoutData(space);
        table.setHeaderVisible(true);
        column("split.which", 520, SWT.LEFT);
        column("split.tasks", 80, SWT.RIGHT);
        column("split.share", 80, SWT.RIGHT);
        for (SplitSuggestion suggestion : suggestions) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                suggestion.text(), Numbers.text(suggestion.tasks()), Numbers.percent(suggestion.share())
            });
        }
        table.addListener(SWT.Selection, event -> check());
        new Label(area, SWT.NONE).setText(Texts.get("split.name"));
        field = new Text(area, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.setText(Texts.get("split.new", type));
        field.addListener(SWT.Modify, event -> check());
        return area;
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(Texts.get(title));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        List<SplitSuggestion> chosen = new ArrayList<>();
        for (int i = 0; i < suggestions.size(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(suggestions.get(i));
            }
        }
        Optional<SplitBy> together = SplitSuggestion.together(chosen);
        setErrorMessage(chosen.isEmpty() || together.isPresent() ? null : Texts.get("split.together"));
        by = together.orElse(null);
        name = field.getText();
        getButton(IDialogConstants.OK_ID).setEnabled(by != null && !name.isBlank());
    }

    SplitBy by() {
        return by;
    }

    String name() {
        return name;
    }
}
