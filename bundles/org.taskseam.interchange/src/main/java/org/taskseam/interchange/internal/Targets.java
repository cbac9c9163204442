/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.taskseam.interchange.BadLogException;

/** Writes files that appear only when they are complete. A name that ends with {@code .gz} is packed. */
public final class Targets {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 64 * 1024;

    private Targets() {}

    /** Writes a file through a temporary one beside it; devices and pipes are written directly. */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "write.folder");
        }
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        Path folder = file.toAbsolutePath().getParent();
        Path part = special || folder == null ? file : folder.resolve(file.getFileName() + ".part");
        try {
            try (OutputStream out = open(file, part)) {
                content.write(out);
            }
            if (!part.equals(file)) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | RuntimeException e) {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
            if (e instanceof IOException failure) {
                throw explain(file, failure);
            }
            throw e;
        }
    }

    private static OutputStream open(Path file, Path part) throws IOException {
        OutputStream raw = Files.newOutputStream(part);
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed ? new GZIPOutputStream(raw, BUFFER) : new BufferedOutputStream(raw, BUFFER);
    }

    private static IOException explain(Path file, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        String key = failure instanceof AccessDeniedException
                ? "write.permission"
                : failure instanceof NoSuchFileException
                        ? "write.nowhere"
                        : message.contains("space") || message.contains("quota") ? "write.full" : "write.failed";
        BadLogException explained = new BadLogException(file, NOWHERE, NOWHERE, key, message);
        explained.initCause(failure);
        return explained;
    }
}
