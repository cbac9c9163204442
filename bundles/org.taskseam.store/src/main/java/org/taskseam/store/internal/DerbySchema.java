/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.taskseam.store.LayoutException;

/**
 * The tables of a store and their version. Version history: 1, the first (2026).
 *
 * <p>A later version adds a step to {@link #migrate} that brings the version before it up, in one transaction.
 */
final class DerbySchema {

    static final int VERSION = 1;

    private static final String[] SMALL_TABLES = {
        "create table store_info (name varchar(64) not null primary key, text varchar(2000) not null)",
        "create table log_column (number int not null primary key, name varchar(32672) not null, attribute"
                + " varchar(64), kind varchar(16) not null, nature varchar(16) not null, follows int not null)",
        "create table batch (id varchar(200) not null primary key)",
        "create table document (name varchar(200) not null primary key, version int not null, text clob(8M) not null)"
    };

    private static final String[] LARGE_TABLES = {
        "create table segment (kind varchar(16) not null, col int not null, seq int not null, data blob(1G) not null, "
                + "primary key (kind, col, seq))",
        "create table block (actor int not null, seq int not null, first_ms bigint not null, last_ms bigint not null, "
                + "events int not null, data blob(16M) not null, primary key (actor, seq))",
    };

    private static final String SPANS = "create index block_span on block (actor, seq, first_ms, last_ms, events)";

    private DerbySchema() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            setProperty(connection, "derby.storage.pageSize", "4096"); // else long columns make them pages of 32 KB
            for (String table : SMALL_TABLES) {
                statement.execute(table);
            }
            setProperty(connection, "derby.storage.pageSize", "32768");
            setProperty(connection, "derby.storage.pageReservedSpace", "0");
            for (String table : LARGE_TABLES) {
                statement.execute(table);
            }
            setProperty(connection, "derby.storage.pageSize", null);
            statement.execute(SPANS);
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into store_info values (?, ?)")) {
            insert.setString(1, "schema");
            insert.setString(2, Integer.toString(VERSION));
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static void setProperty(Connection connection, String name, @Nullable String value) throws SQLException {
        try (CallableStatement call = connection.prepareCall("call SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
            call.setString(1, name);
            call.setString(2, value);
            call.execute();
        }
    }

    /** Brings an older schema up to date and refuses a newer one. */
    static void migrate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > VERSION) {
            throw LayoutException.newer(Messages.text("project.schema", version), VERSION);
        }
        if (version < 1) {
            throw LayoutException.early(Messages.text("project.schema", version));
        }
    }

    private static int version(Connection connection) throws SQLException {
        int version = 0;
        try (PreparedStatement select = connection.prepareStatement("select text from store_info where name = ?")) {
            select.setString(1, "schema");
            try (ResultSet rows = select.executeQuery()) {
                version = rows.next() ? Integer.parseInt(rows.getString(1)) : 0;
            }
        } catch (NumberFormatException e) {
            version = 0;
        }
        connection.commit();
        return version;
    }
}
