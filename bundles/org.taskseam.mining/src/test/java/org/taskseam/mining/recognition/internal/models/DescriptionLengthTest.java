/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Pauses;

class DescriptionLengthTest {

    private static final int LETTERS = 26;

    /** @return tasks of five steps with now and then one of seven other events anywhere in them, which belongs to none or to the task */
    private static String tasks(boolean toTheTask) {
        Random random = new Random(5);
        StringBuilder tasks = new StringBuilder();
        for (int task = 0; task < 100; task++) {
            for (char step : "ABCDE".toCharArray()) {
                tasks.append(step);
                if (random.nextInt(20) == 0) {
                    String other = String.valueOf((char) ('T' + random.nextInt(7)));
                    tasks.append(toTheTask ? other : other.toLowerCase(Locale.ROOT));
                }
            }
            tasks.append(' ');
        }
        return tasks.toString().trim();
    }

    private static double length(String tasks) {
        LetterTasks of = LetterTasks.of(tasks);
        return DescriptionLength.of(
                of.stream(), of.segments(), of.activity(), LETTERS, new Pauses(of.stream()), of.models());
    }

    @Test
    void noiseIsToldInLessAsNoiseThanAsSteps() {
        double asNoise = length(tasks(false));
        double asSteps = length(tasks(true));
        assertTrue(asNoise > asSteps, asNoise + " nats, and " + asSteps);
    }

    /** What is in no task is told as each for itself would be, but where only some of it is noise that, too, must be told. */
    @Test
    void whatIsInTasksIsToldInLess() {
        String all = tasks(false);
        int half = all.indexOf(' ', all.length() / 2);
        double halfInTasks = length(all.substring(0, half) + all.substring(half).toLowerCase(Locale.ROOT));
        double allInTasks = length(all);
        assertTrue(allInTasks > 2 * halfInTasks && halfInTasks > 0, allInTasks + " nats, and " + halfInTasks);
        assertEquals(0, length(all.toLowerCase(Locale.ROOT)), 0.02 * allInTasks, "only noise");
    }
}
