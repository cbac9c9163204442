/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.delivery.EventId;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.Spool;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;

class SpoolFormatTest {

    private static final List<String> COLUMNS = List.of("time", "actor", "action", "application", "element");

    @TempDir
    private Path folder;

    private Path segment = Path.of("");

    @BeforeEach
    void release() throws IOException {
        KeyPair keys = KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC);
        KeyFile.store(folder.resolve("team.private"), KeyFile.Kind.SPOOL_PRIVATE, keys.getPrivate());
        try (Spool spool = new Spool(folder.resolve("spool"), keys.getPublic(), "i1", COLUMNS, this::event)) {
            spool.under("fingerprint");
            for (int i = 0; i < 20; i++) {
                spool.append(event(i));
            }
            spool.append(event(19));
            spool.release();
            segment = spool.released().getFirst();
        }
    }

    private RecordedEvent event(long sequence) {
        Instant time = Instant.parse("2026-01-05T08:00:00Z").plusSeconds(sequence);
        return new RecordedEvent(
                new EventId(3, sequence).number(),
                List.of(time.toString(), "P-1", "click", "soffice", "Save \"as\", " + sequence));
    }

    @Test
    void readsWhatAnAgentReleasedAndNothingTwice() throws IOException {
        EventLog log = new SpoolFormat(folder)
                .read(segment, ReadOptions.defaults(), Progress.NONE)
                .log();
        assertEquals(20, log.size());
        assertEquals("Save \"as\", 7", log.text(log.indexOf(Attribute.ELEMENT), 7));
        assertEquals("i1-3-7", log.text(log.indexOf(Attribute.EVENT_ID), 7));
        assertEquals(Instant.parse("2026-01-05T08:00:07Z"), log.time(7).toInstant());
        assertEquals("spool", LogFormats.installed().of(segment).id());
        Detected detected = new SpoolFormat(folder).detect(segment, ReadOptions.defaults());
        assertEquals("fingerprint", detected.properties().get(Detected.POLICY));
    }

    @Test
    void aDamagedPlaceBecomesAGap() throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        EventLog log = new SpoolFormat(folder)
                .read(segment, ReadOptions.defaults(), Progress.NONE)
                .log();
        assertEquals(20, log.size());
        assertEquals("gap", log.text(log.indexOf(Attribute.ACTION), 19));
    }

    @Test
    void saysWhichKeyIsMissing() {
        BadLogException problem = assertThrows(
                BadLogException.class,
                () -> new SpoolFormat(folder.resolve("nowhere")).read(segment, ReadOptions.defaults(), Progress.NONE));
        assertEquals("spool.key", problem.problemKey());
        assertTrue(problem.getMessage().contains("nowhere"));
    }
}
