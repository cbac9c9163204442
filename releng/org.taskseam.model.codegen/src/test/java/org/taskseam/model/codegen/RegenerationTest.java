/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sources are what the model generates. */
class RegenerationTest {

    private static final Path BUNDLE = Path.of(System.getProperty("taskseam.root"), "bundles", "org.taskseam.model");

    @Test
    void regenerationChangesNothing(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("org.taskseam.model");
        copy(BUNDLE.resolve("model"), copy.resolve("model"));
        for (String file : new String[] {"plugin.xml", "plugin.properties", "build.properties"}) {
            Files.copy(BUNDLE.resolve(file), copy.resolve(file));
        }

        GenerateModel.generate(copy);

        Map<String, String> committed = sources(BUNDLE.resolve("src-gen"));
        Map<String, String> generated = sources(copy.resolve("src-gen"));
        assertFalse(committed.isEmpty());
        assertEquals(committed.keySet(), generated.keySet());
        committed.forEach((file, text) -> assertEquals(text, generated.get(file), file));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
