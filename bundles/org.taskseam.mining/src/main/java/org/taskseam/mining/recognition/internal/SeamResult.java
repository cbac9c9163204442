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
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.TaskVariant;

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
        progress.begin("Describing tasks", Progress.UNKNOWN);
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
        List<TaskType> types = new ArrayList<>();
        TypeNames names = new TypeNames(stream, recognition, steps);
        for (int type = 0; type < oldType.length; type++) {
            progress.checkCancelled();
            types.add(type(type, steps, names));
        }
        return new RecognizedTasks(
                SeamRecognizer.ID,
                taskOfRow,
                tasks(),
                types,
                recognition.rules().uses(),
                unassigned());
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

    private TaskType type(int type, TypeSteps steps, TypeNames names) {
        int old = oldType[type];
        List<Integer> tasks = steps.tasks(old);
        List<TypeSteps.Way> ways = steps.ways(old, recognition.activity());
        long events = 0;
        long worked = 0;
        boolean[] seen = new boolean[stream.actors()];
        int actors = 0;
        int best = tasks.get(0);
        for (int task : tasks) {
            events += facts.events[task];
            worked += facts.workedMillis[task];
            actors += seen[facts.actor[task]] ? 0 : 1;
            seen[facts.actor[task]] = true;
            best = score(task) > score(best) ? task : best;
        }
        List<TaskVariant> variants = ways.stream()
                .limit(TypeSteps.MOST_VARIANTS)
                .map(way -> new TaskVariant(names.labels(way.steps), way.tasks, way.example))
                .toList();
        return new TaskType(
                type,
                names.name(old),
                names.profile(old),
                tasks.size(),
                events,
                actors,
                Duration.ofMillis(worked),
                best,
                variants,
                ways.size(),
                new Routines(stream, recognition, steps, old, names).find());
    }

    private double score(int task) {
        return facts.gain[task] / facts.events[task]
                - Math.abs(Math.log((double) facts.events[task] / facts.typical[segments.type(task)]));
    }

    private Duration unassigned() {
        long millis = 0;
        long longest = EventLogBuilder.DEFAULT_SESSION_GAP.toMillis();
        for (int actor = 0; actor < stream.actors(); actor++) {
            for (int i = stream.start(actor) + 1; i < stream.end(actor); i++) {
                long pause = stream.time(i) - stream.time(i - 1);
                if (segments.of(i) < 0 && segments.of(i - 1) < 0 && pause > 0 && pause < longest) {
                    millis += pause;
                }
            }
        }
        return Duration.ofMillis(millis);
    }
}
