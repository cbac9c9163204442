/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the process graph shows.
 *
 * @param activities share of the activities, the most frequent first, 0 to 1
 * @param paths      share of the arcs, the most frequent first, 0 to 1
 * @param measure    what colour and width follow
 * @param hidden     activities that are never shown
 * @param kept       activities that are always shown
 */
public record MapSettings(double activities, double paths, Measure measure, Set<String> hidden, Set<String> kept) {

    /** What a project opens with: enough to see the main ways. */
    public static final MapSettings FIRST = new MapSettings(.35, .3, Measure.COUNT, Set.of(), Set.of());

    /** Keeps its own copies of the sets. */
    public MapSettings {
        if (!(activities >= 0 && activities <= 1 && paths >= 0 && paths <= 1)) {
            throw new IllegalArgumentException("Shares are 0 to 1, not " + activities + " and " + paths);
        }
        hidden = Set.copyOf(hidden);
        kept = Set.copyOf(kept);
    }

    /** @return the same with another share of activities */
    public MapSettings withActivities(double share) {
        return new MapSettings(share, paths, measure, hidden, kept);
    }

    /** @return the same with another share of arcs */
    public MapSettings withPaths(double share) {
        return new MapSettings(activities, share, measure, hidden, kept);
    }

    /** @return the same with another measure */
    public MapSettings withMeasure(Measure other) {
        return new MapSettings(activities, paths, other, hidden, kept);
    }

    /** @return the same without an activity */
    public MapSettings hiding(String activity) {
        return new MapSettings(activities, paths, measure, with(hidden, activity), without(kept, activity));
    }

    /** @return the same with an activity that stays whatever the share is */
    public MapSettings keeping(String activity) {
        return new MapSettings(activities, paths, measure, without(hidden, activity), with(kept, activity));
    }

    /** @return the same with nothing hidden and nothing kept */
    public MapSettings showingAll() {
        return new MapSettings(activities, paths, measure, Set.of(), Set.of());
    }

    private static Set<String> with(Set<String> set, String more) {
        Set<String> result = new TreeSet<>(set);
        result.add(more);
        return result;
    }

    private static Set<String> without(Set<String> set, String less) {
        Set<String> result = new TreeSet<>(set);
        result.remove(less);
        return result;
    }
}
