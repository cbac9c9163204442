/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what recognition learned about a log, and why a task was recognised where it was. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows what recognition learned about a log, and why tasks were recognised where they were.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", description = "a log in any readable format")
    private @Nullable Path file;

    @Option(
            names = "--task",
            paramLabel = "N",
            description = "a task by its number (segment) in the output of recognize")
    private @Nullable Integer task;

    @Option(names = "--unsure", paramLabel = "N", description = "the tasks least sure (default: ${DEFAULT-VALUE})")
    private int unsure = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EventLog log = LogFormats.read(Objects.requireNonNull(file), ReadOptions.defaults(), Progress.NONE)
                .log();
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (task != null) {
            if (task < 0 || task >= found.tasks().size()) {
                spec.commandLine()
                        .getErr()
                        .println("There is no task " + task + "; there are 0 to "
                                + (found.tasks().size() - 1));
                return 2;
            }
            print(found.tasks().get(task), found, log, out);
        } else {
            print(found, log, out);
        }
        out.flush();
        return 0;
    }

    private void print(RecognizedTasks found, EventLog log, PrintWriter out) {
        out.println("Columns (share of events for which the column tells what is done: context; the rest is data)");
        for (ColumnUse use : found.columns()) {
            if (use.variedEvents() > 0) {
                out.printf(
                        "  %5.1f %%  %s%s, %d texts%n",
                        100 * use.contextShare(), use.column(), use.exact() ? "" : " without digits", use.distinct());
            }
        }
        out.println("Task types");
        for (TaskType type : found.types()) {
            out.printf("  %s: %d tasks, %d variants%n", type.name(), type.tasks(), type.variantCount());
            out.println("    known by "
                    + String.join(
                            "; ",
                            type.profile().subList(0, Math.min(4, type.profile().size()))));
            for (Routine routine :
                    type.routines().subList(0, Math.min(2, type.routines().size()))) {
                out.printf(
                        "    routine of %d steps, %d times, %.0f %% of the task, %.0f %% of its values flow%n",
                        routine.steps().size(),
                        routine.occurrences(),
                        100 * routine.shareOfTask(),
                        100 * routine.dataFromFlow());
            }
        }
        out.println("Least sure");
        List<TaskInstance> order = found.tasks().stream()
                .sorted(Comparator.comparingDouble(TaskInstance::confidence))
                .limit(unsure)
                .toList();
        for (TaskInstance one : order) {
            print(one, found, log, out);
        }
    }

    private static void print(TaskInstance task, RecognizedTasks found, EventLog log, PrintWriter out) {
        out.printf(
                "Task %d: %s, %s, %s to %s, %d events, %.0f %% sure%n",
                task.id(),
                found.types().get(task.type()).name(),
                log.actors().text(task.actor()),
                task.start(),
                task.end(),
                task.events(),
                100 * task.confidence());
        for (Reason reason : task.reasons()) {
            out.println("    " + sentence(reason));
        }
    }

    private static String sentence(Reason reason) {
        long percent = Math.round(100 * reason.value());
        long count = Math.round(reason.value());
        return switch (reason.kind()) {
            case BEGINS_LIKE_TYPE -> percent + " % of the tasks of this type begin in the same way";
            case ENDS_LIKE_TYPE -> percent + " % of the time the last activity ends a task of this type";
            case USUAL_STEPS -> percent + " % of the steps are taken by other tasks of this type too";
            case CARRIES_VALUES -> count + " values are carried on inside the task";
            case VALUES_LEAVE -> count + " values are shared with events outside the task";
            case RESUMED -> "suspended and resumed " + count + " times";
            case LENGTH -> percent + " % as long as usual for the type";
            case RARE_TYPE -> "only " + count + " tasks of this type are known";
        };
    }
}
