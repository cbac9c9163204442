/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded and not yet released, for the person who works here to look through, and a copy of what was released.
 * Encrypted under a key of this person. Whatever is deleted, with its picture, is gone from the disk when the call returns. Of what
 * was released no picture is kept. All methods may be called from any thread.
 */
public final class ReviewStore implements Closeable {

    private static final long ROLL_AT = 128 << 10;

    private final SegmentKeys.Local key;
    private final SegmentLog pending;
    private final SegmentLog sent;
    private final PictureFolder pictures;

    /**
     * @param folder       made if it is not there
     * @param key          32 random bytes that only this person has
     * @param installation random name of the agent's installation
     * @param columns      names of the fields
     * @param gap          makes the event that tells how many were lost
     */
    public ReviewStore(
            Path folder, SecretKey key, String installation, List<String> columns, LongFunction<RecordedEvent> gap)
            throws IOException {
        this(folder, key, installation, columns, gap, SegmentFile::onDisk);
    }

    ReviewStore(
            Path folder,
            SecretKey key,
            String installation,
            List<String> columns,
            LongFunction<RecordedEvent> gap,
            SegmentFile.Maker maker)
            throws IOException {
        this.key = new SegmentKeys.Local(key);
        OwnerOnly.folder(folder);
        pending = new SegmentLog(folder.resolve("pending"), this.key, installation, columns, ROLL_AT, gap, maker);
        sent = new SegmentLog(folder.resolve("sent"), this.key, installation, columns, ROLL_AT, gap, maker);
        pictures = new PictureFolder(folder.resolve("pictures"), this.key, installation);
    }

    /** What is kept from now on was treated under the policy with this fingerprint. */
    public void under(String policy) {
        pending.under(policy);
    }

    /** Keeps an event; it is on the disk within 200 ms. */
    public void append(RecordedEvent event) {
        pending.append(event);
    }

    /**
     * Keeps an event with a picture.
     *
     * @param picture PNG, at most {@link PictureFolder#LONGEST} bytes
     * @throws IOException if the picture could not be written; the event is kept all the same
     */
    public void append(RecordedEvent event, byte[] picture) throws IOException {
        try {
            pictures.put(event.id(), picture);
        } finally {
            append(event);
        }
    }

    /** @return the picture of an event that is not yet released, empty if it has none */
    public Optional<byte[]> picture(long event) throws IOException {
        return pictures.get(event, key);
    }

    /** @return why nothing can be written at the moment, or {@code null} */
    public @Nullable IOException trouble() {
        return pending.trouble();
    }

    /** @return the newest events with smaller numbers that are not yet released, the newest first */
    public List<RecordedEvent> pending(long before, int limit) throws IOException {
        return page(pending, before, limit);
    }

    /** @return the newest events with smaller numbers that were released, the newest first */
    public List<RecordedEvent> sent(long before, int limit) throws IOException {
        return page(sent, before, limit);
    }

    /** @return number of events not yet released */
    public long pendingCount() throws IOException {
        synchronized (pending) {
            long count = 0;
            for (Path file : pending.segments()) {
                count += Segment.open(file).size();
            }
            return count;
        }
    }

    private List<RecordedEvent> page(SegmentLog log, long before, int limit) throws IOException {
        List<RecordedEvent> page = new ArrayList<>(limit);
        Set<Long> seen = new HashSet<>();
        synchronized (log) {
            for (Path file : log.segments().reversed()) {
                Segment segment = Segment.open(file);
                if (!segment.holdsBefore(before)) {
                    continue;
                }
                for (RecordedEvent event : segment.decrypt(key).events().reversed()) {
                    if (event.id() < before && seen.add(event.id())) {
                        page.add(event);
                    }
                    if (page.size() >= limit) {
                        return page;
                    }
                }
            }
        }
        return page;
    }

    private List<RecordedEvent> read(Path file) throws IOException {
        return content(file).events();
    }

    private Segment.Content content(Path file) throws IOException {
        return Segment.open(file).decrypt(key);
    }

