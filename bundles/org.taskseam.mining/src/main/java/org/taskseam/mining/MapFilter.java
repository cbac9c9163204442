/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Leaves out rare activities and arcs so that a map can be read, and keeps it connected: every activity that stays keeps the
 * strongest path by which it is reached from a start and the strongest by which it reaches an end, strongest meaning that the
 * rarest arc on the path is as frequent as possible (widest paths, Pollack 1960). Activities on such a path stay, too. Figures
 * do not change: an arc of the result was an arc of the map.
 */
public final class MapFilter {

    private final double activities;
    private final double arcs;

    /**
     * @param activities share of the activities to keep, the most frequent first; 0 to 1, at least one stays
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

    /** @return the smaller map */
    public ProcessMap apply(ProcessMap map) {
        if (map.activities().isEmpty() || activities == 1 && arcs == 1) {
            return map;
        }
        int wanted = Math.max(1, (int) Math.ceil(map.activities().size() * activities));
        Paths fromStart = new Paths(map, Activity::starts, Arc::from, Arc::to);
        Paths toEnd = new Paths(map, Activity::ends, Arc::to, Arc::from);
        Set<Integer> kept = new HashSet<>();
        Set<Arc> needed = new HashSet<>();
        for (Activity activity : map.activities().subList(0, wanted)) {
            fromStart.collect(activity.id(), kept, needed);
            toEnd.collect(activity.id(), kept, needed);
        }
        List<Arc> between = map.arcs().stream()
                .filter(arc -> kept.contains(arc.from()) && kept.contains(arc.to()))
                .toList();
        int frequent = (int) Math.ceil(between.size() * arcs);
        Set<Arc> chosen = new HashSet<>(between.subList(0, frequent));
        chosen.addAll(needed);
        return new ProcessMap(
                map.events(),
                map.cases(),
                map.activities().stream().filter(a -> kept.contains(a.id())).toList(),
                map.arcs().stream().filter(chosen::contains).toList());
    }

    /** Widest paths from all terminal activities, found like Dijkstra's shortest ones. */
    private static final class Paths {

        private final Map<Integer, Arc> last = new HashMap<>();
        private final Set<Integer> collected = new HashSet<>();
        private final ToIntFunction<Arc> tail;

        Paths(ProcessMap map, ToLongFunction<Activity> terminal, ToIntFunction<Arc> tail, ToIntFunction<Arc> head) {
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
            boolean[] done = new boolean[size];
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

        /** Adds an activity and all that is on its path. */
        void collect(int activity, Set<Integer> kept, Set<Arc> needed) {
            int at = activity;
            kept.add(at);
            while (collected.add(at)) {
                Arc arc = last.get(at);
                if (arc == null) {
                    return;
                }
                needed.add(arc);
                at = tail.applyAsInt(arc);
                kept.add(at);
            }
        }
    }
}
