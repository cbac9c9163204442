/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

class MapFilterTest {

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,0.1,0", "3,0.3,0.1", "4,0.5,0.5", "5,0.9,0.02", "6,0.02,1"})
    void everyActivityStaysReachableAndReachesAnEnd(long seed, double activities, double arcs) {
        ProcessMap map = map(Logs.random(seed, 3000, 60, 300));
        ProcessMap small = new MapFilter(activities, arcs).apply(map);
        Set<Integer> all =
                new HashSet<>(small.activities().stream().map(Activity::id).toList());
        assertEquals(all, reached(small, Activity::starts, Arc::from, Arc::to));
        assertEquals(all, reached(small, Activity::ends, Arc::to, Arc::from));
        assertTrue(map.arcs().containsAll(small.arcs()));
        assertTrue(small.arcs().size() <= map.arcs().size());
    }

    @Test
    void theRareDetourGoesAndTheFrequentPathStays() {
        String[] traces = new String[21];
        for (int i = 0; i < 20; i++) {
            traces[i] = "abc";
        }
        traces[20] = "axc";
        EventLog log = Logs.ofTraces(traces);
        ProcessMap small = new MapFilter(0.75, 0).apply(map(log));
        assertEquals(
                List.of("a", "c", "b"),
                small.activities().stream().map(Activity::name).toList());
        assertEquals(2, small.arcs().size());
    }

    /** A second frequent activity at the end of a long way once brought eleven others with it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oneMoreIsShownWhenOneMoreIsAskedFor(long seed) {
        ProcessMap map = map(Logs.random(seed, 3000, 60, 300));
        int all = map.activities().size();
        List<Activity> before = List.of();
        for (int wanted = 1; wanted <= all; wanted++) {
            List<Activity> shown =
                    new MapFilter((double) wanted / all, 0).apply(map).activities();
            assertEquals(wanted, shown.size());
            assertTrue(shown.containsAll(before));
            before = shown;
        }
    }

    /** Of a way without crossings no part is connected. */
    @Test
    void moreIsShownThanAskedForWhereElseAWayWouldBeBroken() {
        ProcessMap map = map(Logs.ofTraces("abcde", "abcde"));
        assertEquals(5, new MapFilter(.2, 0).apply(map).activities().size());
    }

    private static Set<Integer> reached(
            ProcessMap map, ToLongFunction<Activity> terminal, ToIntFunction<Arc> tail, ToIntFunction<Arc> head) {
        Set<Integer> reached = new HashSet<>();
        for (Activity activity : map.activities()) {
            if (terminal.applyAsLong(activity) > 0) {
                reached.add(activity.id());
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Arc arc : map.arcs()) {
                grown |= reached.contains(tail.applyAsInt(arc)) && reached.add(head.applyAsInt(arc));
            }
        }
        return reached;
    }

    private static ProcessMap map(EventLog log) {
        MiningResults results =
                new MiningEngine(1).run(log, CaseNotion.column("case"), ProcessMaps.MINERS, Progress.NONE);
        return ProcessMaps.of(log.activities().dictionary(), results);
    }
}
