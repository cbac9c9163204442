/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.recognizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskRecognizerContract;
import org.taskseam.mining.recognition.TaskRecognizers;

class PauseRecognizerTest {

    private static final List<String> APPLICATIONS = List.of("Mail", "ERP");

    @Test
    void keepsTheContract() {
        TaskRecognizerContract.check(new PauseRecognizer());
    }

    @Test
    void isFoundOnTheClassPath() {
        assertTrue(TaskRecognizers.byId("pauses") instanceof PauseRecognizer);
    }

    @Test
    void longPausesPartTasks() {
        RecognizedTasks found = new PauseRecognizer().recognize(log("MMME EEEM M MMM", 2_000, 120_000), Progress.NONE);

        assertEquals(3, found.tasks().size());
        assertEquals(
                List.of(4, 4, 3),
                found.tasks().stream().map(TaskInstance::events).toList());
        assertEquals(RecognizedTasks.NONE, found.taskOf(8), "a single event is no task");
        assertEquals(2, found.types().size());
        assertEquals(.75, found.tasks().get(0).confidence());
        assertEquals(1, found.tasks().get(2).confidence());
        assertEquals(
                found.tasks().get(0).type(), found.tasks().get(2).type(), "both are mostly in the same application");
    }

    @Test
    void whereAllPausesAreAlikeASessionIsATask() {
        RecognizedTasks found = new PauseRecognizer().recognize(log("MMMEEE", 2_000, 0), Progress.NONE);
        assertEquals(1, found.tasks().size());
        assertEquals(6, found.tasks().get(0).events());
    }

    /** One actor; a letter is an event in an application, a space a long pause. */
    private static EventLog log(String events, long step, long pause) {
        int size = events.replace(" ", "").length();
        long[] times = new long[size];
        int[] applications = new int[size];
        long time = 0;
        int at = 0;
        for (char c : events.toCharArray()) {
            if (c == ' ') {
                time += pause;
            } else {
                time += step;
                times[at] = time;
                applications[at++] = c == 'M' ? 0 : 1;
            }
        }
        return new EventLogBuilder(times)
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[size], Dictionary.of(List.of("click")))
                .texts(Column.text("application", Attribute.APPLICATION), applications, Dictionary.of(APPLICATIONS))
                .build();
    }
}
