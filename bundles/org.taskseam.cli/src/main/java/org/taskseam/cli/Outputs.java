/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that a command writes. */
final class Outputs {

    private Outputs() {}

    /** Refuses to write over what is read, also by way of a link, or two things into one file. */
    static void refuseSame(Path input, @Nullable Path... outputs) throws IOException {
        Set<Path> named = new HashSet<>();
        for (Path output : outputs) {
            if (output == null) {
                continue;
            }
            if (Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output)) {
                throw new UsageException("output.input", output);
            }
            if (!named.add(output.toAbsolutePath().normalize())) {
                throw new UsageException("output.twice", output);
            }
        }
    }
}
