/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Writes files so that they appear only when they are complete, and an old one stands until then: through a file beside it that
 * ends with {@code .part}. On a failure, whichever it is, nothing is left behind. Devices and pipes are written directly.
 */
public final class WholeFile {

    private static final int BUFFER = 64 * 1024;

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes the text of a file. */
    @FunctionalInterface
    public interface Text {

        /** Writes all of it and leaves the writer open. */
        void write(Writer out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @throws FileSystemException if it cannot be written; names the file and the reason
     */
    public static void write(Path file, Content content) throws IOException {
        boolean there = Files.exists(file);
        if (there && !Files.isRegularFile(file)) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "is a folder");
            }
            writeTo(file, file, content);
            return;
        }
        Path target = there ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        UNFINISHED.add(part);
        try {
            writeTo(part, file, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
            UNFINISHED.remove(part);
        }
    }

    /** Removes what is being written, for a program that is told to end at once. */
    public static void discardUnfinished() {
        for (Path part : UNFINISHED) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // the program ends; there is nobody left to tell
            }
        }
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @throws FileSystemException if it cannot be written; names the file and the reason
     */
    public static void writeText(Path file, Text text) throws IOException {
        write(file, text(text));
    }

    /** @return the bytes of a text in UTF-8 */
    public static Content text(Text text) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            text.write(writer);
            writer.flush();
        };
    }

    /** @return a content, packed as gzip if the name of its file ends with {@code .gz} */
    public static Content packed(Path file, Content content) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return content;
        }
        return out -> {
            GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
            content.write(packed);
            packed.finish();
        };
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @throws FileSystemException if it cannot be written; names the file and the reason
     */
    public static void writeText(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void writeTo(Path path, Path named, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER)) {
            content.write(out);
        } catch (UncheckedIOException e) {
            throw explained(named, Objects.requireNonNull(e.getCause()));
        } catch (FileSystemException e) {
            throw path.toString().equals(e.getFile()) ? ofWanted(named, e) : e;
        } catch (IOException e) {
            throw explained(named, e);
        }
    }

    /** @return the failure as one of the file that was asked for; nobody knows of the one beside it */
    private static FileSystemException ofWanted(Path file, FileSystemException failure) {
        String reason = failure.getReason();
        FileSystemException wanted = switch (failure) {
            case NoSuchFileException e ->
                new NoSuchFileException(String.valueOf(file.toAbsolutePath().getParent()), null, reason);
            case AccessDeniedException e -> new AccessDeniedException(file.toString(), null, reason);
            default -> new FileSystemException(file.toString(), null, reason);
        };
        wanted.initCause(failure);
        return wanted;
    }

    /** @return whether a failure is that there is no room left */
    public static boolean isFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left") || message.contains("not enough space") || message.contains("quota");
    }

    /** @return the failure with the file that it is about, where it does not name one yet */
    public static FileSystemException explained(Path file, IOException failure) {
        if (failure instanceof FileSystemException named) {
            return named;
        }
        FileSystemException explained = new FileSystemException(file.toString(), null, failure.getMessage());
        explained.initCause(failure);
        return explained;
    }
}
