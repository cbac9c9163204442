/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.LogFormat;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.ProjectLibrary.Exported;
import org.taskseam.presentation.Recognition;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Places;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.SaveFile;
import org.taskseam.ui.internal.Texts;

/** What of the open project is for other tools: its events as a log in any format that can be written, and the tasks by event. */
final class ExportActions {

    private static final String PACKED = ".gz";
    private static final String JSON = ".json";

    private ExportActions() {}

    /** Asks where to and in which format, and writes the events in the background. */
    static void events(Shell shell) {
        Path project = ProjectActions.current().orElseThrow();
        ask(
                shell,
                "export",
                "",
                kinds(),
                (file, progress) ->
                        said("export", ProjectActions.library().export(project, formatOf(file), file, progress), file));
    }

    /**
     * Asks where to, and writes in the background, as people decided by now, which event belongs to which task, or the types of
     * task with their variants and routines.
     */
    static void tasks(Shell shell) {
        Path project = ProjectActions.current().orElseThrow();
        Recognition known =
                Desk.get().analysis().mined().flatMap(MinedProject::recognition).orElseThrow();
        Optional<Decisions> pending = Desk.get().decisions().pending();
        List<SaveFile.Kind> kinds = List.of(
                new SaveFile.Kind(Texts.get("export.tasks.events"), "*.csv"),
                new SaveFile.Kind(Texts.get("export.tasks.types"), "*" + JSON));
        ask(shell, "export.tasks", " " + Texts.get("section.tasks"), kinds, (file, progress) -> {
            if (Head.nameOf(file).endsWith(JSON)) {
                int types = ProjectActions.library().exportTypes(known, pending, file, progress);
                return Texts.get("export.types.done", types, file);
            }
            return said(
                    "export.tasks",
                    ProjectActions.library().exportTasks(project, known, pending, file, progress),
                    file);
        });
    }

    private interface Writer {
        /** @return what was done, to be told */
        String write(Path file, Progress progress) throws Exception;
    }

    /**
     * @param texts start of the keys of what is said
     * @param what  of the project is in the file, for its proposed name
     */
    private static void ask(Shell shell, String texts, String what, List<SaveFile.Kind> kinds, Writer writer) {
        String title = Texts.get(texts + ".title");
        String name = Desk.get().analysis().mined().orElseThrow().name() + what;
        SaveFile.ask(shell, title, name + kinds.getFirst().ending().substring(1), kinds)
                .ifPresent(file -> {
                    Waiting waiting = new Waiting(shell, title);
                    Background.Work<String> work = progress -> writer.write(file, progress);
                    waiting.on(Desk.get()
                            .background()
                            .start(title, Desk.get().unfinished().of(title, work), answer -> {
                                waiting.show(answer);
                                show(answer, shell, title);
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

    /** @return the format that the ending of a file says, else the first one */
    private static LogFormat formatOf(Path file) {
        String name = Head.nameOf(file);
        return written()
                .filter(format -> format.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst()
                .orElseGet(() -> written().findFirst().orElseThrow());
    }

    private static String said(String texts, Exported written, Path file) {
        return Texts.get(texts + (written.withoutPeople() ? ".done.people" : ".done"), written.events(), file);
    }

    private static void show(Answer<String> answer, Shell shell, String title) {
        switch (answer) {
            case Answer.Complete<String>(String done) -> Places.say(done);
            case Answer.Failed<String>(String reason) -> MessageDialog.openError(shell, title, reason);
            case Answer.Running<String> running -> {}
            case Answer.Cancelled<String> cancelled -> {}
        }
    }
}
