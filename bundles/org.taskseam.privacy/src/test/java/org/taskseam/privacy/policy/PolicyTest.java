/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Nature;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.internal.Messages;

class PolicyTest {
    private static final String TEXT = """
        policy "Incoming invoices"   # a comment
        version 3
        purpose "Find tedious steps in invoice entry"
        basis "works agreement 2026/4"
        from 2026-01-01
        until 2026-06-30
        retention P90D
        notice 2

        ignore mail
          application Outlook* Thunderbird
        record SAP
          application "SAP*"
          domain *.corp.example
          keep shortcut
          tokenise case
          drop window
        record browser
          application chrome firefox
          generalise url
        """;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final Policy policy = PolicyText.parse(TEXT);
    private final ProjectKey key = ProjectKey.of(new byte[ProjectKey.LENGTH]);

    @Test
    void textAndPolicyAreTheSame() {
        assertEquals(policy, PolicyText.parse(PolicyText.format(policy)));
        assertEquals(policy.hash(), PolicyText.parse(PolicyText.format(policy)).hash());
        assertNotEquals(
                policy.hash(), PolicyText.parse(TEXT.replace("P90D", "P91D")).hash());
        assertEquals(Policy.Screenshots.NONE, policy.screenshots());
        assertEquals(3, policy.version());
    }

    @Test
    void wordsAreReadFromTheScreenOnlyWhereThePolicySaysSo() {
        assertFalse(policy.readsScreen());
        assertFalse(PolicyText.format(policy).contains("ocr"), "policies from before keep their fingerprints");
        Policy reads = PolicyText.parse(TEXT.replaceFirst("notice", "ocr eng+chi_sim\nnotice"));
        assertTrue(reads.readsScreen());
        assertEquals("eng+chi_sim", reads.ocr());
        assertEquals(reads, PolicyText.parse(PolicyText.format(reads)));
        for (String bad : List.of("../eng", "eng+", "\"eng deu\"", "eng;x")) {
            String text = TEXT.replaceFirst("notice", "ocr " + bad + "\nnotice");
            assertThrows(PolicyException.class, () -> PolicyText.parse(text), bad);
        }
    }

