/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.MergeSuggestion;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.SplitSuggestion;
import org.taskseam.presentation.TaskDecisions;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.code.CodeText;
import org.taskseam.ui.internal.parts.TasksView;
import org.taskseam.ui.internal.parts.TypeList;

/** Does what the commands about types of task say, with the types chosen at the left. */
public final class TaskHandler extends NamedCommandHandler {

    private final TaskDecisions decisions = Desk.get().decisions();

    @Override
    public void setEnabled(Object context) {
        boolean writing = CodeText.focused().isPresent();
        setBaseEnabled(
                switch (command()) {
                    case "undo" -> writing || decisions.canUndo();
                    case "redo" -> writing || decisions.canRedo();
                    case "taskRules" -> Desk.get().analysis().mined().isPresent();
                    default ->
                        Desk.get()
                                .analysis()
                                .mined()
                                .flatMap(MinedProject::recognition)
                                .isPresent();
                });
    }

    @Override
    public Object execute(ExecutionEvent event) {
        CodeText written = CodeText.focused().orElse(null);
        if (written != null && command().equals("undo")) {
            written.undo();
            return null;
        }
        if (written != null && command().equals("redo")) {
            written.redo();
            return null;
        }
        TasksView view = (TasksView)
                HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(TasksView.ID);
        if (view != null) {
            run(view.types(), TaskseamHandler.shell(event));
        }
        return null;
    }

    private void run(TypeList list, Shell shell) {
        List<TaskType> chosen = list.chosen();
        switch (command()) {
            case "taskRules" -> ProjectActions.showRules();
            case "undo" -> decisions.undo();
            case "redo" -> decisions.redo();
            default -> {
                if (chosen.isEmpty()) {
                    MessageDialog.openInformation(shell, Texts.get("section.tasks"), Texts.get("types.choose"));
                } else {
                    decide(chosen, list, shell);
                }
            }
        }
    }

    private void decide(List<TaskType> chosen, TypeList list, Shell shell) {
        TaskType type = chosen.getFirst();
        switch (command()) {
            case "renameType" -> list.rename();
            case "mergeTypes" -> merge(chosen, shell);
            case "splitType" -> split(type, shell);
            case "acceptType" -> decisions.accept(type);
            case "rejectType" -> decisions.reject(type);
            default -> throw new IllegalArgumentException(command());
        }
    }

    /** Of several chosen types, others are compared with the one of most tasks. */
    private void merge(List<TaskType> chosen, Shell shell) {
        TaskType type =
                chosen.stream().max(Comparator.comparingInt(TaskType::tasks)).orElseThrow();
        suggest("merge", type, MergeSuggestion::of, shell, (seen, others) -> {
            MergeDialog dialog = new MergeDialog(shell, type, seen.nameOf(type), others, chosen);
            if (dialog.open() == MergeDialog.OK) {
                decisions.merge(seen, dialog.into(), dialog.from());
            }
        });
    }

    private void split(TaskType type, Shell shell) {
        suggest("split", type, SplitSuggestion::of, shell, (seen, ways) -> {
            SplitDialog dialog = new SplitDialog(shell, seen.nameOf(type), ways);
            if (dialog.open() == SplitDialog.OK) {
                decisions.split(seen, type, dialog.by(), dialog.name());
            }
        });
    }

    private interface Suggester<S> {
        List<S> suggest(MinedProject project, int type, Progress progress);
    }

    /** Looks for suggestions in the background, and asks; says so where there are none. */
    private static <S> void suggest(
            String what, TaskType type, Suggester<S> suggester, Shell shell, BiConsumer<Recognition, List<S>> ask) {
        Analysis analysis = Desk.get().analysis();
        MinedProject project = analysis.mined().orElse(null);
        if (project == null || project.recognition().isEmpty()) {
            return;
        }
        Recognition seen = project.recognition().get();
        String title = Texts.get(what + ".title", seen.nameOf(type));
        if (analysis.discreet().get()) {
            MessageDialog.openInformation(shell, Texts.get("section.tasks"), Texts.get("types.discreet"));
            return;
        }
        Desk.get().background().start(title, progress -> suggester.suggest(project, type.id(), progress), answer -> {
            switch (answer) {
                case Answer.Complete<List<S>>(List<S> found)
                when found.isEmpty() -> MessageDialog.openInformation(shell, title, Texts.get(what + ".none"));
                case Answer.Complete<List<S>>(List<S> found) -> ask.accept(seen, found);
                case Answer.Failed<List<S>>(String reason) -> MessageDialog.openError(shell, title, reason);
                default -> {}
            }
        });
    }
}
