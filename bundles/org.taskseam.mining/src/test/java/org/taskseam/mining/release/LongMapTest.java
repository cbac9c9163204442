/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LongMapTest {

    /** Against the map of the library, with keys near each other, far apart and below zero. */
    @Test
    void isAMapInTheOrderOfItsKeys() {
        Random random = new Random(4);
        Map<Long, String> expected = new TreeMap<>();
        LongMap<String> map = new LongMap<>();
        for (int i = 0; i < 5_000; i++) {
            long key = i % 3 == 0 ? random.nextLong() : random.nextInt(-500, 500);
            String value = "v" + i;
            if (i % 2 == 0) {
                assertEquals(expected.put(key, value), map.put(key, value));
            } else {
                assertEquals(expected.computeIfAbsent(key, k -> value), map.of(key, () -> value));
            }
        }
        assertEquals(new ArrayList<>(expected.entrySet()), new ArrayList<>(map.entrySet()));
        assertEquals(expected.size(), map.size());
        assertEquals(expected.size(), map.entrySet().size());
        expected.forEach((key, value) -> {
            assertEquals(value, map.find(key));
            assertEquals(value, map.get(key));
            assertTrue(map.containsKey(key));
        });
    }

    @Test
    void whatIsNotThereIsNotFound() {
        LongMap<String> map = new LongMap<>();
        assertNull(map.find(0));
        assertNull(map.put(1L, "one"));
        assertNull(map.get(2L));
        assertNull(map.get("1"));
        assertFalse(map.containsKey(2L));
        assertEquals("none", map.getOrDefault(2L, "none"));
    }
}
