/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.List;
import java.util.Random;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;

/** Small logs for tests. */
final class Logs {

    static final List<Column> COLUMNS = List.of(
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("application", Attribute.APPLICATION),
            Column.text("case", Attribute.CASE),
            Column.text("action", Attribute.ACTION));

    private Logs() {}

    /** One case for every text, one letter an activity, one second between events. */
    static EventLog ofTraces(String... traces) {
        EventRows rows = new EventRows(COLUMNS);
        long time = 0;
        for (int c = 0; c < traces.length; c++) {
            for (char letter : traces[c].toCharArray()) {
                rows.event(time, "someone").text(0, String.valueOf(letter)).text(2, "case " + c);
                time += 1000;
            }
        }
        return rows.toLog();
    }

    /** Events of several actors whose cases interleave; the same for the same seed. */
    static EventLog random(long seed, int events, int activities, int cases) {
        Random random = new Random(seed);
        EventRows rows = new EventRows(COLUMNS);
        long time = 1_700_000_000_000L;
        for (int i = 0; i < events; i++) {
            time += random.nextInt(100_000);
            int c = random.nextInt(cases);
            int activity = Math.min(random.nextInt(activities), random.nextInt(activities));
            rows.event(time, "actor " + c % 3)
                    .text(0, "activity " + activity)
                    .text(1, "application " + activity % 4)
                    .text(2, "case " + c)
                    .text(3, activity % 5 == 0 ? "copy" : activity % 5 == 1 ? "paste" : "click");
        }
        return rows.toLog();
    }
}
