/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

/** What is taken out of a task: two types, of which the second begins with R. */
final class TakenOut {

    /** Twenty tasks of each type. */
    static final String USUAL = "ABCDEF RSTUVW ".repeat(20);

    private TakenOut() {}

    /**
     * @param usual the tasks before the last one
     * @param last  a task of the first type
     * @param how   takes tasks out of segments
     * @return the last task, in small letters what is taken out of it
     */
    static String of(String usual, String last, BiFunction<Segments, LetterTasks, Segments> how) {
        LetterTasks all = LetterTasks.of(usual + last);
        Segments segments = all.segments();
        String[] tasks = (usual + last).split(" ");
        int[] types = new int[tasks.length];
        Arrays.setAll(types, s -> s < tasks.length - 1 && tasks[s].startsWith("R") ? 1 : 0);
        segments.setTypes(types, 2);
        Segments apart = how.apply(segments, all);
        StringBuilder told = new StringBuilder();
        for (int k = 0; k < last.length(); k++) {
            int i = all.steps().length() - last.length() + k;
            String step = last.substring(k, k + 1);
            told.append(apart.of(i) == segments.of(i) ? step : step.toLowerCase(Locale.ROOT));
            assertEquals(apart.of(i) == segments.of(i) ? 0 : 1, apart.typeAt(i));
        }
        return told.toString();
    }
}
