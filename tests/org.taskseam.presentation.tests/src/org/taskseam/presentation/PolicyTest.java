/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.EventSample;
import org.taskseam.mining.release.PolicyPreview;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.PolicyDiff;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.privacy.policy.WrittenPolicy;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.ProjectKeys;

class PolicyTest {

    private static final PolicyDraft FIRST =
            PolicyDraft.first("Invoices \"2026\"", List.of("Outlook", "ERP"), LocalDate.of(2026, 1, 5));

    @TempDir
    private Path folder;

    @Test
    void whatOneBeginsWithCanBeReadAndRecordsNothingElse() {
        assertEquals("Invoices \"2026\"", FIRST.policy().orElseThrow().project());
        assertTrue(FIRST.policy().orElseThrow().rule("Outlook", "", "").isPresent());
        assertTrue(FIRST.policy().orElseThrow().rule("Solitaire", "", "").isEmpty());
        assertTrue(PolicyDraft.first("", List.of(), LocalDate.EPOCH).policy().isPresent());
        assertEquals(FIRST.text().lines().toList().indexOf("record \"ERP\"") + 1, FIRST.lineOf("ERP"));
        assertEquals(0, FIRST.lineOf("Excel"));
    }

    @Test
    void mistakesStandAtTheirLine() {
        PolicyDraft draft = PolicyDraft.of(FIRST.text() + "  keep window\n");
        TextProblem problem = draft.problem().orElseThrow();
        assertEquals(draft.text().lines().count(), problem.line());
        assertTrue(problem.message().contains("window"), problem.message());
        assertEquals(List.of(), draft.changesSince(FIRST));
    }

    @Test
    void changesAreToldAndAskForAVersion() {
        PolicyDraft draft = PolicyDraft.of(FIRST.text() + "  generalise document\n");
        List<PolicyDiff.Change> changes = draft.changesSince(FIRST);
        assertEquals(List.of(new PolicyDiff.Change("ERP", "document", "drop", "generalise", true)), changes);
        assertTrue(draft.needsVersion(FIRST));
        PolicyDraft raised = draft.raised(FIRST);
        assertEquals(2, raised.policy().orElseThrow().version());
        assertFalse(raised.needsVersion(FIRST));
        PolicyDraft without = PolicyDraft.of(draft.text().replace("version 1\n", ""));
        assertEquals(2, without.raised(FIRST).policy().orElseThrow().version());
    }

    @Test
    void realEventsAreShownBeforeAndAfter() {
        EventSample sample = EventSample.of(SampleProject.log(), Progress.NONE);
        assertTrue(sample.events().size() > 20 && sample.events().size() <= EventSample.MOST);
        PolicyPreview preview = PolicyPreview.of(FIRST.policy().orElseThrow(), sample, Progress.NONE);
        assertTrue(preview.dropped() > 0 && preview.dropped() < preview.events());
        preview.rows().forEach(row -> {
            boolean recorded =
                    row.application().equals("Outlook") || row.application().equals("ERP");
            assertEquals(recorded ? row.application() : "", row.rule());
            assertTrue(recorded || row.after().isEmpty(), row::toString);
            if (recorded && row.attribute().equals("actor")) {
                assertEquals("pseudonymise", row.treatment());
                assertFalse(row.after().contains(row.before()), row::toString);
            }
        });
    }

    @Test
    void textIsKeptWithItsCommentsAndSignedWithout() throws IOException {
        PolicyFiles files = new PolicyFiles(new ProjectKeys(folder.resolve("keys")));
        Path file = folder.resolve("a.policy");
        files.save(FIRST, file);
        assertEquals(FIRST, files.load(file));

        Path signed = folder.resolve("signed.policy");
        String key = files.sign(FIRST, signed);
        SignedPolicy read = SignedPolicy.of(Files.readString(signed)).orElseThrow();
        assertEquals(FIRST.policy().orElseThrow(), read.verified(SigningKey.publicKey(key), 1));
        assertEquals(FIRST.policy(), files.load(signed).policy());
        try (var left = Files.list(folder)) {
            assertEquals(3, left.count(), "no half-written file stays");
        }
    }

