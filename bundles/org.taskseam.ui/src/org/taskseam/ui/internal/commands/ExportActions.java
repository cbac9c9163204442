/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.LogFormat;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.ProjectLibrary.Exported;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.SaveFile;
import org.taskseam.ui.internal.Texts;

/** The events of the open project as a log for other tools, in any format that can be written. */
final class ExportActions {

    private static final String PACKED = ".gz";

    private ExportActions() {}

    /** Asks where to and in which format, and writes in the background. */
    static void export(Shell shell) {
        String title = Texts.get("export.title");
        Path project = ProjectActions.current().orElseThrow();
        String name = Desk.get().analysis().mined().orElseThrow().name();
        List<SaveFile.Kind> kinds = kinds();
        SaveFile.ask(shell, title, name + kinds.getFirst().ending().substring(1), kinds)
                .ifPresent(file -> {
                    Waiting waiting = new Waiting(shell, title);
                    waiting.on(write(project, file, answer -> {
                        waiting.show(answer);
                        show(answer, shell, file);
                    }));
                });
    }

    /** Each format by its preferred ending, plain and compressed. */
    private static List<SaveFile.Kind> kinds() {
        return written()
                .flatMap(format -> {
                    String ending = "*." + format.extensions().getFirst();
                    return Stream.of(
                            new SaveFile.Kind(format.title(), ending),
                            new SaveFile.Kind(Texts.get("save.packed", format.title()), ending + PACKED));
                })
                .toList();
    }

    private static Stream<LogFormat> written() {
        return ProjectActions.formats().formats().stream().filter(LogFormat::writes);
    }

    private static Background.Handle write(Path project, Path file, Consumer<Answer<Exported>> observer) {
        String title = Texts.get("export.title");
        return Desk.get()
                .background()
                .start(
                        title,
                        Desk.get()
                                .unfinished()
                                .of(
                                        title,
                                        progress -> ProjectActions.library()
                                                .export(project, formatOf(file), file, progress)),
                        observer);
    }

    /** @return the format that the ending of a file says, else the first one */
    private static LogFormat formatOf(Path file) {
        String name = Head.nameOf(file);
        return written()
                .filter(format -> format.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst()
                .orElseGet(() -> written().findFirst().orElseThrow());
    }

    private static void show(Answer<Exported> answer, Shell shell, Path file) {
        switch (answer) {
            case Answer.Complete<Exported>(Exported written) ->
                ProjectActions.say(Texts.get(
                        written.withoutPeople() ? "export.done.people" : "export.done", written.events(), file));
            case Answer.Failed<Exported>(String reason) ->
                MessageDialog.openError(shell, Texts.get("export.title"), reason);
            case Answer.Running<Exported> running -> {}
            case Answer.Cancelled<Exported> cancelled -> {}
        }
    }
}
