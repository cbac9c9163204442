/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewStoreTest {

    private final KeyPair keys = KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC);

    @TempDir
    private Path folder;

    @Test
    void showsWhatWasRecordedInPagesNewestFirst() throws IOException {
        try (ReviewStore store = store()) {
            append(store, 0, 3_000);
            assertEquals(3_000, store.pendingCount());
            assertEquals(descending(2_990, 3_000), Events.ids(store.pending(Long.MAX_VALUE, 10)));
            assertEquals(descending(1_000, 1_500), Events.ids(store.pending(1_500, 500)));
            List<Long> all = new ArrayList<>();
            for (long before = Long.MAX_VALUE; all.size() < 3_000; before = all.getLast()) {
                all.addAll(Events.ids(store.pending(before, 70)));
            }
            assertEquals(descending(0, 3_000), all);
        }
        try (ReviewStore again = store()) {
            assertEquals(3_000, again.pendingCount());
        }
    }

    @Test
    void aPictureUnderAKeyOfItsOwnIsBoundToItsName() throws IOException {
        SecretKey key = KeyFile.reviewKey(folder.resolve("a.key"));
        byte[] png = {1, 2, 3};
        PictureFolder.write(folder, "ann_i1", 7, png, key);
        Path file = folder.resolve(PictureFolder.name("ann_i1", 7));
        assertArrayEquals(png, PictureFolder.read(file, key));
        SecretKey other = KeyFile.reviewKey(folder.resolve("b.key"));
        assertThrows(IOException.class, () -> PictureFolder.read(file, other));
        Path renamed = Files.move(file, folder.resolve(PictureFolder.name("bob_i1", 7)));
        assertThrows(IOException.class, () -> PictureFolder.read(renamed, key));
    }

    @Test
    void deletedEventsAreGoneAndEachRunLeavesOneMarker() throws IOException {
        try (ReviewStore store = store()) {
            append(store, 0, 2_000);
            assertEquals(
                    700,
                    store.delete(
                            e -> e.id() >= 500 && e.id() < 1_200,
                            e -> new RecordedEvent(e.id(), List.of("", "gap", ""))));
            assertEquals(1_301, store.pendingCount());
            List<RecordedEvent> around = store.pending(1_201, 3);
            assertEquals(List.of(1_200L, 500L, 499L), Events.ids(around));
            assertEquals("gap", around.get(1).fields().get(1));
        }
    }

    @Test
    void releasedEventsAreInTheSpoolAndStayReadableAsSent() throws IOException {
        try (ReviewStore store = store();
                Spool spool = spool()) {
            append(store, 0, 1_000);
            assertEquals(400, store.release(spool, e -> e.id() < 400));
            assertEquals(600, store.pendingCount());
            assertEquals(descending(390, 400), Events.ids(store.sent(Long.MAX_VALUE, 10)));
            assertEquals(400, spooled(spool));
            store.forgetSent(Instant.now().plusSeconds(60));
            assertEquals(List.of(), store.sent(Long.MAX_VALUE, 10));
        }
    }

    @Test
    void countsWhatIsLeftWhereverSegmentsChange() throws IOException {
        try (ReviewStore store = store();
                Spool spool = spool()) {
            append(store, 0, 5_000);
            assertEquals(5_000, store.pendingCount());
            store.delete(e -> e.id() % 2 == 0, e -> new RecordedEvent(e.id(), List.of("", "gap", "")));
            assertEquals(5_000, store.pendingCount(), "each run of one leaves a marker");
            store.delete(e -> e.id() < 3_000, e -> new RecordedEvent(e.id(), List.of("", "gap", "")));
            assertEquals(2_001, store.pendingCount());
            store.release(spool, e -> e.id() >= 4_000);
            assertEquals(1_001, store.pendingCount());
            append(store, 5_000, 5_010);
            assertEquals(1_011, store.pendingCount());
            assertEquals(1_011, store.release(spool, e -> true));
            assertEquals(0, store.pendingCount());
            assertEquals(2_011, spooled(spool));
        }
    }

    @Test
    void aSpoolThatCannotBeWrittenLeavesEventsWhereTheyAreAndTakesEachOnceLater() throws IOException {
        FailingDisk disk = new FailingDisk();
        try (ReviewStore store = store();
                Spool spool =
                        new Spool(folder.resolve("spool"), keys.getPublic(), "i1", Events.COLUMNS, Events::gap, disk)) {
            append(store, 0, 3_000);
            disk.full = true;
            assertThrows(IOException.class, () -> store.release(spool, e -> true));
            assertEquals(3_000, store.pendingCount());
            assertEquals(List.of(), store.sent(Long.MAX_VALUE, 10), "nothing was sent");
            disk.full = false;
            disk.syncFails = true;
            assertThrows(IOException.class, () -> store.release(spool, e -> true));
            disk.syncFails = false;
            assertEquals(3_000, store.release(spool, e -> true));
            assertEquals(3_000, spooled(spool));
            assertEquals(3_000, store.sent(Long.MAX_VALUE, 10_000).size());
        }
    }

    @Test
    void eachSegmentTellsThePolicyOfItsEvents() throws IOException {
        try (ReviewStore store = store();
                Spool spool = spool()) {
            store.under("first");
            append(store, 0, 10);
            store.under("second");
            append(store, 10, 20);
            store.delete(e -> e.id() % 5 == 0, e -> new RecordedEvent(e.id(), List.of("", "gap", "")));
            store.release(spool, e -> e.id() % 2 == 0);
            store.under("third");
            append(store, 20, 30);
            store.release(spool, e -> true);
            Map<String, List<Long>> byPolicy = new TreeMap<>();
            for (Path segment : spool.released()) {
                Segment.Content content = Segment.open(segment).decrypt(List.of(keys.getPrivate()));
                byPolicy.merge(content.policy(), Events.ids(content.events()), (a, b) -> {
                    List<Long> both = new ArrayList<>(a);
                    both.addAll(b);
                    return both.stream().sorted().toList();
                });
            }
            assertEquals(Map.of("first", ids(0, 10), "second", ids(10, 20), "third", ids(20, 30)), byPolicy);
        }
    }

    private static List<Long> ids(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @Test
    void aCrashBetweenSpoolAndStoreBringsNothingTwice() throws IOException {
        Path copy = folder.resolve("copy");
        try (ReviewStore store = store()) {
            append(store, 0, 50);
        }
        copy(folder.resolve("review/pending"), copy);
        try (ReviewStore store = store();
                Spool spool = spool()) {
            store.release(spool, e -> true);
        }
        // as if the machine had stopped before the events left the review store
        copy(copy, folder.resolve("review/pending"));
        try (ReviewStore store = store();
                Spool spool = spool()) {
            assertEquals(50, store.release(spool, e -> true));
            assertEquals(50, spooled(spool));
            assertEquals(50, store.sent(Long.MAX_VALUE, 1_000).size());
        }
    }

    @Test
    void picturesAreEncryptedAndGoWhereTheirEventsGo() throws Exception {
        long start = new EventId(1, 0).number();
        byte[] png = "\u0089PNG Confidential".repeat(2_000).getBytes(StandardCharsets.ISO_8859_1);
        try (ReviewStore store = store();
                Spool spool = spool()) {
            append(store, start, start + 10);
            for (long id = start + 10; id < start + 14; id++) {
                store.append(new RecordedEvent(id, List.of("t", "click", "Confidential")), png);
            }
            assertArrayEquals(png, store.picture(start + 11).orElseThrow());
            assertTrue(store.picture(start + 3).isEmpty());
            assertNoFileHolds("Confidential");
            store.delete(e -> e.id() == start + 11, e -> new RecordedEvent(e.id(), List.of("", "gap", "")));
            assertTrue(store.picture(start + 11).isEmpty());
            store.release(spool, e -> e.id() < start + 13);
            assertTrue(store.picture(start + 12).isEmpty(), "what left this PC is not kept here");
            assertArrayEquals(png, store.picture(start + 13).orElseThrow());
            assertNoFileHolds("Confidential");
            Path segment = spool.released().getFirst();
            Segment.Content content = Segment.open(segment).decrypt(List.of(keys.getPrivate()));
            List<PrivateKey> reader =
                    List.of(KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC).getPrivate(), keys.getPrivate());
            assertArrayEquals(
                    png,
                    PictureFolder.read(segment, named(content, start + 10), reader)
                            .orElseThrow());
            assertArrayEquals(
                    png,
                    PictureFolder.read(segment, named(content, start + 12), reader)
                            .orElseThrow());
            assertTrue(PictureFolder.read(segment, named(content, start + 9), reader)
                    .isEmpty());
            List<PrivateKey> stranger = List.of(reader.getFirst());
            assertThrows(IOException.class, () -> PictureFolder.read(segment, named(content, start + 10), stranger));
            assertThrows(
                    IOException.class,
                    () -> store.append(
                            new RecordedEvent(start + 20, List.of("t", "click", "x")),
                            new byte[PictureFolder.LONGEST + 1]));
            assertEquals(
                    start + 20, store.pending(Long.MAX_VALUE, 1).getFirst().id(), "the event is kept all the same");
        }
    }

    private void assertNoFileHolds(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(!Files.readString(file, StandardCharsets.ISO_8859_1).contains(text), file.toString());
            }
        }
    }

    @Test
    void nobodyElseMayReadTheFiles() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        SecretKey key = KeyFile.reviewKey(folder.resolve("review.key"));
        assertEquals(key, KeyFile.reviewKey(folder.resolve("review.key")));
        try (ReviewStore store = store()) {
            append(store, 0, 10);
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                assertTrue(!Files.readString(file, StandardCharsets.ISO_8859_1).contains("Confidential"));
            }
        }
    }

    @Test
    void numbersSortLikeTime() {
        assertTrue(new EventId(1, 1L << 39).number() < new EventId(2, 0).number());
        assertEquals(new EventId(5, 77), EventId.of(new EventId(5, 77).number()));
        assertNotEquals(new EventId(5, 77), EventId.of(new EventId(5, 78).number()));
    }

    private static long spooled(Spool spool) throws IOException {
        long size = 0;
        for (Path file : spool.released()) {
            size += Segment.open(file).size();
        }
        return size;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private ReviewStore store() throws IOException {
        return new ReviewStore(
                folder.resolve("review"), KeyFile.reviewKey(folder.resolve("key")), "i1", Events.COLUMNS, Events::gap);
    }

    private Spool spool() throws IOException {
        return new Spool(folder.resolve("spool"), keys.getPublic(), "i1", Events.COLUMNS, Events::gap);
    }

    private static void append(ReviewStore store, long from, long to) {
        LongStream.range(from, to).mapToObj(Events::event).forEach(store::append);
    }

    private static List<Long> descending(long from, long to) {
        return LongStream.range(from, to).map(i -> to - 1 - i + from).boxed().toList();
    }

    private static EventName named(Segment.Content content, long number) {
        return new EventName(content.installation(), EventId.of(number));
    }
}
