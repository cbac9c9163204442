/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.MergeSuggestion;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.Spoken;

/** Asks which types are the same work as one, and whose name stays. */
final class MergeDialog extends SuggestionDialog<MergeSuggestion> {

    /** A type and how it is called. */
    private record Named(TaskType type, String name) {}

    private final Named first;
    private final List<MergeSuggestion> suggestions;
    private final List<TaskType> chosen;
    private Combo names;
    private List<Named> offered = List.of();
    private Named into;
    private boolean picked;

    /**
     * @param name        of the type
     * @param suggestions others, the most alike first
     * @param chosen      those ticked at first
     */
    MergeDialog(Shell shell, TaskType type, String name, List<MergeSuggestion> suggestions, List<TaskType> chosen) {
        super(
                shell,
                Texts.get("merge.title", name),
                Texts.get("merge.message"),
                Texts.get("merge.action"),
                suggestions);
        this.first = new Named(type, name);
        this.suggestions = suggestions;
        this.chosen = chosen;
    }

    @Override
    void createColumns() {
        column("merge.type", 530, SWT.LEFT);
        column("merge.alike", 110, SWT.RIGHT);
        column("split.tasks", 90, SWT.RIGHT);
    }

    @Override
    String[] cells(MergeSuggestion suggestion) {
        return new String[] {
            suggestion.name(),
            suggestion.hidden() ? "\u2013" : Numbers.percent(suggestion.similarity()),
            suggestion.tasks() < 0 ? Texts.get("types.hidden") : Numbers.text(suggestion.tasks())
        };
    }

    @Override
    String about(MergeSuggestion suggestion) {
        if (suggestion.hidden()) {
            return Texts.get("merge.few");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                suggestion.shared().isEmpty()
                        ? Texts.get("merge.nothing")
                        : Texts.get("merge.both", steps(suggestion.shared())));
        if (!suggestion.missing().isEmpty()) {
            lines.add(Texts.get("merge.only", first.name(), steps(suggestion.missing())));
        }
        if (!suggestion.own().isEmpty()) {
            lines.add(Texts.get("merge.only", suggestion.name(), steps(suggestion.own())));
        }
        return String.join("\n", lines);
    }

    private static String steps(List<String> steps) {
        return String.join(" \u00b7 ", steps);
    }

    @Override
    void createFields(Composite area) {
        label(area, "merge.name");
        names = new Combo(area, SWT.READ_ONLY);
        Spoken.name(names, Texts.get("merge.name"));
        names.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        names.addListener(SWT.Selection, event -> {
            into = offered.get(names.getSelectionIndex());
            picked = true;
        });
        for (int row = 0; row < suggestions.size(); row++) {
            if (chosen.contains(suggestions.get(row).type())) {
                tick(row);
            }
        }
    }

    /** Unless a person has picked one, the name of the type with most tasks is proposed. */
    @Override
    boolean accepts(List<MergeSuggestion> wanted) {
        offered = new ArrayList<>(List.of(first));
        wanted.forEach(suggestion -> offered.add(new Named(suggestion.type(), suggestion.name())));
        picked = picked && offered.contains(into);
        if (!picked) {
            into = offered.stream()
                    .max(Comparator.comparingInt(named -> named.type().tasks()))
                    .orElseThrow();
        }
        names.setItems(offered.stream().map(Named::name).toArray(String[]::new));
        names.select(offered.indexOf(into));
        return !wanted.isEmpty();
    }

    /** @return the type that stays */
    TaskType into() {
        return into.type();
    }

    /** @return the types that become it */
    List<TaskType> from() {
        return offered.stream()
                .filter(named -> !named.equals(into))
                .map(Named::type)
                .toList();
    }
}
