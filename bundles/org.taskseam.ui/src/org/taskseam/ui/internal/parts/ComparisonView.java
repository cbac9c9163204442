/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskRecognizer;
import org.taskseam.osgi.Installed;
import org.taskseam.presentation.Comparison;
import org.taskseam.presentation.ComparisonWish;
import org.taskseam.presentation.ComparisonWish.Choice;
import org.taskseam.presentation.Derived;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TypePairRow;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.tables.Column;
import org.taskseam.ui.internal.tables.DataTable;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.FlatChoice;

/** Two recognisers on one log: how far they agree, both timelines above each other, and which types meet. */
public final class ComparisonView extends TaskPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.comparison";

    /** Types that have no partner get colours of their own. */
    private static final int WITHOUT_PARTNER = 5;

    private final List<TaskRecognizer> recognizers = installed();
    private final Derived<ComparisonWish, Comparison> comparison = new Derived<>(
            Desk.get().background(), Texts.get("view.comparison"), (wish, progress) -> wish.run(progress));
    private FlatChoice first;
    private FlatChoice second;
    private FlatButton next;
    private FlatButton use;
    private TimelineCanvas canvas;
    private DataTable<TypePairRow> pairs;
    private List<Choice> choices = List.of(new Choice.Shown());
    private MinedProject project;
    private Recognition known;
    private ComparisonWish wish;

    private static List<TaskRecognizer> installed() {
        return Stream.concat(
                        Stream.of(new SeamRecognizer()), Installed.inThisFramework().all(TaskRecognizer.class).stream())
                .toList();
    }

    @Override
    void createControls(Composite bar) {
        first = choice(bar, "comparison.first");
        second = choice(bar, "comparison.second");
        button(bar, "comparison.run", this::compare);
        next = button(bar, "comparison.next", () -> canvas.nextDifference());
        use = button(bar, "comparison.use", () -> {
            if (chosen(second) instanceof Choice.Found(TaskRecognizer by)) {
                ProjectActions.recognize(by);
            }
        });
    }

    @Override
    void brief(boolean wanted) {
        brief(next, "comparison.next", wanted);
        brief(use, "comparison.use", wanted);
    }

    private FlatChoice choice(Composite bar, String name) {
        FlatChoice choice = new FlatChoice(bar, Texts.get(name), index -> chosen());
        GridData space = new GridData(SWT.FILL, SWT.CENTER, true, false);
        space.widthHint = 120;
        choice.setLayoutData(space);
        return choice;
    }

    private void offer(List<Choice> next) {
        choices = next;
        List<String> names = choices.stream()
                .map(choice -> switch (choice) {
                    case Choice.Shown shown -> Texts.get("comparison.shown");
                    case Choice.Labels labels -> Texts.get("comparison.labels");
                    case Choice.Found(TaskRecognizer by) -> by.title();
                })
                .toList();
        first.setItems(names);
        second.setItems(names);
        second.select(names.size() - 1);
        chosen();
        first.getParent().layout();
    }

    /** Only what a recogniser finds can be shown in place of what is shown. */
    private void chosen() {
        use.setEnabled(chosen(second) instanceof Choice.Found);
    }

    private Choice chosen(FlatChoice choice) {
        return choices.get(choice.getSelection());
    }

    @Override
    Control createContent(Composite parent) {
        SashForm content = new SashForm(parent, SWT.HORIZONTAL);
        canvas = new TimelineCanvas(content);
        canvas.onSelection(task -> {
            if (wish != null && wish.first() instanceof Choice.Shown) {
                analysis().select(task == RecognizedTasks.NONE ? Selected.NOTHING : new Selected.Task(task));
            }
        });
        pairs = new DataTable<>(
                content,
                "comparison",
                getPartName(),
                List.of(
                        new Column<>("first", Texts.get("comparison.column.first"), 150, TypePairRow::first),
                        new Column<>("second", Texts.get("comparison.column.second"), 150, TypePairRow::second),
                        new Column<>("events", Texts.get("column.events"), 92, TypePairRow::events),
                        new Column<>("share", Texts.get("comparison.column.share"), 60, TypePairRow::share),
                        new Column<>(
                                "same",
                                Texts.get("comparison.column.same"),
                                60,
                                row -> Texts.get(row.same() ? "comparison.same" : "comparison.different"))));
        content.setWeights(40, 60);
        follow(comparison.answer().onChange(answer -> update()));
        return content;
    }

    /** Compares two of the choices, by their positions; for tests. */
    void compare(int one, int other) {
        first.select(one);
        second.select(other);
        chosen();
        compare();
    }

    private void compare() {
        if (project != null && project.recognition().isPresent()) {
            wish = new ComparisonWish(project.recognition().get(), chosen(first), chosen(second));
            comparison.from(wish);
        }
    }

    @Override
    void show(MinedProject project, Recognition recognition) {
        this.project = project;
        if (!recognition.equals(known)) {
            known = recognition;
            wish = null;
            comparison.from(null);
            offer(ComparisonWish.choices(recognition, recognizers));
        }
        update();
    }

    private void update() {
        if (project == null) {
            return;
        }
        next.setEnabled(comparison
                .value()
                .filter(value -> !value.differences().isEmpty())
                .isPresent());
        if (wish == null) {
            offer(Texts.get("comparison.ready"), Texts.get("comparison.run"), this::compare);
        } else if (comparison.value().isEmpty()) {
            showAnswer(comparison.answer().get());
        } else if (!wish.known().speaksOf(wish.known().source().actorCount())) {
            say(Texts.get("timeline.hidden", Recognition.SMALLEST_GROUP));
        } else {
            show(comparison.value().get());
        }
    }

    private void show(Comparison value) {
        RecognizedTasks a = value.first().tasks();
        RecognizedTasks b = value.second().tasks();
        canvas.show(
                List.of(
                        new LanePainter.Track(value.first(), type -> type, typeNames(project, a)),
                        new LanePainter.Track(
                                value.second(),
                                type -> value.partner(type) == RecognizedTasks.NONE
                                        ? a.types().size() + WITHOUT_PARTNER + type
                                        : value.partner(type),
                                typeNames(project, b))),
                value.first().lanesWith(RecognizedTasks.NONE));
        canvas.mark(value.differences());
        pairs.setRows(analysis().discreet().get() ? List.of() : value.pairs());
        showContent(Texts.get(
                "comparison.remark",
                Numbers.percent(value.sameTasks()),
                Numbers.percent(value.sameBoundaries()),
                Numbers.percent(value.sameEvents()),
                value.differences().size()));
    }

    @Override
    void retry() {
        comparison.again();
    }

    @Override
    void cancel() {
        comparison.cancel();
    }

    /** @return the lanes; for tests */
    TimelineCanvas canvas() {
        return canvas;
    }

    /** @return what goes to the next difference; for tests */
    FlatButton next() {
        return next;
    }

    /** @return what shows the second result everywhere; for tests */
    FlatButton use() {
        return use;
    }

    /** @return which types meet; for tests */
    DataTable<TypePairRow> pairs() {
        return pairs;
    }

    @Override
    public void dispose() {
        comparison.close();
        super.dispose();
    }
}
