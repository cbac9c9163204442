/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.taskseam.mining.MapFilter.Extract;
import org.taskseam.mining.ProcessMap;

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

    /** Everything. */
    public static final MapSettings ALL = new MapSettings(1, 1, Measure.COUNT, Set.of(), Set.of());

    private static final int READABLE_ACTIVITIES = 12;

    /** Of so many activities three paths for two can be followed with the eyes; the more there are, the fewer. */
    private static final double MOST_PATHS_PER_ACTIVITY = 1.5;

    private static final double FEWEST_PATHS_PER_ACTIVITY = 1.15;
    private static final int MANY_ACTIVITIES = 45;

    /**
     * Share of the cases below which a path is seen only when somebody asks for it, or when nothing else joins an activity; and
     * so where cases begin and end.
     */
    static final double RARE = .01;

    /** @return what a project opens with: as many activities and paths as can be read at a glance */
    public static MapSettings first(ProcessMap map) {
        double activities =
                largest(share -> Extract.of(map, share).all().activities().size() <= READABLE_ACTIVITIES);
        return new MapSettings(activities, readablePaths(map, activities), Measure.COUNT, Set.of(), Set.of());
    }

    /** @return share of the arcs between so many activities that can be read */
    private static double readablePaths(ProcessMap map, double activities) {
        Extract extract = Extract.of(map, activities);
        int shown = extract.all().activities().size();
        double crowd =
                Math.clamp((double) (shown - READABLE_ACTIVITIES) / (MANY_ACTIVITIES - READABLE_ACTIVITIES), 0, 1);
        double wanted =
                shown * (MOST_PATHS_PER_ACTIVITY - crowd * (MOST_PATHS_PER_ACTIVITY - FEWEST_PATHS_PER_ACTIVITY));
        return Math.min(largest(share -> paths(extract, share) <= wanted), frequentPaths(extract.all(), map.cases()));
    }

    /** @return share of the arcs that are not rare */
    private static double frequentPaths(ProcessMap map, long cases) {
        long frequent =
                map.arcs().stream().filter(arc -> arc.count() >= RARE * cases).count();
        return map.arcs().isEmpty()
                ? 1
                : Math.floor(100.0 * frequent / map.arcs().size()) / 100;
    }

    private static int paths(Extract extract, double share) {
        ProcessMap shown = extract.withArcs(share);
        long terminals = shown.activities().stream()
                        .filter(activity -> activity.starts() > 0)
                        .count()
                + shown.activities().stream()
                        .filter(activity -> activity.ends() > 0)
                        .count();
        return shown.arcs().size() + (int) Math.round(terminals * share);
    }

    /** @return the largest share in per cent that is small enough */
    private static double largest(DoublePredicate smallEnough) {
        int low = 0;
        int high = 101;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (smallEnough.test(middle / 100.0)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low / 100.0;
    }

    /** Keeps its own copies of the sets. */
    public MapSettings {
        if (!(activities >= 0 && activities <= 1 && paths >= 0 && paths <= 1)) {
            throw new IllegalArgumentException("Shares are 0 to 1, not " + activities + " and " + paths);
        }
        hidden = Set.copyOf(hidden);
        kept = Set.copyOf(kept);
    }

    /** @return the same with another share of activities; paths that nobody chose follow, so that more of them can be read, too */
    public MapSettings withActivities(double share, ProcessMap map) {
        boolean proposed = paths == readablePaths(map, activities);
        return withActivities(share).withPaths(proposed ? readablePaths(map, share) : paths);
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

    /** @return the same with an activity that is kept if it was not, and comes and goes with the others if it was */
    public MapSettings keepingOrNot(String activity) {
        return kept.contains(activity)
                ? new MapSettings(activities, paths, measure, hidden, without(kept, activity))
                : keeping(activity);
    }

    /** @return the same with nothing hidden */
    public MapSettings showingAll() {
        return new MapSettings(activities, paths, measure, Set.of(), kept);
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
