/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished product starts, shows its window, and quits. */
class WorkbenchSmokeTest {

    @TempDir
    private Path folder;

    @Test
    void startsAndQuits() throws Exception {
        Installation product = Installation.copyTo(folder);
        product.dropIn(Installation.jarOf("tests/org.taskseam.product.probe"));
        Path seen = folder.resolve("seen.txt");

        List<String> output =
                product.run(Map.of("taskseam.probe.out", seen.toString(), "taskseam.probe.expect", "Window: Taskseam"));

        assertTrue(Files.exists(seen), () -> "the probe did not run: " + output);
        assertTrue(Files.readAllLines(seen).contains("Window: Taskseam"), () -> "no window: " + output);
        assertEquals(
                List.of(),
                output.stream()
                        .filter(line -> line.startsWith("!ENTRY"))
                        .filter(line -> line.contains("taskseam"))
                        .toList(),
                "errors of our bundles in the log");
    }
}
