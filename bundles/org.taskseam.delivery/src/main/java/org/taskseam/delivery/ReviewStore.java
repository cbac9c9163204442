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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
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

    /** Of sealed segments of {@link #pending}, which guards it, how many events they hold. */
    private final Map<Path, Integer> sizes = new HashMap<>();

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
            Segment.Room room = new Segment.Room();
            long count = 0;
            for (Path file : pending.segments()) {
                Integer size = sizes.get(file);
                if (size == null) {
                    size = Segment.open(file, room).size();
                    if (SegmentLog.isSealed(file)) {
                        sizes.put(file, size);
                    }
                }
                count += size;
            }
            return count;
        }
    }

    private List<RecordedEvent> page(SegmentLog log, long before, int limit) throws IOException {
        List<RecordedEvent> page = new ArrayList<>(limit);
        Set<Long> seen = new HashSet<>();
        synchronized (log) {
            Segment.Room room = new Segment.Room();
            for (Path file : log.segments().reversed()) {
                Segment segment = Segment.open(file, room);
                if (segment.holdsBefore(before)) {
                    int left = limit - page.size();
                    ArrayDeque<RecordedEvent> newest = new ArrayDeque<>();
                    segment.forEach(key, event -> {
                        if (event.id() < before && !seen.contains(event.id())) {
                            newest.addFirst(event);
                        }
                        if (newest.size() > left) {
                            newest.removeLast();
                        }
                    });
                    page.addAll(newest);
                    newest.forEach(event -> seen.add(event.id()));
                }
                if (page.size() >= limit) {
                    break;
                }
            }
        }
        return page;
    }

    /** Looks at every event that is not yet released, the oldest first. */
    public void forEachPending(Consumer<RecordedEvent> out) throws IOException {
        synchronized (pending) {
            Segment.Room room = new Segment.Room();
            for (Path file : pending.segments()) {
                Segment.open(file, room).forEach(key, out::accept);
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
            Segment.Room room = new Segment.Room();
            Set<Long> pictured = pictures.events();
            long deleted = 0;
            boolean[] inRun = {false};
            for (Path file : pending.segments()) {
                Segment segment = Segment.open(file, room);
                long[] numbers = numbers(segment, which);
                if (numbers.length == 0) {
                    inRun[0] = false;
                    continue;
                }
                replace(
                        file,
                        segment,
                        out -> segment.forEach(key, event -> {
                            boolean delete = contains(numbers, event.id());
                            if (!delete || !inRun[0]) {
                                out.take(delete ? marker.apply(event) : event);
                            }
                            inRun[0] = delete;
                        }));
                deletePictures(pictured, numbers);
                deleted += numbers.length;
            }
            return deleted;
        }
    }

    private void replace(Path file, Segment old, SegmentLog.EventSource events) throws IOException {
        sizes.remove(file);
        pending.replace(file, old, events);
    }

    private void deletePictures(Set<Long> pictured, long[] numbers) throws IOException {
        for (long number : numbers) {
            if (pictured.contains(number)) {
                pictures.delete(number);
            }
        }
    }

    /** The numbers of some events of a segment, in order. */
    private long[] numbers(Segment segment, Predicate<RecordedEvent> which) throws IOException {
        long[] numbers = new long[segment.size()];
        int[] count = {0};
        segment.forEach(key, event -> {
            if (which.test(event)) {
                numbers[count[0]++] = event.id();
            }
        });
        long[] found = Arrays.copyOf(numbers, count[0]);
        Arrays.sort(found);
        return found;
    }

    private static boolean contains(long[] numbers, long number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    /**
     * Moves events into the spool and releases them. An event is in the spool and on the disk before it leaves this store; after
     * a crash in between, the next release finds it in the spool and does not bring it again. Events go one by one: how many they
     * are does not matter for memory.
     *
     * @param due which events
     * @return how many were released
     */
    public long release(Spool spool, Predicate<RecordedEvent> due) throws IOException {
        synchronized (pending) {
            pending.seal();
            Segment.Room room = new Segment.Room();
            Segment.Room others = new Segment.Room();
            Set<Long> pictured = pictures.events();
            long released = 0;
            for (Path file : pending.segments()) {
                Segment segment = Segment.open(file, room);
                long[] numbers = numbers(segment, due);
                if (numbers.length > 0) {
                    move(spool, segment, numbers, pictured, others);
                    if (numbers.length == segment.size()) {
                        sizes.remove(file);
                        pending.remove(file);
                    } else {
                        replace(file, segment, all(segment, number -> !contains(numbers, number)));
                    }
                    deletePictures(pictured, numbers);
                    released += numbers.length;
                }
            }
            return released;
        }
    }

    private void move(Spool spool, Segment segment, long[] numbers, Set<Long> pictured, Segment.Room others)
            throws IOException {
        spool.under(segment.policy());
        Set<Long> there = found(numbers, spool.released(), others);
        spool.copy(all(segment, number -> contains(numbers, number) && !there.contains(number)));
        for (long number : numbers) {
            if (pictured.contains(number)) {
                spool.append(number, pictures.get(number, key).orElseThrow());
            }
        }
        spool.release();
        sent.under(segment.policy());
        Set<Long> copied = found(numbers, sent.segments(), others);
        sent.copy(all(segment, number -> contains(numbers, number) && !copied.contains(number)));
        sent.seal();
    }

    private SegmentLog.EventSource all(Segment segment, LongPredicate which) {
        return out -> segment.forEach(key, event -> {
            if (which.test(event.id())) {
                out.take(event);
            }
        });
    }

    /** Those of some numbers that are in the newest segments already, after a crash. */
    private static Set<Long> found(long[] numbers, List<Path> segments, Segment.Room room) throws IOException {
        Set<Long> found = new HashSet<>();
        for (Path file : segments.reversed()) {
            int before = found.size();
            Segment.open(file, room).ids(number -> {
                if (contains(numbers, number)) {
                    found.add(number);
                }
            });
            if (found.size() == before) {
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
