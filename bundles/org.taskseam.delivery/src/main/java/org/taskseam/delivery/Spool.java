/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.function.LongFunction;
import org.taskseam.delivery.internal.Messages;

/**
 * What may leave the PC: a folder of sealed segments that only the owner of the private key can read. Whoever fetches them,
 * a person with {@code taskseam import} or a delivery over the network, deletes a segment when it was taken over.
 */
public final class Spool implements Closeable {

    private static final long ROLL_AT = 1 << 20;

    private static final String PICTURES = "pictures";

    private final SegmentLog log;
    private final PictureFolder pictures;

    /**
     * @param folder       made if it is not there
     * @param recipient    X25519 public key of whoever collects
     * @param installation random name of the agent's installation
     * @param columns      names of the fields
     * @param gap          makes the event that tells how many were lost
     */
    public Spool(
            Path folder,
            PublicKey recipient,
            String installation,
            List<String> columns,
            LongFunction<RecordedEvent> gap)
            throws IOException {
        this(folder, recipient, installation, columns, gap, SegmentFile::onDisk);
    }

    Spool(
            Path folder,
            PublicKey recipient,
            String installation,
            List<String> columns,
            LongFunction<RecordedEvent> gap,
            SegmentFile.Maker maker)
            throws IOException {
        SegmentKeys.SealedTo keys = new SegmentKeys.SealedTo(recipient);
        log = new SegmentLog(folder, keys, installation, columns, ROLL_AT, gap, maker);
        pictures = new PictureFolder(folder.resolve(PICTURES), keys, installation);
    }

    /** What is added from now on was treated under the policy with this fingerprint. */
    public void under(String policy) {
        log.under(policy);
    }

    /** Adds an event; it is on the disk within 200 ms, and for others to take after {@link #release}. */
    public void append(RecordedEvent event) {
        log.append(event);
    }

    /** Adds events that are kept elsewhere until {@link #release} has returned; none waits in memory. */
    void copy(SegmentLog.EventSource events) throws IOException {
        log.copy(events);
    }

    /** Adds the picture of an event; it is on the disk when the call returns. */
    void append(long event, byte[] picture) throws IOException {
        pictures.put(event, picture);
    }

    /** @return the folder of the pictures that belong to released segments beside it */
    public static Path pictures(Path segment) {
        return segment.resolveSibling(PICTURES);
    }

    /**
     * Gives everything appended so far to whoever collects.
     *
     * @throws IOException if it is not all on the disk; it will be tried again, and nothing has to be appended anew
     */
    public void release() throws IOException {
        log.seal();
    }

    /** @return the released segments, oldest first */
    public List<Path> released() throws IOException {
        return log.segments().stream()
                .filter(file -> file.toString().endsWith(SegmentWriter.SUFFIX))
                .toList();
    }

    /** Deletes a released segment that was taken over. */
    public void delete(Path segment) throws IOException {
        if (!released().contains(segment)) {
            throw new IOException(Messages.text("spool.other", segment));
        }
        Files.delete(segment);
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
