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

/** Mines a log or a project and writes a report. */
final class ReportCommand implements HeadlessCommand {

    private final Source source = new Source();

    private final TaskFinding finding = new TaskFinding();
    private @Nullable Path target;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        finding.declare(arguments);
        arguments.required("--out", "F.html", "report.out", Path.class, value -> target = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        Path file = Objects.requireNonNull(target);
        WrittenFiles.requireEnding(file, "report.out.bad", ".html", ".htm");
        source.refuseAsOutput(file);
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
        out.println(Texts.text("report.done", file.toAbsolutePath()));
        out.flush();
        if (!TaskCases.TYPE.equals(types)) {
            Uncased.tell(log, source, err);
        }
        return 0;
    }

    private List<TypedRoutine> routines(EventLog log, RecognizedTasks tasks) {
        return TypedRoutine.of(new ReleasedTypes(log, tasks, source.readers(log)));
    }
}