    @Test
    void firstMatchWinsAndSilenceMeansNothing() {
        assertTrue(policy.rule("SAP Logon", "x.corp.example", "").isPresent());
        assertTrue(policy.rule("SAP Logon", "evil.example", "").isEmpty(), "other domain");
        assertTrue(policy.rule("outlook.exe", "", "").isEmpty(), "ignored");
        assertTrue(policy.rule("notepad", "", "").isEmpty(), "unlisted");
        assertEquals("browser", policy.rule("Chrome", "", "").orElseThrow().name());
        assertTrue(policy.covers(LocalDate.of(2026, 1, 1)) && policy.covers(LocalDate.of(2026, 6, 30)));
        assertFalse(policy.covers(LocalDate.of(2025, 12, 31)) || policy.covers(LocalDate.of(2026, 7, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 3|version three",
                "from 2026-01-01|from yesterday",
                "until 2026-06-30|until 2025-06-30",
                "retention P90D|retention P0D",
                "notice 2|",
                "purpose \"Find|purpose \"\" \"Find",
                "  drop window|  drop nothing",
                "  drop window|  burn window",
                "  drop window|  drop case",
                "tokenise case|keep actor",
                "tokenise case|keep value",
                "record browser|record SAP",
                "application chrome firefox|",
                "policy \"Incoming invoices\"|policy \"Incoming invoices",
                "record SAP|application x",
                "notice 2|notice 2\nnotice 3"
            })
    void mistakesAreNamedWithTheirLine(String change) {
        String[] parts = change.split("\\|", -1);
        String text = change.equals("record SAP|application x")
                ? "application x\n" + TEXT
                : TEXT.replaceFirst(
                        java.util.regex.Pattern.quote(parts[0]), java.util.regex.Matcher.quoteReplacement(parts[1]));
        PolicyException e = assertThrows(PolicyException.class, () -> PolicyText.parse(text), change);
        assertEquals(Messages.text("policy.at", e.line(), e.problem()), e.getMessage());
    }

    /** A new attribute without a decision does not compile; a data attribute is never kept as it is by default. */
    @ParameterizedTest
    @EnumSource(Attribute.class)
    void everyAttributeHasAStrictDecision(Attribute attribute) {
        Treatment standard = Defaults.treatment(attribute);
        assertTrue(standard.compareTo(Defaults.loosest(attribute)) <= 0);
        if (attribute.nature() == Nature.DATA) {
            assertNotEquals(Treatment.KEEP, standard);
        }
    }

    @Test
    void eventsAreTreatedByTheirRule() {
        EventMasker masker = new EventMasker(policy, new TextMasker(), key);
        Map<Attribute, String> stored = masker.mask(
                        DAY,
                        Map.of(
                                Attribute.APPLICATION, "chrome",
                                Attribute.ACTOR, "anna",
                                Attribute.WINDOW, "Customer Anna Smith - CRM",
                                Attribute.URL, "https://crm.example/customers/4711/edit?mail=anna@example.org",
                                Attribute.VALUE, "BE68539007547034",
                                Attribute.VALUE_LENGTH, "16",
                                Attribute.CLIPBOARD, "secret"))
                .orElseThrow();
        assertEquals("chrome", stored.get(Attribute.APPLICATION));
        assertEquals("Customer <PERSON> - CRM", stored.get(Attribute.WINDOW));
        assertEquals("https://crm.example/customers/{}/edit", stored.get(Attribute.URL));
        assertEquals("10-99", stored.get(Attribute.VALUE_LENGTH));
        assertTrue(stored.get(Attribute.ACTOR).startsWith("P-"));
        assertTrue(stored.get(Attribute.VALUE).startsWith("v:"));
        assertFalse(stored.containsKey(Attribute.CLIPBOARD));
    }

    @Test
    void whatIsNotAllowedIsCountedNotKept() {
        EventMasker masker = new EventMasker(policy, new TextMasker(), key);
        assertEquals(Optional.empty(), masker.mask(DAY, Map.of(Attribute.APPLICATION, "notepad")));
        assertEquals(Optional.empty(), masker.mask(LocalDate.of(2026, 7, 1), Map.of(Attribute.APPLICATION, "chrome")));
        assertEquals(2, masker.unlisted());
    }

    @Test
    void aMaskerThatFailsDropsTheEvent() {
        EventMasker masker = new EventMasker(
                policy,
                (text, language, channel) -> {
                    throw new IllegalStateException(text);
                },
                key);
        Map<Attribute, String> event = Map.of(Attribute.APPLICATION, "chrome", Attribute.WINDOW, "x");
        assertEquals(Optional.empty(), masker.mask(DAY, event));
        assertEquals(1, masker.failed());
        assertEquals(0, masker.unlisted());
    }

    @Test
    void aSlowMaskerDropsTheEventAndTheNextIsTaken() {
        CountDownLatch never = new CountDownLatch(1);
        Masker slow = (text, language, channel) -> {
            if (text.equals("slow")) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return new MaskedText(text, List.of());
        };
        EventMasker masker = new EventMasker(policy, slow, key, Duration.ofSeconds(1));
        Map<Attribute, String> event = Map.of(Attribute.APPLICATION, "chrome", Attribute.WINDOW, "slow");
        assertEquals(Optional.empty(), masker.mask(DAY, event));
        assertEquals(1, masker.failed());
        assertEquals(
                "quick",
                masker.mask(DAY, Map.of(Attribute.APPLICATION, "chrome", Attribute.WINDOW, "quick"))
                        .orElseThrow()
                        .get(Attribute.WINDOW));
        assertEquals(1, masker.failed());
        assertEquals(0, masker.unlisted());
    }

    @Test
    void changesSayWhetherTheyLoosen() {
        assertEquals(List.of(), PolicyDiff.between(policy, policy));
        Policy looser =
                PolicyText.parse(TEXT.replace("  drop window", "  mask window").replace("P90D", "P120D"));
        List<PolicyDiff.Change> changes = PolicyDiff.between(policy, looser);
        assertEquals(2, changes.size());
        assertTrue(changes.stream().allMatch(PolicyDiff.Change::looser));
        assertTrue(PolicyDiff.between(looser, policy).stream().noneMatch(PolicyDiff.Change::looser));
        Policy fewer = PolicyText.parse(TEXT.substring(0, TEXT.indexOf("record browser")));
        assertFalse(PolicyDiff.between(policy, fewer).getFirst().looser());
        assertTrue(PolicyDiff.between(fewer, policy).getFirst().looser());
    }

    @Test
    void onlyTheProjectsKeySigns() throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignedPolicy signed = SignedPolicy.sign(policy, keys.getPrivate());
        assertEquals(policy, signed.verified(keys.getPublic(), 3));
        assertThrows(SecurityException.class, () -> signed.verified(keys.getPublic(), 4), "roll back");
        SignedPolicy changed = new SignedPolicy(signed.text().replace("P90D", "P900D"), signed.signature());
        assertThrows(SecurityException.class, () -> changed.verified(keys.getPublic(), 1));
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThrows(SecurityException.class, () -> signed.verified(other.getPublic(), 1));
    }

    @Test
    void ownPatternsAreReadWrittenAndApplied() {
        String text = TEXT.replace("\nignore ", """

            find customer-id "CASE-[0-9]{6}"
              label "case no" Fall
            find custom "T[0-9]{8}"
              checksum luhn

            ignore\s\
            """);
        Policy policy = PolicyText.parse(text);
        assertEquals(2, policy.finds().size());
        assertEquals(policy, PolicyText.parse(PolicyText.format(policy)));
        assertEquals(
                "Fall <CUSTOMER_ID> CASE-1",
                policy.masker()
                        .mask("Fall CASE-123456 CASE-1", "", org.taskseam.privacy.Channel.ELEMENT)
                        .text());
        var changes = PolicyDiff.between(policy, PolicyText.parse(TEXT));
        assertTrue(changes.stream().anyMatch(c -> c.looser() && c.where().equals("find custom")), changes.toString());
    }

    @Test
    void wrongPatternsAreRefusedWithTheirLine() {
        for (String find : List.of(
                "find custom \"(\"",
                "find custom \"a*\"",
                "find nobody \"abc\"",
                "find custom",
                "label x",
                "find custom \"abc\"\nchecksum crc")) {
            String text = TEXT.replace("\nignore ", "\n" + find + "\nignore ");
            assertThrows(PolicyException.class, () -> PolicyText.parse(text), find);
        }
    }

    @Test
    void whatIsTooLooseIsNamedWithItsOwnLine() {
        PolicyException e = assertThrows(PolicyException.class, () -> PolicyText.parse(TEXT + "  keep window\n"));
        assertEquals(TEXT.lines().count() + 1, e.line());
        assertEquals(Messages.text("policy.at", e.line(), e.problem()), e.getMessage());
    }

    @Test
    void signedDocumentsHoldTextAndSignature() throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignedPolicy signed = SignedPolicy.sign(policy, keys.getPrivate());
        assertEquals(Optional.of(signed), SignedPolicy.of(signed.document()));
        assertEquals(policy, PolicyText.parse(signed.document()));
        assertEquals(Optional.empty(), SignedPolicy.of(TEXT));
    }

