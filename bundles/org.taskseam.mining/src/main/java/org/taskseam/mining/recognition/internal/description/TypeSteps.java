/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.internal.events.Segments;

/** The tasks of every type as sequences of activities, equal activities in a row counted once, and their variants. */
public final class TypeSteps {

    /** Variants listed per type. */
    static final int MOST_VARIANTS = 50;

    /** One way in which tasks of a type are done. */
    static final class Way {
        final int[] steps;
        final int example;
        int tasks;

        Way(int[] steps, int example) {
            this.steps = steps;
            this.example = example;
        }
    }

    private record Key(int[] steps) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Arrays.equals(steps, that.steps);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(steps);
        }
    }

    private final int[][] positions;
    private final List<List<Integer>> tasksOf = new ArrayList<>();

    public TypeSteps(Segments segments) {
        this(positions(segments), typesOf(segments), segments.types());
    }

    /**
     * @param positions positions of the events of each task, in order
     * @param typeOf    type of each task
     * @param types     number of types
     */
    public TypeSteps(int[][] positions, int[] typeOf, int types) {
        this.positions = positions;
        for (int type = 0; type < types; type++) {
            tasksOf.add(new ArrayList<>());
        }
        for (int task = 0; task < positions.length; task++) {
            tasksOf.get(typeOf[task]).add(task);
        }
    }

    private static int[][] positions(Segments segments) {
        int[] length = segments.lengths();
        int[][] positions = new int[segments.count()][];
        for (int s = 0; s < positions.length; s++) {
            positions[s] = new int[length[s]];
        }
        int[] next = new int[positions.length];
        for (int i = 0; i < segments.events(); i++) {
            int s = segments.of(i);
            if (s >= 0) {
                positions[s][next[s]++] = i;
            }
        }
        return positions;
    }

    private static int[] typesOf(Segments segments) {
        int[] types = new int[segments.count()];
        Arrays.setAll(types, segments::type);
        return types;
    }

    /** @return tasks of a type, in order */
    public List<Integer> tasks(int type) {
        return tasksOf.get(type);
    }

    /** @return tasks of a type spread over all of them, not more than {@code most} */
    public List<Integer> sample(int type, int most) {
        List<Integer> all = tasks(type);
        int count = Math.min(most, all.size());
        return IntStream.range(0, count)
                .map(k -> (int) ((long) k * all.size() / count))
                .mapToObj(all::get)
                .toList();
    }

    /** @return number of types */
    public int types() {
        return tasksOf.size();
    }

    /** @return positions of the events of a task, in order */
    public int[] positions(int task) {
        return positions[task];
    }

    /** @return the activities of a task, equal ones in a row once */
    public int[] steps(int task, StepLog log) {
        int[] steps = new int[positions[task].length];
        int count = 0;
        for (int position : positions[task]) {
            if (count == 0 || steps[count - 1] != log.step(position)) {
                steps[count++] = log.step(position);
            }
        }
        return Arrays.copyOf(steps, count);
    }

    /** @return the ways of a type, most frequent first, then shorter ones */
    List<Way> ways(int type, StepLog log) {
        Map<Key, Way> ways = new HashMap<>();
        for (int task : tasks(type)) {
            int[] steps = steps(task, log);
            ways.computeIfAbsent(new Key(steps), k -> new Way(k.steps, task)).tasks++;
        }
        return ways.values().stream()
                .sorted(Comparator.<Way>comparingInt(w -> -w.tasks)
                        .thenComparingInt(w -> w.steps.length)
                        .thenComparingInt(w -> w.example))
                .toList();
    }
}
