/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FilePagesTest {

    private static final Path STATUS = Path.of("/proc/self/status");

    @Test
    void pagesOfFilesLeaveAndWhatIsNeededComesBack() throws IOException {
        assumeTrue(Files.exists(STATUS), "only Linux tells of the pages of a process");
        FilePages.giveBack();
        // the first run touches what giving back itself needs
        String.format(Locale.ROOT, "%s %d %.2f", "words", 1, 2.5);
        long before = filePages();

        FilePages.giveBack();

        long after = filePages();
        assertTrue(after <= before, before + " kB of files before, " + after + " kB after");
        assertTrue(String.format(Locale.ROOT, "%,.3f", Math.PI).startsWith("3.14"), "code works on");
    }

    private static long filePages() throws IOException {
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("RssFile:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException(STATUS + " has no line RssFile");
    }
}
