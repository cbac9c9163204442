/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.Reason;

class TaskExplanationTest {

    @Test
    void aTaskOfUsualLengthIsNotOneTimeAsLong() {
        assertEquals("It is as long as usual.", TaskExplanation.text(new Reason(Reason.Kind.LENGTH, 1.04)));
        assertEquals("It is 1.3 times as long as usual.", TaskExplanation.text(new Reason(Reason.Kind.LENGTH, 1.3)));
    }
}