    @Test
    void aSignedPolicyIsTakenForAnImportAsItWasSigned() throws IOException {
        PolicyFiles files = new PolicyFiles(new ProjectKeys(folder.resolve("keys")));
        Path file = folder.resolve("a.policy");
        Optional<Path> mine = Optional.of(Files.writeString(folder.resolve("mine.pub"), files.sign(FIRST, file)));
        Optional<Path> other = Optional.of(Files.writeString(
                folder.resolve("other.pub"), SigningKey.random().publicText()));
        assertEquals(FIRST.policy(), files.trusted(file, Optional.empty()).policy());
        assertEquals(FIRST.policy(), files.trusted(file, mine).policy());
        refused(files, file, other);
        assertTrue(refused(files, file, Optional.of(file)).contains("a.policy"), "no key");
        assertTrue(refused(files, file, Optional.of(folder.resolve("none"))).contains("none"));

        Files.writeString(file, Files.readString(file).replace("version 1", "version 2"));
        assertEquals(refused(files, file, mine), refused(files, file, Optional.empty()));
        files.save(FIRST, file);
        assertEquals(FIRST, files.trusted(file, Optional.empty()));
        assertEquals(Words.get("policy.unsigned"), refused(files, file, mine));
        files.save(PolicyDraft.of("what is this"), file);
        assertTrue(files.trusted(file, mine).problem().isPresent(), "told with its line");
    }

    private static String refused(PolicyFiles files, Path file, Optional<Path> signer) {
        return assertThrows(SecurityException.class, () -> files.trusted(file, signer))
                .getMessage();
    }

    @Test
    void aProjectsPolicyIsTheLaterOneOfWhatIsWrittenAndWhatIsInForce() throws IOException {
        ProjectKeys keys = new ProjectKeys(folder.resolve("keys"));
        PolicyFiles files = new PolicyFiles(keys);
        PolicyDraft second = PolicyDraft.of(FIRST.raised(FIRST).text() + "# the ERP was agreed to in spring\n");
        Path project = folder.resolve("a.taskseam");
        new ProjectLibrary(new LogMining(List.of()), keys)
                .create(
                        project,
                        "A",
                        SampleProject.log(),
                        "log.csv",
                        ImportSettings.protective().under(WrittenPolicy.of(second.text())),
                        Progress.NONE);
        Path written = project.resolve(PolicyFiles.NAME);
        assertEquals(second, files.ofProject(project, FIRST), "with its comments");
        files.save(FIRST, written);
        assertEquals(second, files.ofProject(project, FIRST));
        for (String draft : List.of(second.text(), second.raised(second).text(), "nothing that can be read")) {
            files.save(PolicyDraft.of(draft), written);
            assertEquals(draft, files.ofProject(project, FIRST).text());
        }
    }

    @Test
    void analystsSeeNobodyAndOnlyWhatEnoughPeopleHave() {
        EventSample sample = EventSample.ofProject(SampleProject.log(), Audience.ANALYSTS, Progress.NONE);
        EventSample all = EventSample.ofProject(SampleProject.log(), Audience.HOLDER, Progress.NONE);
        assertTrue(sample.masked() && all.masked());
        assertEquals(all.events().size(), sample.events().size());
        sample.events().forEach(event -> {
            assertFalse(event.values().containsKey(Attribute.ACTOR));
            assertFalse(event.values().containsKey(Attribute.CASE));
            String value = event.values().get(Attribute.VALUE);
            assertTrue(value == null || people(value) >= Recognition.SMALLEST_GROUP, value);
        });
        assertTrue(all.events().stream().anyMatch(event -> event.values().containsKey(Attribute.ACTOR)));
    }

    private static long people(String value) {
        EventLog log = SampleProject.log();
        IdColumn values = log.texts(Attribute.VALUE);
        return IntStream.range(0, log.size())
                .filter(row -> value.equals(values.dictionary().textOrNull(values.get(row))))
                .map(log::actor)
                .distinct()
                .count();
    }
}
