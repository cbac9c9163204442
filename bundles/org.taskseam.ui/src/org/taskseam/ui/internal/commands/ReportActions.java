/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.insight.HtmlReport;
import org.taskseam.insight.ReportOptions;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.LogMining;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.RoutineRow;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Places;
import org.taskseam.ui.internal.SaveFile;
import org.taskseam.ui.internal.Texts;

/** The report of the open project as one HTML file. */
public final class ReportActions {

    private static Predicate<String> opener = Program::launch;

    private ReportActions() {}

    /** Asks where to, writes the report in the background and opens it. */
    static void report(Shell shell) {
        MinedProject project = Desk.get().analysis().mined().orElseThrow();
        SaveFile.ask(shell, Texts.get("header.report"), project.name() + ".html", "*.html")
                .ifPresent(file -> {
                    Waiting waiting = new Waiting(shell, Texts.get("header.report"));
                    waiting.on(write(project, file, answer -> {
                        waiting.show(answer);
                        show(answer, shell, file);
                    }));
                });
    }

    private static void show(Answer<Path> answer, Shell shell, Path file) {
        switch (answer) {
            case Answer.Complete<Path>(Path written) -> written(shell, written);
            case Answer.Failed<Path>(String reason) ->
                MessageDialog.openError(shell, Texts.get("header.report"), Texts.get("error.write", file, reason));
            case Answer.Running<Path> running -> {}
            case Answer.Cancelled<Path> cancelled -> {}
        }
    }

    /** Says where the report is, and opens it where the system knows with what. */
    private static void written(Shell shell, Path file) {
        Places.say(Texts.get("picture.saved", file));
        if (!opener.test(file.toString())) {
            MessageDialog.openInformation(shell, Texts.get("header.report"), Texts.get("report.written", file));
        }
    }

    /** Lets something else open reports. For tests. */
    public static void opener(Predicate<String> other) {
        opener = other;
    }

    /** Writes the report in the background. */
    public static Background.Handle write(
            MinedProject project, Path file, java.util.function.Consumer<Answer<Path>> observer) {
        return Desk.get()
                .background()
                .start(
                        Texts.get("header.report"),
                        Desk.get().unfinished().of(Texts.get("header.report"), progress -> {
                            ReleasedResults results = project.task().isEmpty()
                                    ? project.results()
                                    : new LogMining(List.of())
                                            .mine(project, "", progress)
                                            .results();
                            List<TypedRoutine> routines = project.recognition()
                                    .map(known -> RoutineRow.of(known, RecognizedTasks.NONE).stream()
                                            .map(row -> new TypedRoutine(row.type(), row.routine()))
                                            .toList())
                                    .orElse(List.of());
                            ReportOptions options =
                                    ReportOptions.of(project.name(), Locale.getDefault(), LocalDate.now());
                            WholeFile.writeText(
                                    file, out -> HtmlReport.write(results, routines, options, out, progress));
                            return file;
                        }),
                        observer);
    }
}
