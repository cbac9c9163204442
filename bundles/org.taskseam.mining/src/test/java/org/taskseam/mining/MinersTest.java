/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.guard.Support;

class MinersTest {

    private static final CaseNotion BY_CASE = CaseNotion.column("case");

    @Test
    void directlyFollowsCountsArcsStartsAndEnds() {
        EventLog log = Logs.ofTraces("abc", "abc", "acb", "b");
        DirectlyFollows follows = mine(log, new DirectlyFollowsMiner(), 1);
        assertEquals(10, follows.events());
        assertEquals(4, follows.cases());
        assertEquals(2, arc(log, follows, "a", "b").count());
        assertEquals(1, arc(log, follows, "c", "b").count());
        assertEquals(
                Duration.ofSeconds(1), arc(log, follows, "a", "c").duration().median());
        int b = log.activities().dictionary().id("b");
        assertEquals(1, follows.starts().get(b));
        assertEquals(2, follows.ends().get(b));
    }

    @Test
    void variantsAreOrderedByCountAndTellSequencesApart() {
        Variants variants = mine(Logs.ofTraces("ab", "ba", "ab", "abb"), new VariantMiner(), 1);
        assertEquals(4, variants.cases());
        assertEquals(
                List.of(2L, 1L, 1L),
                variants.variants().stream().map(Variant::count).toList());
        assertEquals(2, variants.variants().get(1).activities().size());
        assertEquals(
                Duration.ofSeconds(2), variants.variants().get(2).duration().max());
    }

    @Test
    void timeBelongsToTheApplicationThatWasUsedAndPausesToNone() {
        EventRows rows = new EventRows(Logs.COLUMNS);
        rows.event(0, "x").text(0, "a").text(1, "mail");
        rows.event(10_000, "x").text(0, "a").text(1, "sheet");
        rows.event(15_000, "x").text(0, "a").text(1, "mail");
        rows.event(15_000 + 600_000, "x").text(0, "a").text(1, "mail");
        ApplicationUsage usage = mine(rows.toLog(), new ApplicationMiner(), 1);
        assertEquals(Duration.ofSeconds(10), usage.applications().get(0).time());
        assertEquals("mail", usage.applications().get(0).application());
        assertEquals(2, usage.applications().get(0).visits());
        assertEquals(Duration.ofSeconds(600), usage.idle());
        assertEquals(2, usage.switchCount());
    }

    @Test
    void applicationsAndCopiesSpeakOfTheActivitiesAskedFor() {
        EventRows rows = new EventRows(Logs.COLUMNS);
        rows.event(0, "x").text(0, "a").text(1, "sheet").text(3, "copy");
        rows.event(10_000, "x").text(0, "other").text(1, "mail").text(3, "copy");
        rows.event(30_000, "x").text(0, "a").text(1, "erp").text(3, "paste");
        rows.event(31_000, "x").text(0, "a").text(1, "erp").text(3, "click");
        EventLog log = rows.toLog();
        IdColumn all = log.activities();
        int other = all.dictionary().id("other");
        int[] ids = new int[log.size()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = all.get(row) == other ? Dictionary.NONE : all.get(row);
        }
        MiningResults results = new MiningEngine(2)
                .run(
                        log,
                        IdColumn.of(ids, all.dictionary()),
                        CaseNotion.session(),
                        List.of(new ApplicationMiner(), new CopyPasteMiner()),
                        Progress.NONE);
        ApplicationUsage usage = results.of(new ApplicationMiner());
        assertEquals(
                Map.of("sheet", Duration.ofSeconds(10), "erp", Duration.ofSeconds(1)),
                usage.applications().stream()
                        .filter(a -> a.events() > 0)
                        .collect(Collectors.toMap(ApplicationUsage.Usage::application, ApplicationUsage.Usage::time)));
        assertEquals(
                List.of(new CopyPaste.Pair("sheet", null, "erp", null, 1, new Support(1, 1, 1, 0, 0))),
                results.of(new CopyPasteMiner()).pairs());
    }

