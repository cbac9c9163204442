/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public material that stands beside the project and is not part of it. */
final class Shared {

    private Shared() {}

    /** @return a file in the folder {@code shared} beside the project; skips the test where it is missing */
    static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve("shared").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
            folder = folder.getParent();
        }
        Assumptions.abort("Skipped: there is no shared/" + name + " beside the project");
        throw new IllegalStateException();
    }
}
