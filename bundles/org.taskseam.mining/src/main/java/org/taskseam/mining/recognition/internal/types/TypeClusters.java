/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Groups segments into task types by the activities they contain, rare activities counting more. First each segment goes to the
 * most similar group so far, the most frequent and richest ones first; then groups that are alike, or parts of larger ones, are
 * merged into those. Groups of one segment are not types.
 */
public final class TypeClusters {

    private static final double ALIKE = 0.4;
    private static final double SAME = 0.45;
    private static final double PART = 0.7;
    private static final int REPEATS_THAT_COUNT = 5;
    private static final int LEAST_SEGMENTS = 2;
    private static final int LEAST_EVENTS = 4;

    /** Of what a set or group weighs, two that are alike share at least this much. */
    private static final double SHARED_IF_ALIKE = 0.99 * ALIKE / (1 + ALIKE);

    private static final double SHARED_IF_SAME = 0.99 * SAME / (1 + SAME);
    private static final double SHARED_IF_PART = 0.99 * PART;

    /** The groups with an activity, and how many of their segments have it. */
    private static final class Owners {
        int[] group = new int[2];
        int[] times = new int[2];
        int count;

        int add(int g) {
            if (count == group.length) {
                group = Arrays.copyOf(group, count * 2);
                times = Arrays.copyOf(times, count * 2);
            }
            group[count] = g;
            return count++;
        }
    }

    private static final class Group {
        /** Where the group stands among the owners of each of its activities. */
        final LongIntMap place = new LongIntMap(16);

        int[] activities = new int[8];
        int count;
        int size;
        double weight = -1;

        void add(int activity, int at) {
            if (count == activities.length) {
                activities = Arrays.copyOf(activities, count * 2);
            }
            activities[count++] = activity;
            place.put(activity, at);
        }
    }

    private final int[][] sets;

    /** Of each segment what stands for beginning, and for ending, with an activity; empty where these do not count. */
    private final int[][] edges;

    private final double[] rarity;

    /** The activities from the rarest to the most frequent one, and the place of each among them. */
    private final int[] byRarity;

    private final int[] rank;
    private final double[] setWeight;
    private final List<Group> groups = new ArrayList<>();
    private final Owners[] owners;
    private final int[] groupOf;

    /** What the set or group looked at shares with each group; 0 but for {@link #touched}. */
    private final double[] shared;

    private final boolean[] isTouched;
    private final int[] touched;
    private int touches;

    private TypeClusters(Segments segments, int[] activity, int activities, boolean byEdges) {
        int n = segments.count();
        sets = sets(segments, activity);
        edges = byEdges ? edges(segments, activity, activities) : new int[0][];
        int kinds = byEdges ? 3 * activities : activities;
        groupOf = new int[n];
        shared = new double[n];
        isTouched = new boolean[n];
        touched = new int[n];
        rarity = new double[kinds];
        setWeight = new double[n];
        owners = new Owners[kinds];
        Arrays.setAll(owners, a -> new Owners());
        long[] order = new long[kinds];
        Arrays.setAll(order, a -> a);
        for (int[] set : sets) {
            for (int a : set) {
                order[a] += 1L << Integer.SIZE;
            }
        }
        for (int[] ends : edges) {
            for (int a : ends) {
                order[a] += 1L << Integer.SIZE;
            }
        }
        for (int a = 0; a < kinds; a++) {
            rarity[a] = Math.log1p(n / (1.0 + (order[a] >>> Integer.SIZE))) + 0.2;
        }
        Arrays.sort(order);
        byRarity = Arrays.stream(order).mapToInt(a -> (int) a).toArray();
        rank = new int[kinds];
        for (int r = 0; r < kinds; r++) {
            rank[byRarity[r]] = r;
        }
        for (int s = 0; s < n; s++) {
            for (int a : sets[s]) {
                setWeight[s] += rarity[a];
            }
        }
    }

