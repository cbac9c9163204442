/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.WholeFile;

class ReasonsTest {

    @TempDir
    private Path folder;

    /** It said "/there/a.svg could not be written: /there". */
    @Test
    void aFolderThatIsNotThereIsSaid() {
        IOException failure = assertThrows(
                IOException.class,
                () -> WholeFile.writeText(folder.resolve("none").resolve("a.svg"), ""));
        String reason = Reasons.of(failure);
        assertTrue(reason.contains(folder.resolve("none").toString()) && reason.contains("not there"), reason);
    }

    @Test
    void whatIsNotAllowedOrHasNoRoomIsSaid() {
        assertTrue(Reasons.of(new AccessDeniedException("a.svg")).contains("may not"));
        assertTrue(Reasons.of(new FileSystemException("a.svg", null, "No space left on device"))
                .contains("disk is full"));
    }

    @Test
    void otherReasonsStayAsTheyAre() {
        assertEquals(
                "a.svg: Read-only file system",
                Reasons.of(new FileSystemException("a.svg", null, "Read-only file system")));
        assertEquals("The log has no times", Reasons.of(new IOException("The log has no times")));
        assertEquals("IllegalStateException", Reasons.of(new IllegalStateException()));
    }
}
