/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.interchange.BadLogException;

/** Writes files that appear only when they are complete. A name that ends with {@code .gz} is packed. */
public final class Targets {

    private Targets() {}

    /** Writes a file as a whole; devices and pipes are written directly. */
    public static void write(Path file, WholeFile.Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "write.folder");
        }
        try {
            WholeFile.write(file, WholeFile.packed(file, content));
        } catch (IOException e) {
            throw explain(file, e);
        }
    }

    private static IOException explain(Path file, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        String key = failure instanceof AccessDeniedException
                ? "write.permission"
                : failure instanceof NoSuchFileException
                        ? "write.nowhere"
                        : WholeFile.isFull(failure) ? "write.full" : "write.failed";
        BadLogException explained = new BadLogException(file, NOWHERE, NOWHERE, key, message);
        explained.initCause(failure);
        return explained;
    }
}
