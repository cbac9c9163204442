/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.OpenFile;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.PreviewTable;
import org.taskseam.ui.internal.widgets.Spoken;

/** Which file, and its first rows. */
final class FilePage extends WizardPage {

    private static final int REST = 300;

    private final ImportRequest request;
    private final String first;
    private Text path;
    private Label format;
    private PreviewTable preview;
    private Background.Handle running = () -> {};
    private int change;

    /** @param first the file that is looked at at first; empty for none */
    FilePage(ImportRequest request, String first) {
        super("file");
        this.first = first;
        this.request = request;
        setTitle(Texts.get("import.file.title"));
        setDescription(Texts.get("import.file.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        path = new Text(page, SWT.BORDER);
        path.setMessage(Texts.get("import.file.hint"));
        Spoken.name(path, Texts.get("import.file.hint"));
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        path.addListener(SWT.Modify, event -> look());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.get("import.file.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        format = new Label(page, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        format.setLayoutData(wide);
        preview = new PreviewTable(page, Texts.get("import.file.preview"));
        preview.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        preview.control().setVisible(false);
        setControl(page);
        page.addDisposeListener(event -> running.cancel());
        path.setText(first);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            path.setFocus();
        }
    }

    private void browse() {
        OpenFile.ask(getShell(), getTitle(), "*.csv;*.tsv;*.xes;*.xes.gz;*.gz;*.json;*.jsonl;*.txt", OpenFile.ANY)
                .ifPresent(file -> path.setText(file.toString()));
    }

    private void look() {
        setPageComplete(false);
        preview.control().setVisible(false);
        running.cancel();
        int mine = ++change;
        getShell().getDisplay().timerExec(REST, () -> {
            if (mine == change && !path.isDisposed()) {
                detect(path.getText().strip());
            }
        });
    }

    /** @param text may stand in quotes, as file managers copy it */
    private void detect(String text) {
        Path file;
        if (text.isEmpty()) {
            format("");
            setErrorMessage(null);
            return;
        }
        try {
            file = Path.of(text.matches("\".+\"") ? text.substring(1, text.length() - 1) : text);
        } catch (InvalidPathException e) {
            setErrorMessage(Texts.get("import.file.missing"));
            return;
        }
        if (!Files.exists(file)) {
            format("");
            setErrorMessage(Texts.get("import.file.missing"));
            return;
        }
        setErrorMessage(null);
        running = Desk.get()
                .background()
                .start(
                        Texts.get("import.file.looking"),
                        progress -> ProjectActions.formats().of(file).detect(file, ReadOptions.defaults()),
                        answer -> show(file, answer));
    }

    private void show(Path file, Answer<Detected> answer) {
        if (path.isDisposed()) {
            return;
        }
        switch (answer) {
            case Answer.Running<Detected> run -> format(Texts.get("import.file.looking"));
            case Answer.Complete<Detected>(Detected detected) -> {
                request.file(file, detected);
                String notes = String.join("\n", detected.notes());
                format(ProjectActions.formats().byId(detected.format()).title()
                        + (notes.isEmpty() ? "" : "\n" + notes));
                preview.show(
                        detected.columns().stream().map(column -> column.name()).toList(), detected.preview());
                preview.control().setVisible(true);
                setPageComplete(true);
            }
            case Answer.Failed<Detected>(String reason) -> {
                setErrorMessage(Texts.get("import.file.unreadable"));
                format(reason);
            }
            case Answer.Cancelled<Detected> cancelled -> format("");
        }
    }

    /** What the file is, or the whole reason why it cannot be read. */
    private void format(String text) {
        format.setText(text);
        format.getParent().layout();
    }
}
