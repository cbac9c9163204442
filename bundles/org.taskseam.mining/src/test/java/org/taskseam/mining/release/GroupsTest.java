/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;

class GroupsTest {

    private static final long START = 1_767_600_000_000L;

    @Test
    void activeTimeLeavesOutPausesAndOtherTasks() {
        EventRows rows = DifferencingAttack.rows();
        event(rows, 0, "post", "one");
        event(rows, 10, "post", "one"); // 10 seconds of the first
        event(rows, 40, "mail", "two");
        event(rows, 45, "mail", "two"); // 5 seconds of the second
        event(rows, 60, "post", "one"); // back: the time before is nobody's
        event(rows, 67, "post", "one"); // 7 more
        event(rows, 60_000, "post", "one"); // next day
        EventLog log = rows.toLog();
        Groups groups = new Groups(log, Cases.of(log, CaseNotion.column("case")), log.texts("activity"), Progress.NONE);

        List<TypeFigures> types = groups.types("application", null).figures();
        assertEquals(
                List.of(
                        new TypeFigures("mail", 1, 2, Duration.ofSeconds(5), Duration.ofSeconds(5)),
                        new TypeFigures("post", 1, 5, Duration.ofSeconds(17), Duration.ofSeconds(60_000))),
                types);
    }

    private static void event(EventRows rows, int second, String type, String task) {
        rows.event(START + second * 1_000L, "ann").text(0, "step").text(1, task).text(2, type);
    }
}
