/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * Compares what both could have seen: columns that only one log has are left out. The fewer profiles have a text, the more it
     * tells.
     *
     * @return weighted Jaccard similarity of each of some profiles to each of others, 0 to 1
     */
    static double[][] similarities(List<TypeProfile> some, List<TypeProfile> others) {
        Texts texts = new Texts(some, others);
        List<Numbered> first = some.stream().map(texts::numbered).toList();
        List<Numbered> second =
                some == others ? first : others.stream().map(texts::numbered).toList();
        double[][] similarity = new double[some.size()][others.size()];
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                similarity[i][j] =
                        some == others && j < i ? similarity[j][i] : texts.similarity(first.get(i), second.get(j));
            }
        }
        return similarity;
    }

    /** A profile by numbers of texts, ascending, and numbers of the columns they are in. */
    private record Numbered(int[] text, double[] share, BitSet columns) {}

    /** The texts of profiles that are compared, numbered in their order. */
    private static final class Texts {
        private final Map<String, Integer> number = new HashMap<>();
        private final int[] column;
        private final double[] weight;

        Texts(List<TypeProfile> some, List<TypeProfile> others) {
            SortedMap<String, Integer> having = new TreeMap<>();
            for (List<TypeProfile> profiles : List.of(some, others)) {
                profiles.forEach(
                        profile -> profile.shares.keySet().forEach(text -> having.merge(text, 1, Integer::sum)));
            }
            double size = some.size() + others.size();
            Map<String, Integer> columns = new HashMap<>();
            column = new int[having.size()];
            weight = new double[having.size()];
            having.forEach((text, profiles) -> {
                int at = number.size();
                number.put(text, at);
                column[at] = columns.computeIfAbsent(column(text), any -> columns.size());
                weight[at] = Math.log((size + 1) / (profiles + 0.5)) + 0.1;
            });
        }

        Numbered numbered(TypeProfile profile) {
            int[] text = new int[profile.shares.size()];
            double[] share = new double[text.length];
            BitSet columns = new BitSet();
            int count = 0;
            for (Map.Entry<String, Double> entry : profile.shares.entrySet()) {
                text[count] = number.getOrDefault(entry.getKey(), 0);
                columns.set(column[text[count]]);
                share[count++] = entry.getValue();
            }
            return new Numbered(text, share, columns);
        }

        double similarity(Numbered one, Numbered other) {
            BitSet columns = (BitSet) one.columns.clone();
            columns.and(other.columns);
            double both = 0;
            double either = 0;
            int i = 0;
            int j = 0;
            while (i < one.text.length || j < other.text.length) {
                int mine = i < one.text.length ? one.text[i] : Integer.MAX_VALUE;
                int theirs = j < other.text.length ? other.text[j] : Integer.MAX_VALUE;
                int text = Math.min(mine, theirs);
                double share = mine == text ? one.share[i++] : 0;
                double otherShare = theirs == text ? other.share[j++] : 0;
                if (columns.get(column[text])) {
                    both += weight[text] * Math.min(share, otherShare);
                    either += weight[text] * Math.max(share, otherShare);
                }
            }
            return either == 0 ? 0 : both / either;
        }
    }
}
