/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.drawing.DurationText;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.insight.TaskJson;
import org.taskseam.mining.ApplicationNames;
import org.taskseam.mining.recognition.ColumnUse;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SameAct;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.ReleasedTypes;

/** Shows what recognition learned about a log, and why a task was recognised where it was. */
final class ExplainCommand implements HeadlessCommand {

    private static final int SHOWN = 4;

    private final Source source = new Source();
    private @Nullable Integer task;
    private int unsure = 5;

    private final TaskFinding finding = new TaskFinding();
    private @Nullable Path json;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.option("--task", "N", "explain.task", Integer.class, value -> task = value);
        arguments.option("--unsure", "N", "explain.unsure", Integer.class, value -> unsure = value);
        finding.declare(arguments);
        arguments.option("--json", "F.json", "explain.json", Path.class, value -> json = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        source.refuseAsOutput(json);
        EventLog log = source.readAll(progress, err);
        if (task != null && source.audience() == Audience.ANALYSTS) {
            throw new UsageException("people.task");
        }
        DecidedTasks decided = finding.find(source, log, progress, err);
        RecognizedTasks found = decided.tasks();
        ReleasedTypes released = new ReleasedTypes(log, found, source.audience());
        if (json != null) {
            WholeFile.writeText(json, writer -> TaskJson.write(log, decided, released, writer));
        }
        if (task != null) {
            if (task < 0 || task >= found.tasks().size()) {
                throw new UsageException("explain.task.bad", task, found.tasks().size() - 1);
            }
            print(found.tasks().get(task), found, out);
        } else {
            print(decided, released, names(log), out);
        }
        out.flush();
        return 0;
    }

    private static ApplicationNames names(EventLog log) {
        IdColumn column = log.texts(Attribute.APPLICATION);
        Dictionary all = column == null ? Dictionary.empty() : column.dictionary();
        return new ApplicationNames(
                IntStream.range(0, all.size()).mapToObj(all::text).toList());
    }

    private void print(DecidedTasks decided, ReleasedTypes released, ApplicationNames names, PrintWriter out) {
        RecognizedTasks found = decided.tasks();
        out.println(Texts.text("explain.method", found.method()));
        out.println(Texts.text("explain.columns"));
        for (ColumnUse use : found.columns()) {
            if (use.variedEvents() > 0) {
                String key = "explain.column." + use.detail();
                out.println(Texts.text(key, use.contextShare(), use.column(), released.told(use.distinct())));
            }
        }
        print(found.acts(), released, out);
        out.println(Texts.text("explain.types"));
        List<String> steps = new ArrayList<>();
        for (TaskType type : released.types()) {
            out.println(Texts.text(
                    "explain.type",
                    type.name(),
                    type.tasks(),
                    type.variantCount(),
                    decided.key(type),
                    active(type, released)));
            List<String> known = type.profile().stream().limit(SHOWN).toList();
            steps.addAll(known);
            out.println(
                    Texts.text("explain.known", known.stream().map(names::in).collect(Collectors.joining("; "))));
            type.flows().stream()
                    .filter(flow -> !released.isGuarded())
                    .limit(SHOWN)
                    .forEach(flow -> out.println(Texts.text(
                            "explain.flow",
                            flow.from(),
                            flow.to(),
                            Texts.text("explain.how." + flow.how().name()),
                            flow.share())));
            released.routines(type).stream()
                    .limit(SHOWN)
                    .forEach(routine -> out.println(Texts.text(
                            "explain.routine",
                            routine.steps().size(),
                            routine.occurrences(),
                            routine.shareOfTask(),
                            routine.dataFromFlow(),
                            new DurationText(Texts.locale()).sum(routine.time()))));
        }
        names.changedIn(steps).forEach((inLog, said) -> out.println(Texts.text("explain.application", said, inLog)));
        Withholding.tell(released, out);
        if (released.isGuarded()) {
            return; // single tasks are single people's
        }
        out.println(Texts.text("explain.unsure.title"));
        found.tasks().stream()
                .sorted(Comparator.comparingDouble(TaskInstance::confidence))
                .limit(unsure)
                .forEach(one -> print(one, found, out));
    }

    /** Nothing where too few people stand behind it. */
    private static String active(TaskType type, ReleasedTypes released) {
        return released.tellsTime(type)
                ? Texts.text("explain.active", new DurationText(Texts.locale()).sum(type.worked()))
                : "";
    }

    private static void print(List<SameAct> acts, ReleasedTypes released, PrintWriter out) {
        if (acts.isEmpty() || released.isGuarded()) { // numbers of events are only those of released types
            return;
        }
        out.println(Texts.text("explain.acts"));
        for (SameAct act : acts) {
            out.println(Texts.text(
                    key(act),
                    act.events(),
                    act.column(),
                    act.first(),
                    act.second(),
                    act.shared(),
                    act.within().toMillis() / 1000.0,
                    act.differing().size(),
                    String.join(", ", act.differing())));
        }
    }

    private static String key(SameAct act) {
        if (act.first().equals(act.second())) {
            return "explain.act.again";
        }
        return act.first().isEmpty()
                ? "explain.act.after"
                : act.second().isEmpty() ? "explain.act.before" : "explain.act.twice";
    }

    private static void print(TaskInstance task, RecognizedTasks found, PrintWriter out) {
        out.println(Texts.text(
                "explain.one",
                Integer.toString(task.id()),
                found.types().get(task.type()).name(),
                task.start().toString(),
                task.end().toString(),
                task.events(),
                task.confidence()));
        for (Reason reason : task.reasons()) {
            out.println(Texts.text("explain.reason." + reason.kind().name(), reason.value()));
        }
    }
}
