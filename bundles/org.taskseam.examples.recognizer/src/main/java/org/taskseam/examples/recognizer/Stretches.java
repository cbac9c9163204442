/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.recognizer;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.Session;
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/** The stretches of work between long pauses; a single event is no task. */
final class Stretches {

    private static final int PROFILE = 5;

    /** Rows from first to before end, of the type of an application. */
    private record Stretch(int first, int end, int application, double share) {}

    private final EventLog log;
    private final long pause;
    private final @Nullable IdColumn applications;

    /** @param pause that ends a task, in milliseconds */
    Stretches(EventLog log, long pause) {
        this.log = log;
        this.pause = pause;
        this.applications = log.texts(Attribute.APPLICATION);
    }

    RecognizedTasks tasks(String method, Progress progress) {
        List<Stretch> stretches = new ArrayList<>();
        progress.begin(method, log.sessionCount());
        for (int s = 0; s < log.sessionCount(); s++) {
            progress.checkCancelled();
            progress.worked(1);
            Session session = log.session(s);
            int first = session.firstRow();
            for (int row = first + 1; row <= session.endRow(); row++) {
                if (row == session.endRow() || passed(row) >= pause) {
                    if (row - first > 1) {
                        stretches.add(stretch(first, row));
                    }
                    first = row;
                }
            }
        }
        return result(method, stretches);
    }

    private long passed(int row) {
        return log.timeMillis(row) - log.timeMillis(row - 1);
    }

    private Stretch stretch(int first, int end) {
        Map<Integer, Integer> events = new TreeMap<>();
        for (int row = first; row < end; row++) {
            events.merge(applications == null ? Dictionary.NONE : applications.get(row), 1, Integer::sum);
        }
        var most = events.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new Stretch(first, end, most.getKey(), (double) most.getValue() / (end - first));
    }

    private RecognizedTasks result(String method, List<Stretch> stretches) {
        Map<Integer, List<Integer>> byType = new HashMap<>();
        for (int task = 0; task < stretches.size(); task++) {
            byType.computeIfAbsent(stretches.get(task).application(), type -> new ArrayList<>())
                    .add(task);
        }
        List<Map.Entry<Integer, List<Integer>>> ranked = new ArrayList<>(byType.entrySet());
        ranked.sort((a, b) -> Long.compare(worked(b.getValue(), stretches), worked(a.getValue(), stretches)));
        List<Integer> order = ranked.stream().map(Map.Entry::getKey).toList();
        int[] taskOfRow = new int[log.size()];
        Arrays.fill(taskOfRow, RecognizedTasks.NONE);
        List<TaskInstance> tasks = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Arrays.fill(taskOfRow, stretch.first(), stretch.end(), tasks.size());
            tasks.add(task(tasks.size(), order.indexOf(stretch.application()), stretch));
        }
        List<TaskType> types = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> type : ranked) {
            types.add(type(types.size(), type.getKey(), type.getValue(), stretches));
        }
        return new RecognizedTasks(method, taskOfRow, tasks, types, List.of(), Duration.ZERO);
    }

    private long worked(List<Integer> tasks, List<Stretch> stretches) {
        return tasks.stream().mapToLong(task -> worked(stretches.get(task))).sum();
    }

    private long worked(Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end())
                .mapToLong(row -> ActiveTime.of(log, row))
                .sum();
    }

    private TaskInstance task(int id, int type, Stretch stretch) {
        return new TaskInstance(
                id,
                type,
                log.actor(stretch.first()),
                stretch.first(),
                stretch.end() - 1,
                stretch.end() - stretch.first(),
                1,
                Instant.ofEpochMilli(log.timeMillis(stretch.first())),
                Instant.ofEpochMilli(log.timeMillis(stretch.end() - 1)),
                Duration.ofMillis(worked(stretch)),
                stretch.share(),
                List.of());
    }

    private TaskType type(int id, int application, List<Integer> tasks, List<Stretch> stretches) {
        Map<Integer, Integer> activities = new TreeMap<>();
        Set<Integer> actors = new HashSet<>();
        long events = 0;
        for (int task : tasks) {
            Stretch stretch = stretches.get(task);
            actors.add(log.actor(stretch.first()));
            events += stretch.end() - stretch.first();
            for (int row = stretch.first(); row < stretch.end(); row++) {
                activities.merge(log.activities().get(row), 1, Integer::sum);
            }
        }
        return new TaskType(
                id,
                name(application),
                activities.entrySet().stream()
                        .filter(entry -> entry.getKey() != Dictionary.NONE)
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .limit(PROFILE)
                        .map(entry -> log.activities().dictionary().text(entry.getKey()))
                        .toList(),
                tasks.size(),
                events,
                actors.size(),
                Duration.ofMillis(worked(tasks, stretches)),
                tasks.get(0),
                List.of(),
                0,
                List.of());
    }

    private String name(int application) {
        return application == Dictionary.NONE || applications == null
                ? PauseRecognizer.texts().getString("other")
                : MessageFormat.format(
                        PauseRecognizer.texts().getString("work"),
                        applications.dictionary().text(application));
    }
}
