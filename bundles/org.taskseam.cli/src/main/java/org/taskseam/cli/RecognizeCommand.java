/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskRecognizers;
import org.taskseam.mining.recognition.TaskType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds tasks in a log and writes which event belongs to which. */
@Command(
        name = "recognize",
        mixinStandardHelpOptions = true,
        description = "Finds tasks in a log without settings, and says which event belongs to which task of what type.")
final class RecognizeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", description = "a log in any readable format")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "F.csv",
            description = "event_id,segment,cluster for every event in the order of the log; empty = no task")
    private @Nullable Path out;

    @Option(names = "--json", paramLabel = "F.json", description = "tasks, types, variants and routines")
    private @Nullable Path json;

    @Option(
            names = "--recognizer",
            paramLabel = "ID",
            description = "another installed recogniser (default: ${DEFAULT-VALUE})")
    private String recognizer = SeamRecognizer.ID;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EventLog log = LogFormats.read(Objects.requireNonNull(file), ReadOptions.defaults(), Progress.NONE)
                .log();
        RecognizedTasks tasks = recognize(log);
        if (out != null) {
            try (Writer writer = open(out)) {
                TaskFiles.writeCsv(log, tasks, writer);
            }
        }
        if (json != null) {
            try (Writer writer = open(json)) {
                TaskFiles.writeJson(log, tasks, writer);
            }
        }
        summarize(tasks, Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    private RecognizedTasks recognize(EventLog log) {
        try {
            return TaskRecognizers.byId(recognizer).recognize(log, Progress.NONE);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
    }

    private static Writer open(Path path) throws IOException {
        return new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), 1 << 16);
    }

    private static void summarize(RecognizedTasks tasks, PrintWriter out) {
        double unassigned = tasks.size() == 0 ? 0 : 100.0 * tasks.unassignedEvents() / tasks.size();
        out.printf(
                "%d tasks of %d types in %d events; %.1f %% of the events belong to no task%n",
                tasks.tasks().size(), tasks.types().size(), tasks.size(), unassigned);
        for (TaskType type : tasks.types()) {
            out.printf(
                    "%6d x %s (%d variants, %d routines)%n",
                    type.tasks(),
                    type.name(),
                    type.variantCount(),
                    type.routines().size());
        }
        out.flush();
    }
}
