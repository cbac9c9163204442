/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.store.contract.EventStoreContract;

class DerbyEventStoreTest extends EventStoreContract {

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
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(store.toString());
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("update store_info set text = '2' where name = 'schema'");
        }
        source.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, source::getConnection);
        StoreException e = assertThrows(StoreException.class, () -> EventStores.open(store));
        assertTrue(e.getMessage().contains("newer version of Taskseam"), e.getMessage());
        StoreException again = assertThrows(StoreException.class, () -> EventStores.open(store));
        assertEquals(e.getMessage(), again.getMessage());
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

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
