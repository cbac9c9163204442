/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;

class GroupSharesTest {

    private static final long START = 1_767_600_000_000L;

    @ParameterizedTest
    @CsvSource({
        "200, .35",
        "199, .3",
        "100, .3",
        "99, .4",
        "50, .4",
        "49, .25",
        "40, .25",
        "39, .5",
        "20, .5",
        "19, -1",
        "1, -1"
    })
    void aStepIsAtLeastTenCasesWide(long cases, double told) {
        assertEquals(told, Rounding.share(.33, cases), 1e-9);
    }

    /** So many people with two cases each: open, then one of them save. */
    private static EventLog log(int people) {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < people; person++) {
            for (int c = 0; c < 2; c++) {
                long time = START + c * 60_000L;
                String name = person + "-" + c;
                rows.event(time, "p" + person).text(0, "open").text(1, name);
                if (c == 0) {
                    rows.event(time + 7_000, "p" + person).text(0, "save").text(1, name);
                }
            }
        }
        return rows.toLog();
    }

    private static GroupShares shares(EventLog log, IdColumn activities, Audience audience) {
        return GroupShares.of(log, activities, CaseNotion.column("case"), audience, Progress.NONE);
    }

    @Test
    void aHolderSeesExactShares() {
        EventLog log = log(2);
        GroupShares shares = shares(log, log.activities(), Audience.HOLDER);
        int open = log.activities().dictionary().id("open");
        int save = log.activities().dictionary().id("save");
        assertFalse(shares.isEmpty());
        assertEquals(1, shares.ofCases(open));
        assertEquals(.5, shares.ofCases(save));
        assertEquals(.5, shares.perCase(open, save));
        assertEquals(0, shares.perCase(save, open));
        assertEquals(0, shares.ofCases(99));
        assertEquals(Optional.of(Duration.ofSeconds(7)), shares.median(open));
        assertEquals(Optional.empty(), shares.median(99));
    }

    @Test
    void analystsSeeStepsAndWhatIsWithheld() {
        EventLog log = log(21);
        GroupShares shares = shares(log, log.activities(), Audience.ANALYSTS);
        int open = log.activities().dictionary().id("open");
        int save = log.activities().dictionary().id("save");
        assertFalse(shares.isEmpty());
        assertEquals(1, shares.ofCases(open));
        assertEquals(.5, shares.ofCases(save), "half of 42 cases, in quarters");
        assertEquals(.5, shares.perCase(open, save));
        assertEquals(GroupShares.WITHHELD, shares.perCase(save, open));
        assertEquals(GroupShares.WITHHELD, shares.ofCases(99));
    }

    @Test
    void aGroupWithoutEventsOrOfTooFewIsEmpty() {
        EventLog log = log(6);
        int[] none = new int[log.size()];
        Arrays.fill(none, Dictionary.NONE);
        IdColumn nothing = IdColumn.of(none, log.activities().dictionary());
        assertTrue(shares(log, nothing, Audience.HOLDER).isEmpty());
        EventLog few = log(4);
        assertTrue(shares(few, few.activities(), Audience.ANALYSTS).isEmpty());
        EventLog fewCases = log(9);
        assertTrue(shares(fewCases, fewCases.activities(), Audience.ANALYSTS).isEmpty(), "no share of 18 is told");
        assertFalse(shares(fewCases, fewCases.activities(), Audience.HOLDER).isEmpty());
        EventLog enough = log(10);
        assertFalse(shares(enough, enough.activities(), Audience.ANALYSTS).isEmpty());
    }
}
