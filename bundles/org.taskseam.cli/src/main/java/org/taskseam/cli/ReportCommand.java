/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.release.MiningRelease;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.ReleasedTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Mines a log or a project and writes a report. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private Source source = new Source();

    @Mixin
    private TaskFinding finding = new TaskFinding();

    @Option(names = "--out", required = true, paramLabel = "F.html", descriptionKey = "report.out")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Progress progress = TerminalProgress.of(err);
        Path file = Objects.requireNonNull(out);
        EventLog read = source.readAll(progress, err);
        EventLog log = read;
        List<TypedRoutine> routines;
        CaseNotion notion;
        String types = null;
        if (source.saysCases() || log.has(Attribute.CASE)) {
            notion = source.notion(log);
            Optional<RecognizedTasks> named = NamedTasks.of(log, notion, NamedTasks.TYPES);
            types = named.isPresent() ? NamedTasks.TYPES : null;
            routines = named.map(tasks -> routines(read, tasks)).orElse(List.of());
        } else {
            TaskCases tasks =
                    TaskCases.of(log, finding.find(source, log, progress, err).tasks());
            routines = routines(read, tasks.found());
            log = tasks.log();
            notion = tasks.notion();
            types = TaskCases.TYPE;
        }
        ReleasedResults results = MiningRelease.of(log, notion, source.readers(log))
                .withTypes(types)
                .run(progress);
        ReportFile.write(results, routines, source.name(), file, progress);
        TerminalProgress.clear(progress);
        spec.commandLine().getOut().println(Texts.text("report.done", file.toAbsolutePath()));
        return 0;
    }

    private List<TypedRoutine> routines(EventLog log, RecognizedTasks tasks) {
        return TypedRoutine.of(new ReleasedTypes(log, tasks, source.readers(log)));
    }
}
