/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.mining.recognition.rule.TaskRules;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Derived;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.RuleBook;
import org.taskseam.presentation.RuleDraft;
import org.taskseam.presentation.RuleTrial;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TextProblem;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.code.CodeText;
import org.taskseam.ui.internal.code.RulesLanguage;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.Panes;
import org.taskseam.ui.internal.widgets.TextLine;

/** Writes the rules for types of task: the text, what each rule matches, and what it would do, before it holds. */
public final class RulesEditor extends EditorPart implements ISaveablePart2 {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.rulesEditor";

    /** What is tried on what. */
    private record Trial(TaskRules rules, Recognition known) {}

    private final Analysis analysis = Desk.get().analysis();
    private final RuleBook book = Desk.get().rules();
    private final List<Observable.Subscription> subscriptions = new ArrayList<>();
    private final Derived<Trial, RuleTrial> trial = new Derived<>(
            Desk.get().background(),
            Texts.get("rules.trying"),
            (wanted, progress) -> RuleTrial.of(wanted.rules(), wanted.known(), progress));
    private TextLine remark;
    private FlatButton takeBack;
    private Composite pane;
    private CodeText code;
    private DataTable<RuleTrial.Row> hits;
    private RuleDraft draft = RuleDraft.of("");
    private String saved = "";

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = Panes.column(parent);
        createBar(pane);
        SashForm halves = new SashForm(pane, SWT.VERTICAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        code = new CodeText(halves, Texts.get("rules.title"), RulesLanguage.with(this::columns, this::texts));
        code.example(Texts.get("rules.sample"));
        code.onChange(this::changed);
        hits = new DataTable<>(
                halves,
                "rules",
                Texts.get("rules.hits"),
                List.of(
                        new org.taskseam.ui.internal.tables.Column<>(
                                "line", Texts.get("rules.line"), 60, RuleTrial.Row::line),
                        new org.taskseam.ui.internal.tables.Column<>(
                                "type", Texts.get("routine.type"), 170, RuleTrial.Row::type),
                        new org.taskseam.ui.internal.tables.Column<>(
                                "kind",
                                Texts.get("policy.rule"),
                                90,
                                row -> Texts.get("rules.kind." + row.kind().name())),
                        new org.taskseam.ui.internal.tables.Column<>(
                                "events", Texts.get("column.events"), 120, RulesEditor::events),
                        new org.taskseam.ui.internal.tables.Column<>(
                                "activities", Texts.get("slider.activities"), 420, RuleTrial.Row::activities)));
        hits.onSelection(row -> code.reveal(row.line()));
        halves.setWeights(60, 40);
        subscriptions.add(book.kept().follow(this::kept));
        subscriptions.add(book.problem().onChange(reason -> {
            say("");
            showTrial();
        }));
        subscriptions.add(analysis.project().onChange(answer -> projectChanged()));
        subscriptions.add(trial.answer().onChange(answer -> showTrial()));
        book.load();
    }

    private static Object events(RuleTrial.Row row) {
        return row.events() < 0
                ? Texts.get("rules.few")
                : row.events() == 0 ? Texts.get("rules.noEvents") : row.events();
    }

