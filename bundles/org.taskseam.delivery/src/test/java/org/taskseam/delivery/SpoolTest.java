/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private final KeyPair keys = KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC);
    private final FailingDisk disk = new FailingDisk();

    @TempDir
    private Path folder;

    @Test
    void onlyTheOwnerOfThePrivateKeyReadsWhatWasReleased() throws IOException {
        try (Spool spool = spool()) {
            append(spool, 0, 100);
            assertEquals(List.of(), spool.released(), "nothing is for others before it is released");
            spool.release();
            assertEquals(1, spool.released().size());
            String bytes = Files.readString(spool.released().getFirst(), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("Confidential") || bytes.contains("click"));
        }
        assertEquals(LongStream.range(0, 100).boxed().toList(), readAll());
        SegmentKeys.Unsealing stranger = new SegmentKeys.Unsealing(
                KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC).getPrivate());
        Segment segment = Segment.open(segments().getFirst());
        assertThrows(IOException.class, () -> segment.decrypt(stranger));
    }

    @Test
    void aDamagedRecordLosesOnlyItself() throws IOException {
        try (Spool spool = spool()) {
            append(spool, 10, 50);
            spool.release();
        }
        Path file = segments().getFirst();
        byte[] good = Files.readAllBytes(file);
        int start = good.length - 40 * recordLength();
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bad = good.clone();
            int at = start + random.nextInt(bad.length - start);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bad);
            Segment.Content content = Segment.open(file).decrypt(new SegmentKeys.Unsealing(keys.getPrivate()));
            int victim = 10 + (at - start) / recordLength();
            assertEquals(
                    LongStream.range(10, 50).filter(id -> id != victim).boxed().toList(), Events.ids(content.events()));
            assertEquals(1, content.damaged());
        }
    }

    /** Numbers of two digits make records of one length. */
    private static int recordLength() {
        return SegmentWriter.FRAME + Events.event(10).bytes().length + RecordCipher.TAG;
    }

    @Test
    void aCutOffEndLosesOnlyTheLastRecord() throws IOException {
        try (Spool spool = spool()) {
            append(spool, 0, 5);
            spool.release();
        }
        Path file = segments().getFirst();
        byte[] good = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(good, good.length - 3));
        assertEquals(List.of(0L, 1L, 2L, 3L), readAll());
    }

    @Test
    void afterAFailedSyncTheFileIsLeftAndItsEventsAreWrittenIntoANewOne() throws IOException {
        try (Spool spool = spool()) {
            append(spool, 0, 10);
            spool.release();
            append(spool, 10, 20);
            disk.syncFails = true;
            assertThrows(IOException.class, spool::release);
            append(spool, 20, 30);
            disk.syncFails = false;
            spool.release();
        }
        assertEquals(LongStream.range(0, 30).boxed().toList(), readAll());
        assertEquals(List.of(), disk.touchedAfterFailure);
    }

    @Test
    void aFullDiskLosesNothingUntilMemoryIsFullAndThenTellsHowMuch() throws IOException {
        try (Spool spool = spool()) {
            append(spool, 0, 10);
            spool.release();
            disk.full = true;
            append(spool, 10, 10 + SegmentLog.MOST_WAITING + 77);
            assertThrows(IOException.class, spool::release);
            disk.full = false;
            spool.release();
        }
        List<Long> read = readAll();
        assertEquals(
                LongStream.range(0, 10 + SegmentLog.MOST_WAITING).boxed().toList(), read.subList(0, read.size() - 1));
        assertEquals(Events.gap(77).id(), read.getLast());
    }

    @Test
    void whatWasSyncedSurvivesAKill() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SpoolTest.class.getName(),
                        folder.toString(),
                        KeyFile.text(KeyFile.Kind.SPOOL_PUBLIC, keys.getPublic()))
                .redirectErrorStream(true)
                .start();
        String line = child.inputReader().readLine();
        assertEquals("synced", line);
        child.destroyForcibly().waitFor();
        // a later start gives what was open its name
        spool().close();
        assertEquals(LongStream.range(0, 500).boxed().toList(), readAll().subList(0, 500));
    }

    /** The process that gets killed: appends 500 events, lets them be synced, and goes on appending. */
    public static void main(String[] arguments) throws Exception {
        Spool spool = new Spool(
                Path.of(arguments[0]),
                KeyFile.publicKey(arguments[1], KeyFile.Kind.SPOOL_PUBLIC, "argument"),
                "i1",
                Events.COLUMNS,
                Events::gap);
        append(spool, 0, 500);
        Thread.sleep(5L * SegmentLog.SYNC_MILLIS);
        System.out.println("synced");
        for (long id = 500; ; id++) {
            spool.append(Events.event(id));
        }
    }

    @Test
    void onlyReleasedSegmentsCanBeDeleted() throws IOException {
        try (Spool spool = spool()) {
            append(spool, 0, 3);
            spool.release();
            assertThrows(IOException.class, () -> spool.delete(folder.resolve("other.tseam")));
            spool.delete(spool.released().getFirst());
            assertEquals(List.of(), spool.released());
        }
    }

    @Test
    void nothingElseIsTakenForASegment() throws IOException {
        Path file = folder.resolve("x.tseam");
        Files.writeString(file, "time,action\n");
        assertThrows(IOException.class, () -> Segment.open(file));
        assertFalse(Segment.is(Files.readAllBytes(file)));
        try (Spool spool = spool()) {
            append(spool, 0, 1);
            spool.release();
            byte[] bytes = Files.readAllBytes(spool.released().getFirst());
            bytes[SegmentHeader.MAGIC.length()] = 3;
            Files.write(file, bytes);
        }
        assertTrue(assertThrows(IOException.class, () -> Segment.open(file))
                .getMessage()
                .contains("version 3"));
    }

    private Spool spool() throws IOException {
        return new Spool(folder, keys.getPublic(), "i1", Events.COLUMNS, Events::gap, disk);
    }

    private static void append(Spool spool, long from, long to) {
        LongStream.range(from, to).mapToObj(Events::event).forEach(spool::append);
    }

    private List<Path> segments() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tseam")).sorted().toList();
        }
    }

    private List<Long> readAll() throws IOException {
        List<Long> ids = new ArrayList<>();
        for (Path file : segments()) {
            ids.addAll(Events.ids(Segment.open(file)
                    .decrypt(new SegmentKeys.Unsealing(keys.getPrivate()))
                    .events()));
        }
        return ids;
    }
}
