/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;

/** Tasks with parts that are alike, as when field after field is copied from a document to a form, and such parts that are tasks. */
class LikePartsTest {

    private static final List<String> FIELDS = List.of("number", "amount", "account");

    private final EventRows rows = new EventRows(List.of(
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("application", Attribute.APPLICATION),
            Column.text("element", Attribute.ELEMENT)));
    private final Random random = new Random(1);
    private String actor = "p1";
    private double spread;
    private long time = 1_767_600_000_000L;

    private void step(String activity, String application, String element, int pause) {
        time += (long) (pause * Math.exp(spread * random.nextGaussian()));
        rows.event(time, actor).text(0, activity).text(1, application).text(2, element);
    }

    private void note() {
        step("click", "booking", "book", 330);
        step("activate", "journal", "", 360);
        step("input", "journal", "", 310);
        step("enter", "journal", "", 370);
    }

    private void assertWhole(int tasks) {
        EventLog log = rows.toLog();
        RecognizedTasks found = new SeamRecognizer().recognize(log, Progress.NONE);
        assertEquals(tasks, found.tasks().size());
        assertEquals(1, found.types().size());
    }

    /** Pauses that each step has of its own, such as those until a window is there, tell nothing of tasks. */
    @Test
    void pausesOfStepsPartNoTask() {
        spread = 0.01;
        for (int task = 0; task < 15; task++) {
            String page = random.nextBoolean() ? "page" : "frame";
            for (String field : FIELDS) {
                step("activate", "reader", "", 280);
                step("click", "reader", page, 360);
                step("select", "reader", page, 60);
                step("copy", "reader", "", 320);
                step("click", "booking", field, 330);
                step("activate", "booking", "", 5);
                step("paste", "booking", field, 360);
            }
            note();
        }
        assertWhole(15);
    }

    private void copy(String field) {
        step("activate", "reader", "", 300);
        step("select", "reader", "", 400);
        step("copy", "reader", "", 300);
        step("activate", "booking", "", 300);
        step("click", "booking", field, 300);
        step("paste", "booking", field, 300);
    }

    /** The first pieces of the parts are most of all pieces: what always follows one of them cannot follow twice as often as by chance. */
    @Test
    void partsMoreFrequentThanAllElseAreJoined() {
        spread = 0.7;
        for (int person = 0; person < 2; person++) {
            actor = "p" + person;
            for (int task = 0; task < 10; task++) {
                step("click", "reader", "next", 900);
                FIELDS.forEach(this::copy);
                note();
                step("click", "journal", "close", 400);
            }
        }
        assertWhole(20);
    }

    /** Where any part may follow any other, each is a task. */
    @Test
    void partsInAnyOrderAreTasks() {
        spread = 0.7;
        for (int person = 0; person < 3; person++) {
            actor = "p" + person;
            for (int task = 0; task < 60; task++) {
                copy(FIELDS.get(random.nextInt(FIELDS.size())));
                step("click", "booking", "book", 500);
            }
        }
        RecognizedTasks found = new SeamRecognizer().recognize(rows.toLog(), Progress.NONE);
        assertEquals(180, found.tasks().size(), 9);
    }
}
