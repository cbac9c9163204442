/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Pointer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.x11.Extensions.LibC;

/**
 * Pages of files (the virtual machine, the archive of classes) that are mapped into this process. Linux maps sixteen around each that
 * is touched and keeps them, so that after a start all of these files are resident, most of them for nothing.
 */
final class FilePages {

    private static final Path MAPPINGS = Path.of("/proc/self/smaps");
    private static final long WORTH_BYTES = 1L << 20;

    /** A mapping without the right to write, of a file: addresses, rights, offset, device, inode, path. */
    private static final Pattern READ_ONLY_FILE =
            Pattern.compile("([0-9a-f]+)-([0-9a-f]+) r-[-x][ps] \\S+ \\S+ [1-9]\\d* .*");

    private static final Pattern MAPPING = Pattern.compile("[0-9a-f]+-[0-9a-f]+ .*");

    private FilePages() {}

    /**
     * Takes pages out of this process that hold what their file holds; the file's pages stay in the system's memory, and what is touched
     * again is mapped again.
     */
    static void giveBack() {
        try (BufferedReader lines = Files.newBufferedReader(MAPPINGS)) {
            @Nullable Matcher mapping = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (MAPPING.matcher(line).matches()) {
                    Matcher file = READ_ONLY_FILE.matcher(line);
                    mapping = file.matches() ? file : null;
                } else if (mapping != null && line.startsWith("Anonymous:")) {
                    // a page that was written to before the right was taken would lose its contents
                    if (line.endsWith(" 0 kB")) {
                        giveBack(mapping);
                    }
                    mapping = null;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // a system that tells nothing of mappings keeps its pages
        }
    }

    private static void giveBack(Matcher mapping) {
        long from = Long.parseUnsignedLong(mapping.group(1), 16);
        long length = Long.parseUnsignedLong(mapping.group(2), 16) - from;
        if (length >= WORTH_BYTES) {
            LibC.madvise(new Pointer(from), length, LibC.MADV_DONTNEED);
        }
    }
}
