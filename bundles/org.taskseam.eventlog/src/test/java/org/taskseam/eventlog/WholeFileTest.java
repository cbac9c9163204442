/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsWrittenAndReplaced() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.writeText(file, "old");
        WholeFile.writeText(file, out -> out.write("grün"));
        assertEquals("grün", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.writeText(file, "old");
        FileSystemException full = assertThrows(
                FileSystemException.class,
                () -> WholeFile.write(file, out -> {
                    out.write(new byte[200_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(file.toString(), full.getFile());
        assertEquals("No space left on device", full.getReason());
        assertThrows(
                CancellationException.class,
                () -> WholeFile.write(folder.resolve("b.txt"), out -> {
                    out.write(1);
                    throw new CancellationException();
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whatIsNotFinishedCanBeRemovedAtOnce() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.writeText(file, "old");
        assertThrows(
                FileSystemException.class,
                () -> WholeFile.write(file, out -> {
                    out.write(new byte[200_000]);
                    assertEquals(List.of("a.txt", "a.txt.part"), names());
                    WholeFile.discardUnfinished();
                    assertEquals(List.of("a.txt"), names());
                }));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.writeText(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        WholeFile.writeText(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void folderAndMissingFolderAreRefused() {
        assertThrows(FileSystemException.class, () -> WholeFile.writeText(folder, "x"));
        NoSuchFileException missing =
                assertThrows(NoSuchFileException.class, () -> WholeFile.writeText(folder.resolve("no/a.txt"), "x"));
        assertEquals(
                folder.resolve("no").toString(), missing.getFile(), "nobody asked for a file that ends with .part");
    }

    @Test
    void uncheckedFailuresAreNamedAndCleanedUpToo() throws IOException {
        Path file = folder.resolve("a.txt");
        FileSystemException e = assertThrows(
                FileSystemException.class,
                () -> WholeFile.write(file, out -> {
                    throw new UncheckedIOException(new IOException("broken"));
                }));
        assertEquals(file + ": broken", e.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> WholeFile.write(file, out -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals(List.of(), names());
    }
}
