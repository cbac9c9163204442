/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;

class NamedTasksTest {

    private static final long START = 1_767_600_000_000L;

    /** Ten orders, each with its number copied from a mail into a form, and a look at something else after the first step. */
    private static EventLog orders() {
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("task", Attribute.CASE),
                Column.text("kind", Attribute.ROLE),
                Column.text("value", Attribute.VALUE),
                Column.text("clipboard", Attribute.CLIPBOARD)));
        for (int order = 0; order < 10; order++) {
            String number = "PO" + order;
            for (String step : List.of("copy", "news", "paste", "send")) {
                boolean aside = step.equals("news");
                rows.event(START + order * 3_600_000L + "cnps".indexOf(step.charAt(0)) * 2_000L, "p" + order % 5)
                        .text(0, step)
                        .text(1, aside ? null : "order " + order)
                        .text(2, aside ? null : "Order")
                        .text(3, step.equals("send") ? "sum " + order : step.equals("paste") ? number : null)
                        .text(4, step.equals("copy") ? number : null);
            }
        }
        return rows.toLog();
    }

    @Test
    void typesThatALogNamesHaveTheirRoutines() {
        RecognizedTasks tasks =
                NamedTasks.of(orders(), CaseNotion.column("task"), "kind").orElseThrow();
        assertEquals(10, tasks.tasks().size());
        assertEquals(NamedTasks.METHOD, tasks.method());
        TaskType type = tasks.types().get(0);
        assertEquals("Order", type.name());
        assertEquals(Duration.ofSeconds(10 * 4), type.worked(), "2 s after copy, 2 s after paste");
        assertEquals(Duration.ofSeconds(10 * 2), tasks.unassignedTime());
        Routine routine = type.routines().get(0);
        assertEquals(List.of("copy", "paste", "send"), routine.steps());
        assertEquals(10, routine.occurrences());
        assertEquals(type.worked(), routine.time());
        assertEquals(List.of("copy", "send"), routine.inputs(), "what is pasted was copied before");
        assertEquals(1.0 / 3, routine.dataFromFlow(), 1e-9);
    }

    @Test
    void aLogWithoutTheColumnNamesNoTasks() {
        assertTrue(NamedTasks.of(orders(), CaseNotion.session(), "kind").isEmpty());
        assertTrue(NamedTasks.of(orders(), CaseNotion.column("task"), "no such").isEmpty());
    }
}
