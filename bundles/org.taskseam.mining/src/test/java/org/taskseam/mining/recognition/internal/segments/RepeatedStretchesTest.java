/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class RepeatedStretchesTest {

    /** Upper case is what tasks were found in, each letter a step; a blank is a task's end. */
    private static String rest(String events) {
        LetterTasks tasks = LetterTasks.of(events);
        Segments all = RepeatedStretches.add(tasks.stream(), tasks.segments(), tasks.activity());
        if (all == tasks.segments()) {
            return "same";
        }
        StringBuilder told = new StringBuilder();
        IntStream.range(0, tasks.steps().length()).forEach(i -> told.append(all.of(i) < 0 ? "-" : all.of(i)));
        return told.toString();
    }

    @Test
    void stretchesThatComeAgainBetweenTasksAreSegments() {
        assertEquals("0011122333", rest("AB xyz AB xyz"));
        assertEquals("--001112233344--", rest("vw AB xyz AB xyz AB zx"));
    }

    @Test
    void whatComesOnceOrIsOneEventIsLeft() {
        assertEquals("same", rest("AB xyz AB yxz AB x AB x"));
    }
}