    /** Looks at every event that is not yet released, the oldest first. */
    public void forEachPending(Consumer<RecordedEvent> out) throws IOException {
        synchronized (pending) {
            for (Path file : pending.segments()) {
                read(file).forEach(out);
            }
        }
    }

    /**
     * Deletes events that are not yet released. Each run of deleted events leaves one that says only that something is missing.
     *
     * @param which  what to delete
     * @param marker makes of a deleted event the one that stays in its place
     * @return how many were deleted
     */
    public long delete(Predicate<RecordedEvent> which, UnaryOperator<RecordedEvent> marker) throws IOException {
        synchronized (pending) {
            pending.seal();
            Set<Long> pictured = pictures.events();
            long deleted = 0;
            boolean inRun = false;
            for (Path file : pending.segments()) {
                List<RecordedEvent> kept = new ArrayList<>();
                long before = deleted;
                Segment.Content content = content(file);
                for (RecordedEvent event : content.events()) {
                    boolean delete = which.test(event);
                    if (!delete || !inRun) {
                        kept.add(delete ? marker.apply(event) : event);
                    }
                    deleted += delete ? 1 : 0;
                    if (delete && pictured.contains(event.id())) {
                        pictures.delete(event.id());
                    }
                    inRun = delete;
                }
                if (deleted > before) {
                    pending.replace(file, kept, content.policy());
                }
            }
            return deleted;
        }
    }

    /**
     * Moves events into the spool and releases them. An event is in the spool and on the disk before it leaves this store; after
     * a crash in between, the next release finds it in the spool and does not bring it again.
     *
     * @param due which events
     * @return how many were released
     */
    public long release(Spool spool, Predicate<RecordedEvent> due) throws IOException {
        synchronized (pending) {
            pending.seal();
            long released = 0;
            for (Path file : pending.segments()) {
                List<RecordedEvent> out = new ArrayList<>();
                List<RecordedEvent> kept = new ArrayList<>();
                Segment.Content content = content(file);
                for (RecordedEvent event : content.events()) {
                    (due.test(event) ? out : kept).add(event);
                }
                if (!out.isEmpty()) {
                    move(spool, file, content.policy(), out, kept);
                    released += out.size();
                }
            }
            return released;
        }
    }

    private void move(Spool spool, Path file, String policy, List<RecordedEvent> out, List<RecordedEvent> kept)
            throws IOException {
        spool.under(policy);
        sent.under(policy);
        Set<Long> there = ids(spool.released(), out);
        out.stream().filter(event -> !there.contains(event.id())).forEach(spool::append);
        Set<Long> pictured = pictures.events();
        pictured.retainAll(out.stream().map(RecordedEvent::id).toList());
        for (long event : pictured) {
            spool.append(event, pictures.get(event, key).orElseThrow());
        }
        spool.release();
        Set<Long> copied = ids(sent.segments(), out);
        out.stream().filter(event -> !copied.contains(event.id())).forEach(sent::append);
        sent.seal();
        pending.replace(file, kept, policy);
        for (long event : pictured) {
            pictures.delete(event);
        }
    }

    /** The numbers in segments that could hold some of these events. */
    private static Set<Long> ids(List<Path> segments, List<RecordedEvent> events) throws IOException {
        Set<Long> wanted = new HashSet<>();
        events.forEach(event -> wanted.add(event.id()));
        Set<Long> found = new HashSet<>();
        for (Path file : segments.reversed()) {
            int[] before = {0};
            Segment.open(file).ids(id -> {
                if (wanted.contains(id)) {
                    found.add(id);
                    before[0]++;
                }
            });
            if (before[0] == 0) {
                break;
            }
        }
        return found;
    }

    /** Deletes the copies of what was released before a time. */
    public void forgetSent(Instant before) throws IOException {
        synchronized (sent) {
            for (Path file : sent.segments()) {
                if (Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            pending.close();
        } finally {
            sent.close();
        }
    }
}
