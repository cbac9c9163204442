/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.mining.recognition.internal.activities.StablePart;

/** Makes profiles of types from the context columns of a log, whatever the recogniser. */
final class TypeProfiles {

    private static final int SAMPLE = 300;
    private static final int MOST_EVENTS = 2000;

    private record Context(IdColumn ids, String[] features) {}

    private final List<Context> contexts = new ArrayList<>();

    TypeProfiles(EventLog log) {
        for (int c = 0; c < log.columns().size(); c++) {
            Column column = log.columns().get(c);
            if (column.kind() == Column.Kind.TEXT
                    && column.nature() == Nature.CONTEXT
                    && column.attribute() != Attribute.TEAM) {
                IdColumn ids = log.texts(c);
                contexts.add(new Context(ids, features(column.name(), ids.dictionary())));
            }
        }
    }

    private static String[] features(String column, Dictionary texts) {
        String[] features = new String[texts.size()];
        for (int id = 0; id < features.length; id++) {
            features[id] = column.replace("=", "") + '=' + StablePart.of(texts.text(id));
        }
        return features;
    }

    /**
     * @param tasks number of tasks of a type
     * @param rows  gives the rows of the events of a task, by its position from 0
     */
    TypeProfile of(int tasks, IntFunction<int[]> rows) {
        int sampled = Math.min(SAMPLE, tasks);
        Map<String, Integer> tasksWith = new HashMap<>();
        for (int i = 0; i < sampled; i++) {
            int[] events = rows.apply((int) ((long) i * tasks / sampled));
            Set<String> features = new HashSet<>();
            for (Context context : contexts) {
                for (int k = 0; k < Math.min(events.length, MOST_EVENTS); k++) {
                    int id = context.ids.get(events[k]);
                    if (id != Dictionary.NONE) {
                        features.add(context.features[id]);
                    }
                }
            }
            features.forEach(feature -> tasksWith.merge(feature, 1, Integer::sum));
        }
        return TypeProfile.of(tasksWith, Math.max(1, sampled));
    }
}
