/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.policy.PolicyText;
import org.taskseam.privacy.proof.LeakScan;
import org.taskseam.privacy.proof.Planted;

class SelfTestTest {

    @TempDir
    Path folder;

    @BeforeEach
    void keys() {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
    }

    /** The build's own proof: nothing that is planted is in anything that the product writes. */
    @Test
    void nothingPlantedIsWritten() throws IOException {
        Path page = folder.resolve("page.html");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(
                0,
                Main.run(new String[] {"mask", "selftest", "--out", page.toString(), "--language", "nl"}, out, out),
                said::toString);
        assertTrue(Files.readString(page).contains("geen enkel teruggevonden"));
        String[] verify = {"mask", "selftest", "--verify", page.toString()};
        assertEquals(0, Main.run(verify, out, out));
        Files.writeString(page, Files.readString(page).replace("geen enkel", "toch een"));
        assertEquals(1, Main.run(verify, out, out));
    }

    @Test
    void pagesNameEachKindInFourLanguages() {
        for (String language : List.of("en", "de", "fr", "nl")) {
            ResourceBundle texts = ResourceBundle.getBundle("org.taskseam.cli.selftest", Locale.of(language));
            Stream.of(PiiKind.values())
                    .forEach(kind -> assertFalse(texts.getString("kind." + kind).isBlank()));
        }
    }

    /** A masker that lets one kind through is found out, in the store and in what is made of it. */
    @Test
    void aLeakIsFound() throws IOException {
        Masker leaky = (text, language, channel) -> text.startsWith("Payment to")
                ? new MaskedText(text, List.of())
                : new TextMasker().mask(text, language, channel);
        Path written = Files.createDirectory(folder.resolve("leaky"));
        SelfTest.Result result = new SelfTest(written, null, leaky).run();
        assertFalse(result.passed());
        assertEquals(
                List.of("DE89370400440532013000"),
                result.leaks().stream().map(LeakScan.Leak::value).distinct().toList());
        List<String> places =
                result.leaks().stream().map(LeakScan.Leak::place).distinct().toList();
        for (String place : List.of("recording.csv", "export.csv", "export.xes", "export.ocel.json")) {
            assertTrue(places.contains(place), places::toString);
        }
        assertTrue(places.contains("texts of the store, unpacked"), places::toString);
        assertTrue(places.contains("an agent's review store and spool, decrypted"), places::toString);
        assertTrue(places.stream().noneMatch(place -> place.contains("agent/")), "what an agent writes is encrypted");
        String page = new SelfTestPage(Locale.ENGLISH).html(result, null, Instant.EPOCH, SigningKey.random());
        assertTrue(page.contains("Policy: the one that is built in"), page);
        assertTrue(page.contains("class=\"bad\"") && page.contains("DE89370400440532013000"));
    }

    /** The test's events are older than such a policy keeps any, and nothing but a leak may end the test. */
    @Test
    void aPolicyThatKeepsEventsForADayIsTested() throws IOException {
        Policy policy = PolicyText.parse("""
                policy "Short"
                purpose "p"
                basis "b"
                from 2030-01-01
                until 2030-02-01
                retention P1D
                notice 1
                record all
                  application "SAP*"
                """);
        Path written = Files.createDirectory(folder.resolve("short"));
        assertTrue(new SelfTest(written, policy, new TextMasker()).run().passed());
    }

    @Test
    void pagesAreSignedInFourLanguages() {
        SigningKey key = SigningKey.random();
        SelfTest.Result result = new SelfTest.Result(3, 2, 1, List.of("a <b>"), List.of());
        for (String language : List.of("en", "de", "fr", "nl")) {
            String page = new SelfTestPage(Locale.of(language)).html(result, "x", Instant.EPOCH, key);
            assertTrue(page.contains("<html lang=\"" + language + "\">") && page.contains("a &lt;b&gt;"), page);
            for (Planted one : Planted.all()) {
                assertFalse(page.contains("<td>" + one.kind().name() + "</td>"), () -> one.kind() + " in words");
            }
            assertTrue(page.contains("1970") && !page.contains("1970-01-01T"), "a time in words");
            assertTrue(SelfTestPage.isGenuine(page, key.publicKey()));
            assertFalse(SelfTestPage.isGenuine(page, SigningKey.random().publicKey()));
            Stream.of(page.replace("UTF-8", "UTF-7"), page.replace("id=\"signature\"", ""), "")
                    .forEach(changed -> assertFalse(SelfTestPage.isGenuine(changed, key.publicKey())));
        }
    }
}
