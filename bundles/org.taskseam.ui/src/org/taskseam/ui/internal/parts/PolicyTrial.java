/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.release.EventSample;
import org.taskseam.mining.release.PolicyPreview;
import org.taskseam.presentation.Derived;
import org.taskseam.presentation.PolicyDraft;
import org.taskseam.presentation.PolicyFiles;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.OpenFile;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Segments;
import org.taskseam.ui.internal.widgets.TextLine;

/** What a policy does to real events, each value before and after, and what changed since it was saved. */
final class PolicyTrial {

    private static final PolicyDraft NOT_LOADED = PolicyDraft.of("");

    /** What is tried on what. */
    private record Trial(Policy policy, EventSample sample) {}

    /** Where events come from: a project, or the file of a log; one of them is {@code null}. */
    private record Source(Path project, Path log) {}

    private final Derived<Source, EventSample> sample =
            new Derived<>(Desk.get().background(), Texts.get("policy.reading"), PolicyTrial::read);
    private final Derived<Trial, PolicyPreview> preview = new Derived<>(
            Desk.get().background(),
            Texts.get("policy.trying"),
            (trial, progress) -> PolicyPreview.of(trial.policy(), trial.sample(), progress));
    private final TextLine remark;
    private final Composite stack;
    private final StatePane state;
    private final DataTable<PolicyPreview.Row> rows;
    private final DataTable<PolicyDiff.Change> changes;
    private final Segments choice;
    private PolicyDraft draft = NOT_LOADED;
    private PolicyDraft saved = draft;

    /** @param toRule is told the name of a rule that a person wants to see */
    PolicyTrial(Composite parent, Consumer<String> toRule) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.marginRight = 14;
        layout.horizontalSpacing = 10;
        pane.setLayout(layout);
        choice = new Segments(
                pane,
                Texts.get("view.policy"),
                List.of(Texts.get("policy.preview"), Texts.get("policy.changes")),
                index -> update());
        GridData left = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        left.horizontalIndent = 12;
        choice.setLayoutData(left);
        remark = new TextLine(pane);
        remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton log = new FlatButton(pane, Texts.get("policy.log"), false, () -> askForLog(pane));
        GridData right = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        log.setLayoutData(right);
        stack = new Composite(pane, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        stack.setLayout(new StackLayout());
        state = new StatePane(stack, this::retry, this::cancel);
        rows = new DataTable<>(
                stack,
                "policy",
                Texts.get("policy.preview"),
                List.of(
                        new Column<>(
                                "application", Texts.get("column.application"), 100, PolicyPreview.Row::application),
                        new Column<>("attribute", Texts.get("policy.attribute"), 110, PolicyTrial::attribute),
                        new Column<>("before", Texts.get("policy.before"), 170, PolicyPreview.Row::before),
                        new Column<>("after", Texts.get("policy.after"), 170, PolicyTrial::after),
                        new Column<>("treatment", Texts.get("policy.treatment"), 120, PolicyTrial::treatment),
                        new Column<>("rule", Texts.get("policy.rule"), 110, PolicyTrial::rule)));
        rows.onSelection(row -> toRule.accept(row.rule()));
        changes = new DataTable<>(
                stack,
                "policy-changes",
                Texts.get("policy.changes"),
                List.of(
                        new Column<>("where", Texts.get("policy.where"), 200, PolicyChangeText::where),
                        new Column<>("before", Texts.get("policy.before"), 160, PolicyChangeText::before),
                        new Column<>("after", Texts.get("policy.after"), 160, PolicyChangeText::after),
                        new Column<>(
                                "effect",
                                Texts.get("policy.effect"),
                                160,
                                change -> Texts.get(change.looser() ? "policy.looser" : "policy.stricter"))));
        sample.answer().onChange(answer -> tryIt());
        preview.answer().onChange(answer -> update());
    }

    private static String attribute(PolicyPreview.Row row) {
        return Texts.get("role." + row.attribute());
    }

