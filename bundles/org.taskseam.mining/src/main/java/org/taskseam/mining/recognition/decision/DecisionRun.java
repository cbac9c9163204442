/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskType;

/** Applies decisions in order to what a recogniser found. Holds the state between; used once. */
final class DecisionRun {

    /** A reference whose events are off by more than this share is told about. */
    private static final double TOLERATED = 0.2;

    /** What is left of a task that lost events to a decision stays a task if it is this long, against the usual length. */
    private static final double LONG_ENOUGH = 0.5;

    private final EventLog log;
    private final RecognizedTasks found;
    private final Decisions decisions;
    private final Progress progress;
    private final StepLog steps;
    private final TaskRefs refs;
    private final int[] taskOf;
    private final List<TaskDraft> tasks = new ArrayList<>();
    private final Map<String, TypeDraft> types = new LinkedHashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private int current;

    DecisionRun(EventLog log, RecognizedTasks found, Decisions decisions, Progress progress) {
        this.log = log;
        this.found = found;
        this.decisions = decisions;
        this.progress = progress;
        this.steps = found.steps(log);
        this.refs = new TaskRefs(log);
        this.taskOf = new int[log.size()];
    }

    DecidedTasks run() {
        progress.begin("Applying decisions", Progress.UNKNOWN);
        TypeIdentities identities = new TypeIdentities(log, found, refs, decisions, progress);
        draft(identities.keys());
        for (Decision decision : decisions.made()) {
            progress.checkCancelled();
            apply(decision);
            current++;
        }
        dissolveRemainders();
        progress.checkCancelled();
        DecidedResult result = new DecidedResult(log, found, steps, taskOf, tasks, types, progress);
        return result.build(conflicts, identities.decisions(types, result));
    }

    private void draft(List<String> keys) {
        for (TaskType type : found.types()) {
            String key = keys.get(type.id());
            types.put(key, new TypeDraft(key, type.name(), type));
        }
        found.tasks().forEach(task -> add(new TaskDraft(task, draftOf(keys.get(task.type())))));
        types.values().forEach(type -> type.touched = false);
        Arrays.setAll(taskOf, found::taskOf);
    }

    private int add(TaskDraft task) {
        tasks.add(task);
        return tasks.size() - 1;
    }

    private TypeDraft draftOf(String key) {
        TypeDraft type = types.get(key);
        if (type == null) {
            throw new IllegalStateException(key);
        }
        return type;
    }

    private void apply(Decision decision) {
        switch (decision) {
            case Decision.Rename d -> {
                TypeDraft type = present(d.type());
                if (type != null) {
                    type.name = d.name();
                    type.named = true;
                }
            }
            case Decision.Merge d -> merge(d);
            case Decision.Split d -> split(d);
            case Decision.Assign d -> assign(d.task(), d.type(), false);
            case Decision.AcceptTask d -> assign(d.task(), d.type(), true);
            case Decision.NoTask d -> noTask(d.task());
            case Decision.AcceptType d -> {
                TypeDraft type = present(d.type());
                if (type != null) {
                    type.accepted = true;
                }
            }
            case Decision.RejectType d -> {
                TypeDraft type = present(d.type());
                if (type != null) {
                    retype(type, null, task -> true);
                }
            }
        }
    }

    // ---- types

    private String now(String key) {
        String into = key;
        for (int i = 0; i < types.size() && mergedInto.containsKey(into); i++) {
            into = mergedInto.getOrDefault(into, into);
        }
        return into;
    }

    /** @return the type of this key if it has tasks, else {@code null}, with a conflict noted */
    private @Nullable TypeDraft present(String key) {
        TypeDraft type = types.get(now(key));
        if (type != null && type.tasks > 0) {
            return type;
        }
        conflict(Conflict.Kind.TYPE_GONE, described(key));
        return null;
    }

    private String described(String key) {
        return decisions.types().stream()
                .filter(type -> type.key().equals(key))
                .findFirst()
                .map(type -> key + " \"" + type.name() + '"')
                .orElse(key);
    }

    private boolean isPresent(String key) {
        TypeDraft type = types.get(now(key));
        return type != null && type.tasks > 0;
    }

    /** @return the type of this key, perhaps without tasks; {@code null} if the project never had it */
    private @Nullable TypeDraft known(String key) {
        String wanted = now(key);
        TypeDraft type = types.get(wanted);
        if (type == null) {
            type = decisions.types().stream()
                    .filter(t -> t.key().equals(wanted))
                    .findFirst()
                    .map(t -> new TypeDraft(wanted, t.name(), null))
                    .orElse(null);
            if (type != null) {
                types.put(wanted, type);
            }
        }
        return type;
    }

