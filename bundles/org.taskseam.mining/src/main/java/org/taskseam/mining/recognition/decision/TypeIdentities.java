/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.internal.corrections.DraftResult;
import org.taskseam.mining.recognition.internal.corrections.TypeDraft;

/** Which known type each type found is, and what to remember of the types for the next time. */
final class TypeIdentities {

    /** Tasks by which a type is known again. */
    private static final int ANCHORS = 5;

    /** Types remembered that were neither found nor decided on. */
    private static final int MOST_UNSEEN = 500;

    private final RecognizedTasks found;
    private final TaskRefs refs;
    private final Decisions decisions;
    private final boolean remember;
    private final TypeProfiles profiles;
    private final List<TypeProfile> profileOf = new ArrayList<>();
    private final List<List<TaskInstance>> tasksOf = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private int nextKey;

    /** @param remember whether what is known of the types found is asked for */
    TypeIdentities(
            EventLog log,
            RecognizedTasks found,
            TaskRefs refs,
            Decisions decisions,
            boolean remember,
            Progress progress) {
        this.found = found;
        this.refs = refs;
        this.decisions = decisions;
        this.remember = remember;
        this.profiles = new TypeProfiles(log);
        this.nextKey = decisions.nextKeyNumber();
        found.types().forEach(type -> tasksOf.add(new ArrayList<>()));
        found.tasks().forEach(task -> tasksOf.get(task.type()).add(task));
        boolean compare = remember || decisions.knowsTypes();
        for (List<TaskInstance> tasks : tasksOf) {
            progress.checkCancelled();
            profileOf.add(compare ? profile(found, tasks) : TypeProfile.EMPTY);
        }
        name();
    }

    private TypeProfile profile(RecognizedTasks of, List<TaskInstance> tasks) {
        return profiles.of(tasks.size(), i -> of.rows(tasks.get(i)));
    }

    private void name() {
        List<KnownType> known = decisions.types();
        int[] match = TypeMatching.match(profileOf, known, sameTasks(known), namedByRules(known));
        for (int type = 0; type < match.length; type++) {
            keys.add(match[type] < 0 ? "T" + nextKey++ : known.get(match[type]).key());
        }
    }

    /** A type that the analyst's rules name is the known one of this name, however many tasks the rules give it now. */
    private int[] namedByRules(List<KnownType> known) {
        Map<String, Integer> byName = new HashMap<>();
        for (int k = 0; k < known.size(); k++) {
            byName.put(known.get(k).name(), k);
        }
        int[] certain = new int[profileOf.size()];
        for (int type = 0; type < certain.length; type++) {
            boolean byRule = tasksOf.get(type).stream().anyMatch(TypeIdentities::isByRule);
            certain[type] = byRule
                    ? Optional.ofNullable(byName.remove(found.types().get(type).name()))
                            .orElse(-1)
                    : -1;
        }
        return certain;
    }

    private static boolean isByRule(TaskInstance task) {
        return task.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.RULE);
    }

    private double[][] sameTasks(List<KnownType> known) {
        double[][] share = new double[profileOf.size()][known.size()];
        for (int k = 0; k < known.size(); k++) {
            List<Integer> types = known.get(k).anchors().stream()
                    .map(anchor -> typeOf(anchor))
                    .filter(type -> type >= RecognizedTasks.NONE)
                    .toList();
            for (int type : types) {
                if (type >= 0) {
                    share[type][k] += 1.0 / types.size();
                }
            }
        }
        return share;
    }

    /** @return type of the task that most events of an anchor belong to, NONE for none, less if the events are not there */
    private int typeOf(TaskRef anchor) {
        int[] rows = refs.rows(anchor);
        if (2 * rows.length < anchor.events()) {
            return RecognizedTasks.NONE - 1;
        }
        Map<Integer, Integer> events = new HashMap<>();
        for (int row : rows) {
            int task = found.taskOf(row);
            events.merge(
                    task < 0 ? RecognizedTasks.NONE : found.tasks().get(task).type(), 1, Integer::sum);
        }
        return events.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** @return key of each type found */
    List<String> keys() {
        return keys;
    }

    /**
     * @param keyed what each key stands for now
     * @return the decisions with the types of this time; as they were if these are not to be remembered
     */
    Decisions decisions(Map<String, TypeDraft> keyed, DraftResult result) {
        if (!remember) {
            return decisions;
        }
        Map<String, KnownType> seen = new LinkedHashMap<>();
        for (int type = 0; type < keys.size(); type++) {
            String key = keys.get(type);
            TypeDraft draft = keyed.get(key);
            String name = draft == null ? found.types().get(type).name() : draft.name();
            seen.put(key, new KnownType(key, name, profileOf.get(type), anchors(found, tasksOf.get(type))));
        }
        keyed.forEach((key, draft) -> {
            int id = result.types().indexOf(draft);
            if (draft.found() == null && id >= 0) {
                RecognizedTasks decided = result.tasks();
                List<TaskInstance> tasks = decided.tasks().stream()
                        .filter(task -> task.type() == id)
                        .toList();
                seen.put(key, new KnownType(key, draft.name(), profile(decided, tasks), anchors(decided, tasks)));
            }
        });
        Set<String> decidedOn = decisions.keysDecidedOn();
        int unseen = 0;
        for (KnownType type : decisions.types()) {
            if (!seen.containsKey(type.key()) && (decidedOn.contains(type.key()) || unseen++ < MOST_UNSEEN)) {
                seen.put(type.key(), type);
            }
        }
        return decisions.seen(List.copyOf(seen.values()), nextKey);
    }

    private List<TaskRef> anchors(RecognizedTasks of, List<TaskInstance> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparingDouble(TaskInstance::confidence)
                        .reversed()
                        .thenComparingInt(TaskInstance::id))
                .limit(ANCHORS)
                .map(task -> refs.of(of, task))
                .toList();
    }
}
