/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Figures divided into those that stand on enough people and the rest. The rest may only be spoken of together; where even
 * together it stands on too few, the smallest figures of the others join it, so that nobody can subtract what is shown from a
 * total to learn what is hidden.
 *
 * @param shown in the order given
 * @param together everything else
 * @param togetherIsEnough whether a sum over the rest may be shown
 */
record Released<T>(List<T> shown, List<T> together, boolean togetherIsEnough) {

    /**
     * @param figures greatest first
     * @param people who stands behind a figure
     */
    static <T> Released<T> of(List<T> figures, Function<T, People> people) {
        List<T> shown = new ArrayList<>();
        List<T> together = new ArrayList<>();
        People rest = new People();
        for (T figure : figures) {
            if (people.apply(figure).areEnough()) {
                shown.add(figure);
            } else {
                together.add(figure);
                rest.addAll(people.apply(figure));
            }
        }
        while (!together.isEmpty() && !rest.areEnough() && !shown.isEmpty()) {
            T last = shown.removeLast();
            together.addFirst(last);
            rest.addAll(people.apply(last));
        }
        return new Released<>(List.copyOf(shown), List.copyOf(together), rest.areEnough());
    }

    /** Figures of a log that holds too few people altogether: there is nobody to hide among, all are shown. */
    static <T> Released<T> all(List<T> figures) {
        return new Released<>(List.copyOf(figures), List.of(), false);
    }
}
