/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.Answer;
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
public final class TaskHandler extends AbstractHandler {

    private static final String PREFIX = "org.taskseam.ui.";

    private final TaskDecisions decisions = Desk.get().decisions();

    @Override
    public Object execute(ExecutionEvent event) {
        String command = event.getCommand().getId().substring(PREFIX.length());
        CodeText written = CodeText.focused().orElse(null);
        if (written != null && command.equals("undo")) {
            written.undo();
            return null;
        }
        if (written != null && command.equals("redo")) {
            written.redo();
            return null;
        }
        TasksView view = (TasksView)
                HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(TasksView.ID);
        if (view != null) {
            run(command, view.types(), HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    private void run(String command, TypeList list, Shell shell) {
        List<TaskType> chosen = list.chosen();
        switch (command) {
            case "renameType" -> list.rename();
            case "mergeTypes" -> decisions.merge(chosen);
            case "splitType" -> chosen.stream().findFirst().ifPresent(type -> split(type, shell));
            case "acceptType" -> chosen.stream().findFirst().ifPresent(decisions::accept);
            case "rejectType" -> chosen.stream().findFirst().ifPresent(decisions::reject);
            case "taskRules" -> ProjectActions.showRules();
            case "undo" -> decisions.undo();
            case "redo" -> decisions.redo();
            default -> throw new IllegalArgumentException(command);
        }
    }

    private void split(TaskType type, Shell shell) {
        Optional<Recognition> known = Desk.get().analysis().mined().flatMap(MinedProject::recognition);
        known.ifPresent(recognition -> Desk.get()
                .background()
                .start(
                        Texts.get("split.title", type.name()),
                        progress -> SplitSuggestion.of(recognition, type.id(), progress),
                        answer -> {
                            if (answer instanceof Answer.Complete<List<SplitSuggestion>>(List<SplitSuggestion> ways)) {
                                choose(type, ways, shell);
                            }
                        }));
    }

    private void choose(TaskType type, List<SplitSuggestion> ways, Shell shell) {
        if (ways.isEmpty()) {
            MessageDialog.openInformation(shell, Texts.get("split.title", type.name()), Texts.get("split.none"));
            return;
        }
        SplitDialog dialog = new SplitDialog(shell, type.name(), ways);
        if (dialog.open() == SplitDialog.OK) {
            decisions.split(type, dialog.by(), dialog.name());
        }
    }
}
