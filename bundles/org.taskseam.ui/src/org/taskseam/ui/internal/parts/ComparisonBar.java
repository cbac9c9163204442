/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Contrast;
import org.taskseam.presentation.Derived;
import org.taskseam.presentation.Group;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.FlatChoice;
import org.taskseam.ui.internal.widgets.TextLine;

/** The two groups that the graph compares: teams, weeks or types of task. There while it compares. */
final class ComparisonBar extends Composite {

    /** What is to be compared. */
    private record Wish(MinedProject project, Group first, Group second) {}

    private final Analysis analysis;
    private final Derived<Wish, Contrast> contrast = new Derived<>(
            Desk.get().background(),
            Texts.get("measure.compare"),
            (wish, progress) -> Contrast.of(wish.project(), wish.first(), wish.second(), progress));
    private final FlatChoice first;
    private final FlatChoice second;
    private final TextLine remark;
    private List<Group> groups = List.of();
    private List<Group> others = List.of();
    private boolean on;

    ComparisonBar(Composite parent, Analysis analysis) {
        super(parent, SWT.NONE);
        this.analysis = analysis;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 10;
        setLayout(layout);
        first = new FlatChoice(this, Texts.get("compare.first"), index -> offerOthers());
        second = new FlatChoice(this, Texts.get("compare.second"), index -> compare());
        remark = new TextLine(this);
        remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        contrast.answer().onChange(this::compared);
        var subscription = analysis.project().onChange(answer -> projectChanged());
        addDisposeListener(event -> {
            subscription.close();
            contrast.close();
        });
        show(false);
    }

    /** Compares groups in the graph, or shows its measure again. */
    void turn(boolean wanted) {
        if (wanted == on) {
            return;
        }
        on = wanted;
        show(on);
        if (on) {
            offer();
        } else {
            contrast.from(null);
            analysis.compare(Optional.empty());
        }
    }

    /** @return whether the graph compares */
    boolean isOn() {
        return on;
    }

    private void show(boolean visible) {
        setVisible(visible);
        GridData space = new GridData(SWT.FILL, SWT.TOP, true, false);
        space.exclude = !visible;
        setLayoutData(space);
        getParent().layout();
    }

    private void projectChanged() {
        if (on && analysis.mined().isPresent()) {
            offer();
        }
    }

    private void offer() {
        Group chosen = groups.isEmpty() ? null : groups.get(first.getSelection());
        groups = analysis.mined().map(Group::of).orElse(List.of());
        first.setItems(groups.stream().map(Group::label).toList());
        first.select(Math.max(0, groups.indexOf(chosen)));
        offerOthers();
    }

    private void offerOthers() {
        Group before = others.isEmpty() ? null : others.get(second.getSelection());
        Group chosen = groups.isEmpty() ? null : groups.get(first.getSelection());
        others = groups.stream()
                .filter(group -> group.kind() == chosen.kind() && !group.equals(chosen))
                .toList();
        second.setItems(others.stream().map(Group::label).toList());
        second.select(Math.max(0, others.indexOf(before)));
        compare();
    }

    private void compare() {
        if (others.isEmpty()) {
            remark.show(Texts.get("compare.none"));
            analysis.compare(Optional.empty());
            return;
        }
        contrast.from(new Wish(
                analysis.mined().orElseThrow(), groups.get(first.getSelection()), others.get(second.getSelection())));
    }

    /** Chooses groups by their positions; for tests. */
    void choose(int one, int other) {
        first.select(one);
        offerOthers();
        second.select(other);
        compare();
    }

    private void compared(Optional<Answer<Contrast>> answer) {
        if (!on || answer.isEmpty()) {
            return;
        }
        switch (answer.get()) {
            case Answer.Running<Contrast> running -> remark.show(Texts.get("compare.running"));
            case Answer.Complete<Contrast>(Contrast value)
            when value.isHidden() -> {
                remark.show(Texts.get("compare.hidden"));
                analysis.compare(Optional.empty());
            }
            case Answer.Complete<Contrast>(Contrast value) -> {
                remark.show(Texts.get("compare.remark"));
                analysis.compare(Optional.of(value));
            }
            case Answer.Failed<Contrast>(String reason) -> remark.show(reason);
            case Answer.Cancelled<Contrast> cancelled -> remark.show(Texts.get("state.cancelled"));
        }
    }
}
