/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.internal.corrections.DraftResult;
import org.taskseam.mining.recognition.internal.corrections.TaskDraft;
import org.taskseam.mining.recognition.internal.corrections.TaskDrafts;
import org.taskseam.mining.recognition.internal.corrections.TypeDraft;

/** Applies decisions in order to what a recogniser found. Holds the state between; used once. */
final class DecisionRun {

    /** A reference whose events are off by more than this share is told about. */
    private static final double TOLERATED = 0.2;

    private final EventLog log;
    private final Decisions decisions;
    private final Progress progress;
    private final TaskRefs refs;
    private final TaskDrafts drafts;
    private final TypeIdentities identities;
    private final Map<String, TypeDraft> types = new LinkedHashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Set<TypeDraft> named = new HashSet<>();
    private final Set<TypeDraft> acceptedTypes = new HashSet<>();
    private final Set<Integer> acceptedTasks = new HashSet<>();
    private final Map<Integer, Integer> decidedBy = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final String method;
    private int current;

    /** @param remember whether the decisions are to know the types found */
    DecisionRun(EventLog log, RecognizedTasks found, Decisions decisions, boolean remember, Progress progress) {
        this.log = log;
        this.decisions = decisions;
        this.progress = progress;
        this.refs = new TaskRefs(log);
        this.drafts = new TaskDrafts(log, found);
        this.identities = new TypeIdentities(log, found, refs, decisions, remember, progress);
        this.method = found.method();
    }

    DecidedTasks run() {
        progress.begin(MiningTexts.text("step.decisions"), Progress.UNKNOWN);
        for (int type = 0; type < identities.keys().size(); type++) {
            types.put(identities.keys().get(type), drafts.types().get(type));
        }
        for (Decision decision : decisions.made()) {
            progress.checkCancelled();
            apply(decision);
            current++;
        }
        Map<TaskDraft, Integer> position = new HashMap<>();
        for (int task = 0; task < drafts.size(); task++) {
            position.put(drafts.task(task), task);
        }
        DraftResult result = drafts.result(method, progress);
        BitSet decided = new BitSet();
        BitSet accepted = new BitSet();
        for (int task = 0; task < result.drafts().size(); task++) {
            TaskDraft draft = result.drafts().get(task);
            decided.set(task, draft.origin() == Reason.Kind.DECIDED);
            accepted.set(task, acceptedTasks.contains(position.get(draft)));
        }
        Map<TypeDraft, String> keys = new HashMap<>();
        types.forEach((key, type) -> keys.put(type, key));
        List<DecidedTasks.TypeState> states = result.types().stream()
                .map(type -> new DecidedTasks.TypeState(
                        keys.getOrDefault(type, ""), named.contains(type), acceptedTypes.contains(type)))
                .toList();
        return new DecidedTasks(
                result.tasks(), states, decided, accepted, conflicts, identities.decisions(types, result));
    }

    private void apply(Decision decision) {
        switch (decision) {
            case Decision.Rename d -> {
                TypeDraft type = present(d.type());
                if (type != null) {
                    type.rename(d.name());
                    named.add(type);
                }
            }
            case Decision.Merge d -> merge(d);
            case Decision.Split d -> split(d);
            case Decision.Assign d -> assign(d.task(), d.type(), false);
            case Decision.AcceptTask d -> assign(d.task(), d.type(), true);
            case Decision.NoTask d -> take(rows(d.task()));
            case Decision.AcceptType d -> {
                TypeDraft type = present(d.type());
                if (type != null) {
                    acceptedTypes.add(type);
                }
            }
            case Decision.RejectType d -> {
                TypeDraft type = present(d.type());
                if (type != null) {
                    drafts.retype(type, null, task -> true);
                }
            }
        }
    }

    // ---- types

    private String now(String key) {
        String into = key;
        for (int i = 0; i < mergedInto.size() && mergedInto.containsKey(into); i++) {
            into = mergedInto.getOrDefault(into, into);
        }
        return into;
    }

    private boolean isPresent(String key) {
        TypeDraft type = types.get(now(key));
        return type != null && type.tasks() > 0;
    }

    /** @return the type of this key if it has tasks, else {@code null}, with a conflict noted */
    private @Nullable TypeDraft present(String key) {
        TypeDraft type = types.get(now(key));
        if (type != null && type.tasks() > 0) {
            return type;
        }
        conflict(Conflict.Kind.TYPE_GONE, described(key));
        return null;
    }

    private @Nullable KnownType remembered(String key) {
        return decisions.types().stream()
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private String described(String key) {
        KnownType type = remembered(key);
        return type == null ? key : described(key, type.name());
    }

    private static String described(String key, String name) {
        return key + " \"" + name + '"';
    }

    /** @return the type of this key, perhaps without tasks; {@code null} if the project never had it */
    private @Nullable TypeDraft known(String key) {
        String wanted = now(key);
        TypeDraft type = types.get(wanted);
        KnownType before = remembered(wanted);
        if (type == null && before != null) {
            type = drafts.add(new TypeDraft(before.name()));
            types.put(wanted, type);
        }
        return type;
    }

    private void merge(Decision.Merge merge) {
        TypeDraft into = known(merge.into());
        if (into == null || (!isPresent(merge.into()) && merge.from().stream().noneMatch(this::isPresent))) {
            conflict(Conflict.Kind.TYPE_GONE, described(merge.into()));
            return;
        }
        String target = now(merge.into());
        for (String key : merge.from()) {
            String from = now(key);
            TypeDraft type = types.get(from);
            if (!from.equals(target)) {
                if (type != null) {
                    drafts.retype(type, into, task -> true);
                }
                mergedInto.put(from, target);
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
        Set<Integer> meeting = new SplitTest(log, drafts).meeting(split.which());
        meeting.removeIf(task -> drafts.task(task).type() != type);
        if (meeting.isEmpty()) {
            if (!isPresent(split.newType())) {
                conflict(Conflict.Kind.NOTHING_TO_SPLIT, described(split.type(), type.name()));
            }
            return;
        }
        if (meeting.size() == type.tasks()) {
            conflict(Conflict.Kind.NOTHING_LEFT, described(split.type(), type.name()));
        }
        TypeDraft part = types.computeIfAbsent(split.newType(), key -> drafts.add(new TypeDraft(split.name())));
        part.rename(split.name());
        named.add(part);
        drafts.retype(type, part, meeting::contains);
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
        int task = drafts.taskOf(rows[0]);
        if (!drafts.isMadeOf(task, rows)) {
            take(rows);
            task = drafts.newTask(type);
            for (int row : rows) {
                drafts.move(row, task);
            }
        }
        drafts.task(task).setType(type);
        drafts.task(task).setOrigin(Reason.Kind.DECIDED);
        decidedBy.put(task, current);
        if (accepted) {
            acceptedTasks.add(task);
        } else {
            acceptedTasks.remove(task);
        }
    }

    private void take(int[] rows) {
        for (int task : drafts.take(rows)) {
            Integer earlier = decidedBy.get(task);
            if (earlier != null && drafts.task(task).events() > 0) {
                conflicts.add(new Conflict(earlier, Conflict.Kind.OVERRULED, Integer.toString(current + 1)));
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

    private void conflict(Conflict.Kind kind, String about) {
        conflicts.add(new Conflict(current, kind, about));
    }
}
