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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.release.ReleasedTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds tasks in a log and writes which event belongs to which. */
@Command(name = "recognize", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class RecognizeCommand implements Callable<Integer> {

    @Mixin
    private Source source = new Source();

    @Option(names = "--out", paramLabel = "F.csv", descriptionKey = "recognize.out")
    private @Nullable Path out;

    @Option(names = "--json", paramLabel = "F.json", descriptionKey = "recognize.json")
    private @Nullable Path json;

    @Mixin
    private TaskFinding finding = new TaskFinding();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Progress progress =
                TerminalProgress.of(Objects.requireNonNull(spec).commandLine().getErr());
        EventLog log = source.readAll(progress, spec.commandLine().getErr());
        DecidedTasks decided =
                finding.find(source, log, progress, spec.commandLine().getErr());
        RecognizedTasks tasks = decided.tasks();
        ReleasedTypes released = new ReleasedTypes(log, tasks, source.audience());
        if (out != null) {
            EventLog rows = source.rows(log, "tasks by event");
            WholeFile.writeText(out, writer -> {
                if (released.isGuarded()) {
                    TaskFiles.writeReleased(rows, tasks, released, writer);
                } else {
                    TaskFiles.writeCsv(log, tasks, writer);
                }
            });
        }
        if (json != null) {
            WholeFile.writeText(json, writer -> new TaskJson(log, decided, released).write(writer));
        }
        summarize(decided, released, spec.commandLine().getOut());
        return 0;
    }

    private static void summarize(DecidedTasks decided, ReleasedTypes released, PrintWriter out) {
        RecognizedTasks tasks = decided.tasks();
        List<TaskType> types = released.types();
        int hidden = tasks.types().size() - types.size();
        if (released.isGuarded()) {
            out.println(Texts.text(
                    "recognize.guarded",
                    types.stream().mapToLong(TaskType::tasks).sum(),
                    types.size(),
                    hidden));
        } else {
            double unassigned = tasks.size() == 0 ? 0 : (double) tasks.unassignedEvents() / tasks.size();
            out.println(Texts.text(
                    "recognize.done", tasks.tasks().size(), tasks.types().size(), tasks.size(), unassigned));
        }
        for (TaskType type : types) {
            out.println(Texts.text(
                    released.isGuarded() ? "recognize.type.guarded" : "recognize.type",
                    type.tasks(),
                    type.name(),
                    type.variantCount(),
                    released.routines(type).size(),
                    decided.key(type)));
        }
        Withholding.tell(released, out);
        out.flush();
    }
}
