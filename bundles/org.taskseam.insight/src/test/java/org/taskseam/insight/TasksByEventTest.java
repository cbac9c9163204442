/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.NamedTasks;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.ReleasedTypes;

class TasksByEventTest {

    private static final Progress UNWANTED = new Progress() {
        @Override
        public void begin(String step, long total) {
            // nobody looks at it
        }

        @Override
        public void worked(long amount) {
            // nobody looks at it
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    private final EventLog log = log();

    private static EventLog log() {
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("case", Attribute.CASE),
                Column.text("id", Attribute.EVENT_ID),
                Column.text(NamedTasks.TYPES, org.taskseam.eventlog.Nature.CONTEXT)));
        for (int i = 0; i < 6; i++) {
            var event = rows.event(1_767_600_000_000L + i * 5_000, "p").text(0, i % 2 == 0 ? "Open" : "Save");
            event = event.text(2, "no, " + i);
            if (i < 4) {
                event.text(1, i < 2 ? "1" : "2").text(3, "Order");
            }
        }
        return rows.toLog();
    }

    private String written(Audience audience, Progress progress) throws IOException {
        RecognizedTasks tasks =
                NamedTasks.of(log, CaseNotion.column("case"), NamedTasks.TYPES).orElseThrow();
        StringWriter out = new StringWriter();
        TasksByEvent.write(log, log, tasks, new ReleasedTypes(log, tasks, audience), out, progress);
        return out.toString();
    }

    @Test
    void eachEventStandsThereWithItsTaskAndTheTypeOfIt() throws IOException {
        assertEquals("""
                event_id,segment,cluster
                "no, 0",0,0
                "no, 1",0,0
                "no, 2",1,0
                "no, 3",1,0
                "no, 4",,
                "no, 5",,
                """, written(Audience.HOLDER, Progress.NONE));
    }

    @Test
    void whatFewPeopleDoIsNoTaskAndEventsHaveNoIds() throws IOException {
        assertEquals(
                "event_id,segment,cluster\n0,,\n1,,\n2,,\n3,,\n4,,\n5,,\n", written(Audience.ANALYSTS, Progress.NONE));
    }

    @Test
    void itIsGivenUpWhenNobodyWantsItAnyMore() {
        assertThrows(CancellationException.class, () -> written(Audience.HOLDER, UNWANTED));
    }
}
