/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Progress;

class PackedSampleTest {

    private static final long MOST_BYTES = 3_000_000;

    @Test
    void isTheSampleAndSmallEnoughToLieInTheProduct(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sample/sample.csv.gz");
        PackedSample.main(new String[] {file.toString()});

        assertTrue(
                Files.size(file) < MOST_BYTES, () -> "packed: " + file.toFile().length());
        StringWriter plain = new StringWriter();
        new SampleGenerator(SampleSettings.STANDARD).generate(SampleCsv.events(plain), Progress.NONE);
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(file))) {
            assertArrayEquals(plain.toString().getBytes(StandardCharsets.UTF_8), unpacked.readAllBytes());
        }
    }

    @Test
    void isTheSameWhereverItIsPacked(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        PackedSample.main(new String[] {one.toString()});
        PackedSample.main(new String[] {other.toString()});
        assertEquals(-1, Files.mismatch(one, other));
    }
}
