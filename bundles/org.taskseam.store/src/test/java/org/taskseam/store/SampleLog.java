/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.List;
import java.util.Random;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;

/** A log with persons and values, the same for the same seed. */
final class SampleLog {

    private SampleLog() {}

    static EventLog of(long seed, int size, int actors) {
        Random random = new Random(seed);
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("app", Attribute.APPLICATION),
                Column.text("case", Attribute.CASE),
                Column.text("value", Attribute.VALUE),
                Column.text("pc", Attribute.MACHINE),
                Column.text("event", Attribute.EVENT_ID),
                Column.number("amount", Nature.DATA),
                Column.number("length", Attribute.VALUE_LENGTH)));
        long time = 1_767_600_000_000L + seed * 1_000_000_000L;
        for (int i = 0; i < size; i++) {
            time += random.nextInt(3000);
            int activity = (int) Math.abs(random.nextGaussian() * 12);
            rows.event(time, 60, "person " + i % actors)
                    .text(0, "activity " + activity)
                    .text(1, "app " + activity % 4)
                    .text(2, "case " + seed + "-" + i / 17)
                    .text(3, random.nextInt(3) == 0 ? "value " + random.nextInt(100) : null)
                    .text(4, "pc of person " + i % actors)
                    .text(5, "id " + i)
                    .number(6, random.nextInt(1000))
                    .number(7, random.nextInt(20));
        }
        return rows.toLog();
    }
}
