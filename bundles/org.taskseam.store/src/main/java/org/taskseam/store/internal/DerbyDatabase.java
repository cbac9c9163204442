/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.store.StoreException;

/** Starts and stops Derby databases and says in plain words why one can't be used. */
final class DerbyDatabase {

    private static final String ALREADY_BOOTED = "XSDB6";
    private static final String SHUT_DOWN = "08006";

    static {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        setUnlessSet("derby.stream.error.file", windows ? "NUL" : "/dev/null");
        setUnlessSet("derby.storage.pageCacheSize", "2000");
        setUnlessSet("derby.storage.logSwitchInterval", "1048576");
        // one wait for the disk for each transaction, and no file of zeros before it is written
        setUnlessSet("derby.storage.fileSyncTransactionLog", "true");
    }

    private DerbyDatabase() {}

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    static Connection create(Path folder) {
        EmbeddedDataSource source = source(folder);
        source.setCreateDatabase("create");
        return connect(source, folder);
    }

    static Connection open(Path folder) {
        return connect(source(folder), folder);
    }

    private static Connection connect(EmbeddedDataSource source, Path folder) {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw failure("store.open", folder, e);
        }
    }

    static void shutDown(Path folder) {
        EmbeddedDataSource source = source(folder);
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState()) && !"XJ004".equals(e.getSQLState())) {
                throw failure("store.close", folder, e);
            }
        }
    }

    private static EmbeddedDataSource source(Path folder) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toAbsolutePath().toString());
        return source;
    }

    /** @param key of what can't be done in the folder */
    static StoreException failure(String key, Path folder, SQLException e) {
        String what = Messages.text(key, folder);
        for (Throwable cause : DerbyFailure.causes(e)) {
            if (cause instanceof SQLException sql && ALREADY_BOOTED.equals(sql.getSQLState())) {
                return new StoreException(Messages.text("failure.busy", what), e);
            }
            if (WholeFile.isFull(cause)) {
                return new StoreException(Messages.text("failure.full", what), e);
            }
        }
        return DerbyFailure.damage(folder, e)
                .map(code -> new StoreException(
                        Messages.text("failure.damaged", new StoreFolders(folder).parent(), code), e))
                .orElseGet(() -> new StoreException(
                        Messages.text("failure.other", what, DerbyFailure.reason(e), e.getSQLState()), e));
    }
}
