/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/**
 * How alike the types of task are, from 0 for nothing in common to 1: the weighted Jaccard similarity (S. Ioffe, "Improved
 * consistent sampling, weighted minhash and L1 sketching", ICDM 2010) of what their tasks show of the interface, by the
 * share of the tasks that show it; what few types have weighs more. By the same measure a type is known again in a later
 * log. Tells who may look at all tasks only; it is no released figure.
 */
public final class TypeSimilarity {

    private final List<TaskType> types;
    private final Map<Integer, Integer> place = new HashMap<>();
    private final double[][] alike;

    private TypeSimilarity(EventLog log, RecognizedTasks tasks) {
        types = tasks.types();
        Map<Integer, List<TaskInstance>> tasksOf =
                tasks.tasks().stream().collect(Collectors.groupingBy(TaskInstance::type));
        TypeProfiles profiles = new TypeProfiles(log);
        List<TypeProfile> ofTypes = new ArrayList<>();
        for (TaskType type : types) {
            List<TaskInstance> own = tasksOf.getOrDefault(type.id(), List.of());
            place.put(type.id(), ofTypes.size());
            ofTypes.add(profiles.of(own.size(), i -> tasks.rows(own.get(i))));
        }
        alike = TypeProfile.similarities(ofTypes, ofTypes);
    }

    /**
     * Compares all types with each other.
     *
     * @param tasks found in the log, decisions applied or not
     */
    public static TypeSimilarity of(EventLog log, RecognizedTasks tasks) {
        return new TypeSimilarity(log, tasks);
    }

    /**
     * @return similarity of two types, 0 to 1
     * @throws IllegalArgumentException if one is not among the types compared
     */
    public double between(TaskType one, TaskType other) {
        return alike[place(one)][place(other)];
    }

    /** @return the other type that is most alike, the first of several; empty if none has anything in common with it */
    public Optional<TaskType> nearest(TaskType type) {
        double[] to = alike[place(type)];
        return types.stream()
                .filter(other -> other.id() != type.id() && to[place(other)] > 0)
                .max(Comparator.<TaskType>comparingDouble(other -> to[place(other)])
                        .thenComparing(TaskType::id, Comparator.reverseOrder()));
    }

    private int place(TaskType type) {
        Integer at = place.get(type.id());
        if (at == null) {
            throw new IllegalArgumentException("Not among the types compared: " + type.name());
        }
        return at;
    }
}
