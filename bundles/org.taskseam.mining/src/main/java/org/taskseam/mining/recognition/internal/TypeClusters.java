/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups segments into task types by the activities they contain, rare activities counting more. First each segment
 * goes to
 * the most similar group so far, the most frequent and richest ones first; then groups that are alike, or parts of
 * larger
 * ones, are merged into those. Groups of one segment are not types.
 */
final class TypeClusters {

    private static final double ALIKE = 0.4;
    private static final double SAME = 0.45;
    private static final double PART = 0.7;
    private static final int REPEATS_THAT_COUNT = 5;
    private static final int LEAST_SEGMENTS = 2;
    private static final int LEAST_EVENTS = 4;

    private static final class Group {
        /** Segments with each activity, and the activities in the order in which they came. */
        final LongIntMap frequency = new LongIntMap(16);

        final List<Integer> activities = new ArrayList<>();
        int size;
        double weight = -1;
    }

    private final int[][] sets;
    private final double[] rarity;
    private final double[] setWeight;
    private final List<Group> groups = new ArrayList<>();
    private final List<List<Integer>> groupsWith = new ArrayList<>();
    private final int[] groupOf;

    private TypeClusters(Segments segments, int[] activity, int activities) {
        int n = segments.count();
        sets = sets(segments, activity);
        groupOf = new int[n];
        rarity = new double[activities];
        setWeight = new double[n];
        int[] containing = new int[activities];
        for (int[] set : sets) {
            for (int a : set) {
                containing[a]++;
            }
        }
        for (int a = 0; a < activities; a++) {
            rarity[a] = Math.log1p(n / (1.0 + containing[a])) + 0.2;
            groupsWith.add(new ArrayList<>(2));
        }
        for (int s = 0; s < n; s++) {
            for (int a : sets[s]) {
                setWeight[s] += rarity[a];
            }
        }
    }

    /** Sets the types of all segments. */
    static void assign(Segments segments, int[] activity, int activities) {
        TypeClusters clusters = new TypeClusters(segments, activity, activities);
        clusters.group();
        clusters.number(segments, clusters.merge());
    }

    private static int[][] sets(Segments segments, int[] activity) {
        int[] length = segments.lengths();
        int[][] sets = new int[segments.count()][];
        for (int s = 0; s < sets.length; s++) {
            sets[s] = new int[length[s]];
        }
        int[] next = new int[sets.length];
        for (int i = 0; i < segments.events(); i++) {
            int s = segments.of(i);
            if (s >= 0) {
                sets[s][next[s]++] = activity[i];
            }
        }
        for (int s = 0; s < sets.length; s++) {
            sets[s] = distinct(sets[s]);
        }
        return sets;
    }

