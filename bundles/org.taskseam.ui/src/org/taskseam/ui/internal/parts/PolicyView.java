/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.PolicyDraft;
import org.taskseam.presentation.PolicyFiles;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.OpenFile;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.SaveFile;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.code.CodeText;
import org.taskseam.ui.internal.code.PolicyLanguage;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Panes;
import org.taskseam.ui.internal.widgets.TextLine;

/** Writes the privacy policy: its text at the left, what it does to real events and what changed at the right. */
public final class PolicyView extends ViewPart implements ISaveablePart2 {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.policy";

    private static final String[] ENDINGS = {"*.policy", OpenFile.ANY};

    private final Analysis analysis = Desk.get().analysis();
    private final PolicyFiles files = new PolicyFiles();
    private TextLine title;
    private FlatButton raise;
    private Composite pane;
    private CodeText code;
    private PolicyTrial trial;
    private PolicyDraft draft = PolicyDraft.of("");
    private PolicyDraft saved = draft;
    private Path file;

    @Override
    public void createPartControl(Composite parent) {
        pane = Panes.column(parent);
        createBar(pane).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm halves = new SashForm(pane, SWT.HORIZONTAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        code = new CodeText(halves, Texts.get("view.policy"), PolicyLanguage.with(Desk.get()::applications));
        code.onChange(this::changed);
        trial = new PolicyTrial(halves, rule -> {
            int line = draft.lineOf(rule);
            if (line > 0) {
                code.reveal(line);
            }
        });
        halves.setWeights(45, 55);
    }

    private Composite createBar(Composite pane) {
        Composite bar = new Composite(pane, SWT.NONE);
        GridLayout layout = new GridLayout(6, false);
        layout.marginWidth = 14;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        new FlatButton(bar, "\u2190 " + Texts.get("policy.back"), false, ProjectActions::back);
        title = new TextLine(bar);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        raise = new FlatButton(
                bar,
                Texts.get("policy.raise"),
                false,
                () -> code.replace(draft.raised(saved).text()));
        new FlatButton(bar, Texts.get("policy.open"), false, this::open);
        new FlatButton(bar, Texts.get("policy.save"), false, () -> save(false));
        new FlatButton(bar, Texts.get("policy.sign"), true, this::sign);
        return bar;
    }

    /** Shows the policy of the open project, or one to begin with; what is not saved yet stays. */
    public void load() {
        if (isDirty()) {
            return;
        }
        PolicyDraft first = PolicyDraft.first(
                analysis.mined().map(MinedProject::name).orElse(""), Desk.get().applications(), LocalDate.now());
        Path folder = ProjectActions.current().orElse(null);
        file = folder == null ? null : folder.resolve(PolicyFiles.NAME);
        trial.project(folder);
        if (folder == null) {
            show(first);
        } else {
            run("policy.open", progress -> files.ofProject(folder, first), this::show);
        }
    }

    private void show(PolicyDraft loaded) {
        saved = loaded;
        code.set(loaded.text());
        changed(loaded.text());
    }

    private void changed(String text) {
        draft = PolicyDraft.of(text);
        code.mark(draft.problem());
        trial.show(draft, saved);
        raise.setShown(draft.needsVersion(saved));
        String name = file == null
                ? Texts.get("policy.new")
                : Desk.get().recent().nameOf(file.getParent()) + " / " + file.getFileName();
        title.show(
                Texts.get("view.policy") + "  \u00b7  " + name + (isDirty() ? "  \u2022" : ""),
                Texts.get("view.policy"));
        firePropertyChange(PROP_DIRTY);
    }

    private void open() {
        OpenFile.ask(shell(), Texts.get("view.policy"), ENDINGS).ifPresent(this::open);
    }

    /** Opens the policy in a file. */
    public void open(Path chosen) {
        run("policy.open", progress -> files.load(chosen), loaded -> {
            file = chosen;
            show(loaded);
        });
    }

    /** @param ask for the file, whether or not it is known */
    private void save(boolean ask) {
        if (file == null || ask) {
            SaveFile.ask(shell(), Texts.get("policy.save"), PolicyFiles.NAME, ENDINGS[0])
                    .ifPresent(chosen -> {
                        file = chosen;
                        save(false);
                    });
            return;
        }
        Path target = file;
        PolicyDraft written = draft;
        run("policy.save", progress -> files.save(written, target), done -> {
            saved = done;
            changed(code.get());
        });
    }

    private void sign() {
        if (draft.policy().isEmpty()) {
            MessageDialog.openInformation(
                    shell(),
                    Texts.get("policy.sign"),
                    Texts.get(
                            "policy.unreadable",
                            draft.problem().orElseThrow().line(),
                            draft.problem().orElseThrow().message()));
            return;
        }
        PolicyDraft written = draft;
        SaveFile.ask(shell(), Texts.get("policy.sign"), "signed.policy", ENDINGS[0])
                .ifPresent(target -> run(
                        "policy.sign",
                        progress -> files.sign(written, target),
                        key -> MessageDialog.openInformation(
                                shell(), Texts.get("policy.sign"), Texts.get("policy.signed", target, key))));
    }

    private <T> void run(String what, Background.Work<T> work, Consumer<T> then) {
        Desk.get().background().start(Texts.get(what), work, answer -> {
            if (code.control().isDisposed()) {
                return;
            }
            switch (answer) {
                case Answer.Complete<T>(T value) -> then.accept(value);
                case Answer.Failed<T>(String reason) -> MessageDialog.openError(shell(), Texts.get(what), reason);
                case Answer.Running<T> running -> {}
                case Answer.Cancelled<T> cancelled -> {}
            }
        });
    }

    private Shell shell() {
        return getSite().getShell();
    }

    /** @return the text; for tests */
    CodeText code() {
        return code;
    }

    /** @return what it does; for tests */
    PolicyTrial trial() {
        return trial;
    }

    @Override
    public boolean isDirty() {
        return code != null && !code.get().equals(saved.text());
    }

    @Override
    public int promptToSaveOnClose() {
        return Unsaved.ask(shell(), getPartName());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save(false);
    }

    @Override
    public void doSaveAs() {
        save(true);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public void setFocus() {
        if (!Panes.hasKeyboard(pane)) {
            code.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        trial.close();
        super.dispose();
    }
}
