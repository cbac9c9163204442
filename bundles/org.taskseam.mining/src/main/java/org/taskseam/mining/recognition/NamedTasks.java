/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.recognition.internal.description.TypeDescriber;
import org.taskseam.mining.recognition.internal.description.TypeSteps;

/**
 * The tasks that two columns of a log name, the case and its type, with the ways and the routines of the types. A person's events
 * of the same case are a task.
 */
public final class NamedTasks {

    /** Stands where else the id of a recogniser stands. */
    public static final String METHOD = "labels";

    /** Name of the column with the types in logs that name tasks, and in what is recognised. */
    public static final String TYPES = "task_type";

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

    private NamedTasks(EventLog log, IdColumn cases, IdColumn types) {
        this.log = log;
        this.cases = cases;
        this.types = types;
        this.taskOfRow = new int[log.size()];
    }

    /**
     * @param typeColumn name of the column with the types
     * @return the tasks; nothing if the log names no types, or cases are not named by a column
     */
    public static Optional<RecognizedTasks> of(EventLog log, CaseNotion notion, String typeColumn) {
        return notion instanceof CaseNotion.ByColumn(String column) && areIn(log, notion, typeColumn)
                ? Optional.of(new NamedTasks(log, log.texts(column), log.texts(typeColumn)).read())
                : Optional.empty();
    }

    /** @return whether a log has columns that name cases and types; at once, however long it is */
    public static boolean areIn(EventLog log, CaseNotion notion, String typeColumn) {
        return notion instanceof CaseNotion.ByColumn(String column)
                && log.indexOf(column) >= 0
                && log.indexOf(typeColumn) >= 0;
    }

    private RecognizedTasks read() {
        for (int actor = 0; actor < log.actorCount(); actor++) {
            read(actor);
        }
        List<Integer> order = mostTasksFirst();
        int[] places = new int[types.dictionary().size()];
        for (int place = 0; place < order.size(); place++) {
            places[order.get(place)] = place;
        }
        List<TaskInstance> tasks = new ArrayList<>();
        int[] typeOf = new int[drafts.size()];
        for (Draft draft : drafts) {
            int id = tasks.size();
            typeOf[id] = places[draft.type];
            tasks.add(new TaskInstance(
                    id,
                    typeOf[id],
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
        StepLog steps = StepLog.ofActivities(log);
        TypeSteps typeSteps = new TypeSteps(positions(), typeOf, order.size());
        TypeDescriber describer = new TypeDescriber(log, steps, typeSteps, tasks, order.size());
        List<TaskType> described = IntStream.range(0, order.size())
                .mapToObj(type ->
                        describer.describe(type, type, types.dictionary().text(order.get(type))))
                .toList();
        return new RecognizedTasks(METHOD, taskOfRow, tasks, described, List.of(), Duration.ofMillis(unassigned));
    }

    private List<Integer> mostTasksFirst() {
        Map<Integer, Integer> counts = new TreeMap<>();
        drafts.forEach(draft -> counts.merge(draft.type, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Rows of each task, which are the positions of its steps. */
    private int[][] positions() {
        int[][] positions = new int[drafts.size()][];
        Arrays.setAll(positions, task -> new int[drafts.get(task).events]);
        int[] next = new int[positions.length];
        for (int row = 0; row < taskOfRow.length; row++) {
            int task = taskOfRow[row];
            if (task != RecognizedTasks.NONE) {
                positions[task][next[task]++] = row;
            }
        }
        return positions;
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
