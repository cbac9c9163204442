/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of this machine that a test needs. */
public final class Programs {

    private Programs() {}

    /** @return the first of these programs that is on the PATH */
    public static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Skips the test, saying so, where one of these programs is missing. */
    public static void need(String... names) {
        for (String name : names) {
            Assumptions.assumeTrue(find(name).isPresent(), "Skipped: " + name + " is not installed");
        }
    }
}