    private static int[] distinct(int[] all) {
        Arrays.sort(all);
        int count = 0;
        for (int a : all) {
            if (count == 0 || all[count - 1] != a) {
                all[count++] = a;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private Integer[] richestFirst() {
        Map<Long, Integer> equal = new HashMap<>();
        long[] hash = new long[sets.length];
        for (int s = 0; s < sets.length; s++) {
            long h = 7;
            for (int a : sets[s]) {
                h = h * 0x9E3779B97F4A7C15L + a;
            }
            hash[s] = h;
            equal.merge(h, 1, Integer::sum);
        }
        double[] richness = new double[sets.length];
        for (int s = 0; s < sets.length; s++) {
            richness[s] = Math.min(REPEATS_THAT_COUNT, equal.getOrDefault(hash[s], 1)) * setWeight[s];
        }
        Integer[] order = new Integer[sets.length];
        Arrays.setAll(order, s -> s);
        Arrays.sort(
                order, Comparator.<Integer>comparingDouble(s -> -richness[s]).thenComparingInt(s -> s));
        return order;
    }

    private void group() {
        double[] shared = new double[sets.length];
        int[] touched = new int[sets.length];
        for (int s : richestFirst()) {
            int count = 0;
            for (int a : sets[s]) {
                for (int g : groupsWith.get(a)) {
                    if (shared[g] == 0) {
                        touched[count++] = g;
                    }
                    Group group = groups.get(g);
                    shared[g] += rarity[a] * group.frequency.get(a, 0) / group.size;
                }
            }
            int best = -1;
            double most = 0;
            for (int t = 0; t < count; t++) {
                int g = touched[t];
                double alike = shared[g] / (setWeight[s] + weight(groups.get(g)) - shared[g]);
                shared[g] = 0;
                if (alike > most) {
                    most = alike;
                    best = g;
                }
            }
            if (best < 0 || most < ALIKE) {
                best = groups.size();
                groups.add(new Group());
            }
            groupOf[s] = best;
            Group group = groups.get(best);
            group.size++;
            group.weight = -1;
            for (int a : sets[s]) {
                if (group.frequency.add(a, 1) == 1) {
                    group.activities.add(a);
                    groupsWith.get(a).add(best);
                }
            }
        }
    }

    private double weight(Group group) {
        if (group.weight < 0) {
            group.weight = 0;
            for (int a : group.activities) {
                group.weight += rarity[a] * group.frequency.get(a, 0) / group.size;
            }
        }
        return group.weight;
    }

    /** @return the group that each group has become a part of, directly; itself if of none */
    private int[] merge() {
        int n = groups.size();
        int[] into = new int[n];
        double[] mass = new double[n];
        Integer[] order = new Integer[n];
        for (int g = 0; g < n; g++) {
            into[g] = g;
            order[g] = g;
            mass[g] = groups.get(g).size * weight(groups.get(g));
        }
        double[] lightest = mass.clone();
        Arrays.sort(
                order, Comparator.<Integer>comparingDouble(g -> lightest[g]).thenComparing(Comparator.reverseOrder()));
        for (int g : order) {
            int target = target(g, into, mass);
            if (target >= 0) {
                into[g] = target;
                mass[target] += mass[g];
                pour(groups.get(g), target);
            }
        }
        return into;
    }

    private int target(int g, int[] into, double[] mass) {
        Group group = groups.get(g);
        Map<Integer, Double> shared = new TreeMap<>();
        for (int a : group.activities) {
            double share = group.frequency.get(a, 0) / (double) group.size;
            for (int other : groupsWith.get(a)) {
                if (other != g && into[other] == other) {
                    Group o = groups.get(other);
                    double otherShare = Math.min(1, 1.2 * o.frequency.get(a, 0) / o.size);
                    shared.merge(other, rarity[a] * Math.min(share, otherShare), Double::sum);
                }
            }
        }
        int best = -1;
        double most = 1;
        for (Map.Entry<Integer, Double> entry : shared.entrySet()) {
            int other = entry.getKey();
            if (mass[other] > mass[g] || mass[other] == mass[g] && other < g) {
                double common = entry.getValue();
                double alike = common / (weight(group) + weight(groups.get(other)) - common);
                double fit = Math.max(alike / SAME, common / weight(group) / PART);
                if (fit > most || fit == most && best < 0) {
                    most = fit;
                    best = other;
                }
            }
        }
        return best;
    }

    private void pour(Group group, int target) {
        Group into = groups.get(target);
        boolean fragment = weight(group) < 0.5 * weight(into);
        for (int a : group.activities) {
            if (into.frequency.get(a, -1) < 0) {
                into.activities.add(a);
                groupsWith.get(a).add(target);
            }
            into.frequency.add(a, fragment ? 0 : group.frequency.get(a, 0));
        }
        if (!fragment) {
            into.size += group.size;
            into.weight = -1;
        }
    }

    private void number(Segments segments, int[] into) {
        int[] count = new int[into.length];
        int[] events = new int[into.length];
        int[] length = segments.lengths();
        int[] type = new int[sets.length];
        for (int s = 0; s < sets.length; s++) {
            int g = groupOf[s];
            while (into[g] != g) {
                g = into[g];
            }
            type[s] = g;
            count[g]++;
            events[g] += length[s];
        }
        int[] id = new int[into.length];
        Arrays.fill(id, Segments.NONE);
        int types = 0;
        for (int s = 0; s < sets.length; s++) {
            int g = type[s];
            if (length[s] == 0 || count[g] < LEAST_SEGMENTS || events[g] < LEAST_EVENTS) {
                type[s] = Segments.NONE;
            } else {
                if (id[g] < 0) {
                    id[g] = types++;
                }
                type[s] = id[g];
            }
        }
        segments.setTypes(type, types);
    }
}
