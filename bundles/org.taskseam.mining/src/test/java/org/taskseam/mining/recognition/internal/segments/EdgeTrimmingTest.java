/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class EdgeTrimmingTest {

    /** Twenty tasks of five steps, with other events before each. */
    private static final String USUAL = "xyzABCDE ".repeat(20);

    /**
     * Upper case belongs to a task, each letter is a step; a blank is a task's end.
     *
     * @return the last events after trimming
     */
    private static String trimmed(String last) {
        LetterTasks all = LetterTasks.of(USUAL + last);
        EdgeTrimming.trim(all.segments(), all.activity(), all.models());
        int events = all.steps().length();
        StringBuilder told = new StringBuilder();
        for (int i = events - last.length(); i < events; i++) {
            String step = all.steps().substring(i, i + 1).toLowerCase(Locale.ROOT);
            told.append(all.segments().of(i) < 0 ? step : step.toUpperCase(Locale.ROOT));
        }
        return told.toString();
    }

    @Test
    void eventsThatNoOtherTaskBeginsOrEndsWithAreNoise() {
        assertEquals("xyzABCDE", trimmed("XyzABCDE"));
        assertEquals("xyzABCDEw", trimmed("xYZABCDEW"));
    }

    @Test
    void whatOthersShowStaysWhereverTheTaskBeginsAndEnds() {
        assertEquals("xyzABCDE", trimmed("xyzABCDE"));
        assertEquals("xyzBCD", trimmed("xyzBCD"));
        assertEquals("xyzABxCDE", trimmed("xyzABxCDE"));
    }
}
