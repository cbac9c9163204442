/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.policy.Defaults;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.Rule;
import org.taskseam.privacy.policy.Treatment;
import org.taskseam.privacy.policy.WrittenPolicy;
import org.taskseam.privacy.proof.LeakScan;
import org.taskseam.privacy.proof.Planted;

/**
 * Everything that the database can hold has a decision about personal data. What there is to decide about is read from the
 * database: a table, a column, a kind of segment, a stream of a block or a line of a document that nobody reviewed fails here.
 */
class StoredColumnsTest {

    private static final long START = 1_767_600_000_000L;
    private static final String NUMBER = "a number";
    private static final String STREAM = "bytes, looked into below";

    /** Any text: what people planted is searched for in all of them. */
    private static final String MASKED = "(?s).*";

    /** The columns that were reviewed, and the form of all that they hold. */
    private static final Map<String, String> REVIEWED = Map.ofEntries(
            entry("STORE_INFO.NAME", "schema"),
            entry("STORE_INFO.TEXT", "\\d+"),
            entry("LOG_COLUMN.NUMBER", NUMBER),
            entry("LOG_COLUMN.NAME", MASKED),
            entry("LOG_COLUMN.ATTRIBUTE", "[A-Z_]+"),
            entry("LOG_COLUMN.KIND", "TEXT|NUMBER"),
            entry("LOG_COLUMN.NATURE", "CONTEXT|DATA"),
            entry("LOG_COLUMN.FOLLOWS", NUMBER),
            entry("BATCH.ID", "[0-9a-f]{32}:\\d+-\\d+@(defaults|[0-9a-f]{64})"),
            entry("DOCUMENT.NAME", "project|policy|told|import/[0-9a-f]{32}@(defaults|[0-9a-f]{64})"),
            entry("DOCUMENT.VERSION", NUMBER),
            entry("DOCUMENT.TEXT", MASKED),
            entry("SEGMENT.KIND", "ACTORS|TEXTS|FUNCTION"), // names; texts of log_column; numbers
            entry("SEGMENT.COL", NUMBER),
            entry("SEGMENT.SEQ", NUMBER),
            entry("SEGMENT.DATA", STREAM),
            entry("BLOCK.ACTOR", NUMBER),
            entry("BLOCK.SEQ", NUMBER),
            entry("BLOCK.FIRST_MS", NUMBER),
            entry("BLOCK.LAST_MS", NUMBER),
            entry("BLOCK.EVENTS", NUMBER),
            entry("BLOCK.DATA", STREAM));

    /** Lines of the project's documents; a policy is a text that people wrote about the project. */
    private static final Map<String, Set<String>> LINES = Map.of(
            "project", Set.of("name", "created", "key", "keepsNames", "keepsValues", "speaksOfPeople"),
            "import",
                    Set.of(
                            "source",
                            "events",
                            "at",
                            "keepsNames",
                            "keepsValues",
                            "keepsTexts",
                            "policy",
                            "published",
                            "shape"),
            "told", Set.of());

    private static final String POLICY = """
        policy "P"
        purpose "why"
        basis "agreement"
        from 2026-01-01
        until 2026-12-31
        retention P90D
        notice 1
        record all
          application *
          tokenise document
          generalise clipboard value cell
          mask case event-id
        """;

    @TempDir
    Path folder = Path.of("");