    private void merge(Decision.Merge merge) {
        TypeDraft into = known(merge.into());
        if (into == null || (!isPresent(merge.into()) && merge.from().stream().noneMatch(this::isPresent))) {
            conflict(Conflict.Kind.TYPE_GONE, described(merge.into()));
            return;
        }
        for (String key : merge.from()) {
            String from = now(key);
            TypeDraft type = types.get(from);
            if (!from.equals(into.key)) {
                if (type != null) {
                    retype(type, into, task -> true);
                }
                mergedInto.put(from, into.key);
            }
        }
    }

    private void split(Decision.Split split) {
        if (!isPresent(split.type()) && isPresent(split.newType())) {
            return;
        }
        TypeDraft type = present(split.type());
        if (type == null) {
            return;
        }
        Set<Integer> meeting = new SplitTest(log, steps, taskOf).meeting(split.which());
        int leaving = 0;
        for (int task = 0; task < tasks.size(); task++) {
            leaving += tasks.get(task).type == type && meeting.contains(task) ? 1 : 0;
        }
        if (leaving == 0) {
            if (!isPresent(split.newType())) {
                conflict(Conflict.Kind.NOTHING_TO_SPLIT, type.key + " \"" + type.name + '"');
            }
            return;
        }
        if (leaving == type.tasks) {
            conflict(Conflict.Kind.NOTHING_LEFT, type.key + " \"" + type.name + '"');
        }
        TypeDraft part = types.computeIfAbsent(split.newType(), key -> new TypeDraft(key, split.name(), null));
        part.name = split.name();
        part.named = true;
        retype(type, part, meeting::contains);
    }

    private void retype(TypeDraft from, @Nullable TypeDraft to, IntPredicate which) {
        for (int task = 0; task < tasks.size(); task++) {
            if (tasks.get(task).type == from && which.test(task)) {
                tasks.get(task).setType(to);
            }
        }
    }

    // ---- tasks

    private void assign(TaskRef ref, String key, boolean accepted) {
        TypeDraft type = known(key);
        if (type == null) {
            conflict(Conflict.Kind.TYPE_GONE, described(key));
            return;
        }
        int[] rows = rows(ref);
        if (rows.length == 0) {
            return;
        }
        int task = taskOf[rows[0]];
        if (task < 0 || tasks.get(task).events != rows.length || !allOf(rows, task)) {
            take(rows);
            task = add(new TaskDraft(rows.length, type));
            for (int row : rows) {
                taskOf[row] = task;
            }
        }
        TaskDraft draft = tasks.get(task);
        draft.setType(type);
        draft.decision = current;
        draft.accepted = accepted;
    }

    private boolean allOf(int[] rows, int task) {
        for (int row : rows) {
            if (taskOf[row] != task) {
                return false;
            }
        }
        return true;
    }

    private void noTask(TaskRef ref) {
        take(rows(ref));
    }

    /** Takes events away from the tasks that they belong to. */
    private void take(int[] rows) {
        Set<Integer> losing = new HashSet<>();
        for (int row : rows) {
            int task = taskOf[row];
            if (task != RecognizedTasks.NONE) {
                tasks.get(task).lose();
                losing.add(task);
                taskOf[row] = RecognizedTasks.NONE;
            }
        }
        for (int task : losing) {
            TaskDraft draft = tasks.get(task);
            if (draft.decision >= 0 && draft.events > 0) {
                conflicts.add(new Conflict(draft.decision, Conflict.Kind.OVERRULED, "#" + (current + 1)));
            }
        }
    }

    private int[] rows(TaskRef ref) {
        int[] rows = refs.rows(ref);
        String when = ref.spans().get(0).first().time().toString();
        if (2 * rows.length < ref.events()) {
            conflict(Conflict.Kind.TASK_GONE, when);
            return new int[0];
        }
        if (Math.abs(rows.length - ref.events()) > TOLERATED * ref.events()) {
            conflict(Conflict.Kind.TASK_CHANGED, when);
        }
        return rows;
    }

    private void dissolveRemainders() {
        Map<TypeDraft, Integer> usual = new HashMap<>();
        boolean[] gone = new boolean[tasks.size()];
        for (int task = 0; task < gone.length; task++) {
            TaskDraft draft = tasks.get(task);
            if (draft.type == null) {
                gone[task] = true;
            } else if (draft.cut && draft.decision < 0 && draft.events > 0) {
                int length = usual.computeIfAbsent(draft.type, this::usualLength);
                if (draft.events < LONG_ENOUGH * length) {
                    gone[task] = true;
                    draft.setType(null);
                }
            }
        }
        for (int row = 0; row < taskOf.length; row++) {
            if (taskOf[row] >= 0 && gone[taskOf[row]]) {
                taskOf[row] = RecognizedTasks.NONE;
            }
        }
    }

    private int usualLength(TypeDraft type) {
        int[] lengths = tasks.stream()
                .filter(task -> task.type == type && !task.cut)
                .mapToInt(task -> task.events)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }

    private void conflict(Conflict.Kind kind, String about) {
        conflicts.add(new Conflict(current, kind, about));
    }
}
