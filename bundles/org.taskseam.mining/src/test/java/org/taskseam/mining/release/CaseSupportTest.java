/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.MiningEngine;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.Support;

/** On whom the figures of cases stand. */
class CaseSupportTest {

    private static void event(EventRows rows, int second, String person, String activity, String ofCase) {
        rows.event(1_000_000L + second * 1_000L, person).text(1, ofCase);
        if (!activity.isEmpty()) {
            rows.text(0, activity);
        }
    }

    private static CaseSupport of(EventLog log) {
        CaseSupportMiner miner = new CaseSupportMiner();
        return MiningEngine.suited(log)
                .run(log.activities(), Cases.of(log, CaseNotion.column("case")), List.of(miner), Progress.NONE)
                .of(miner);
    }

    private static CaseSupportFold folded(EventLog log) {
        CaseSupportFold fold = new CaseSupportFold(log, log.activities());
        Cases cases = Cases.of(log, CaseNotion.column("case"));
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            fold.fold(events);
        }
        return fold;
    }

    private static Support of(Map<Long, PersonSums> arcs, int from, int to) {
        return Objects.requireNonNull(arcs.get(CaseSupport.key(from, to))).support();
    }

    @Test
    void aCaseOfTwoPeopleStandsOnBoth() {
        EventRows rows = DifferencingAttack.rows();
        event(rows, 0, "ann", "a", "1");
        event(rows, 10, "bob", "b", "1");
        event(rows, 15, "bob", "", "1"); // of no activity: as if it were not there
        event(rows, 30, "bob", "a", "1");
        EventLog log = rows.toLog();
        CaseSupport support = of(log);
        Dictionary names = log.activities().dictionary();
        int a = names.text(0).equals("a") ? 0 : 1;
        int b = 1 - a;

        assertEquals(new Support(2, 2, 1, 0, 0), support(support.activities(), a));
        assertEquals(new Support(1, 1, 1, 0, 0), support(support.activities(), b));
        assertEquals(new Support(2, 2, 1, 0, 0), support(support.activityCases(), a));
        assertEquals(new Support(2, 2, 1, 0, 0), support(support.activityCases(), b));
        assertEquals(new Support(1, 1, 1, 0, 0), of(support.arcs(), CaseSupport.OUTSIDE, a));
        assertEquals(new Support(2, 2, 1, 0, 0), of(support.arcs(), a, b));
        assertEquals(new Support(1, 1, 1, 0, 0), of(support.arcs(), b, a));
        assertEquals(new Support(1, 1, 1, 0, 0), of(support.arcs(), a, CaseSupport.OUTSIDE));
        assertEquals(4, support.arcs().size());
        long way = Sequences.hash(List.of(a, b, a));
        assertEquals(
                new Support(2, 2, 1, 0, 0),
                Objects.requireNonNull(support.variants().get(way)).support());
        assertEquals(new Support(2, 2, 1, 0, 0), support.cases().support());
    }

    private static Support support(Map<Integer, PersonSums> of, int id) {
        return Objects.requireNonNull(of.get(id)).support();
    }

    @Test
    void casesWithoutActivitiesAreNone() {
        EventRows rows = DifferencingAttack.rows();
        event(rows, 0, "ann", "", "1");
        event(rows, 1, "ann", "a", "2");
        CaseSupport support = of(rows.toLog());
        assertEquals(new Support(1, 1, 1, 0, 0), support.cases().support());
        assertEquals(2, support.arcs().size());
        assertEquals(1, support.variants().size());
    }

    @Test
    void partsAddUp() {
        EventRows rows = DifferencingAttack.rows();
        event(rows, 0, "ann", "a", "1");
        event(rows, 5, "ann", "a", "1");
        EventLog log = rows.toLog();
        CaseSupportMiner miner = new CaseSupportMiner();
        CaseSupport sum = miner.merge(folded(log), folded(log)).toSupport();
        assertEquals(new Support(1, 4, 4, 0, 0), support(sum.activities(), 0));
        assertEquals(new Support(1, 2, 2, 0, 0), support(sum.activityCases(), 0));
        assertEquals(new Support(1, 2, 2, 0, 0), of(sum.arcs(), 0, 0));
        assertEquals(
                List.of(new Support(1, 2, 2, 0, 0)),
                sum.variants().values().stream().map(PersonSums::support).toList());
        assertEquals(new Support(1, 2, 2, 0, 0), sum.cases().support());
        assertEquals("case-support", miner.id());
    }

    @Test
    void anArcIsItsKey() {
        for (int from : new int[] {CaseSupport.OUTSIDE, 0, 1, 70_000, Integer.MAX_VALUE}) {
            for (int to : new int[] {CaseSupport.OUTSIDE, 0, 3, 70_001, Integer.MAX_VALUE}) {
                long key = CaseSupport.key(from, to);
                assertEquals(List.of(from, to), List.of(CaseSupport.from(key), CaseSupport.to(key)));
            }
        }
        // the lower halves of neighbouring keys differ, or maps of them would be lists
        assertEquals(
                100,
                Stream.iterate(0, i -> i + 1)
                        .limit(100)
                        .map(i -> Long.hashCode(CaseSupport.key(i, i)))
                        .distinct()
                        .count());
    }

    @Test
    void differentWaysHaveDifferentHashes() {
        Map<Long, List<Integer>> seen = new HashMap<>();
        for (int length = 0; length <= 4; length++) {
            for (int number = 0; number < Math.pow(12, length); number++) {
                List<Integer> way = new ArrayList<>();
                for (int i = 0, rest = number; i < length; i++, rest /= 12) {
                    way.add(rest % 12);
                }
                assertNull(seen.put(Sequences.hash(way), way), way.toString());
            }
        }
    }
}
