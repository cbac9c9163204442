/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.store.LayoutException;
import org.taskseam.store.StoreException;

class TextSegmentsTest {

    @Property(tries = 200)
    void anyTextsAreReadAsTheyWereWritten(@ForAll List<String> texts) {
        List<String> valid = texts.stream()
                .map(t -> new String(t.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .distinct()
                .toList();
        assertEquals(Dictionary.of(valid), load(save(valid)).dictionary());
    }

    @Test
    void tokensTakeEightBytes() {
        Random random = new Random(3);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            tokens.add(String.format("v:%016x", random.nextLong()));
        }
        List<SegmentRow> rows = save(tokens);
        assertEquals(Dictionary.of(tokens), load(rows).dictionary());
        assertTrue(rows.stream().mapToInt(r -> r.data().length).sum() < 8.2 * tokens.size());
        assertEquals(5, rows.size(), "four segments fill a page");
        tokens.add(1234, "no token");
        assertEquals(Dictionary.of(tokens), load(save(tokens)).dictionary());
        List<String> mixed = List.of("v:0123456789abcdef", "v:0123456789ABCDEF", "v:0123456789abcdeg");
        assertEquals(Dictionary.of(mixed), load(save(mixed)).dictionary());
    }

    @Test
    void damageAndNewerKindsAreToldApart() {
        byte[] data = save(List.of("one", "two")).getFirst().data();
        data[data.length - 1] ^= 1;
        StoreException damaged = assertThrows(StoreException.class, () -> TextSegments.plain(data));
        assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
        data[0] = 9;
        assertThrows(LayoutException.class, () -> TextSegments.plain(data));
    }

    private static List<SegmentRow> save(List<String> texts) {
        GrowingDictionary dictionary = new GrowingDictionary();
        Dictionary source = Dictionary.of(texts);
        for (int id = 0; id < source.size(); id++) {
            dictionary.add(source, id);
        }
        List<SegmentRow> rows = new ArrayList<>();
        dictionary.save(SegmentRow.Kind.TEXTS, 0, rows);
        return rows;
    }

    private static GrowingDictionary load(List<SegmentRow> rows) {
        return GrowingDictionary.load(rows);
    }
}
