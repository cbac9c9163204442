/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/** Turns what was recognised on arrays into the result that people see. */
public final class SeamResult {

    private final EventLog log;
    private final Recognition recognition;
    private final EventStream stream;
    private final Segments segments;
    private final TaskFacts facts;
    private final int[] newType;
    private final int[] oldType;

    private SeamResult(EventLog log, Recognition recognition) {
        this.log = log;
        this.recognition = recognition;
        this.stream = recognition.stream();
        this.segments = recognition.segments();
        this.facts = new TaskFacts(stream, segments, recognition.activity(), recognition.models(), recognition.flow());
        this.oldType = typesByTime();
        this.newType = new int[segments.types()];
        Arrays.fill(newType, Segments.NONE);
        for (int type = 0; type < oldType.length; type++) {
            newType[oldType[type]] = type;
        }
    }

    /** Recognises tasks in a log. */
    public static RecognizedTasks of(EventLog log, Progress progress) {
        if (log.size() == 0) {
            return new RecognizedTasks(SeamRecognizer.ID, new int[0], List.of(), List.of(), List.of(), Duration.ZERO);
        }
        Recognition recognition = new Recognition(log, progress);
        progress.begin(MiningTexts.text("step.describe"), Progress.UNKNOWN);
        return new SeamResult(log, recognition).build(progress);
    }

    private int[] typesByTime() {
        long[] worked = new long[segments.types()];
        int[] tasks = new int[segments.types()];
        for (int s = 0; s < segments.count(); s++) {
            worked[segments.type(s)] += facts.workedMillis[s];
            tasks[segments.type(s)]++;
        }
        Integer[] order = new Integer[worked.length];
        Arrays.setAll(order, type -> type);
        return Arrays.stream(order)
                .filter(type -> tasks[type] > 0)
                .sorted(Comparator.<Integer>comparingLong(type -> -worked[type])
                        .thenComparingInt(type -> -tasks[type])
                        .thenComparingInt(type -> type))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private RecognizedTasks build(Progress progress) {
        int[] taskOfRow = new int[log.size()];
        for (int i = 0; i < stream.size(); i++) {
            taskOfRow[stream.row(i)] = segments.of(i);
        }
        TypeSteps steps = new TypeSteps(segments);
        StepLog stepLog = recognition.stepLog(TypeNames.labels(recognition));
        List<TaskInstance> tasks = tasks();
        TypeDescriber describer = new TypeDescriber(log, stepLog, steps, tasks, segments.types());
        List<TaskType> types = new ArrayList<>();
        TypeNames names = new TypeNames(stream, stepLog, steps, describer);
        for (int type = 0; type < oldType.length; type++) {
            progress.checkCancelled();
            int old = oldType[type];
            types.add(describer.describe(old, type, names.name(old), representative(steps.tasks(old))));
        }
        return new RecognizedTasks(
                SeamRecognizer.ID,
                taskOfRow,
                tasks,
                types,
                recognition.rules().uses(),
                UnassignedTime.of(log, stepLog, taskOfRow),
                stepLog);
    }

    private List<TaskInstance> tasks() {
        Confidence confidence = new Confidence(facts, recognition.models(), segments);
        List<TaskInstance> tasks = new ArrayList<>(segments.count());
        for (int s = 0; s < segments.count(); s++) {
            tasks.add(new TaskInstance(
                    s,
                    newType[segments.type(s)],
                    facts.actor[s],
                    facts.firstRow[s],
                    facts.lastRow[s],
                    facts.events[s],
                    facts.runs[s],
                    Instant.ofEpochMilli(stream.time(facts.firstPosition[s])),
                    Instant.ofEpochMilli(stream.time(facts.lastPosition[s])),
                    Duration.ofMillis(facts.workedMillis[s]),
                    confidence.of(s),
                    confidence.reasons(s)));
        }
        return tasks;
    }

    private int representative(List<Integer> tasks) {
        int best = tasks.get(0);
        for (int task : tasks) {
            best = score(task) > score(best) ? task : best;
        }
        return best;
    }

    private double score(int task) {
        return facts.gain[task] / facts.events[task]
                - Math.abs(Math.log((double) facts.events[task] / facts.typical[segments.type(task)]));
    }
}
