/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.TaskVariant;

/** Describes task types by what their tasks have in common: variants, routines, telling steps. */
public final class TypeDescriber {

    private static final int PROFILE = 12;

    private final EventLog events;
    private final StepLog log;
    private final TypeSteps steps;
    private final List<TaskInstance> tasks;
    private final double[] rarity;

    /**
     * @param tasks by their ids, which are those of {@code steps}
     * @param types number of types
     */
    public TypeDescriber(EventLog events, StepLog log, TypeSteps steps, List<TaskInstance> tasks, int types) {
        this.events = events;
        this.log = log;
        this.steps = steps;
        this.tasks = tasks;
        this.rarity = rarities(types);
    }

    private double[] rarities(int types) {
        int[] typesWith = new int[log.count()];
        for (int type = 0; type < types; type++) {
            BitSet in = new BitSet();
            for (int task : steps.tasks(type)) {
                for (int position : steps.positions(task)) {
                    in.set(log.step(position));
                }
            }
            in.stream().forEach(step -> typesWith[step]++);
        }
        return Arrays.stream(typesWith)
                .mapToDouble(with -> Math.log((types + 1.0) / (with + 0.5)) + 0.1)
                .toArray();
    }

    /** @return how few types have a step, from 0.1 for a step of all */
    double rarity(int step) {
        return rarity[step];
    }

    /** @return the steps by which a type is known again, most telling first */
    public List<String> profile(int type) {
        int[] tasksWith = new int[log.count()];
        int[] seenIn = new int[log.count()];
        Arrays.fill(seenIn, -1);
        for (int task : steps.tasks(type)) {
            for (int position : steps.positions(task)) {
                int step = log.step(position);
                tasksWith[step] += seenIn[step] == task ? 0 : 1;
                seenIn[step] = task;
            }
        }
        return IntStream.range(0, tasksWith.length)
                .filter(step -> tasksWith[step] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(step -> -tasksWith[step] * rarity[step])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(PROFILE)
                .map(log::label)
                .distinct()
                .toList();
    }

    /**
     * @param type           as numbered in the steps
     * @param id             as numbered in the result
     * @param representative the task that is most like all the others
     * @return the type in full
     */
    public TaskType describe(int type, int id, String name, int representative) {
        List<TypeSteps.Way> ways = steps.ways(type, log);
        long count = 0;
        Duration worked = Duration.ZERO;
        BitSet actors = new BitSet();
        for (int task : steps.tasks(type)) {
            count += tasks.get(task).events();
            worked = worked.plus(tasks.get(task).worked());
            actors.set(tasks.get(task).actor());
        }
        return new TaskType(
                id,
                name,
                profile(type),
                steps.tasks(type).size(),
                count,
                actors.cardinality(),
                worked,
                representative,
                ways.stream()
                        .limit(TypeSteps.MOST_VARIANTS)
                        .map(way -> new TaskVariant(log.labels(way.steps), way.tasks, way.example))
                        .toList(),
                ways.size(),
                new Routines(events, log, steps, type).find(),
                new ValueFlows(events, log, steps).find(type));
    }

    /** @return the type in full; its representative is the surest of the tasks done in the most frequent way */
    public TaskType describe(int type, int id, String name) {
        int[] usual = steps.ways(type, log).get(0).steps;
        int best = steps.tasks(type).stream()
                .filter(task -> Arrays.equals(steps.steps(task, log), usual))
                .max(Comparator.<Integer>comparingDouble(task -> tasks.get(task).confidence())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return describe(type, id, name, best);
    }
}
