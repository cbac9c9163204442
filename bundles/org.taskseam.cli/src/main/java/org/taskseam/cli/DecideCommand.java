/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.Authorship;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.Decision;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.recognition.decision.SplitBy;
import org.taskseam.mining.recognition.decision.TaskRef;
import org.taskseam.mining.recognition.decision.TaskRefs;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.ReleasedTypes;

/** Decides about recognised tasks: what is decided here wins over recognition from now on. */
final class DecideCommand implements HeadlessCommand {

    /** What can be decided. */
    enum What {
        LIST,
        RENAME,
        MERGE,
        SPLIT,
        ASSIGN,
        NO_TASK,
        ACCEPT,
        REJECT,
        UNDO
    }

    private final Source source = new Source();
    private String what = "";

    private List<String> details = List.of();
    private @Nullable String step;

    private List<Integer> variants = List.of();
    private Authorship.Role role = Authorship.Role.ANALYST;

    private final TaskFinding finding = new TaskFinding();

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.argument(1, "WHAT", "decide.what", String.class, value -> what = value);
        arguments.arguments(2, 0, "ARGUMENT", "decide.arguments", String.class, values -> details = values);
        arguments.option("--step", "STEP", "decide.step", String.class, value -> step = value);
        arguments.list("--variants", false, "N", "decide.variants", Integer.class, values -> variants = values);
        arguments.option("--role", "ROLE", "decide.role", Authorship.Role.class, value -> role = value);
        finding.declare(arguments);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        What decided = parse(what);
        Path path = finding.decisions(source);
        if (path == null) {
            throw new UsageException("decide.where");
        }
        Progress progress = TerminalProgress.of(err);
        EventLog log = source.readAll(progress, err);
        DecisionFile file = DecisionFile.of(path);
        DecidedTasks now = finding.find(source, log, progress, err);
        Decisions before = file.load();
        if (decided == What.LIST) {
            list(now, new ReleasedTypes(log, now.tasks(), source.audience()), out);
        } else {
            Decisions after = decided == What.UNDO ? before.undone() : before.plus(decision(decided, log, now, before));
            file.save(after);
            out.println(Texts.text("decide.done", after.made().size(), path));
        }
        out.flush();
        return 0;
    }

    private static What parse(String text) {
        for (What one : What.values()) {
            if (one.name().equalsIgnoreCase(text.replace('-', '_'))) {
                return one;
            }
        }
        String all = Arrays.stream(What.values())
                .map(one -> one.name().toLowerCase(Texts.locale()).replace('_', '-'))
                .collect(Collectors.joining(", "));
        throw new UsageException("decide.what.bad", text, all);
    }

    private Decision decision(What decided, EventLog log, DecidedTasks now, Decisions before) {
        Authorship by = new Authorship(
                role, Authorship.Origin.COMMAND_LINE, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        return switch (decided) {
            case RENAME -> new Decision.Rename(key(0, now), argument(1), by);
            case MERGE ->
                new Decision.Merge(
                        key(0, now),
                        Set.copyOf(details.subList(1, details.size()).stream()
                                .map(text -> key(text, now))
                                .toList()),
                        by);
            case SPLIT -> new Decision.Split(key(0, now), splitBy(now), before.newKey(), argument(1), by);
            case ASSIGN -> new Decision.Assign(task(log, now), key(1, now), by);
            case NO_TASK -> new Decision.NoTask(task(log, now), by);
            case ACCEPT ->
                isNumber(argument(0))
                        ? new Decision.AcceptTask(task(log, now), keyOf(number(now), now), by)
                        : new Decision.AcceptType(key(0, now), by);
            case REJECT -> new Decision.RejectType(key(0, now), by);
            case LIST, UNDO -> throw new IllegalStateException(what);
        };
    }

    private String argument(int index) {
        if (index >= details.size()) {
            throw new UsageException("decide.arguments.missing", what);
        }
        return details.get(index);
    }

    private String key(int index, DecidedTasks now) {
        return key(argument(index), now);
    }

    /** A type may be called by its key or its name. */
    private static String key(String text, DecidedTasks now) {
        for (TaskType type : now.tasks().types()) {
            if (now.key(type).equalsIgnoreCase(text) || type.name().equals(text)) {
                return now.key(type);
            }
        }
        throw new UsageException("decide.type.bad", text);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private TaskInstance number(DecidedTasks now) {
        if (isGuarded()) {
            throw new UsageException("people.task");
        }
        RecognizedTasks tasks = now.tasks();
        String text = argument(0);
        int task = isNumber(text) && text.length() < 10 ? Integer.parseInt(text) : -1;
        if (task < 0 || task >= tasks.tasks().size()) {
            throw new UsageException("explain.task.bad", text, tasks.tasks().size() - 1);
        }
        return tasks.tasks().get(task);
    }

    private static String keyOf(TaskInstance task, DecidedTasks now) {
        return now.key(now.tasks().types().get(task.type()));
    }

    private TaskRef task(EventLog log, DecidedTasks now) {
        return new TaskRefs(log).of(now.tasks(), number(now));
    }

    private SplitBy splitBy(DecidedTasks now) {
        if (step != null) {
            return new SplitBy.Step(step);
        }
        String key = key(0, now);
        TaskType type = now.tasks().types().stream()
                .filter(one -> now.key(one).equals(key))
                .findFirst()
                .orElseThrow();
        Set<List<String>> chosen = variants.stream()
                .filter(n -> n >= 1 && n <= type.variants().size())
                .map(n -> type.variants().get(n - 1).steps())
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new UsageException("decide.split", type.variants().size());
        }
        return new SplitBy.Variants(chosen);
    }

    private boolean isGuarded() {
        return source.audience() == Audience.ANALYSTS;
    }

    private void list(DecidedTasks now, ReleasedTypes released, PrintWriter out) {
        for (TaskType type : now.tasks().types()) {
            out.println(
                    released.tells(type)
                            ? Texts.text(
                                    "decide.type",
                                    now.key(type),
                                    type.name(),
                                    released.told(type).tasks())
                            : Texts.text("decide.type.few", now.key(type), type.name()));
        }
        Withholding.tell(released, out);
        int number = 1;
        for (Decision decision : now.decisions().made()) {
            String about = switch (decision) {
                case Decision.Rename d -> d.type() + " \"" + d.name() + '"';
                case Decision.Merge d -> d.into() + " + " + String.join(" + ", d.from());
                case Decision.Split d -> d.type() + " / " + d.newType() + " \"" + d.name() + '"';
                case Decision.Assign d -> d.type() + " " + when(d.task());
                case Decision.NoTask d -> when(d.task());
                case Decision.AcceptTask d -> d.type() + " " + when(d.task());
                case Decision.AcceptType d -> d.type();
                case Decision.RejectType d -> d.type();
            };
            String kind = Texts.text("decide.kind." + decision.getClass().getSimpleName());
            out.println(Texts.text(
                    "decide.one", number++, kind, about, decision.by().when().toString()));
        }
    }

    /** When a task of a project of people was done is not told. */
    private String when(TaskRef task) {
        return isGuarded() ? "" : task.spans().get(0).first().time().toString();
    }
}
