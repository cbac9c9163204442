/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.contract.EventStoreContract;
import org.taskseam.store.internal.StoreFolders;

class DerbyEventStoreTest extends EventStoreContract {

    private static final int FIRST_STREAM = 20;

    @TempDir
    Path folder = Path.of("");

    @Override
    protected EventStore create() {
        return EventStores.create(folder.resolve("store"));
    }

    @Override
    protected EventStore reopen(EventStore store) {
        store.close();
        return EventStores.open(folder.resolve("store"));
    }

    @Test
    void aStoreThatIsOpenElsewhereSaysSo() {
        StoreException e = assertThrows(StoreException.class, () -> EventStores.open(folder.resolve("store")));
        assertTrue(e.getMessage().contains("is open already"), e.getMessage());
    }

    @Test
    void aFolderWithoutAStoreSaysSo() {
        StoreException e = assertThrows(StoreException.class, () -> EventStores.open(folder.resolve("other")));
        assertTrue(e.getMessage().contains("There is no store"), e.getMessage());
        StoreException none = assertThrows(StoreException.class, () -> EventStores.create(folder.resolve("none/s")));
        assertTrue(none.getMessage().contains("can't be written to"), none.getMessage());
    }

    @Test
    void aNewerSchemaIsRefusedPolitely() throws SQLException {
        Path store = folder.resolve("newer");
        EventStores.create(store).close();
        change(
                store,
                connection ->
                        connection.createStatement().execute("update store_info set text = '2' where name = 'schema'"));
        LayoutException e = assertThrows(LayoutException.class, () -> EventStores.open(store));
        assertTrue(e.getMessage().contains("newer version of Taskseam"), e.getMessage());
        LayoutException again = assertThrows(LayoutException.class, () -> EventStores.open(store));
        assertEquals(e.getMessage(), again.getMessage());
    }

    /** Early builds wrote streams in ways of their own without another version. */
    @Test
    void blocksOfAnEarlyBuildAreToldFromDamage() throws SQLException {
        Path store = folder.resolve("early");
        try (EventStore first = EventStores.create(store)) {
            first.append(Batch.of("b", log(1, 100, 1)));
        }
        change(store, connection -> {
            ResultSet rows = connection.createStatement().executeQuery("select data from block");
            rows.next();
            ByteBuffer data = ByteBuffer.wrap(rows.getBytes(1)).order(ByteOrder.LITTLE_ENDIAN);
            data.put(FIRST_STREAM, (byte) 17);
            CRC32C check = new CRC32C();
            check.update(data.array(), 0, data.capacity() - Integer.BYTES);
            data.putInt(data.capacity() - Integer.BYTES, (int) check.getValue());
            PreparedStatement update = connection.prepareStatement("update block set data = ?");
            update.setBytes(1, data.array());
            update.execute();
        });
        try (EventStore second = EventStores.open(store)) {
            LayoutException e = assertThrows(LayoutException.class, () -> second.scan(EventQuery.all(), Progress.NONE));
            assertTrue(e.getMessage().contains("early build"), e.getMessage());
        }
    }

    /** A change behind the store's back. */
    private interface Change {
        void run(Connection connection) throws SQLException;
    }

    private static void change(Path store, Change change) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(store.toString());
        try (Connection connection = source.getConnection()) {
            change.run(connection);
        }
        source.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, source::getConnection);
    }

    @Test
    void anInterruptedReplacementIsEnded() throws IOException {
        Path store = folder.resolve("a/store");
        Files.createDirectories(store.getParent());
        try (EventStore first = EventStores.create(store)) {
            first.append(Batch.of("old", log(1, 100, 1)));
        }
        try (EventStore second = EventStores.create(folder.resolve("a/other"))) {
            second.append(Batch.of("new", log(2, 200, 1)));
        }
        Files.move(folder.resolve("a/other"), folder.resolve("a/store.next"));
        Files.createDirectory(folder.resolve("a/store.tmp-12345678"));
        try (EventStore recovered = EventStores.open(store)) {
            assertEquals(200, recovered.statistics().events());
        }
        assertEquals(List.of("other.lock", "store", "store.lock"), names(store.getParent()));
    }

    /** Damage to the files of a store. */
    private interface Damage {
        void to(Path store) throws IOException;
    }

    @Test
    void damagedFilesAreToldInASentence() throws IOException {
        assertDamageIsTold("XSDG2", store -> write(largest(store.resolve("seg0")), 40000));
        assertDamageIsTold("X", store -> {
            try (Stream<Path> files = Files.list(store.resolve("seg0"))) {
                for (Path file : files.toList()) {
                    write(file, 0);
                    write(file, 4096);
                }
            }
        });
        assertDamageIsTold("X", store -> write(store.resolve("seg0/c20.dat"), 5000));
        assertDamageIsTold("X", store -> StoreFolders.destroy(store.resolve("seg0")));
        assertDamageIsTold("X", store -> Files.write(store.resolve("service.properties"), new byte[0]));
        assertDamageIsTold("XJ004", store -> Files.delete(store.resolve("service.properties")));
        assertDamageIsTold("X", store -> StoreFolders.destroy(store.resolve("log")));
    }

    private void assertDamageIsTold(String code, Damage damage) throws IOException {
        Path project = Files.createTempDirectory(folder, "damaged");
        Path store = project.resolve("store");
        try (EventStore whole = EventStores.create(store)) {
            whole.append(Batch.of("b", log(1, 20_000, 1)));
        }
        damage.to(store);
        StoreException e = assertThrows(StoreException.class, () -> {
            try (EventStore damaged = EventStores.open(store)) {
                damaged.scan(EventQuery.all(), Progress.NONE);
            }
        });
        String start = "The store of the project " + project + " is damaged (Derby: " + code;
        assertTrue(e.getMessage().startsWith(start), e.getMessage());
        assertTrue(e.getMessage().endsWith("into a new folder."), e.getMessage());
        assertTrue(e.getMessage().length() < start.length() + 100, e.getMessage());
    }

    private static Path largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void write(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("garbagegarbage".getBytes(StandardCharsets.US_ASCII)), at);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
