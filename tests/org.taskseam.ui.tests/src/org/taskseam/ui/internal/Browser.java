/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Headless Chromium, where it is installed. */
final class Browser {

    private Browser() {}

    private static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page without a network and saves what is seen of it below target/screenshots; skips the test where there is no browser. */
    static Path screenshot(Path page, String name) throws Exception {
        assumeTrue(program().isPresent(), "Chromium is not installed: the page was not opened");
        Path picture = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
        Files.createDirectories(picture.getParent());
        Path profile = Files.createTempDirectory("browser");
        Process process = new ProcessBuilder(List.of(
                        program().get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--proxy-server=127.0.0.1:9",
                        "--user-data-dir=" + profile,
                        "--window-size=1200,1600",
                        "--screenshot=" + picture,
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the browser ends");
        assertEquals(0, process.exitValue(), () -> "see " + profile);
        assertTrue(Files.exists(picture), "the browser made a picture");
        return picture;
    }
}
