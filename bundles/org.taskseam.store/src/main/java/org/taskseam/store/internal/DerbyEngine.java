/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Nature;
import org.taskseam.store.Document;
import org.taskseam.store.StoreException;

/** Keeps rows in an embedded Derby database in one folder. */
public final class DerbyEngine implements Engine {

    private static final String SPANS = "select actor, seq, first_ms, last_ms, events from block "
            + "--DERBY-PROPERTIES index=block_span\n order by actor, seq";

    private final Path folder;
    private final @Nullable FileChannel lock;
    private final Connection connection;

    private DerbyEngine(Path folder, @Nullable FileChannel lock, Connection connection) {
        this.folder = folder;
        this.lock = lock;
        this.connection = connection;
    }

    /**
     * Makes a store.
     *
     * @param folder    does not exist yet; its parent does
     * @param documents documents that the store has from the first moment
     */
    public static DerbyEngine create(Path folder, List<Document> documents) {
        StoreFolders folders = new StoreFolders(folder);
        FileChannel lock = lock(folders);
        try {
            folders.recover();
            if (Files.exists(folder)) {
                throw new StoreException(Messages.text("store.there", folder));
            }
            Path temporary = folders.temporary();
            DerbyEngine first = new DerbyEngine(temporary, null, EmptyStore.open(temporary));
            Changes changes = new Changes();
            changes.documents.addAll(documents);
            first.commit(changes);
            first.close();
            folders.takeOver(temporary);
            return new DerbyEngine(folder, lock, DerbyDatabase.open(folder));
        } catch (SQLException e) {
            release(lock);
            throw DerbyDatabase.failure("store.make", folder, e);
        } catch (IOException | UncheckedIOException e) {
            release(lock);
            throw new StoreException(because("store.make", folder, e), e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** Opens a store that was made by {@link #create}. */
    public static DerbyEngine open(Path folder) {
        StoreFolders folders = new StoreFolders(folder);
        FileChannel lock = lock(folders);
        try {
            folders.recover();
            if (!Files.isDirectory(folder)) {
                throw new StoreException(Messages.text("store.none", folder));
            }
            Connection connection = DerbyDatabase.open(folder);
            try {
                DerbySchema.migrate(connection);
            } catch (SQLException | RuntimeException e) {
                DerbyDatabase.shutDown(folder);
                throw e;
            }
            return new DerbyEngine(folder, lock, connection);
        } catch (SQLException e) {
            release(lock);
            throw DerbyDatabase.failure("store.open", folder, e);
        } catch (IOException e) {
            release(lock);
            throw new StoreException(because("store.open", folder, e), e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static String because(String what, Path folder, Exception e) {
        return Messages.text("store.because", Messages.text(what, folder), e.getMessage());
    }

    private static FileChannel lock(StoreFolders folders) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folders.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // open in this program: told below
        } catch (IOException e) {
            release(channel);
            throw new StoreException(Messages.text("project.read.only", folders.parent(), e.getMessage()));
        }
        release(channel);
        throw new StoreException(Messages.text("project.busy", folders.parent()));
    }

    private static void release(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A transaction or a query. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T run(String what, Work<T> work) {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException e) {
            rollBack(e);
            throw DerbyDatabase.failure(what, folder, e);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void commit(Changes changes) {
        run("store.write", () -> {
            for (ColumnRow row : changes.columns) {
                Column column = row.column();
                Attribute attribute = column.attribute();
                update(
                        "insert into log_column values (?, ?, ?, ?, ?, ?)",
                        row.number(),
                        column.name(),
                        attribute == null ? null : attribute.name(),
                        column.kind().name(),
                        column.nature().name(),
                        row.follows());
            }
            writeSegments(changes.segments);
            removeBlocks(changes.removedBlocks);
            writeBlocks(changes.blocks);
            for (String batch : changes.batches) {
                update("insert into batch values (?)", batch);
            }
            for (String name : changes.removedDocuments) {
                update("delete from document where name = ?", name);
            }
            for (Document document : changes.documents) {
                update("delete from document where name = ?", document.name());
                update("insert into document values (?, ?, ?)", document.name(), document.version(), document.text());
            }
            return changes;
        });
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private void writeSegments(List<SegmentRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into segment values (?, ?, ?, ?)")) {
            for (SegmentRow row : rows) {
                if (row.kind() == SegmentRow.Kind.FUNCTION) {
                    update(
                            "delete from segment where kind = ? and col = ?",
                            row.kind().name(),
                            row.column());
                }
                insert.setString(1, row.kind().name());
                insert.setInt(2, row.column());
                insert.setInt(3, row.seq());
                insert.setBytes(4, row.data());
                insert.executeUpdate();
            }
        }
    }

    private void removeBlocks(List<BlockSpan> spans) throws SQLException {
        for (BlockSpan span : spans) {
            update("delete from block where actor = ? and seq = ?", span.actor(), span.seq());
        }
    }

    private void writeBlocks(List<BlockRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into block values (?, ?, ?, ?, ?, ?)")) {
            for (BlockRow row : rows) {
                BlockSpan span = row.span();
                insert.setInt(1, span.actor());
                insert.setInt(2, span.seq());
                insert.setLong(3, span.first());
                insert.setLong(4, span.last());
                insert.setInt(5, span.events());
                insert.setBytes(6, row.data());
                insert.executeUpdate();
            }
        }
    }

    /** Makes a value of the row at which a result stands. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        return run("store.read", () -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                List<T> result = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        result.add(reader.read(rows));
                    }
                }
                return result;
            }
        });
    }

    @Override
    public List<ColumnRow> columns() {
        return query("select * from log_column order by number", row -> {
            String attribute = row.getString(3);
            Column column = new Column(
                    row.getString(2),
                    attribute == null ? null : Attribute.valueOf(attribute),
                    Column.Kind.valueOf(row.getString(4)),
                    Nature.valueOf(row.getString(5)));
            return new ColumnRow(row.getInt(1), column, row.getInt(6));
        });
    }

    @Override
    public List<SegmentRow> segments(SegmentRow.Kind kind, int column) {
        return query(
                "select seq, data from segment where kind = ? and col = ? order by seq",
                row -> new SegmentRow(kind, column, row.getInt(1), row.getBytes(2)),
                kind.name(),
                column);
    }

    @Override
    public List<BlockSpan> spans() {
        return query(SPANS, DerbyEngine::span);
    }

    private static BlockSpan span(ResultSet row) throws SQLException {
        return new BlockSpan(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getInt(5));
    }

    @Override
    public void blocks(Consumer<BlockRow> sink) {
        query("select actor, seq, first_ms, last_ms, events, data from block", row -> {
            sink.accept(new BlockRow(span(row), row.getBytes(6)));
            return Boolean.TRUE;
        });
    }

    @Override
    public byte[] block(BlockSpan span) {
        return query(
                        "select data from block where actor = ? and seq = ?",
                        row -> row.getBytes(1),
                        span.actor(),
                        span.seq())
                .getFirst();
    }

    @Override
    public boolean hasBatch(String id) {
        return !query("select id from batch where id = ?", row -> row.getString(1), id)
                .isEmpty();
    }

    @Override
    public List<String> batches() {
        return query("select id from batch", row -> row.getString(1));
    }

    @Override
    public List<String> documents() {
        return query("select name from document", row -> row.getString(1)).stream()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Document> document(String name) {
        return query(
                        "select version, text from document where name = ?",
                        row -> new Document(name, row.getInt(1), row.getString(2)),
                        name)
                .stream()
                .findFirst();
    }

    @Override
    public Engine successor() {
        Path temporary = new StoreFolders(folder).temporary();
        try {
            return new DerbyEngine(temporary, null, EmptyStore.open(temporary));
        } catch (SQLException e) {
            throw DerbyDatabase.failure("store.successor", folder, e);
        } catch (IOException e) {
            throw new StoreException(because("store.successor", folder, e), e);
        }
    }

    @Override
    public Engine replaceBy(Engine successor) {
        DerbyEngine next = (DerbyEngine) successor;
        next.close();
        disconnect();
        new StoreFolders(folder).takeOver(next.folder);
        return new DerbyEngine(folder, lock, DerbyDatabase.open(folder));
    }

    @Override
    public void discard() {
        close();
        try {
            StoreFolders.destroy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            disconnect();
        } finally {
            release(lock);
        }
    }

    private void disconnect() {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        } catch (SQLException e) {
            throw DerbyDatabase.failure("store.close", folder, e);
        } finally {
            DerbyDatabase.shutDown(folder);
        }
    }
}
