/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class SegmentSplittingTest {

    /**
     * @param tasks tasks of one type, one after the other; a letter for each step, lower-case for noise
     * @return the last task after parting, a blank between its parts
     */
    private static String parted(String tasks) {
        LetterTasks all = LetterTasks.of(tasks);
        Segments parted = SegmentSplitting.apply(
                all.stream(), all.segments(), all.activity(), all.models().counts());
        int events = all.steps().length();
        StringBuilder told = new StringBuilder();
        for (int i = events - tasks.length() + 1 + tasks.lastIndexOf(' '); i < events; i++) {
            boolean other = told.length() > 0 && parted.of(i) >= 0 && parted.of(i) != parted.of(i - 1);
            told.append(other ? " " : "").append(all.steps().charAt(i));
        }
        return told.toString();
    }

    @Test
    void aTaskThatGoesOnWhereMostEndAndBeginIsSeveral() {
        assertEquals("ABC ABC ABBC", parted("ABC ".repeat(12) + "ABCABCABBC"));
    }

    @Test
    void loopsOverTheWholeStay() {
        assertEquals("ABCABCABC", parted("ABCABCABC ABC ".repeat(6) + "ABCABCABC"));
        assertEquals("ABCBCD", parted("ABCD ".repeat(12) + "ABCBCD"));
    }

    @Test
    void aFewAreTooFew() {
        assertEquals("ABCABC", parted("ABC ".repeat(3) + "ABCABC"));
    }
}
