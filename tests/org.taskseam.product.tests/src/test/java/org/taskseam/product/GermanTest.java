/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the product in German and looks at what it says. */
class GermanTest {

    @TempDir
    private Path folder;

    @Test
    void speaksGerman() throws Exception {
        Installation product = Installation.copyTo(folder);
        product.dropIn(Installation.jarOf("tests/org.taskseam.product.probe"));
        Path seen = folder.resolve("seen.txt");
        Path picture = Installation.ROOT.resolve("tests/org.taskseam.product.tests/target/screenshots/german.png");
        Files.createDirectories(picture.getParent());

        List<String> output = product.run(
                Map.of(
                        "taskseam.probe.out",
                        seen.toString(),
                        "taskseam.probe.picture",
                        picture.toString(),
                        "taskseam.probe.view",
                        "org.taskseam.ui.results",
                        "taskseam.probe.expect",
                        "Tab: Varianten|Tab: Kennzahlen"),
                "-nl",
                "de",
                "--sample");

        assertTrue(Files.exists(seen), () -> "the probe did not run: " + output);
        List<String> lines = Files.readAllLines(seen);
        for (String wanted : List.of("Tab: Varianten", "Tab: Kennzahlen")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(wanted)), () -> wanted + " in " + lines);
        }
        assertTrue(Files.size(picture) > 10_000);
    }
}