    @Test
    void everyPasteBelongsToTheCopyBeforeIt() {
        EventRows rows = new EventRows(Logs.COLUMNS);
        rows.event(0, "x").text(0, "paste").text(1, "erp").text(3, "paste");
        rows.event(1, "x").text(0, "copy").text(1, "sheet").text(3, "copyCell");
        rows.event(2, "x").text(0, "paste").text(1, "erp").text(3, "paste");
        rows.event(3, "x").text(0, "paste").text(1, "erp").text(3, "pasteIntoCell");
        CopyPaste found = mine(rows.toLog(), new CopyPasteMiner(), 1);
        assertEquals(
                List.of(new CopyPaste.Pair("sheet", null, "erp", null, 2, new Support(1, 2, 2, 0, 0))), found.pairs());
        assertEquals(3, found.pastes());
    }

    @Test
    void aCopyToldByTheClipboardWasMadeWhereOneWorkedBefore() {
        EventRows rows = new EventRows(Logs.COLUMNS);
        rows.event(0, "x").text(0, "select").text(1, "browser").text(3, "selectText");
        rows.event(1, "x").text(0, "copy").text(1, "Clipboard").text(3, "copy");
        rows.event(2, "x").text(0, "copy").text(1, "Clipboard").text(3, "copy");
        rows.event(3, "x").text(0, "paste").text(1, "mail").text(3, "paste");
        assertEquals(
                List.of(new CopyPaste.Pair("browser", null, "mail", null, 1, new Support(1, 1, 1, 0, 0))),
                mine(rows.toLog(), new CopyPasteMiner(), 1).pairs());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threadsDoNotChangeAResult(long seed) {
        EventLog log = Logs.random(seed, 20_000, 30, 700);
        for (Miner<?, ?> miner : Miners.installed()) {
            assertEquals(mine(log, miner, 1), mine(log, miner, 2), miner.id());
            assertEquals(mine(log, miner, 1), mine(log, miner, 7), miner.id());
        }
    }

    @Test
    void quantilesAreWithinTheirError() {
        EventRows rows = new EventRows(Logs.COLUMNS);
        long time = 0;
        for (int i = 1; i <= 1000; i++) {
            rows.event(time, "x").text(0, "a").text(2, "c" + i);
            time += i * 1000L;
            rows.event(time, "x").text(0, "b").text(2, "c" + i);
        }
        DurationStats stats =
                mine(rows.toLog(), new DirectlyFollowsMiner(), 1).arcs().get(0).duration();
        assertEquals(500_000, stats.medianMillis(), 500_000 * DurationHistogram.RELATIVE_ERROR);
        assertEquals(950_000, stats.p95Millis(), 950_000 * DurationHistogram.RELATIVE_ERROR);
        assertEquals(1_000_000, stats.maxMillis());
        assertEquals(1_000, stats.minMillis());
    }

    @Test
    void aCircleOfMinersIsNamed() {
        MinerCycleException e = assertThrows(
                MinerCycleException.class,
                () -> MinerOrder.sort(List.of(new Needing("a", "b"), new Needing("b", "c"), new Needing("c", "a"))));
        assertTrue(e.getMessage().endsWith("a -> b -> c -> a"), e.getMessage());
    }

    @Test
    void cancelEndsTheRun() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        MiningEngine engine = new MiningEngine(2);
        EventLog log = Logs.random(1, 1000, 5, 50);
        assertThrows(
                CancellationException.class, () -> engine.run(log, BY_CASE, List.of(new VariantMiner()), cancelled));
    }

    private record Needing(String id, String needed) implements Miner<String, String> {
        @Override
        public Set<String> dependsOn() {
            return Set.of(needed);
        }

        @Override
        public String begin(MiningContext context) {
            return "";
        }

        @Override
        public void fold(String state, EventCursor events) {}

        @Override
        public String merge(String left, String right) {
            return "";
        }

        @Override
        public String finish(MiningContext context, String state) {
            return "";
        }
    }

    private static Arc arc(EventLog log, DirectlyFollows follows, String from, String to) {
        int first = log.activities().dictionary().id(from);
        int second = log.activities().dictionary().id(to);
        return follows.arcs().stream()
                .filter(arc -> arc.from() == first && arc.to() == second)
                .findFirst()
                .orElseThrow();
    }

    private static <R> R mine(EventLog log, Miner<?, R> miner, int threads) {
        return new MiningEngine(threads)
                .run(log, BY_CASE, List.of(miner), Progress.NONE)
                .of(miner);
    }
}
