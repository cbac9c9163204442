/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.miner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.examples.miner.BackAndForth.Return;
import org.taskseam.mining.Miners;
import org.taskseam.mining.MiningEngine;
import org.taskseam.privacy.guard.ReleaseGuard;
import org.taskseam.privacy.guard.Support;

class BackAndForthMinerTest {

    private static final List<String> NAMES = List.of("Mail", "ERP", "Sheet");
    private static final long HOUR = 3_600_000;

    @Test
    void countsReturns() {
        EventLog log = log("Mail Mail ERP Mail Sheet ERP Sheet", "ERP Mail ERP");

        BackAndForth result = mine(log, 1);

        assertEquals(List.of(once("ERP", "Mail"), once("Mail", "ERP"), once("Sheet", "ERP")), result.returns());
        assertEquals(
                List.of(),
                new BackAndForthMiner()
                        .release(result, new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP))
                        .orElseThrow()
                        .returns(),
                "one person is too few");
    }

    @Test
    void threadsDoNotChangeTheResult() {
        String[] sessions = new String[50];
        Arrays.setAll(sessions, i -> "Mail ERP Mail ".repeat(1 + i % 3) + "Sheet ERP");

        EventLog log = log(sessions);

        assertEquals(mine(log, 1), mine(log, 4));
        assertEquals(
                new Return("Mail", "ERP", 99, new Support(1, 99, 99, 0, 0)),
                mine(log, 4).returns().get(0));
    }

    @Test
    void anotherSessionIsNoReturn() {
        assertEquals(List.of(), mine(log("Mail ERP", "Mail"), 1).returns());
    }

    @Test
    void isFoundOnTheClassPath() {
        assertTrue(Miners.installed().stream().anyMatch(BackAndForthMiner.class::isInstance));
    }

    private static Return once(String from, String to) {
        return new Return(from, to, 1, new Support(1, 1, 1, 0, 0));
    }

    private static BackAndForth mine(EventLog log, int threads) {
        BackAndForthMiner miner = new BackAndForthMiner();
        return new MiningEngine(threads)
                .run(log, CaseNotion.session(), List.of(miner), Progress.NONE)
                .of(miner);
    }

    /** One actor; each text is a session of applications, an event a second, a pause of an hour after it. */
    private static EventLog log(String... sessions) {
        int size = Arrays.stream(sessions).mapToInt(s -> s.split(" ").length).sum();
        long[] times = new long[size];
        int[] applications = new int[size];
        int at = 0;
        long time = 0;
        for (String session : sessions) {
            for (String name : session.split(" ")) {
                times[at] = time += 1000;
                applications[at++] = NAMES.indexOf(name);
            }
            time += HOUR;
        }
        Dictionary names = Dictionary.of(NAMES);
        return new EventLogBuilder(times)
                .actors(new int[size], Dictionary.of(List.of("a")))
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[size], Dictionary.of(List.of("click")))
                .texts(Column.text("application", Attribute.APPLICATION), applications, names)
                .build();
    }
}
