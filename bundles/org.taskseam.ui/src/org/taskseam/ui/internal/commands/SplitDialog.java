/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.taskseam.mining.recognition.decision.SplitBy;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.SplitSuggestion;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Spoken;

/** Asks which tasks leave a type, and what the new type is called. */
final class SplitDialog extends SuggestionDialog<SplitSuggestion> {

    private final String type;
    private Text field;
    private String name = "";
    private SplitBy by;

    SplitDialog(Shell shell, String type, List<SplitSuggestion> suggestions) {
        super(
                shell,
                Texts.get("split.title", type),
                Texts.get("split.message"),
                Texts.get("split.action"),
                suggestions);
        this.type = type;
    }

    @Override
    void createColumns() {
        column("split.which", 560, SWT.LEFT);
        column("split.tasks", 90, SWT.RIGHT);
        column("split.share", 80, SWT.RIGHT);
    }

    @Override
    String[] cells(SplitSuggestion suggestion) {
        return new String[] {suggestion.text(), Numbers.text(suggestion.tasks()), Numbers.percent(suggestion.share())};
    }

    @Override
    String about(SplitSuggestion suggestion) {
        return suggestion.text();
    }

    @Override
    void createFields(Composite area) {
        label(area, "split.name");
        field = new Text(area, SWT.BORDER);
        Spoken.name(field, Texts.get("split.name"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.setText(Texts.get("split.new", type));
        field.addListener(SWT.Modify, event -> check());
    }

    @Override
    boolean accepts(List<SplitSuggestion> wanted) {
        by = SplitSuggestion.together(wanted).orElse(null);
        setErrorMessage(wanted.isEmpty() || by != null ? null : Texts.get("split.together"));
        name = field.getText();
        return by != null && !name.isBlank();
    }

    SplitBy by() {
        return by;
    }

    String name() {
        return name;
    }
}