    /** A signature would not hold for what somebody goes on writing. */
    @Test
    void theTextToGoOnWritingAtHasNoSignature() throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignedPolicy signed = SignedPolicy.sign(policy, keys.getPrivate());
        WrittenPolicy written = WrittenPolicy.of(signed.document());
        assertEquals(signed.document(), written.document());
        assertEquals(signed.text(), written.text());
        assertEquals(TEXT, WrittenPolicy.of(TEXT).text());
        assertEquals(PolicyText.format(policy), WrittenPolicy.of(policy).document());
    }

    /** The canonical text, which is signed. */
    @Test
    void theTextIsWrittenInOneWay() {
        String text = """
            policy "A \\"quoted\\" name \\\\ more # no comment"
            version 1
            purpose why
            basis agreement
            from 2026-01-01
            until 2026-12-31
            retention P90D
            notice 1
            screenshots window
            rows sessions
            snapshot P4W

            find custom "A[0-9]{4}"
              label Case No
              checksum luhn

            record office
              role text button
              domain b.example a.example
              application word excel
              keep shortcut
            """;
        Policy read = PolicyText.parse(text);
        assertEquals("A \"quoted\" name \\ more # no comment", read.project());
        String canonical = PolicyText.format(read);
        assertEquals(read, PolicyText.parse(canonical));
        assertTrue(canonical.contains("\nscreenshots window\nrows sessions\nsnapshot P28D\n"), canonical);
        assertTrue(canonical.contains("  label Case No\n  checksum luhn\n"), canonical);
        assertTrue(
                canonical.contains(
                        "record office\n  application excel word\n  domain a.example b.example\n  role button text\n"),
                canonical);
        assertTrue(
                canonical.startsWith("policy \"A \\\"quoted\\\" name \\\\ more # no comment\"\nversion 1\n"),
                canonical);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String comment = "#" + "x".repeat((1 << 20) - TEXT.length() - 1);
        assertEquals(policy, PolicyText.parse(TEXT + comment));
        assertThrows(PolicyException.class, () -> PolicyText.parse(TEXT + comment + "x"));
    }
}
