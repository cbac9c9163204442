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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.InstalledDetectors;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.privacy.policy.WrittenPolicy;

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
    void columnsThatRepeatTheClockAreLeftOutUnlessValuesAreKept() {
        long[] times = new long[40];
        String[] durations = new String[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i == 0 ? 1_700_000_000_000L : times[i - 1] + Long.parseLong(durations[i - 1]) * 1000;
            durations[i] = Integer.toString(20 + 37 * i % 90);
        }
        EventLog log = new EventLogBuilder(times)
                .texts(Column.text("activity", Attribute.ACTIVITY), new int[times.length], Dictionary.of(List.of("a")))
                .texts(
                        Column.text("lasted", Nature.DATA),
                        IntStream.range(0, times.length).toArray(),
                        Dictionary.of(List.of(durations)))
                .build();
        try (Project project = create("a")) {
            ImportResult result = new Importer(project).run(log, "a.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(List.of("lasted"), result.leftOut());
        }
        try (Project project = create("b")) {
            ImportSettings keeping = new ImportSettings(true, true);
            assertEquals(
                    List.of(),
                    new Importer(project)
                            .run(log, "a.csv", keeping, Progress.NONE)
                            .leftOut());
        }
    }

    private static EventLog titles(String... windows) {
        EventRows rows = new EventRows(List.of(
                Column.text("activity", Attribute.ACTIVITY),
                Column.text("application", Attribute.APPLICATION),
                Column.text("window", Attribute.WINDOW),
                Column.text("url", Attribute.URL)));
        for (int i = 0; i < windows.length; i++) {
            rows.event(1_767_600_000_000L + i, "ann")
                    .text(0, "open")
                    .text(1, i % 2 == 0 ? "SAP" : "Chat")
                    .text(2, windows[i])
                    .text(3, "https://portal.example/invoices/4711?customer=anna");
        }
        return rows.toLog();
    }

    private static List<String> texts(EventLog log, String column) {
        IdColumn ids = log.texts(column);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            texts.add(String.valueOf(ids.dictionary().textOrNull(ids.get(row))));
        }
        return texts;
    }

    @Test
    void titlesAndAddressesAreMaskedBeforeTheyAreStored() {
        EventLog log = titles("Invoice DE89370400440532013000 - SAP", "Mail to anna.meyer@firma.example");
        try (Project project = create("t")) {
            new Importer(project).run(log, "t.csv", ImportSettings.protective(), Progress.NONE);
            EventLog stored = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(List.of("Invoice <IBAN> - SAP", "Mail to <EMAIL>"), texts(stored, "window"));
            assertEquals(
                    "https://portal.example/invoices/{}", texts(stored, "url").getFirst());
        }
        try (Project project = create("k")) {
            ImportSettings keeping = new ImportSettings(false, true, true, false, null);
            new Importer(project).run(log, "t.csv", keeping, Progress.NONE);
            EventLog stored = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(texts(log, "window"), texts(stored, "window"));
            String record = project.events()
                    .document(project.events().documents().getFirst())
                    .orElseThrow()
                    .text();
            assertTrue(record.contains("keepsTexts=true") && record.contains("policy=defaults"), record);
        }
    }

    @Test
    void aPolicySaysWhatIsStoredAndItsFingerprintIsKept() {
        Policy policy = PolicyText.parse("""
            policy "Invoices"
            purpose "p"
            basis "b"
            from 2026-01-01
            until 2026-12-31
            retention P90D
            notice 1
            record SAP
              application SAP
              drop window
            """);
        EventLog log = titles("one", "two", "three");
        try (Project project = create("p")) {
            ImportResult result = new Importer(project)
                    .run(log, "p.csv", ImportSettings.protective().under(policy), Progress.NONE);
            assertEquals(2, result.events());
            assertEquals(1, result.unlisted());
            EventLog stored = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(List.of("SAP", "SAP"), texts(stored, "application"));
            assertEquals(-1, stored.indexOf("window"));
            assertEquals(policy, project.policy());
            assertTrue(project.events()
                    .document(project.events().documents().getFirst())
                    .orElseThrow()
                    .text()
                    .contains("policy=" + policy.hash()));
            ImportResult later =
                    new Importer(project).run(titles("x", "y"), "q.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(1, later.unlisted(), "the project's policy holds for later imports");
        }
        assertThrows(
                IllegalArgumentException.class, () -> new ImportSettings(true, false).under(policy), "keeps names");
    }

    /** Why something is recorded stands in comments; who allowed it, in the signature. */
    @Test
    void aPolicyIsKeptAsItWasWritten() {
        WrittenPolicy commented = WrittenPolicy.of("# agreed with the works council\n"
                + PolicyText.format(invoices(1, "P30D")).replace("version 1\n", "")
                + "  drop window # titles name customers\n");
        WrittenPolicy signed = WrittenPolicy.of(
                SignedPolicy.sign(invoices(2, "P30D"), SigningKey.random().privateKey())
                        .document());
        try (Project project = create("w")) {
            Importer importer = new Importer(project);
            importer.run(titles("one"), "a.csv", ImportSettings.protective().under(commented), Progress.NONE);
            assertEquals(commented, project.writtenPolicy());
            assertEquals(
                    PolicyText.parse(PolicyText.format(commented.policy())).hash(),
                    project.policy().hash(),
                    "comments do not change the fingerprint");
            assertTrue(project.isAllUnder(commented.policy()));

            importer.run(titles("x", "y"), "b.csv", ImportSettings.protective().under(signed), Progress.NONE);
            assertEquals(signed, project.writtenPolicy(), "with its signature");
            assertEquals(
                    PolicyText.format(signed.policy()), signed.text(), "which is not for a text that is written on");
        }
        try (Project project = Projects.open(folder.resolve("w" + Projects.SUFFIX), keys())) {
            assertEquals(signed, project.writtenPolicy());
        }
    }

    private static Policy invoices(int version, String retention) {
        return PolicyText.parse("""
            policy "Invoices"
            version %d
            purpose "p"
            basis "b"
            from 2026-01-01
            until 2026-12-31
            retention %s
            notice 1
            record SAP
              application SAP
            """.formatted(version, retention));
    }

    /** Nobody goes back to what a newer version no longer allows. */
    @Test
    void anOlderVersionOfThePolicyIsRefused() {
        Policy inForce = invoices(3, "P30D");
        Policy older = invoices(2, "P90D");
        try (Project project = create("o")) {
            Importer importer = new Importer(project);
            importer.run(titles("one"), "a.csv", ImportSettings.protective().under(inForce), Progress.NONE);
            ImportSettings back = ImportSettings.protective().under(older);
            String problem = assertThrows(
                            StoreException.class, () -> importer.run(titles("x", "y"), "b.csv", back, Progress.NONE))
                    .getMessage();
            assertTrue(problem.contains("version 2") && problem.contains("version 3"), problem);
            assertEquals(inForce, project.policy());
            assertEquals(
                    1, project.events().scan(EventQuery.all(), Progress.NONE).size());
        }
    }

    /** Its events would stand beside those of the first time and count twice. */
    @Test
    void aLogIsNotStoredOnceMoreUnderANewerPolicyOrWithOtherSettings() {
        Policy inForce = invoices(1, "P30D");
        Policy newer = invoices(2, "P90D");
        EventLog log = titles("one", "two");
        try (Project project = create("n")) {
            Importer importer = new Importer(project);
            importer.run(log, "a.csv", ImportSettings.protective().under(inForce), Progress.NONE);
            for (ImportSettings other :
                    List.of(ImportSettings.protective().under(newer), new ImportSettings(true, true))) {
                String problem = assertThrows(
                                StoreException.class, () -> importer.run(log, "a.csv", other, Progress.NONE))
                        .getMessage();
                assertTrue(problem.contains("new project"), problem);
                assertEquals(inForce, project.policy(), "nothing came in under the newer one");
                assertFalse(project.info().keepsNames());
                assertEquals(1, project.events().statistics().events());
            }
            ImportResult same =
                    importer.run(log, "a.csv", ImportSettings.protective().under(inForce), Progress.NONE);
            assertEquals(0, same.events());
            importer.run(
                    titles("x", "y", "z"), "b.csv", ImportSettings.protective().under(newer), Progress.NONE);
            assertEquals(newer, project.policy(), "other logs come in under it");
        }
    }

    @Test
    void whatCannotBeMaskedIsDroppedAndCounted() {
        Masker failing = (text, language, channel) -> {
            if (text.contains("secret")) {
                throw new IllegalStateException(text);
            }
            return new MaskedText(text, List.of());
        };
        try (Project project = create("f")) {
            ImportResult result = new Importer(project, failing)
                    .run(titles("fine", "my secret", "good"), "f.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(2, result.events());
            assertEquals(1, result.failed());
            EventLog stored = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(List.of("fine", "good"), texts(stored, "window"));
        }
    }

    @Test
    void whatAnInstalledDetectorFailsOnIsDroppedAndCounted() {
        InstalledDetectors.alsoFrom(() -> List.of((text, findings) -> {
            if (text.toString().contains("secret")) {
                throw new NoSuchMethodError("of another version");
            }
        }));
        try (Project project = create("d")) {
            ImportResult result = new Importer(project)
                    .run(titles("fine", "my secret", "good"), "f.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(1, result.failed());
            assertEquals(
                    List.of("fine", "good"), texts(project.events().scan(EventQuery.all(), Progress.NONE), "window"));
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    @Test
    void withoutAnInstalledDetectorNothingIsImported() {
        InstalledDetectors.alsoFrom(() -> {
            throw new IllegalStateException("cannot be made");
        });
        try (Project project = create("e")) {
            Importer importer = new Importer(project);
            assertThrows(
                    IllegalStateException.class,
                    () -> importer.run(titles("fine"), "f.csv", ImportSettings.protective(), Progress.NONE));
            assertEquals(0, project.events().statistics().events());
        } finally {
            InstalledDetectors.alsoFrom(List::of);
        }
    }

    @Test
    void whatIsMaskedTooSlowlyIsDroppedAndCounted() {
        CountDownLatch never = new CountDownLatch(1);
        Masker slow = (text, language, channel) -> {
            if (text.contains("slow")) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return new MaskedText(text, List.of());
        };
        try (Project project = create("slow")) {
            ImportResult result = new Importer(project, slow, Duration.ofSeconds(1))
                    .run(titles("fine", "a slow one", "good"), "f.csv", ImportSettings.protective(), Progress.NONE);
            assertEquals(2, result.events());
            assertEquals(1, result.failed());
            EventLog stored = project.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals(List.of("fine", "good"), texts(stored, "window"));
        }
    }

    @Test
    void aCancelledImportIsCompletedByRepeatingIt() {
        EventLog log = SampleLog.of(2, 400_000, 3);
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
        Path half = Files.createDirectory(folder.resolve("half.taskseam"));
        StoreException unfinished = assertThrows(StoreException.class, () -> Projects.open(half, keys()));
        assertTrue(unfinished.getMessage().contains("an import was interrupted there"), unfinished.getMessage());
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
