/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Refuses to write over what is read, also by way of a link, or two things into one file.
     *
     * @param input what is read, if anything is
     */
    static void refuseSame(@Nullable Path input, @Nullable Path... outputs) throws IOException {
        List<Path> named = new ArrayList<>();
        for (Path output : outputs) {
            if (output == null) {
                continue;
            }
            if (input != null && areOne(input, output)) {
                throw new UsageException("output.input", output);
            }
            for (Path other : named) {
                if (areOne(other, output)) {
                    throw new UsageException("output.twice", output);
                }
            }
            named.add(output);
        }
    }

    private static boolean areOne(Path one, Path other) throws IOException {
        if (isDevice(one)) {
            return false;
        }
        boolean there = Files.exists(one) && Files.exists(other);
        return there ? Files.isSameFile(one, other) : real(one).equals(real(other));
    }

    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        return parent != null && Files.exists(parent) ? parent.toRealPath().resolve(whole.getFileName()) : whole;
    }
}
