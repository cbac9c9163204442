/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class UntanglingTest {

    /** Twenty tasks of each of two types, of which the second begins with R. */
    private static final String USUAL = "ABCDEF RSTUVW ".repeat(20);

    private static String untangled(String last) {
        return untangled(USUAL, last, true);
    }

    /**
     * @param last a task of the first type
     * @return that task, in small letters what is taken out of it
     */
    private static String untangled(String usual, String last, boolean wholeOnly) {
        LetterTasks all = LetterTasks.of(usual + last);
        Segments segments = all.segments();
        String[] tasks = (usual + last).split(" ");
        int[] types = new int[tasks.length];
        Arrays.setAll(types, s -> s < tasks.length - 1 && tasks[s].startsWith("R") ? 1 : 0);
        segments.setTypes(types, 2);
        Segments untangled = Untangling.apply(segments, all.activity(), all.models(), wholeOnly);
        StringBuilder told = new StringBuilder();
        for (int k = 0; k < last.length(); k++) {
            int i = all.steps().length() - last.length() + k;
            String step = last.substring(k, k + 1);
            told.append(untangled.of(i) == segments.of(i) ? step : step.toLowerCase(Locale.ROOT));
            assertEquals(untangled.of(i) == segments.of(i) ? 0 : 1, untangled.typeAt(i));
        }
        return told.toString();
    }

    @Test
    void aTaskOfAnotherTypeIsTakenOutWhereverItIs() {
        assertEquals("ABCrstuvwDEF", untangled("ABCRSTUVWDEF"));
        assertEquals("rstuvwABCDEF", untangled("RSTUVWABCDEF"));
        assertEquals("ABCDEFrstuvw", untangled("ABCDEFRSTUVW"));
        assertEquals("rstuvwABCDrstuvwEF", untangled("RSTUVWABCDRSTUVWEF"));
    }

    @Test
    void partsOfTasksAreTakenOutOnlyIfAskedFor() {
        assertEquals("ABCSTUDEF", untangled("ABCSTUDEF"));
        assertEquals("ABCstuDEF", untangled(USUAL, "ABCSTUDEF", false));
    }

    @Test
    void whatOthersOfTheTypeDoTooStays() {
        String often = (USUAL + "ABCRSTUVWDEF ".repeat(6)).repeat(2);
        assertEquals("ABCRSTUVWDEF", untangled(often, "ABCRSTUVWDEF", false));
    }

    @Test
    void somethingOfTheSegmentIsLeft() {
        assertEquals("rstuvW", untangled(USUAL, "RSTUVW", false));
        assertEquals("RSTUVW", untangled("RSTUVW"));
    }
}