    private static String treatment(PolicyPreview.Row row) {
        return Texts.get("treatment." + row.treatment());
    }

    private static String after(PolicyPreview.Row row) {
        return row.after().isEmpty() ? Texts.get("policy.nothing") : row.after();
    }

    private static String rule(PolicyPreview.Row row) {
        return row.rule().isEmpty() ? Texts.get("policy.noRule") : row.rule();
    }

    private static EventSample read(Source source, Progress progress) throws Exception {
        if (source.project() != null) {
            return new PolicyFiles().sample(source.project(), progress);
        }
        EventLog log = ProjectActions.formats()
                .of(source.log())
                .read(source.log(), ReadOptions.defaults(), progress)
                .log();
        return EventSample.of(log, progress);
    }

    private void askForLog(Composite pane) {
        OpenFile.ask(pane.getShell(), Texts.get("policy.log"), OpenFile.ANY).ifPresent(this::log);
    }

    /** Tries policies on the events of a log from now on. */
    void log(Path file) {
        sample.from(new Source(null, file));
    }

    /** Tries policies on the events of a project from now on; {@code null} for none. */
    void project(Path folder) {
        sample.from(folder == null ? null : new Source(folder, null));
    }

    /** Shows what a policy does. */
    void show(PolicyDraft next, PolicyDraft before) {
        draft = next;
        saved = before;
        tryIt();
        update();
    }

    private void tryIt() {
        EventSample events = sample.value().orElse(null);
        if (events == null) {
            preview.from(null);
        } else if (draft.policy().isPresent()) {
            preview.from(new Trial(draft.policy().get(), events));
        }
        update();
    }

    private void update() {
        if (draft == NOT_LOADED) {
            return;
        }
        if (choice.getSelection() == 1) {
            List<PolicyDiff.Change> all = draft.changesSince(saved);
            changes.setRows(all);
            say(
                    draft.problem().isPresent() ? unreadable() : all.isEmpty() ? Texts.get("policy.same") : null,
                    changes.control(),
                    Texts.get(
                            "policy.changed",
                            all.size(),
                            all.stream().filter(PolicyDiff.Change::looser).count()));
        } else if (sample.answer().get().isEmpty()) {
            say(Texts.get("policy.noEvents"), rows.control(), "");
        } else if (sample.value().isEmpty()) {
            state.show(sample.answer().get());
            top(state);
        } else if (preview.value().isPresent()) {
            PolicyPreview value = preview.value().get();
            rows.setRows(value.rows());
            String origin = Texts.get(sample.value().get().masked() ? "policy.masked" : "policy.seen");
            say(
                    null,
                    rows.control(),
                    draft.problem().isPresent()
                            ? unreadable()
                            : Texts.get("policy.tried", value.events(), value.dropped()) + ' ' + origin);
        } else if (draft.problem().isPresent()) {
            say(unreadable(), rows.control(), "");
        }
    }

    private String unreadable() {
        return Texts.get(
                "policy.unreadable",
                draft.problem().orElseThrow().line(),
                draft.problem().orElseThrow().message());
    }

    /** @param instead said in place of the table; {@code null} shows the table under a remark */
    private void say(String instead, Control table, String text) {
        if (instead == null) {
            remark.show(text, text.substring(0, text.indexOf('.') + 1));
            top(table);
        } else {
            remark.show("");
            state.say(instead);
            top(state);
        }
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void retry() {
        sample.again();
    }

    private void cancel() {
        sample.cancel();
    }

    /** Shows the changes instead of the preview, or the other way round; for tests. */
    void choose(int index) {
        choice.setSelection(index);
        update();
    }

    /** @return what happens to values; for tests */
    DataTable<PolicyPreview.Row> rows() {
        return rows;
    }

    /** @return what changed; for tests */
    DataTable<PolicyDiff.Change> changes() {
        return changes;
    }

    void close() {
        sample.close();
        preview.close();
    }
}
