/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.privacy.rights.Checkpoint;

/** The access log of a project: who did what to whose data, and why; written before it is done. */
final class ProjectAccess {

    private final Path file;

    /** @param project folder of the project */
    ProjectAccess(Path project) {
        this.file = project.resolve(AccessLog.NAME);
    }

    Path file() {
        return file;
    }

    /** @param about a pseudonym, or {@code *} for everybody */
    void record(String what, String about, String reason) throws IOException {
        try (AccessLog log = AccessLog.open(file)) {
            log.append(now(), AccessLog.account(), what, about, reason);
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Writes a signed checkpoint, to be kept elsewhere: it shows a log that was cut off or written anew. */
    void checkpoint(Path out, SigningKey key) throws IOException {
        try (AccessLog log = AccessLog.open(file)) {
            Checkpoint signed = Checkpoint.sign(log.state(), key.privateKey());
            WholeFile.writeText(
                    out,
                    signed.state().number() + "\n" + signed.state().hash() + "\n" + signed.signature() + "\n"
                            + key.publicText() + "\n");
        }
    }

    /**
     * @param key whose signature the checkpoint has to bear
     * @return how many lines the checkpoint is about
     * @throws IOException if the log is not the one of the checkpoint, or was changed
     */
    long verify(Path checkpoint, PublicKey key) throws IOException {
        String[] lines = Files.readString(checkpoint).split("\n");
        try {
            Checkpoint signed = new Checkpoint(new Checkpoint.State(Long.parseLong(lines[0]), lines[1]), lines[2]);
            AccessLog.verify(file, signed.verified(key));
            return signed.state().number();
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException | SecurityException e) {
            throw new IOException(Texts.text("rights.checkpoint.bad", checkpoint), e);
        }
    }
}
