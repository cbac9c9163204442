/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.delivery.internal.Messages;

/**
 * Appends events to segments of a folder. What is appended is on the disk within {@value #SYNC_MILLIS} ms. When writing or
 * syncing fails, the file is never touched again: it is ended where it is known to be good, and what is not known to be on the
 * disk is written into a new one as soon as that works; until then it waits in memory. If that fills up, the loss is told by a
 * gap event. Appending neither fails nor waits for the disk to be synced.
 */
final class SegmentLog implements Closeable {

    static final int SYNC_MILLIS = 200;
    static final int MOST_WAITING = 4_096;
    private static final int RETRY_MILLIS = 1_000;

    private final Path folder;
    private final SegmentKeys.Writing keys;
    private final String installation;
    private final List<String> columns;
    private final long rollAt;
    private final LongFunction<RecordedEvent> gap;
    private final SegmentFile.Maker maker;
    private final ArrayDeque<Waiting> unsynced = new ArrayDeque<>();
    private final Thread syncer = new Thread(this::syncLoop, "delivery-sync");
    private @Nullable SegmentWriter current;
    private String policy = "";
    private long lost;
    private @Nullable IOException trouble;
    private boolean closed;

    /** Tells events one by one. */
    @FunctionalInterface
    interface EventSource {
        void tell(Segment.Taker out) throws IOException;
    }

    /** An event that may not be on the disk yet. */
    private record Waiting(RecordedEvent event, String policy) {}

    /**
     * @param rollAt length in bytes at which a segment is ended
     * @param gap    makes the event that tells how many were lost
     */
    SegmentLog(
            Path folder,
            SegmentKeys.Writing keys,
            String installation,
            List<String> columns,
            long rollAt,
            LongFunction<RecordedEvent> gap,
            SegmentFile.Maker maker)
            throws IOException {
        this.folder = OwnerOnly.folder(folder);
        this.keys = keys;
        this.installation = installation;
        this.columns = List.copyOf(columns);
        this.rollAt = rollAt;
        this.gap = gap;
        this.maker = maker;
        for (Path left : list(SegmentWriter.OPEN_SUFFIX)) {
            SegmentWriter.publish(left);
        }
        syncer.setDaemon(true);
        syncer.start();
    }

    /** What is appended from now on was treated under this policy; each segment holds events of one. */
    synchronized void under(String policy) {
        this.policy = policy;
    }

    synchronized void append(RecordedEvent event) {
        if (unsynced.size() >= MOST_WAITING) {
            lost++;
            return;
        }
        Waiting waiting = new Waiting(event, policy);
        unsynced.add(waiting);
        if (trouble == null) {
            try {
                if (write(waiting)) {
                    unsynced.clear();
                }
            } catch (IOException e) {
                fail(e);
            }
        }
        notifyAll();
    }

    /**
     * Appends events that are kept elsewhere until {@link #seal} has returned. So none waits in memory, and it does not matter how many
     * they are.
     *
     * @throws IOException if one cannot be written; what was appended before is not lost
     */
    synchronized void copy(EventSource events) throws IOException {
        syncOrThrow();
        try {
            events.tell(event -> write(new Waiting(event, policy)));
        } catch (IOException e) {
            fail(e);
            throw e;
        }
    }

    /** @return whether the segment was full, so that all of it is on the disk */
    private boolean write(Waiting waiting) throws IOException {
        SegmentWriter writer = current;
        if (writer != null && !writer.policy().equals(waiting.policy)) {
            writer.seal();
            current = null;
            writer = null;
        }
        if (writer == null) {
            writer = SegmentWriter.create(
                    folder, waiting.event.id(), keys, installation, columns, waiting.policy, maker);
            current = writer;
        }
        writer.write(waiting.event);
        if (writer.length() < rollAt) {
            return false;
        }
        writer.seal();
        current = null;
        return true;
    }

    private void fail(IOException cause) {
        trouble = cause;
        SegmentWriter writer = current;
        current = null;
        if (writer != null) {
            writer.abandon();
        }
    }

    private void syncLoop() {
        try {
            while (awaitWork()) {
                Thread.sleep(SYNC_MILLIS * 3 / 4);
                sync();
                if (trouble() != null) {
                    Thread.sleep(RETRY_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean awaitWork() throws InterruptedException {
        while (unsynced.isEmpty() && !closed) {
            wait();
        }
        return !closed;
    }

    /** Brings everything appended to the disk. @return whether that worked */
    synchronized boolean sync() {
        try {
            if (trouble != null) {
                for (Waiting waiting : List.copyOf(unsynced)) {
                    write(waiting);
                }
            }
            if (current != null) {
                current.sync();
            }
            trouble = null;
            unsynced.clear();
            if (lost > 0) {
                RecordedEvent told = gap.apply(lost);
                lost = 0;
                append(told);
                return sync();
            }
            return true;
        } catch (IOException e) {
            fail(e);
            return false;
        }
    }

    /** @return why nothing can be written at the moment, or {@code null} */
    synchronized @Nullable IOException trouble() {
        return trouble;
    }

    /**
     * Ends the segment under way, so that all segments have their final name.
     *
     * @throws IOException if not everything is on the disk
     */
    synchronized void seal() throws IOException {
        syncOrThrow();
        SegmentWriter writer = current;
        current = null;
        if (writer != null) {
            writer.seal();
        }
    }

    private void syncOrThrow() throws IOException {
        if (!sync()) {
            throw trouble == null ? new IOException(Messages.text("disk")) : trouble;
        }
    }

    /** @return the segments, oldest first, the one under way last */
    synchronized List<Path> segments() throws IOException {
        return list(SegmentWriter.SUFFIX, SegmentWriter.OPEN_SUFFIX);
    }

    /** @return whether nothing is added to a segment any more */
    static boolean isSealed(Path segment) {
        return segment.toString().endsWith(SegmentWriter.SUFFIX);
    }

    private List<Path> list(String... suffixes) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(suffixes)
                            .anyMatch(
                                    suffix -> String.valueOf(file.getFileName()).endsWith(suffix)))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    /** Deletes a sealed segment. */
    synchronized void remove(Path file) throws IOException {
        Files.delete(file);
        SegmentFile.syncName(file);
    }

    /** Replaces a sealed segment by one with other events, or by nothing where there are none. */
    synchronized void replace(Path file, Segment old, EventSource events) throws IOException {
        SegmentWriter writer =
                SegmentWriter.create(folder, old.first(), keys, installation, columns, old.policy(), maker);
        long empty = writer.length();
        try (writer) {
            events.tell(writer::write);
            writer.sync();
        } catch (IOException e) {
            Files.deleteIfExists(writer.path());
            throw e;
        }
        if (writer.length() > empty) {
            // in one step, so that a crash never brings back what was deleted
            Files.move(writer.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            SegmentFile.syncName(file);
        } else {
            Files.delete(writer.path());
            remove(file);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        seal();
    }
}