    private void createBar(Composite pane) {
        Composite bar = new Composite(pane, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 14;
        layout.marginHeight = 5;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        remark = new TextLine(bar);
        remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(bar, Texts.get("rules.starts"), false, () -> insert("starts when"));
        new FlatButton(bar, Texts.get("rules.ends"), false, () -> insert("ends when"));
        takeBack = new FlatButton(bar, Texts.get("rules.takeBack"), false, book::takeBack);
        new FlatButton(bar, Texts.get("rules.apply"), true, this::apply);
    }

    private Optional<Recognition> known() {
        return analysis.mined().flatMap(MinedProject::recognition);
    }

    private List<String> columns() {
        Stream<String> standard = Stream.of(
                        Attribute.ACTIVITY, Attribute.APPLICATION, Attribute.ELEMENT, Attribute.ACTION, Attribute.PAGE)
                .map(attribute -> attribute.name().toLowerCase(Locale.ROOT));
        Stream<String> own = known().stream()
                .flatMap(known -> known.source().columns().stream())
                .filter(column -> column.kind() == Column.Kind.TEXT)
                .map(Column::name);
        return Stream.concat(standard, own).distinct().toList();
    }

    /** Only what stands in the views already, as the log calls it. */
    private List<String> texts(String column) {
        MinedProject project = analysis.mined().orElse(null);
        if (project == null) {
            return List.of();
        }
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "activity" ->
                project.activities().stream().map(ActivityRow::id).toList();
            case "application" -> Desk.get().applications();
            case "element" ->
                project.activities().stream()
                        .map(ActivityRow::element)
                        .filter(element -> !element.isEmpty())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private void kept(Optional<Answer<String>> answer) {
        if (answer.orElse(null) instanceof Answer.Complete<String>(String text)) {
            boolean untouched = code.get().equals(saved);
            saved = text;
            if (untouched) {
                code.set(text);
            }
        } else if (answer.orElse(null) instanceof Answer.Failed<String>) {
            saved = book.text().orElse("");
        }
        changed(code.get());
    }

    /** Why the rules are not kept or not applied, which matters more than what they would do. */
    private Optional<String> failure() {
        return book.kept().get().orElse(null) instanceof Answer.Failed<String>(String reason)
                ? Optional.of(reason)
                : Optional.of(book.problem().get()).filter(reason -> !reason.isEmpty());
    }

    private void say(String text) {
        Optional<String> failed = failure().map(reason -> Texts.get("rules.failed", reason));
        remark.show(failed.orElse(text), failed.isPresent());
    }

    private void projectChanged() {
        book.load();
        tryIt();
    }

    private void changed(String text) {
        draft = RuleDraft.of(text);
        code.mark(draft.problem());
        takeBack.setShown(book.canTakeBack());
        tryIt();
        firePropertyChange(ISaveablePart2.PROP_DIRTY);
    }

    private void tryIt() {
        if (known().isEmpty()) {
            trial.from(null);
            hits.setRows(List.of());
            say(Texts.get("rules.unknown"));
        } else if (draft.rules().isPresent()) {
            trial.from(new Trial(draft.rules().get(), known().get()));
        }
    }

    private void showTrial() {
        RuleTrial value = trial.value().orElse(null);
        if (value == null) {
            return;
        }
        Optional<TextProblem> problem = draft.problem().or(() -> Optional.ofNullable(value.problem()));
        code.mark(problem);
        hits.setRows(value.rules());
        if (problem.isPresent()) {
            say(problem.get().message());
            return;
        }
        String effects = value.effects().stream()
                .map(effect ->
                        Texts.get("rules.effect", effect.type(), number(effect.before()), number(effect.after())))
                .collect(Collectors.joining(" \u00b7 "));
        say(effects.isEmpty() ? Texts.get("rules.none") : effects);
    }

    private static String number(long tasks) {
        return tasks < 0 ? Texts.get("rules.few") : Numbers.text(tasks);
    }

    /** Writes a rule for the selected type about the selected activity; what is not selected is left to write. */
    void insert(String begin) {
        String type = analysis.mined().map(MinedProject::task).orElse("");
        String name = type.isEmpty() ? Texts.get("rules.example") : type;
        String condition = analysis.selected().get() instanceof Selected.Activity(String id) && known().isPresent()
                ? RuleDraft.condition(known().get().source(), id)
                : "activity is \"\"";
        String rule = "\n  " + begin + ' ' + condition;
        int end = RuleDraft.of(code.get()).endOf(name);
        if (end > 0) {
            code.insertAfter(end, rule);
        } else {
            String gap = code.get().isBlank() ? "" : "\n\n";
            code.insertAfter(Integer.MAX_VALUE, gap + RuleDraft.task(name) + rule);
        }
    }

    private void apply() {
        RuleDraft now = RuleDraft.of(code.get());
        if (now.rules().isPresent() && book.isReady()) {
            saved = now.text();
            book.apply(now);
            firePropertyChange(ISaveablePart2.PROP_DIRTY);
        } else {
            now.problem().ifPresent(problem -> code.reveal(problem.line()));
        }
    }

    /** @return the text; for tests */
    public CodeText code() {
        return code;
    }

    /** @return what stands above the text; for tests */
    String remark() {
        return remark.getText();
    }

    /** @return what the rules match; for tests */
    DataTable<RuleTrial.Row> hits() {
        return hits;
    }

    @Override
    public boolean isDirty() {
        return code != null && !code.get().equals(saved);
    }

    /** Rules that cannot be read are not kept: the person is shown why instead. */
    @Override
    public int promptToSaveOnClose() {
        int answer = Unsaved.ask(getSite().getShell(), getPartName());
        if (answer != YES || draft.rules().isPresent() && book.isReady()) {
            return answer;
        }
        apply();
        draft.problem()
                .ifPresent(problem -> MessageDialog.openInformation(
                        getSite().getShell(),
                        getPartName(),
                        Texts.get("rules.unreadable", problem.line(), problem.message())));
        return CANCEL;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        apply();
    }

    @Override
    public void doSaveAs() {
        // the rules have one place
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
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
        subscriptions.forEach(Observable.Subscription::close);
        super.dispose();
    }
}
