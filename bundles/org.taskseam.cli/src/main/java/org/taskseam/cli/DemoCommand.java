/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.recognition.ProjectTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.ReleasedTypes;
import org.taskseam.sample.SampleCsv;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;
import org.taskseam.store.EventQuery;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.LayoutException;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/** Makes the sample, imports it into a project, finds its tasks, prints a summary and writes a report. */
final class DemoCommand implements HeadlessCommand {

    private @Nullable Path folder;

    @Override
    public void declare(Arguments arguments) {
        arguments.required("--out", "FOLDER", "demo.out", Path.class, value -> folder = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        Path target = Files.createDirectories(Objects.requireNonNull(folder));
        Path csv = target.resolve("sample.csv");
        Path project = target.resolve("sample" + Projects.SUFFIX);
        generate(csv, progress);
        EventLog log;
        try {
            log = imported(csv, project, progress);
        } catch (LayoutException e) { // of an earlier version: the sample is made anew
            Projects.destroy(project);
            log = imported(csv, project, progress);
        }
        TaskCases tasks = TaskCases.of(
                log,
                ProjectTasks.in(project)
                        .find(log, new SeamRecognizer(), progress)
                        .tasks());
        ReleasedResults results = MiningRelease.of(tasks.log(), tasks.notion(), Audience.HOLDER)
                .withTypes(TaskCases.TYPE)
                .run(progress);
        Path report = target.resolve("report.html");
        ReportFile.write(
                results,
                TypedRoutine.of(new ReleasedTypes(log, tasks.found(), Audience.HOLDER)),
                Texts.text("demo.title"),
                report,
                progress);
        TerminalProgress.clear(progress);
        new Summary(results, tasks.found().types()).print(out);
        out.println();
        out.println(Texts.text("demo.done", project.toAbsolutePath(), report.toAbsolutePath()));
        return 0;
    }

    private static EventLog imported(Path csv, Path folder, Progress progress) throws IOException {
        try (ProjectImport into = new ProjectImport(folder, Texts.text("demo.title"))) {
            into.run(csv, ReadOptions.defaults(), ImportSettings.protective().asPublished(true), progress);
        }
        try (Project project = Projects.open(folder, ProjectKeys.ofUser())) {
            return project.events().scan(EventQuery.all(), progress);
        }
    }

    private static void generate(Path csv, Progress progress) throws IOException {
        WholeFile.writeText(
                csv, out -> new SampleGenerator(SampleSettings.STANDARD).generate(SampleCsv.events(out), progress));
    }
}
