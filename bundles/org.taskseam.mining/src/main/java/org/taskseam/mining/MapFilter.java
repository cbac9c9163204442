/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Leaves out rare activities and arcs so that a map can be read, and keeps it connected. Activities come in an order of their own:
 * each frequent one with those on the strongest path by which it is reached from a start, and on the strongest by which it reaches an
 * end, strongest meaning that the rarest arc on the path is as frequent as possible (widest paths, Pollack 1960). So many of the order
 * are shown as are asked for, and more only where these alone would not be connected; whoever asks for more sees the same and more.
 * Between those that are shown the strongest paths stay. Figures do not change: an arc of the result was an arc of the map.
 */
public final class MapFilter {

    /** What a share that was worked out from a number may be too large by. */
    private static final double ROUNDING = 1e-9;

    private final double activities;
    private final double arcs;

    /**
     * @param activities share of the activities to keep; 0 to 1, at least one stays
     * @param arcs       share of the arcs between them to keep, the most frequent first; 0 to 1
     */
    public MapFilter(double activities, double arcs) {
        this.activities = share("activities", activities);
        this.arcs = share("arcs", arcs);
    }

    private static double share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The share of " + what + " goes from 0 to 1, not " + value);
        }
        return value;
    }

    /** @return a map of at most so many activities and arcs, and of more only to stay connected */
    public static ProcessMap most(ProcessMap map, int activities, int arcs) {
        double share =
                Math.min(1, (double) activities / Math.max(1, map.activities().size()));
        ProcessMap smaller = new MapFilter(share, 1).apply(map);
        double shareOfArcs =
                Math.min(1, (double) arcs / Math.max(1, smaller.arcs().size()));
        return shareOfArcs == 1 ? smaller : new MapFilter(share, shareOfArcs).apply(map);
    }

    /** @return the smaller map */
    public ProcessMap apply(ProcessMap map) {
        return map.activities().isEmpty() || activities == 1 && arcs == 1
                ? map
                : Extract.of(map, activities).withArcs(arcs);
    }

    /** The activities of a map that a share of them leaves, from which maps with any share of the arcs are made at little cost. */
    public static final class Extract {

        private final ProcessMap kept;
        /** The strongest paths, which always stay. */
        private final Set<Arc> strongest;

        private Extract(ProcessMap kept, Paths fromStart, Paths toEnd) {
            this.kept = kept;
            strongest = new HashSet<>(fromStart.last.values());
            strongest.addAll(toEnd.last.values());
        }

        /**
         * @param activities share of the activities to keep; 0 to 1, at least one stays where there is one
         */
        public static Extract of(ProcessMap map, double activities) {
            share("activities", activities);
            Paths fromStart = Paths.fromStart(map);
            Paths toEnd = Paths.toEnd(map);
            List<Integer> order = order(map, fromStart, toEnd);
            int shown = Math.min(order.size(), Math.max(1, (int) Math.ceil(order.size() * activities - ROUNDING)));
            ProcessMap kept;
            Paths keptFromStart;
            Paths keptToEnd;
            do {
                kept = between(map, order.subList(0, shown++));
                keptFromStart = Paths.fromStart(kept);
                keptToEnd = Paths.toEnd(kept);
            } while (!keptFromStart.reachAllOf(fromStart) || !keptToEnd.reachAllOf(toEnd));
            return new Extract(kept, keptFromStart, keptToEnd);
        }

        /** @return the activities, and all arcs between them */
        public ProcessMap all() {
            return kept;
        }

        /** @param share share of the arcs to keep, the most frequent first; 0 to 1 */
        public ProcessMap withArcs(double share) {
            int frequent = (int) Math.ceil(kept.arcs().size() * share("arcs", share));
            List<Arc> chosen = new ArrayList<>(kept.arcs().subList(0, frequent));
            kept.arcs().stream().skip(frequent).filter(strongest::contains).forEach(chosen::add);
            return new ProcessMap(kept.events(), kept.cases(), kept.activities(), chosen);
        }
    }

    /** Each frequent activity stands behind those that lead to it from a start, and before those that lead from it to an end. */
    private static List<Integer> order(ProcessMap map, Paths fromStart, Paths toEnd) {
        Set<Integer> order = new LinkedHashSet<>();
        for (Activity activity : map.activities()) {
            order.addAll(fromStart.path(activity.id()).reversed());
            order.addAll(toEnd.path(activity.id()));
        }
        return List.copyOf(order);
    }

    private static ProcessMap between(ProcessMap map, Collection<Integer> activities) {
        Set<Integer> kept = Set.copyOf(activities);
        return new ProcessMap(
                map.events(),
                map.cases(),
                map.activities().stream()
                        .filter(activity -> kept.contains(activity.id()))
                        .toList(),
                map.arcs().stream()
                        .filter(arc -> kept.contains(arc.from()) && kept.contains(arc.to()))
                        .toList());
    }

    /** Widest paths from all terminal activities, found like Dijkstra's shortest ones. */
    private static final class Paths {

        private final ProcessMap map;
        private final Map<Integer, Arc> last = new HashMap<>();
        private final boolean[] done;
        private final ToIntFunction<Arc> tail;

        static Paths fromStart(ProcessMap map) {
            return new Paths(map, Activity::starts, Arc::from, Arc::to);
        }

        static Paths toEnd(ProcessMap map) {
            return new Paths(map, Activity::ends, Arc::to, Arc::from);
        }

        private Paths(
                ProcessMap map, ToLongFunction<Activity> terminal, ToIntFunction<Arc> tail, ToIntFunction<Arc> head) {
            this.map = map;
            this.tail = tail;
            Map<Integer, Deque<Arc>> leaving = new HashMap<>();
            for (Arc arc : map.arcs()) {
                leaving.computeIfAbsent(tail.applyAsInt(arc), k -> new ArrayDeque<>())
                        .add(arc);
            }
            record Reached(int activity, long width, int order) {}
            PriorityQueue<Reached> open = new PriorityQueue<>(
                    Comparator.comparingLong(Reached::width).reversed().thenComparingInt(Reached::order));
            int size = map.activities().stream().mapToInt(Activity::id).max().orElse(0) + 1;
            long[] width = new long[size];
            Arrays.fill(width, -1);
            done = new boolean[size];
            int order = 0;
            for (Activity activity : map.activities()) {
                long count = terminal.applyAsLong(activity);
                if (count > 0) {
                    width[activity.id()] = count;
                    open.add(new Reached(activity.id(), count, order++));
                }
            }
            for (Reached at = open.poll(); at != null; at = open.poll()) {
                if (done[at.activity()]) {
                    continue;
                }
                done[at.activity()] = true;
                for (Arc arc : leaving.getOrDefault(at.activity(), new ArrayDeque<>())) {
                    int next = head.applyAsInt(arc);
                    long reach = Math.min(at.width(), arc.count());
                    if (!done[next] && reach > width[next]) {
                        width[next] = reach;
                        last.put(next, arc);
                        open.add(new Reached(next, reach, order++));
                    }
                }
            }
        }

        /** @return the activity and all that are on its path, back to where that begins */
        List<Integer> path(int activity) {
            List<Integer> path = new ArrayList<>(List.of(activity));
            for (Arc arc = last.get(activity); arc != null; arc = last.get(path.getLast())) {
                path.add(tail.applyAsInt(arc));
            }
            return path;
        }

        /** Whether no activity of this map is cut off that is not in the whole one. */
        boolean reachAllOf(Paths whole) {
            return map.activities().stream().allMatch(activity -> done[activity.id()] || !whole.done[activity.id()]);
        }
    }
}
