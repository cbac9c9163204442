/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoneBeforeTest {

    /** After D, what was left out at first is done: C, or B. */
    private static final LetterTasks LATER =
            LetterTasks.of("ABDCE ACDBE ".repeat(20).trim());

    private final TaskModels models = LATER.models();

    @Test
    void whatIsDoneIsNotDoneAgain() {
        double first = log('D', 'C', false);
        double again = log('D', 'C', true);
        assertTrue(first > Math.log(0.9), "C is sure after D where only B is done: " + first);
        assertTrue(again < Math.log(0.1), "and hardly done twice: " + again);
    }

    @Test
    void whatIsDoneAgainAndAgainStaysLikely() {
        LetterTasks loops = LetterTasks.of("ABCBCBCD ABCD ".repeat(20).trim());
        TaskModels of = loops.models();
        int from = state(of, 'B');
        double known = of.logStep(from, 'C' - 'A', state(of, 'C'));
        double again = of.logStep(from, state(of, 'C'), true);
        assertEquals(known, again, 0.1, "after B comes C, the first time and later");
    }

    @Test
    void aWayNeverSeenIsJudgedByWhereItLeads() {
        int a = state(models, 'A');
        int e = state(models, 'E');
        double first = models.logStep(e, a, false);
        double again = models.logStep(e, a, true);
        assertTrue(first - again > 2, "nothing is begun twice: " + first + " and " + again);
    }

    private double log(char from, char to, boolean done) {
        return models.logStep(state(models, from), state(models, to), done);
    }

    private static int state(TaskModels of, char letter) {
        return of.state(0, letter - 'A');
    }
}
