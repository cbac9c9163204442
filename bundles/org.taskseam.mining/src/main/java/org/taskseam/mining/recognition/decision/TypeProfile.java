/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * What a type's tasks have in common, by which the type is known again: for every context text (a column and its text without
 * digits) the share of the tasks in which it occurs.
 *
 * @param shares share of the tasks, above 0 to 1, by {@code column=text}
 */
record TypeProfile(SortedMap<String, Double> shares) {

    /** Texts kept of a profile. */
    static final int MOST = 80;

    static final TypeProfile EMPTY = new TypeProfile(new TreeMap<>());

    /** @return a profile of the texts that most tasks have */
    static TypeProfile of(Map<String, Integer> tasksWith, int tasks) {
        SortedMap<String, Double> shares = new TreeMap<>();
        tasksWith.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(e -> shares.put(e.getKey(), Math.round(1000.0 * e.getValue() / tasks) / 1000.0));
        return new TypeProfile(shares);
    }

    private static String column(String feature) {
        return feature.substring(0, Math.max(0, feature.indexOf('=')));
    }

    private Set<String> columns() {
        Set<String> columns = new HashSet<>();
        shares.keySet().forEach(feature -> columns.add(column(feature)));
        return columns;
    }

    /**
     * Compares what both could have seen: columns that only one log has are left out.
     *
     * @param weights how telling each text is
     * @return weighted Jaccard similarity, 0 to 1
     */
    double similarity(TypeProfile other, ToDoubleFunction<String> weights) {
        Set<String> columns = columns();
        columns.retainAll(other.columns());
        Set<String> features = new TreeSet<>(shares.keySet());
        features.addAll(other.shares.keySet());
        double both = 0;
        double either = 0;
        for (String feature : features) {
            if (columns.contains(column(feature))) {
                double mine = shares.getOrDefault(feature, 0.0);
                double theirs = other.shares.getOrDefault(feature, 0.0);
                double weight = weights.applyAsDouble(feature);
                both += weight * Math.min(mine, theirs);
                either += weight * Math.max(mine, theirs);
            }
        }
        return either == 0 ? 0 : both / either;
    }

    /** @return weights for comparing within a group of profiles: the fewer have a text, the more telling it is */
    static ToDoubleFunction<String> weights(Collection<TypeProfile> all) {
        Map<String, Integer> having = new LinkedHashMap<>();
        for (TypeProfile profile : all) {
            profile.shares.keySet().forEach(feature -> having.merge(feature, 1, Integer::sum));
        }
        double size = all.size();
        return feature -> Math.log((size + 1) / (having.getOrDefault(feature, 0) + 0.5)) + 0.1;
    }

    /** @return similarity of each of some profiles to each other */
    static double[][] similarities(List<TypeProfile> some, List<TypeProfile> others) {
        List<TypeProfile> all = new ArrayList<>(some);
        all.addAll(others);
        ToDoubleFunction<String> weights = weights(all);
        double[][] similarity = new double[some.size()][others.size()];
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                similarity[i][j] = some.get(i).similarity(others.get(j), weights);
            }
        }
        return similarity;
    }
}
