/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;

class LogFingerprintTest {

    private static final long START = 1_767_600_000_000L;

    /** Three events, each of whose parts can be said otherwise. */
    private record Events(
            long time, int offset, String actor, String activity, String value, long number, String column) {

        EventLog log() {
            EventRows rows = new EventRows(List.of(
                    Column.text("activity", Attribute.ACTIVITY),
                    Column.text(column, Nature.DATA),
                    Column.number("n", Nature.DATA)));
            rows.event(START, 60, "ann").text(0, "open").text(1, "x").number(2, 1);
            rows.event(START + time, offset, actor)
                    .text(0, activity)
                    .text(1, value)
                    .number(2, number);
            rows.event(START + 90_000, 60, "ann").text(0, "close").text(1, "z").number(2, 3);
            return rows.toLog();
        }

        String fingerprint() {
            return LogFingerprint.of(log());
        }

        String shape() {
            return LogFingerprint.ofShape(log());
        }
    }

    private static final Events EVENTS = new Events(1_000, 60, "ann", "edit", "y", 2, "c");

    private static final Events OTHER_TIME = new Events(1_001, 60, "ann", "edit", "y", 2, "c");
    private static final Events OTHER_OFFSET = new Events(1_000, 120, "ann", "edit", "y", 2, "c");
    private static final Events OTHER_ACTOR = new Events(1_000, 60, "bob", "edit", "y", 2, "c");
    private static final Events OTHER_ACTIVITY = new Events(1_000, 60, "ann", "open", "y", 2, "c");
    private static final Events OTHER_NAME = new Events(1_000, 60, "ann", "edix", "y", 2, "c");
    private static final Events OTHER_VALUE = new Events(1_000, 60, "ann", "edit", "x", 2, "c");
    private static final Events LONG_VALUE = new Events(1_000, 60, "ann", "edit", "y".repeat(65), 2, "c");
    private static final Events OTHER_END = new Events(1_000, 60, "ann", "edit", "y".repeat(64) + "x", 2, "c");
    private static final Events OTHER_NUMBER = new Events(1_000, 60, "ann", "edit", "y", 4, "c");
    private static final Events OTHER_COLUMN = new Events(1_000, 60, "ann", "edit", "y", 2, "d");

    @Test
    void equalLogsHaveEqualOnesAndOthersOthers() {
        assertEquals(EVENTS.fingerprint(), EVENTS.fingerprint());
        Set<String> all = new HashSet<>();
        for (Events events : List.of(
                EVENTS,
                OTHER_TIME,
                OTHER_OFFSET,
                OTHER_ACTOR,
                OTHER_ACTIVITY,
                OTHER_NAME,
                OTHER_VALUE,
                LONG_VALUE,
                OTHER_END,
                OTHER_NUMBER,
                OTHER_COLUMN)) {
            all.add(events.fingerprint());
        }
        assertEquals(11, all.size());
    }

    @Test
    void theShapeIsOfTimesAndOfWhichActivityComesAgain() {
        assertEquals(EVENTS.shape(), OTHER_NAME.shape(), "names are told by nobody");
        assertEquals(EVENTS.shape(), OTHER_VALUE.shape());
        assertEquals(EVENTS.shape(), OTHER_NUMBER.shape());
        assertNotEquals(EVENTS.shape(), OTHER_TIME.shape());
        assertNotEquals(EVENTS.shape(), OTHER_OFFSET.shape());
        assertNotEquals(EVENTS.shape(), OTHER_ACTIVITY.shape());
    }

    /** Imports of projects that are there are called so: a log that is imported again would not be known any more. */
    @Test
    void theyStayTheSameInLaterVersions() {
        EventLog log = SampleLog.of(1, 200, 3);
        assertEquals(
                "d396c520560d0a4b80bd863c1b6fde87 4bf8d65d887217f709278946bf3da440",
                LogFingerprint.of(log) + " " + LogFingerprint.ofShape(log));
    }

    @Test
    void whereSessionsBeginIsPartOfALog() {
        assertNotEquals(LogFingerprint.of(sessions(1)), LogFingerprint.of(sessions(2)));
        assertEquals(LogFingerprint.ofShape(sessions(1)), LogFingerprint.ofShape(sessions(2)));
    }

    private static EventLog sessions(int second) {
        BitSet starts = new BitSet();
        starts.set(second);
        return new EventLogBuilder(new long[] {START, START + 1, START + 2})
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[3], Dictionary.of(List.of("a")))
                .sessionStarts(starts)
                .build();
    }
}
