/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Nature;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.ValueFlow;
import org.taskseam.mining.recognition.ValueFlow.Transformation;

/** Finds the values that go from step to step inside the tasks of a type, and what happens to them on the way. */
final class ValueFlows {

    private static final Set<Attribute> NO_VALUES = Set.of(
            Attribute.EVENT_ID,
            Attribute.CASE,
            Attribute.SESSION,
            Attribute.MACHINE,
            Attribute.EVIDENCE,
            Attribute.CELL,
            Attribute.WINDOW,
            Attribute.URL,
            Attribute.DOCUMENT);

    private static final int SAMPLE = 200;
    private static final int MOST_EVENTS = 300;

    /** Values looked back at. */
    private static final int WINDOW = 24;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 300;
    private static final int LEAST_TASKS = 3;
    private static final double LEAST_SHARE = 0.1;

    /** A value that is always the same flows from nowhere. */
    private static final double LEAST_DIFFERENT = 0.3;

    private static final int MOST = 20;

    private record Seen(int step, String text, ValueMeanings value) {}

    private record Key(int from, int to, Transformation how) {}

    /** What was met of one flow. */
    private static final class Met {
        final Set<String> values = new HashSet<>();
        int times;
        int tasks;
        int lastTask = -1;
    }

    private final EventLog events;
    private final StepLog log;
    private final TypeSteps steps;
    private final List<Integer> columns = new ArrayList<>();
    private final Map<String, ValueMeanings> known = new HashMap<>();

    ValueFlows(EventLog events, StepLog log, TypeSteps steps) {
        this.events = events;
        this.log = log;
        this.steps = steps;
        for (int c = 0; c < events.columns().size(); c++) {
            Column column = events.columns().get(c);
            boolean value = column.attribute() == null || !NO_VALUES.contains(column.attribute());
            if (column.kind() == Column.Kind.TEXT && column.nature() == Nature.DATA && value) {
                columns.add(c);
            }
        }
    }

    /** @return the flows of a type that come again, those of most tasks first */
    List<ValueFlow> find(int type) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Integer> tasks = steps.tasks(type);
        int sampled = Math.min(SAMPLE, tasks.size());
        Map<Key, Met> met = new HashMap<>();
        for (int i = 0; i < sampled; i++) {
            look(tasks.get((int) ((long) i * tasks.size() / sampled)), met);
        }
        return met.entrySet().stream()
                .filter(e -> e.getValue().tasks >= LEAST_TASKS
                        && e.getValue().tasks >= LEAST_SHARE * sampled
                        && e.getValue().values.size() >= LEAST_DIFFERENT * e.getValue().times)
                .sorted(Comparator.<Map.Entry<Key, Met>>comparingInt(e -> -e.getValue().tasks)
                        .thenComparingInt(e -> e.getKey().from)
                        .thenComparingInt(e -> e.getKey().to)
                        .thenComparing(e -> e.getKey().how))
                .limit(MOST)
                .map(e -> new ValueFlow(
                        log.label(e.getKey().from),
                        log.label(e.getKey().to),
                        e.getKey().how,
                        e.getValue().tasks,
                        (double) e.getValue().tasks / sampled))
                .toList();
    }

    private void look(int task, Map<Key, Met> met) {
        Deque<Seen> before = new ArrayDeque<>();
        int[] positions = steps.positions(task);
        for (int k = 0; k < Math.min(positions.length, MOST_EVENTS); k++) {
            int step = log.step(positions[k]);
            List<Seen> now = new ArrayList<>(2);
            for (int column : columns) {
                String text = events.text(column, log.row(positions[k]));
                if (text != null && text.length() >= SHORTEST && text.length() <= LONGEST) {
                    now.add(new Seen(step, text, known.computeIfAbsent(text, ValueMeanings::new)));
                }
            }
            for (Seen later : now) {
                Seen source = null;
                Transformation how = null;
                for (Seen earlier : before) {
                    Transformation one = earlier.step == step ? null : earlier.value.to(later.value);
                    if (one != null && (how == null || one.compareTo(how) < 0)) {
                        how = one;
                        source = earlier;
                    }
                }
                if (source != null && how != null) {
                    count(met.computeIfAbsent(new Key(source.step, step, how), key -> new Met()), later.text, task);
                }
            }
            for (Seen seen : now) {
                before.addFirst(seen);
                if (before.size() > WINDOW) {
                    before.removeLast();
                }
            }
        }
    }

    private static void count(Met flow, String value, int task) {
        flow.times++;
        flow.values.add(value);
        if (flow.lastTask != task) {
            flow.lastTask = task;
            flow.tasks++;
        }
    }
}
