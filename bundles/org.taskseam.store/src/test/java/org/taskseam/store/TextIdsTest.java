/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Dictionary;

class TextIdsTest {

    @Test
    void idsAreGivenInTheOrderOfTheFirstAppearance() {
        TextIds ids = new TextIds(0);
        Map<String, Integer> expected = new HashMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            String text = "ä" + Integer.toString(random.nextInt(20_000), 36);
            assertEquals(expected.computeIfAbsent(text, t -> expected.size()), ids.id(text));
        }
        Dictionary dictionary = ids.dictionary();
        assertEquals(expected.size(), dictionary.size());
        expected.forEach((text, id) -> assertEquals(text, dictionary.text(id)));
    }

    @Test
    void textsOfOneHashStayApart() {
        TextIds ids = new TextIds(3);
        for (int i = 0; i < 256; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 8; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            assertEquals(i, ids.id(text.toString()));
        }
        assertEquals(256, ids.id(""));
        assertEquals(0, ids.id("AaAaAaAaAaAaAaAa"));
        assertEquals(256, ids.id(""));
    }
}
