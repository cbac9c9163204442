/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.taskseam.eventlog.WholeFile;

/**
 * The decisions of a project in the readable file {@value #NAME} in its folder. Replaced in one step, so that a crash leaves
 * the old or the new one; a change by another program in between is noticed. Not safe for use by several threads.
 */
public final class DecisionFile {

    /** Name of the file in a project's folder. */
    public static final String NAME = "decisions.json";

    private static final long LARGEST = 256L << 20;

    private final Path file;
    private byte[] known = new byte[0];

    private DecisionFile(Path file) {
        this.file = file;
    }

    /** @return the file in the folder of a project */
    public static DecisionFile in(Path folder) {
        return new DecisionFile(folder.resolve(NAME));
    }

    /** @return a file of any name */
    public static DecisionFile of(Path file) {
        return new DecisionFile(file);
    }

    /** @return whether there is a file */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * @return the decisions in the file; {@link Decisions#NONE} if there is no file
     * @throws IOException if it cannot be read or a newer Taskseam wrote it; the message says where and what to do
     */
    public Decisions load() throws IOException {
        known = bytes();
        return known.length == 0 ? Decisions.NONE : DecisionJson.read(known, file.toString());
    }

    private byte[] bytes() throws IOException {
        if (!exists()) {
            return new byte[0];
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than " + (LARGEST >> 20) + " MB. Restore it from a copy.");
        }
        return Files.readAllBytes(file);
    }

    /**
     * Writes the decisions unless the file holds them already.
     *
     * @throws IOException if the file cannot be written, or another program changed it after {@link #load()}; then load
     *                     again, and decide again what is not there
     */
    public void save(Decisions decisions) throws IOException {
        byte[] bytes = DecisionJson.write(decisions).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(known, bytes())) {
            throw new IOException(
                    "Another program changed " + file + " meanwhile. Open the project again; nothing was overwritten.");
        }
        if (!Arrays.equals(known, bytes)) {
            WholeFile.write(file, out -> out.write(bytes));
            known = bytes;
        }
    }
}
