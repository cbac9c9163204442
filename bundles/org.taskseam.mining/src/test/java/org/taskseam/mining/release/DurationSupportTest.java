/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;

/** A quantile is one event's time; it is told only where it is the longest or the shortest of nobody. */
class DurationSupportTest {

    private static final long START = 1_767_600_000_000L;
    private static final int CASES = 20;

    /** Everybody opens and saves in twenty cases, and takes so long for it: each entry is a person, in milliseconds. */
    private static EventLog log(long... millis) {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < millis.length; person++) {
            for (int c = 0; c < CASES; c++) {
                long start = START + c * 3_600_000L;
                event(rows, start, person, c, "open", "erp");
                event(rows, start + millis[person], person, c, "save", "mail");
            }
        }
        return rows.toLog();
    }

    private static void event(EventRows rows, long time, int person, int c, String activity, String application) {
        rows.event(time, "p" + person)
                .text(0, activity)
                .text(1, person + " " + c)
                .text(2, application)
                .text(3, "team");
    }

    private static ReleasedResults analysts(EventLog log) {
        return MiningRelease.of(log, CaseNotion.column("case"), Audience.ANALYSTS)
                .withTypes("team")
                .run(Progress.NONE);
    }

    private static List<Long> quantiles(DurationStats stats) {
        return List.of(stats.medianMillis(), stats.p95Millis());
    }

    private static void assertQuantiles(long median, long p95, ReleasedResults told) {
        ProcessMap map = told.map();
        List<Long> expected = List.of(median, p95);
        assertEquals(expected, quantiles(map.arcs().getFirst().duration()), "arc");
        assertEquals(expected, quantiles(map.activities().getFirst().untilNext()), "activity");
        assertEquals(expected, quantiles(told.variants().variants().getFirst().duration()), "variant");
        TypeFigures type = told.types().getFirst();
        assertEquals(median, type.elapsed().toMillis(), "type, elapsed");
        assertEquals(median, type.activeEach().toMillis(), "type, active");
        assertEquals(median, told.teams().getFirst().rates().stay().toMillis(), "stay");
    }

    /** The one of ten who is slower than all others has the slowest tenth: its shortest time was the 95th percentile. */
    @Test
    void theSlowestPersonIsNoPercentile() {
        long[] people = {9_000, 9_100, 9_200, 9_290, 9_300, 9_510, 9_520, 9_530, 9_540, 60_000};
        ReleasedResults told = analysts(log(people));
        assertQuantiles(9_300, DurationStats.WITHHELD, told);
    }

    /** Where each of five has a time of his or her own, the median was that of the third. */
    @Test
    void ofFiveWithTimesOfTheirOwnNobodyIsTheMedian() {
        ReleasedResults told = analysts(log(1_000, 2_000, 3_000, 4_000, 5_000));
        assertEquals(300_000, told.map().arcs().getFirst().duration().totalMillis());
        assertQuantiles(DurationStats.WITHHELD, DurationStats.WITHHELD, told);
    }

    /** Of few times the very one in the middle was told, to the millisecond. */
    @Test
    void whatManyShareIsToldToTwoDigits() {
        assertQuantiles(3_300, 3_300, analysts(log(3_277, 3_277, 3_277, 3_277, 3_277, 3_277)));
    }

    /** The median of many times is the middle of a bucket: 9,344 stands for 9,400, too, whose people stand on both sides. */
    @ParameterizedTest
    @CsvSource({"9400, 9300", "9200, 9300", "9300, 9300", "9500, -1", "9100, -1"})
    void neighboursMayBeTheQuantileItself(long ofAll, long told) {
        Quantile quantile = new Quantile(9_344);
        for (int person = 0; person < 5; person++) {
            quantile.add(person, ofAll);
        }
        assertEquals(told, quantile.told(Ways.GUARD));
    }

    /** Who holds the log sees it as it is. */
    @Test
    void theHolderSeesAll() {
        ReleasedResults all = MiningRelease.of(
                        log(1_000, 2_000, 3_000, 4_000, 5_000), CaseNotion.column("case"), Audience.HOLDER)
                .run(Progress.NONE);
        assertEquals(Duration.ofSeconds(3), all.teams().getFirst().rates().stay());
        assertEquals(5_000, all.map().arcs().getFirst().duration().maxMillis());
    }
}
