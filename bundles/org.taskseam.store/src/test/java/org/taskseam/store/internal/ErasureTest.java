/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.Batch;

/** Searches the files of a store, log records included, for the bytes of erased events and of texts only they had. */
class ErasureTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void noByteOfAnErasedPersonIsLeft() throws IOException {
        Path path = folder.resolve("store");
        try (BlockEventStore store = new BlockEventStore(DerbyEngine.create(path, List.of()))) {
            Random random = new Random(5);
            EventRows rows = new EventRows(
                    List.of(Column.text("activity", Attribute.ACTIVITY), Column.text("v", Attribute.VALUE)));
            for (int i = 0; i < 3000; i++) {
                boolean one = i % 2 == 0;
                rows.event(i * 1000L + random.nextInt(1000), one ? "erased" : "kept")
                        .text(0, "a" + random.nextInt(50))
                        .text(1, (one ? "erased " : "kept ") + random.nextInt(500));
            }
            store.append(Batch.of("b", rows.toLog()));
        }
        List<byte[]> secrets = new ArrayList<>();
        DerbyEngine engine = DerbyEngine.open(path);
        for (BlockSpan span : engine.spans()) {
            secrets.add(middle(engine.block(span)));
        }
        secrets.add(middle(engine.segments(SegmentRow.Kind.TEXTS, 1).getFirst().data()));
        engine.close();
        for (byte[] secret : secrets) {
            assertTrue(contains(secret));
        }
        try (BlockEventStore store = new BlockEventStore(DerbyEngine.open(path))) {
            assertEquals(1500, store.erase(EventFilter.all().withActors(Set.of("erased")), Progress.NONE));
            assertEquals(1500, store.statistics().events());
            assertFalse(contains(secrets.get(0)));
        }
        for (byte[] secret : List.of(secrets.get(0), secrets.get(2))) {
            assertFalse(contains(secret));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("store", "store.lock"),
                    left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    private static byte[] middle(byte[] data) {
        return Arrays.copyOfRange(data, data.length / 2, data.length / 2 + 40);
    }

    private boolean contains(byte[] bytes) throws IOException {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }
}
