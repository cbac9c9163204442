/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks at the names of files before anything is written into them. */
final class WrittenFiles {

    private WrittenFiles() {}

    /**
     * Refuses a name that says something else than what the file will hold; devices and pipes have what name they like.
     *
     * @param problem key of what is told; its argument is the file
     */
    static void requireEnding(Path file, String problem, String... endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!isDevice(file) && Stream.of(endings).noneMatch(name::endsWith)) {
            throw new UsageException(problem, file);
        }
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** @return whether what is written into both would end up in one file */
    static boolean areOne(Path one, Path other) throws IOException {
        return !isDevice(one) && real(one).equals(real(other));
    }

    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        Path parent = whole.getParent();
        return parent != null && Files.exists(parent) ? parent.toRealPath().resolve(whole.getFileName()) : whole;
    }
}