    /** Personal data wherever an application could show some: in texts, names of columns, of people and of the file. */
    private static EventLog planted() {
        List<Column> columns = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            if (attribute != Attribute.ACTOR) {
                columns.add(Column.text(attribute.name(), attribute));
            }
        }
        columns.add(Column.text("Mail to wilhelmina.planted@mail.example", Nature.CONTEXT));
        columns.add(Column.text("Employee: Wilhelmina Vandenplanted", Nature.DATA));
        columns.add(Column.text("Employee: Thomas Muellerplant", Nature.DATA));
        columns.add(Column.number("amount", Nature.DATA));
        EventRows rows = new EventRows(columns);
        long time = START;
        for (Planted planted : Planted.all()) {
            EventRows row = rows.event(time++, planted.text());
            for (int c = 0; c < columns.size(); c++) {
                Column column = columns.get(c);
                if (column.kind() == Column.Kind.NUMBER) {
                    row.number(c, 4_111_111_111_111_111L);
                } else {
                    row.text(c, isVocabulary(column.attribute()) ? "button" : planted.text());
                }
            }
        }
        return rows.toLog();
    }

    /** Words of programs, not of people: teams, applications, kinds of actions and elements. */
    private static boolean isVocabulary(@Nullable Attribute attribute) {
        return attribute != null && Defaults.treatment(attribute) == Treatment.KEEP;
    }

    private Path imported(ImportSettings settings) {
        Path path = folder.resolve("p.taskseam");
        try (Project project = Projects.create(path, "p", new ProjectKeys(folder.resolve("keys")))) {
            new Importer(project).run(planted(), "Employee: Wilhelmina Vandenplanted.csv", settings, Progress.NONE);
        }
        return path;
    }

    private static ImportSettings settings(boolean underPolicy) {
        return underPolicy
                ? new ImportSettings(false, false, false, false, WrittenPolicy.of(POLICY))
                : ImportSettings.protective();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyColumnAndStreamHasADecision(boolean underPolicy) throws SQLException, IOException {
        Path project = imported(settings(underPolicy));
        LeakScan scan = new LeakScan(Planted.all().stream().map(Planted::value).toList());
        scan.search(project);
        try (Connection connection = connection(project)) {
            assertEquals(REVIEWED.keySet(), columns(connection).keySet(), "a column without a decision");
            for (Map.Entry<String, Integer> column : columns(connection).entrySet()) {
                check(connection, column.getKey(), column.getValue(), scan);
            }
            checkBlocks(connection);
            checkDocuments(connection);
        } finally {
            shutDown(project);
        }
        checkTexts(project, underPolicy ? PolicyText.parse(POLICY) : null);
        assertEquals(List.of(), scan.leaks());
    }

    private static void check(Connection connection, String column, int type, LeakScan scan) throws SQLException {
        String form = String.valueOf(REVIEWED.get(column));
        boolean number = type == Types.INTEGER || type == Types.BIGINT;
        assertEquals(form.equals(NUMBER), number, column);
        assertEquals(form.equals(STREAM), type == Types.BLOB, column);
        int dot = column.indexOf('.');
        String sql = "select " + column.substring(dot + 1) + " from " + column.substring(0, dot);
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                byte[] bytes =
                        type == Types.BLOB ? rows.getBytes(1) : text(rows).getBytes(StandardCharsets.UTF_8);
                scan.search(column, bytes);
                assertTrue(number || type == Types.BLOB || text(rows).matches(form), () -> column + ": " + form);
            }
        }
    }

    private static String text(ResultSet rows) throws SQLException {
        String text = rows.getString(1);
        return text == null ? "NULL" : text;
    }

    /** A block has three streams of its own, of times; all others are those of the columns of the log. */
    private static void checkBlocks(Connection connection) throws SQLException {
        int columns = 0;
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from log_column")) {
            assertTrue(rows.next());
            columns = rows.getInt(1);
        }
        try (ResultSet rows = connection.createStatement().executeQuery("select data from block")) {
            assertTrue(rows.next());
            do {
                ByteBuffer block = ByteBuffer.wrap(rows.getBytes(1)).order(ByteOrder.LITTLE_ENDIAN);
                int at = 20;
                int streams = 0;
                while (at < block.capacity() - Integer.BYTES) {
                    at += 3 + Short.toUnsignedInt(block.getShort(at + 1));
                    streams++;
                }
                assertEquals(3 + columns, streams);
            } while (rows.next());
        }
    }

    private static void checkDocuments(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select name, text from document")) {
            while (rows.next()) {
                String kind = rows.getString(1).replaceAll("/.*", "");
                if (!kind.equals("policy")) {
                    assertEquals(
                            LINES.get(kind),
                            TextDocument.parse(rows.getString(2)).values().keySet(),
                            kind);
                }
            }
        }
    }

    /** What stands in the texts of a column is what the treatment of its attribute leaves. */
    private void checkTexts(Path path, @Nullable Policy policy) {
        try (Project project = Projects.open(path, new ProjectKeys(folder.resolve("keys")))) {
            EventLog log = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(Planted.all().size(), log.size());
            project.events().actors().forEach(actor -> assertTrue(actor.matches("P-[2-9A-Z]{8}"), actor));
            Set<Treatment> seen = new TreeSet<>();
            for (Column column : log.columns()) {
                assertEquals(Column.Kind.TEXT, column.kind(), column.name());
                Treatment treatment = treatment(column, policy);
                seen.add(treatment);
                String form = switch (treatment) {
                    case DROP -> "";
                    case TOKENISE -> "v:[0-9a-f]{16}";
                    case PSEUDONYMISE -> "[A-Z]-[2-9A-Z]{8}";
                    case KEEP -> "button";
                    case MASK, GENERALISE -> MASKED;
                };
                IdColumn ids = log.texts(column.name());
                for (int id = 0; id < ids.dictionary().size(); id++) {
                    String text = ids.dictionary().text(id);
                    assertTrue(text.matches(form), column + ": " + text);
                }
            }
            assertTrue(seen.containsAll(Set.of(Treatment.TOKENISE, Treatment.PSEUDONYMISE, Treatment.MASK)), "" + seen);
        }
    }

    private static Treatment treatment(Column column, @Nullable Policy policy) {
        Attribute attribute = column.attribute();
        if (attribute == null) {
            assertTrue(policy == null, "a policy says nothing of own columns, so they are not stored");
            return column.nature() == Nature.DATA ? Treatment.TOKENISE : Treatment.MASK;
        }
        return policy == null ? Defaults.ofImports(attribute) : rule(policy).treatment(attribute);
    }

    private static Rule rule(Policy policy) {
        return policy.rules().getFirst();
    }

    @Test
    void aNewColumnIsFound() throws SQLException {
        Path project = imported(ImportSettings.protective());
        try (Connection connection = connection(project)) {
            connection.createStatement().execute("alter table block add column remark varchar(20)");
            connection.createStatement().execute("create table notes (remark varchar(20))");
            Set<String> unreviewed = new TreeSet<>(columns(connection).keySet());
            unreviewed.removeAll(REVIEWED.keySet());
            assertEquals(Set.of("BLOCK.REMARK", "NOTES.REMARK"), unreviewed);
        } finally {
            shutDown(project);
        }
    }

    /** A log without a line of headings: its first event gives the names of the columns. */
    @Test
    void namesOfColumnsAndFilesAreMasked() {
        Path path = imported(ImportSettings.protective());
        try (Project project = Projects.open(path, new ProjectKeys(folder.resolve("keys")))) {
            List<String> names =
                    project.events().columns().stream().map(Column::name).toList();
            assertTrue(
                    names.containsAll(List.of("Mail to <EMAIL>", "Employee: <PERSON>", "Employee: <PERSON> 2")),
                    "" + names);
            String record = project.events().documents().stream()
                    .filter(name -> name.startsWith("import/"))
                    .flatMap(name -> project.events().document(name).stream())
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertTrue(record.contains("source=Employee: <PERSON>"), record);
            assertFalse(record.contains("Wilhelmina"), record);
        }
    }

    /** Columns of all tables that are not the database's own, with their types. */
    private static Map<String, Integer> columns(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, Integer> columns = new TreeMap<>();
        try (ResultSet tables = data.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (ResultSet rows = data.getColumns(null, tables.getString("TABLE_SCHEM"), table, "%")) {
                    while (rows.next()) {
                        columns.put(table + "." + rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"));
                    }
                }
            }
        }
        return columns;
    }

    private static EmbeddedDataSource source(Path project) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(project.resolve("store").toString());
        return source;
    }

    private static Connection connection(Path project) throws SQLException {
        return source(project).getConnection();
    }

    private static void shutDown(Path project) {
        EmbeddedDataSource source = source(project);
        source.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, source::getConnection);
    }
}
