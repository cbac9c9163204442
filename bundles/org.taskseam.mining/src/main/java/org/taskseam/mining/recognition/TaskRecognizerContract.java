/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;

/**
 * What every {@link TaskRecognizer} has to keep, as checks that a partner calls from a test of any kind: a consistent result
 * for any log, also an empty one or one without times; the same result again and on any number of threads; an end when
 * cancelled.
 */
public final class TaskRecognizerContract {

    private static final List<List<String>> TASKS = List.of(
            List.of("open mail", "copy number", "search order", "paste number", "check amount", "post invoice"),
            List.of("open customer", "edit street", "edit town", "edit code", "save customer"),
            List.of("open sheet", "filter month", "copy total", "open slide", "paste total", "mail it"));
    private static final long START = 1_700_000_000_000L;
    private static final int SIZE = 1500;

    private TaskRecognizerContract() {}

    /**
     * Checks a recogniser on generated logs.
     *
     * @throws AssertionError saying what the recogniser does not keep
     */
    public static void check(TaskRecognizer recognizer) {
        require(!recognizer.id().isBlank() && !recognizer.title().isBlank(), recognizer, "it has no id or title");
        logs().forEach((name, log) -> consistent(recognizer, name, log));
        EventLog log = log(SIZE, work(), 5, true);
        int[] once = tasks(recognizer, log, 1);
        require(Arrays.equals(once, tasks(recognizer, log, 1)), recognizer, "a second run gives another result");
        require(
                Arrays.equals(once, tasks(recognizer, log, 4)),
                recognizer,
                "four threads give another result than one");
        require(endsWhenCancelled(recognizer, log), recognizer, "it goes on when cancelled");
    }

    private static Map<String, EventLog> logs() {
        Map<String, EventLog> logs = new LinkedHashMap<>();
        logs.put("an empty log", log(0, i -> "a", 1, true));
        logs.put("one event", log(1, i -> "a", 1, true));
        logs.put("equal events", log(SIZE, i -> "a", 1, true));
        logs.put(
                "different events",
                log(
                        SIZE,
                        i -> "a" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26),
                        1,
                        true));
        logs.put("a log without times", log(SIZE, work(), 1, false));
        logs.put("the work of one actor", log(SIZE, work(), 1, true));
        logs.put("the work of four actors", log(SIZE, work(), 4, true));
        return logs;
    }

    /** Tasks of three kinds in random order. */
    private static IntFunction<String> work() {
        Random random = new Random(7);
        List<String> events = new ArrayList<>();
        while (events.size() < SIZE) {
            events.addAll(TASKS.get(random.nextInt(TASKS.size())));
        }
        return events::get;
    }

    private static EventLog log(int size, IntFunction<String> activities, int actors, boolean timed) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        int[] activity = new int[size];
        int[] actor = new int[size];
        long[] times = new long[size];
        Random random = new Random(11);
        long time = START;
        for (int i = 0; i < size; i++) {
            activity[i] = ids.computeIfAbsent(activities.apply(i), name -> ids.size());
            actor[i] = (int) ((long) i * actors / size);
            time += timed ? 200 + random.nextInt(5000) : 0;
            times[i] = time;
        }
        List<String> names = new ArrayList<>();
        for (int a = 0; a < actors; a++) {
            names.add("p" + a);
        }
        return new EventLogBuilder(times)
                .actors(actor, Dictionary.of(names))
                .texts(
                        Column.text("activity", Attribute.ACTIVITY),
                        activity,
                        Dictionary.of(new ArrayList<>(ids.keySet())))
                .build();
    }

    private static void consistent(TaskRecognizer recognizer, String name, EventLog log) {
        RecognizedTasks found = recognizer.recognize(log, Progress.NONE);
        require(found.size() == log.size(), recognizer, "its result has another size than " + name);
        int[] events = new int[found.tasks().size()];
        for (int row = 0; row < log.size(); row++) {
            int task = found.taskOf(row);
            if (task != RecognizedTasks.NONE) {
                events[task]++;
                require(
                        log.actor(row) == found.tasks().get(task).actor(),
                        recognizer,
                        "a task spans actors in " + name);
            }
        }
        int[] tasks = new int[found.types().size()];
        for (TaskInstance task : found.tasks()) {
            boolean counted = events[task.id()] == task.events() && found.rows(task).length == task.events();
            require(counted, recognizer, "a task says a wrong number of events in " + name);
            boolean sure = task.confidence() >= 0 && task.confidence() <= 1;
            require(sure, recognizer, "a confidence is not from 0 to 1 in " + name);
            tasks[task.type()]++;
        }
        for (TaskType type : found.types()) {
            require(tasks[type.id()] == type.tasks(), recognizer, "a type says a wrong number of tasks in " + name);
            require(!type.name().isBlank(), recognizer, "a type has no name in " + name);
        }
        require(!found.unassignedTime().isNegative(), recognizer, "unassigned time is negative in " + name);
    }

    private static int[] tasks(TaskRecognizer recognizer, EventLog log, int threads) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            RecognizedTasks found =
                    pool.submit(() -> recognizer.recognize(log, Progress.NONE)).join();
            int[] tasks = new int[log.size()];
            Arrays.setAll(tasks, found::taskOf);
            return tasks;
        }
    }

    private static boolean endsWhenCancelled(TaskRecognizer recognizer, EventLog log) {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try {
            recognizer.recognize(log, cancelled);
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }

    private static void require(boolean kept, TaskRecognizer recognizer, String problem) {
        if (!kept) {
            throw new AssertionError("Task recogniser \"" + recognizer.id() + "\": " + problem);
        }
    }
}
