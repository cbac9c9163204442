/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.insight.TaskJson;
import org.taskseam.insight.TasksByEvent;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.release.ReleasedTypes;

/** Finds tasks in a log and writes which event belongs to which. */
final class RecognizeCommand implements HeadlessCommand {

    private final Source source = new Source();
    private @Nullable Path target;
    private @Nullable Path json;

    private final TaskFinding finding = new TaskFinding();

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.option("--out", "F.csv", "recognize.out", Path.class, value -> target = value);
        arguments.option("--json", "F.json", "recognize.json", Path.class, value -> json = value);
        finding.declare(arguments);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        source.refuseAsOutput(target, json);
        EventLog log = source.readAll(progress, err);
        DecidedTasks decided = finding.find(source, log, progress, err);
        RecognizedTasks tasks = decided.tasks();
        ReleasedTypes released = new ReleasedTypes(log, tasks, source.audience());
        Path csv = target;
        if (csv != null) {
            EventLog rows = source.rows(log, "tasks by event");
            WholeFile.writeText(csv, writer -> TasksByEvent.write(log, rows, tasks, released, writer, progress));
        }
        if (json != null) {
            WholeFile.writeText(json, writer -> TaskJson.write(log, decided, released, writer));
        }
        summarize(decided, released, out);
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
