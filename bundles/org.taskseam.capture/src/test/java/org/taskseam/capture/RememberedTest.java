/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void whatWasNotUsedForLongestGoes() {
        Remembered<String, Integer> known = new Remembered<>(2);
        known.put("a", 1);
        known.put("b", 2);
        assertEquals(1, known.get("a"));
        known.put("c", 3);
        assertEquals(List.of("a", "c"), List.copyOf(known.keySet()));
    }
}
