/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

class MinerContractTest {

    static List<Miner<?, ?>> installed() {
        return Miners.installed();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void everyInstalledMinerKeepsIt(Miner<?, ?> miner) {
        MinerContract.check(miner);
    }

    @Test
    void aMinerThatForgetsOneSideOfAMergeIsFound() {
        AssertionError e = assertThrows(AssertionError.class, () -> MinerContract.check(new Forgetful()));
        assertTrue(e.getMessage().contains("forgetful"), e.getMessage());
    }

    /**
     * A plain count in maps says the same as the compact tables, also where they change their form, where there are more arcs than
     * one piece of a table holds, and where one case does not fit into a piece.
     */
    @ParameterizedTest
    @CsvSource({"11, 25, 2000", "12, 25, 2000", "13, 25, 2000", "14, 200, 2000", "15, 25, 1"})
    void theTablesAgreeWithAPlainCount(long seed, int activities, int number) {
        EventLog log = Logs.random(seed, 40_000, activities, number);
        Cases cases = Cases.of(log, CaseNotion.column("case"));
        Map<List<Integer>, List<Long>> arcs = new HashMap<>();
        Map<List<Integer>, List<Long>> variants = new HashMap<>();
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            List<Integer> trace = new ArrayList<>();
            List<Long> times = new ArrayList<>();
            while (events.next()) {
                trace.add(log.activities().get(events.row()));
                times.add(events.timeMillis());
            }
            for (int i = 1; i < trace.size(); i++) {
                arcs.computeIfAbsent(trace.subList(i - 1, i + 1), k -> new ArrayList<>())
                        .add(times.get(i) - times.get(i - 1));
            }
            variants.computeIfAbsent(trace, k -> new ArrayList<>()).add(times.get(times.size() - 1) - times.get(0));
        }
        for (int threads : new int[] {1, 3}) {
            MiningResults results = new MiningEngine(threads)
                    .run(
                            log,
                            CaseNotion.column("case"),
                            List.of(new DirectlyFollowsMiner(), new VariantMiner()),
                            Progress.NONE);
            List<Arc> found = results.of(new DirectlyFollowsMiner()).arcs();
            assertEquals(arcs.size(), found.size());
            for (Arc arc : found) {
                verify(arcs.get(List.of(arc.from(), arc.to())), arc.duration());
            }
            List<Variant> ways = results.of(new VariantMiner()).variants();
            assertEquals(variants.size(), ways.size());
            for (int i = 0; i < ways.size(); i++) {
                verify(variants.get(ways.get(i).activities()), ways.get(i).duration());
                assertTrue(i == 0 || ways.get(i - 1).count() >= ways.get(i).count());
            }
        }
    }

    private static void verify(List<Long> expected, DurationStats stats) {
        long[] sorted = expected.stream().mapToLong(Long::longValue).sorted().toArray();
        assertEquals(sorted.length, stats.count());
        assertEquals(Arrays.stream(sorted).sum(), stats.totalMillis());
        assertEquals(sorted[0], stats.minMillis());
        assertEquals(sorted[sorted.length - 1], stats.maxMillis());
        double error = sorted.length <= DurationTable.EXACT ? 0 : DurationHistogram.RELATIVE_ERROR;
        long median = sorted[(sorted.length + 1) / 2 - 1];
        long p95 = sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
        assertEquals(median, stats.medianMillis(), median * error);
        assertEquals(p95, stats.p95Millis(), p95 * error);
    }

    private static final class Forgetful implements Miner<long[], Long> {
        @Override
        public String id() {
            return "forgetful";
        }

        @Override
        public long[] begin(MiningContext context) {
            return new long[1];
        }

        @Override
        public void fold(long[] state, EventCursor events) {
            state[0]++;
        }

        @Override
        public long[] merge(long[] left, long[] right) {
            return left;
        }

        @Override
        public Long finish(MiningContext context, long[] state) {
            return state[0];
        }
    }
}