    /**
     * Sets the types of all segments.
     *
     * @param byEdges whether groups are alike by where their segments begin and end, too: pieces of a task become no part of a whole
     *                that neither begins nor ends so
     */
    public static void assign(Segments segments, int[] activity, int activities, boolean byEdges) {
        TypeClusters clusters = new TypeClusters(segments, activity, activities, byEdges);
        clusters.group();
        clusters.addEdges();
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

    private static int[][] edges(Segments segments, int[] activity, int activities) {
        int[][] edges = new int[segments.count()][0];
        for (int i = 0; i < segments.events(); i++) {
            int s = segments.of(i);
            if (s >= 0) {
                edges[s] = edges[s].length == 0 ? new int[] {activities + activity[i], 0} : edges[s];
                edges[s][1] = 2 * activities + activity[i];
            }
        }
        return edges;
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
        for (int s : richestFirst()) {
            share(sets[s], setWeight[s]);
            int best = -1;
            double most = 0;
            for (int t = 0; t < touches; t++) {
                int g = touched[t];
                double common = take(g);
                double alike = common / (setWeight[s] + weight(groups.get(g)) - common);
                if (alike > most || alike == most && g < best) {
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
                int at = place(best, a);
                owners[a].times[at]++;
            }
        }
    }

    /** Where segments begin and end counts when groups are merged, not when segments are grouped. */
    private void addEdges() {
        for (int s = 0; s < edges.length; s++) {
            for (int edge : edges[s]) {
                int at = place(groupOf[s], edge);
                owners[edge].times[at]++;
                groups.get(groupOf[s]).weight = -1;
            }
        }
    }

    /** Finds what a set shares with the groups that may be alike: those that have one of its rare activities. */
    private void share(int[] set, double weight) {
        touches = 0;
        double left = weight;
        int[] ranks = Arrays.stream(set).map(a -> rank[a]).sorted().toArray();
        for (int i = 0; i < ranks.length && left >= SHARED_IF_ALIKE * weight; i++) {
            int a = byRarity[ranks[i]];
            left -= rarity[a];
            touch(a, 1);
        }
        int kept = 0;
        for (int t = 0; t < touches; t++) {
            int g = touched[t];
            if (take(g) + left >= SHARED_IF_ALIKE * (weight + weight(groups.get(g)))) {
                keep(g, kept++);
            }
        }
        touches = kept;
        for (int a : set) {
            Owners of = owners[a];
            if (of.count <= touches) {
                for (int k = 0; k < of.count; k++) {
                    add(of.group[k], rarity[a] * of.times[k] / groups.get(of.group[k]).size);
                }
            } else {
                for (int t = 0; t < touches; t++) {
                    Group group = groups.get(touched[t]);
                    int k = group.place.get(a, -1);
                    if (k >= 0) {
                        add(touched[t], rarity[a] * of.times[k] / group.size);
                    }
                }
            }
        }
    }

    /** Adds what the owners of an activity share at most with a group that has it in a share of its segments. */
    private void touch(int a, double share) {
        Owners of = owners[a];
        for (int k = 0; k < of.count; k++) {
            int group = of.group[k];
            if (!isTouched[group]) {
                isTouched[group] = true;
                touched[touches++] = group;
            }
            shared[group] += common(a, share, group, k);
        }
    }

    private void keep(int group, int at) {
        isTouched[group] = true;
        touched[at] = group;
    }

    private void add(int group, double more) {
        if (isTouched[group]) {
            shared[group] += more;
        }
    }

    /** @return what was found to be shared with a group, which is forgotten */
    private double take(int group) {
        double found = shared[group];
        shared[group] = 0;
        isTouched[group] = false;
        return found;
    }

    /** @return where a group stands among the owners of an activity, of which it becomes one */
    private int place(int g, int a) {
        Group group = groups.get(g);
        int known = group.place.get(a, -1);
        if (known >= 0) {
            return known;
        }
        int at = owners[a].add(g);
        group.add(a, at);
        return at;
    }

    private int times(Group group, int a) {
        return owners[a].times[group.place.get(a, -1)];
    }

    private double weight(Group group) {
        if (group.weight < 0) {
            group.weight = 0;
            for (int i = 0; i < group.count; i++) {
                int a = group.activities[i];
                group.weight += rarity[a] * times(group, a) / group.size;
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
        shareWith(g);
        int best = -1;
        double most = 1;
        for (int t = 0; t < touches; t++) {
            int other = touched[t];
            double common = take(other);
            boolean larger = mass[other] > mass[g] || mass[other] == mass[g] && other < g;
            if (larger && into[other] == other) {
                double alike = common / (weight(group) + weight(groups.get(other)) - common);
                double fit = Math.max(alike / SAME, common / weight(group) / PART);
                if (fit > most || fit == most && (best < 0 || other < best)) {
                    most = fit;
                    best = other;
                }
            }
        }
        return best;
    }

    /** Finds what a group shares with the others that are not yet part of one and may be the same. */
    private void shareWith(int g) {
        Group group = groups.get(g);
        touches = 0;
        double left = weight(group);
        int[] ranks = new int[group.count];
        Arrays.setAll(ranks, i -> rank[group.activities[i]]);
        Arrays.sort(ranks);
        for (int i = 0; i < ranks.length && left >= SHARED_IF_SAME * weight(group); i++) {
            int a = byRarity[ranks[i]];
            double share = times(group, a) / (double) group.size;
            left -= rarity[a] * share;
            touch(a, share);
        }
        int kept = 0;
        for (int t = 0; t < touches; t++) {
            int other = touched[t];
            double least = Math.min(
                    SHARED_IF_SAME * (weight(group) + weight(groups.get(other))), SHARED_IF_PART * weight(group));
            if (take(other) + left >= least) {
                keep(other, kept++);
            }
        }
        touches = kept;
        for (int i = 0; i < group.count; i++) {
            int a = group.activities[i];
            Owners of = owners[a];
            double share = times(group, a) / (double) group.size;
            if (of.count <= touches) {
                for (int k = 0; k < of.count; k++) {
                    add(of.group[k], common(a, share, of.group[k], k));
                }
            } else {
                for (int t = 0; t < touches; t++) {
                    int k = groups.get(touched[t]).place.get(a, -1);
                    if (k >= 0) {
                        add(touched[t], common(a, share, touched[t], k));
                    }
                }
            }
        }
    }

    private double common(int a, double share, int other, int place) {
        double otherShare = Math.min(1, 1.2 * owners[a].times[place] / groups.get(other).size);
        return rarity[a] * Math.min(share, otherShare);
    }

    private void pour(Group group, int target) {
        Group into = groups.get(target);
        boolean fragment = weight(group) < 0.5 * weight(into);
        for (int i = 0; i < group.count; i++) {
            int a = group.activities[i];
            int at = place(target, a);
            owners[a].times[at] += fragment ? 0 : times(group, a);
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
