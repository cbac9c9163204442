/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed sample that lies in the products. */
class SampleFileTest {

    private static final long MOST_BYTES = 3_000_000;
    private static final long EVENTS = 140_749;

    @ParameterizedTest
    @ValueSource(
            strings = {"linux/gtk/x86_64", "win32/win32/x86_64", "macosx/cocoa/aarch64/Eclipse.app/Contents/Eclipse"})
    void liesInEachProduct(String platform) throws IOException {
        Path file = Installation.PRODUCTS.resolve(platform).resolve("sample/sample.csv.gz");
        assertTrue(
                Files.size(file) < MOST_BYTES, () -> "packed: " + file.toFile().length());
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            assertTrue(lines.readLine().startsWith("event_id,time,actor,"));
            assertEquals(EVENTS, lines.lines().count());
        }
    }
}
