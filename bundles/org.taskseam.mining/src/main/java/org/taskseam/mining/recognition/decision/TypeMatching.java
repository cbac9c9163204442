/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the known type that each new type is: one to one, those that are certain, then most alike first. Alike are types whose profiles are, and those that
 * hold the same tasks as before.
 */
final class TypeMatching {

    /** From this likeness on two types may be the same. */
    private static final double ALIKE = 0.4;

    /** From this share of the known tasks on, two types are the same whatever their profiles. */
    private static final double SAME_TASKS = 0.5;

    private record Pair(int found, int known, double score) {}

    private TypeMatching() {}

    /**
     * @param found     profiles of the types found
     * @param known     the types seen before
     * @param sameTasks share of each known type's anchors that lie in each found type, by found and known; of those that are
     *                  in the log
     * @param certain   index of the known type that each type found is for certain, -1 if that is not known
     * @return index of the known type of each type found, -1 for a new one
     */
    static int[] match(List<TypeProfile> found, List<KnownType> known, double[][] sameTasks, int[] certain) {
        double[][] alike = TypeProfile.similarities(
                found, known.stream().map(KnownType::profile).toList());
        List<Pair> pairs = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            for (int k = 0; k < known.size(); k++) {
                if (alike[f][k] >= ALIKE || sameTasks[f][k] >= SAME_TASKS) {
                    pairs.add(new Pair(f, k, alike[f][k] + sameTasks[f][k]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::known)
                .thenComparingInt(Pair::found));
        int[] match = certain.clone();
        boolean[] taken = new boolean[known.size()];
        Arrays.stream(certain).filter(k -> k >= 0).forEach(k -> taken[k] = true);
        for (Pair pair : pairs) {
            if (match[pair.found] < 0 && !taken[pair.known]) {
                match[pair.found] = pair.known;
                taken[pair.known] = true;
            }
        }
        return match;
    }
}
