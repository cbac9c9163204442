/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;

class ImporterTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void peopleAndValuesAreReplacedUnlessKeepingIsAskedFor() {
        EventLog log = SampleLog.of(1, 2000, 5);
        try (Project project = create("a")) {
            ImportResult result = new Importer(project).run(log, "a.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(2000, result.events());
            assertEquals(List.of("event", "amount"), result.leftOut());
            assertFalse(project.info().keepsNames());
            assertFalse(project.info().keepsValues());
            EventLog read = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(
                    List.of("activity", "app", "case", "value", "pc", "length"),
                    read.columns().stream().map(Column::name).toList());
            for (String actor : project.events().actors()) {
                assertTrue(actor.matches("P-[2-9A-Z]{8}"), actor);
            }
            assertEachMatches(read.texts("case"), "v:[0-9a-f]{16}");
            assertEachMatches(read.texts("value"), "v:[0-9a-f]{16}");
            assertEachMatches(read.texts("pc"), "M-[2-9A-Z]{8}");
            assertEachMatches(read.texts("activity"), "activity \\d+");
            assertEquals(
                    log.texts("value").dictionary().size(),
                    read.texts("value").dictionary().size());
        }
        try (Project project = create("b")) {
            new Importer(project).run(log, "a.csv", new ImportSettings(true, true), Progress.NONE);
            assertTrue(project.info().keepsNames());
            assertTrue(project.info().keepsValues());
            assertEquals(
                    Set.of("person 0", "person 1", "person 2", "person 3", "person 4"),
                    project.events().actors());
            assertEquals(8, project.events().columns().size());
        }
    }

    @Test
    void aCancelledImportIsCompletedByRepeatingIt() {
        EventLog log = SampleLog.of(2, 150_000, 3);
        try (Project project = create("c")) {
            Importer importer = new Importer(project);
            Stopping stopping = new Stopping();
            assertThrows(
                    CancellationException.class,
                    () -> importer.run(log, "c.csv", ImportSettings.protective(), stopping));
            assertEquals(stopping.stored, project.events().statistics().events());
            assertTrue(stopping.stored > 0 && stopping.stored < log.size());
            ImportResult rest = importer.run(log, "c.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(stopping.stored, rest.known());
            assertEquals(log.size(), rest.known() + rest.events());
            ImportResult again = importer.run(log, "c.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(0, again.events());
            assertEquals(log.size(), project.events().statistics().events());
            assertEquals(2, project.events().documents().size());
        }
    }

    @Test
    void aProjectIsOpenedAgainOrSaysWhyNot() throws IOException {
        create("d").close();
        try (Project project = Projects.open(folder.resolve("d.taskseam"), keys())) {
            assertEquals("d", project.info().name());
        }
        StoreException there = assertThrows(StoreException.class, () -> create("d"));
        assertTrue(there.getMessage().contains("already a store"), there.getMessage());
        StoreException none = assertThrows(StoreException.class, () -> Projects.open(folder, keys()));
        assertTrue(none.getMessage().contains("is not a project"), none.getMessage());
        EventStores.create(folder.resolve("store")).close();
        StoreException bare = assertThrows(StoreException.class, () -> Projects.open(folder, keys()));
        assertTrue(bare.getMessage().contains("not one of a project"), bare.getMessage());
        try (Stream<Path> files = Files.list(keys().folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Project project = Projects.open(folder.resolve("d.taskseam"), keys())) {
            Importer importer = new Importer(project);
            StoreException key = assertThrows(
                    StoreException.class,
                    () -> importer.run(SampleLog.of(1, 10, 1), "x", ImportSettings.protective(), Progress.NONE));
            assertTrue(key.getMessage().contains("not on this computer"), key.getMessage());
        }
    }

    private Project create(String name) {
        return Projects.create(folder.resolve(name + Projects.SUFFIX), name, keys());
    }

    private ProjectKeys keys() {
        return new ProjectKeys(folder.resolve("keys"));
    }

    private static void assertEachMatches(IdColumn column, String pattern) {
        for (int id = 0; id < column.dictionary().size(); id++) {
            assertTrue(
                    column.dictionary().text(id).matches(pattern),
                    column.dictionary().text(id));
        }
    }

    /** Cancels after the first range was stored. */
    private static final class Stopping implements Progress {

        private boolean storing;
        private long stored;

        @Override
        public void begin(String step, long total) {
            storing = step.startsWith("Store");
        }

        @Override
        public void worked(long amount) {
            stored += storing ? amount : 0;
        }

        @Override
        public boolean isCancelled() {
            return stored > 0;
        }
    }
}
