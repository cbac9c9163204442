/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/** The tasks that two columns of a log name: the case and its type. */
final class LabelledTasks {

    /** Stands where else the id of a recogniser stands. */
    static final String METHOD = "labels";

    private final EventLog log;
    private final IdColumn cases;
    private final IdColumn types;
    private final int[] taskOfRow;
    private final List<Draft> drafts = new ArrayList<>();
    private long unassigned;

    private static final class Draft {
        private int type;
        private int first;
        private int last;
        private int events;
        private int runs;
        private long worked;
    }

    private LabelledTasks(EventLog log, IdColumn cases, IdColumn types) {
        this.log = log;
        this.cases = cases;
        this.types = types;
        this.taskOfRow = new int[log.size()];
    }

    /** @return the tasks; nothing if the log names no types, or cases are not named by a column */
    static Optional<RecognizedTasks> of(EventLog log, CaseNotion notion) {
        return notion instanceof CaseNotion.ByColumn(String column)
                        && log.indexOf(column) >= 0
                        && log.indexOf(TaskTypes.COLUMN) >= 0
                ? Optional.of(new LabelledTasks(log, log.texts(column), log.texts(TaskTypes.COLUMN)).read())
                : Optional.empty();
    }

    private RecognizedTasks read() {
        for (int actor = 0; actor < log.actorCount(); actor++) {
            read(actor);
        }
        List<TaskInstance> tasks = new ArrayList<>();
        List<Integer> order = mostTasksFirst();
        for (Draft draft : drafts) {
            tasks.add(new TaskInstance(
                    tasks.size(),
                    order.indexOf(draft.type),
                    log.actor(draft.first),
                    draft.first,
                    draft.last,
                    draft.events,
                    draft.runs,
                    Instant.ofEpochMilli(log.timeMillis(draft.first)),
                    Instant.ofEpochMilli(log.timeMillis(draft.last)),
                    Duration.ofMillis(draft.worked),
                    1,
                    List.of()));
        }
        List<TaskType> described = new ArrayList<>();
        for (int type : order) {
            described.add(type(described.size(), types.dictionary().text(type), tasks));
        }
        return new RecognizedTasks(METHOD, taskOfRow, tasks, described, List.of(), Duration.ofMillis(unassigned));
    }

    private List<Integer> mostTasksFirst() {
        Map<Integer, Integer> counts = new HashMap<>();
        drafts.forEach(draft -> counts.merge(draft.type, 1, Integer::sum));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((Integer type) -> -counts.get(type))
                        .thenComparing(type -> type))
                .toList();
    }

    private static TaskType type(int id, String name, List<TaskInstance> all) {
        List<TaskInstance> tasks =
                all.stream().filter(task -> task.type() == id).toList();
        Set<Integer> actors = new HashSet<>();
        tasks.forEach(task -> actors.add(task.actor()));
        return new TaskType(
                id,
                name,
                List.of(),
                tasks.size(),
                tasks.stream().mapToLong(TaskInstance::events).sum(),
                actors.size(),
                tasks.stream().map(TaskInstance::worked).reduce(Duration.ZERO, Duration::plus),
                tasks.get(0).id(),
                List.of(),
                0,
                List.of());
    }

    private void read(int actor) {
        Map<Integer, Integer> taskOfCase = new HashMap<>();
        int before = RecognizedTasks.NONE;
        for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
            boolean starts = row == log.firstRow(actor) || log.sessionOf(row) != log.sessionOf(row - 1);
            int task = task(row, taskOfCase);
            taskOfRow[row] = task;
            if (task != RecognizedTasks.NONE) {
                Draft draft = drafts.get(task);
                draft.last = row;
                draft.events++;
                draft.worked += ActiveTime.of(log, row);
                draft.runs += task != before || starts ? 1 : 0;
            } else {
                unassigned += ActiveTime.of(log, row);
            }
            before = task;
        }
    }

    private int task(int row, Map<Integer, Integer> taskOfCase) {
        int name = cases.get(row);
        int type = types.get(row);
        if (name == Dictionary.NONE || type == Dictionary.NONE) {
            return RecognizedTasks.NONE;
        }
        return taskOfCase.computeIfAbsent(name, key -> {
            Draft draft = new Draft();
            draft.type = type;
            draft.first = row;
            drafts.add(draft);
            return drafts.size() - 1;
        });
    }
}
