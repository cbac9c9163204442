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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.delivery.EventId;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.ReviewStore;
import org.taskseam.delivery.SignedConfiguration;
import org.taskseam.delivery.Spool;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.proof.LeakScan;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

class RightsCommandTest {

    private static final String POLICY = """
        policy "Invoices"   # a comment that is not signed
        version 3
        purpose "p"
        basis "b"
        from 2026-01-01
        until 2026-12-31
        retention P30D
        notice 1
        record all
          application *
        """;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private String account = "";

    @BeforeEach
    void project() throws IOException {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
        account = System.getProperty("user.name");
        StringBuilder log = new StringBuilder("time,actor,application,activity,window\n");
        for (int i = 0; i < 40; i++) {
            log.append("2026-0%d-02T09:%02d:00Z,%s,ERP,open,Title of %s\n"
                    .formatted(i < 20 ? 1 : 3, i, i % 2 == 0 ? "ann" : "bob", i % 2 == 0 ? "ZEBRAWORD" : "other"));
        }
        Files.writeString(folder.resolve("log.csv"), log);
        Files.writeString(folder.resolve("p.policy"), POLICY);
        assertEquals(0, run("import", "log.csv", "--policy", "p.policy", "--project", "p.taskseam"), said::toString);
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
        System.setProperty("user.name", account);
    }

    @Test
    void accessHasEverythingOfOneAndNothingOfOthers() throws IOException {
        assertEquals(
                0,
                run("rights", "access", "p.taskseam", "--person", "ann", "--reason", "asked for it", "--out", "a.csv"),
                said::toString);
        List<String> lines = Files.readAllLines(folder.resolve("a.csv"));
        assertEquals(21, lines.size());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains("ZEBRAWORD")));
        assertEquals(2, run("rights", "access", "p.taskseam", "--person", "eve", "--reason", "x", "--out", "e.csv"));
        assertFalse(Files.exists(folder.resolve("e.csv")));
    }

    @Test
    void whatIsErasedIsInNoFile() throws IOException {
        assertEquals(
                0,
                run("rights", "erase", "p.taskseam", "--person", "bob", "--reason", "r", "--until", "2026-01-31"),
                said::toString);
        assertTrue(said.toString().contains("10 "), said::toString);
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "ann", "--reason", "asked for it"));
        LeakScan scan = new LeakScan(List.of("ZEBRAWORD"));
        scan.search(folder.resolve("p.taskseam"));
        assertEquals(List.of(), scan.leaks());
        assertEquals(10, stored());
    }

    /** Whatever stands in the project's folder is read byte by byte; only the access log may name whom it is about. */
    @Test
    void noFileOfTheProjectKeepsATrace() throws IOException {
        Path project = folder.resolve("p.taskseam");
        String ann;
        try (Project open = Projects.open(project, ProjectKeys.ofUser())) {
            ann = Pseudonyms.ofPersons(open.key()).of("ann");
        }
        assertTrue(stored() > 20);
        Files.writeString(project.resolve("decisions.json"), """
            {"format": "taskseam-decisions", "version": 1, "nextKey": 3,
             "decisions": [
              {"decision": "no task", "task": {"actor": "%1$s", "events": 3,
                "spans": ["2026-01-02T09:00:00Z/2026-01-02T09:10:00Z"]},
               "role": "ANALYST", "origin": "FILE", "when": "2026-02-01T00:00:00Z"},
              {"decision": "no task", "task": {"actor": "P-22222222", "events": 3,
                "spans": ["2026-01-02T09:00:00Z/2026-01-02T09:10:00Z"]},
               "role": "ANALYST", "origin": "FILE", "when": "2026-02-01T00:00:00Z"}],
             "types": [{"key": "T1", "name": "ZEBRAWORD of somebody", "profile": {"ZEBRAWORD": 1.0},
               "anchors": [{"actor": "%1$s", "events": 3,
                "spans": ["2026-01-02T09:00:00Z/2026-01-02T09:10:00Z"]}]}]}
            """.formatted(ann));
        Files.writeString(
                project.resolve("project.xmi"),
                "<p><views name=\"v\">\n  <hidden>ZEBRAWORD &amp; more</hidden>\n  <hidden>open</hidden>\n</views>"
                        + "<views name=\"\" taskType=\"A > B\"/>\n"
                        + "<views kept=\"ZEBRAWORD\" name=\"w\"/>"
                        + "<views saved=\"2026\" name=\"\" taskType=\"of ZEBRAWORD\">\n  <kept>open</kept>\n</views></p>");
        Files.writeString(project.resolve("report.html"), "<p>ZEBRAWORD</p>");
        Files.writeString(project.resolve("rules.txt"), "");
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "ann", "--reason", "r"), said::toString);
        LeakScan scan = new LeakScan(List.of("ZEBRAWORD", ann));
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("access.log")) {
                    scan.search(file);
                }
            }
        }
        assertTrue(scan.files() > 10, scan.files() + " files");
        assertEquals(List.of(), scan.leaks());
        assertTrue(Files.readString(project.resolve("decisions.json")).contains("P-22222222"), "another's stays");
        assertEquals(
                "<p><views name=\"v\"><hidden>open</hidden></views><views name=\"w\"/></p>",
                Files.readString(project.resolve("project.xmi"))
                        .replaceAll("\\s*\\n\\s*", "")
                        .replaceFirst("^<\\?xml[^>]*>", ""));
        assertFalse(Files.exists(project.resolve("report.html")));
        assertTrue(Files.exists(project.resolve("rules.txt")));
    }

    @Test
    void picturesComeWithTheirEventsAndGoWithThem() throws IOException {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            Path segment = released();
            Path pictures = folder.resolve("q.taskseam/pictures");
            assertEquals(
                    0,
                    run("import", segment.toString(), "--policy", "p.policy", "--project", "none.taskseam"),
                    said::toString);
            assertTrue(said.toString().contains("4 pictures were left out"), "the policy allows none: " + said);
            Files.writeString(folder.resolve("w.policy"), POLICY.replace("notice 1", "notice 1\nscreenshots window"));
            assertEquals(
                    0,
                    run("import", segment.toString(), "--policy", "w.policy", "--project", "q.taskseam"),
                    said::toString);
            assertTrue(said.toString().contains("4 pictures came"), said::toString);
            LeakScan scan = new LeakScan(List.of("picture of ann", "picture of bob"));
            try (var files = Files.list(pictures)) {
                for (Path file : files.toList()) {
                    scan.search(file);
                }
            }
            assertEquals(4, scan.files());
            assertEquals(List.of(), scan.leaks());

            assertEquals(
                    0,
                    run("rights", "access", "q.taskseam", "--person", "bob", "--reason", "r", "--out", "a.csv"),
                    said::toString);
            assertEquals(List.of("picture of bob", "picture of bob"), contents(folder.resolve("a-pictures")));
            Files.writeString(pictures.resolve("2026-03-02T09-00-01.250Z_i1-1.png"), "of an earlier version");
            assertEquals(
                    0,
                    run("rights", "erase", "q.taskseam", "--person", "bob", "--reason", "r", "--until", "2026-03-02"),
                    said::toString);
            assertEquals(3, contents(pictures).size(), "bob's other day, and ann's of the same millisecond");
            assertEquals(
                    0, run("rights", "access", "q.taskseam", "--person", "ann", "--reason", "r", "--out", "b.csv"));
            assertEquals(List.of("picture of ann", "picture of ann"), contents(folder.resolve("b-pictures")));
            assertEquals(0, run("rights", "erase", "q.taskseam", "--person", "bob", "--reason", "r"), said::toString);
            assertEquals(2, contents(pictures).size());
        } finally {
            System.setProperty("user.home", home);
        }
    }

    private static List<String> contents(Path files) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> list = Files.list(files)) {
            for (Path file : list.toList()) {
                contents.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** What an agent released: two people's events, each at the same two milliseconds, with pictures. */
    private Path released() throws IOException {
        KeyPair keys = KeyFile.pair(KeyFile.Kind.SPOOL_PRIVATE);
        KeyFile.store(
                Files.createDirectories(folder.resolve(".taskseam/keys")).resolve("spool.private"),
                KeyFile.Kind.SPOOL_PRIVATE,
                keys.getPrivate());
        List<String> columns = List.of("time", "actor", "application", "action", "window");
        LongFunction<RecordedEvent> gap = lost -> new RecordedEvent(0, List.of("", "", "", "gap", ""));
        try (ReviewStore store = new ReviewStore(
                        folder.resolve("review"), KeyFile.reviewKey(folder.resolve("review.key")), "i1", columns, gap);
                Spool spool = new Spool(folder.resolve("spool"), keys.getPublic(), "i1", columns, gap)) {
            for (int i = 0; i < 4; i++) {
                String name = i % 2 == 0 ? "ann" : "bob";
                store.append(
                        new RecordedEvent(
                                new EventId(1, i).number(),
                                List.of("2026-03-0" + (2 + i / 2) + "T09:00:01.250Z", name, "ERP", "click", "Orders")),
                        ("picture of " + name).getBytes(StandardCharsets.US_ASCII));
            }
            store.release(spool, event -> true);
            return spool.released().getFirst();
        }
    }

    @Test
    void retentionIsThatOfThePolicy() throws IOException {
        assertEquals(0, run("rights", "retain", "p.taskseam", "--today", "2026-03-15"), said::toString);
        assertEquals(20, stored());
    }

    @Test
    void twoAccountsRevealOneDoesNot() throws IOException {
        Files.writeString(folder.resolve("names.txt"), "eve\nann\nbob\n");
        assertEquals(0, run("rights", "access", "p.taskseam", "--person", "ann", "--reason", "r", "--out", "a.csv"));
        Path log = folder.resolve("p.taskseam/access.log");
        String pseudonym = AccessLog.entries(log).getFirst().about();
        assertEquals(2, run("rights", "reveal", "p.taskseam", "--pseudonym", pseudonym, "--grant", "names.txt"));
        assertEquals(0, run("rights", "reveal", "p.taskseam", "--pseudonym", pseudonym, "--reason", "complaint 12"));
        assertEquals(2, run("rights", "reveal", "p.taskseam", "--pseudonym", pseudonym, "--grant", "names.txt"));
        System.setProperty("user.name", "works council");
        assertEquals(0, run("rights", "reveal", "p.taskseam", "--pseudonym", pseudonym, "--reason", "complaint 12"));
        System.setProperty("user.name", account);
        assertEquals(0, run("rights", "reveal", "p.taskseam", "--pseudonym", pseudonym, "--grant", "names.txt"));
        assertTrue(said.toString().contains("ann"), said::toString);
        assertEquals(
                List.of("access", "ask-reveal", "refused-reveal", "ask-reveal", "grant-reveal"),
                AccessLog.entries(log).stream().map(AccessLog.Entry::what).toList());
    }

    @Test
    void theRecordIsSignedAndChecked() throws IOException {
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "ann", "--reason", "r"));
        assertEquals(0, run("rights", "log", "p.taskseam", "--checkpoint", "c.txt"), said::toString);
        assertEquals(0, run("rights", "log", "p.taskseam", "--verify", "c.txt"), said::toString);
        assertTrue(said.toString().contains("as it was signed: 1 line. No line was added since."), said::toString);
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "bob", "--reason", "r"));
        assertEquals(0, run("rights", "log", "p.taskseam", "--verify", "c.txt"), said::toString);
        assertTrue(said.toString().contains("1 line. One line was added since and is under no"), said::toString);
        Files.writeString(folder.resolve("p.taskseam/access.log"), "");
        assertEquals(1, run("rights", "log", "p.taskseam", "--verify", "c.txt"));
    }

    /** The papers of a project tick what it shows, and no more. */
    @Test
    void papersTickWhatTheProjectShows() throws IOException {
        assertEquals(List.of(5, 2), ticks("p.policy"), "no access yet");
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "ann", "--reason", "r"), said::toString);
        assertEquals(List.of(6, 1), ticks("p.policy"), "nothing shows that the log is complete");
        assertEquals(0, run("rights", "log", "p.taskseam", "--checkpoint", "c.txt"), said::toString);
        assertEquals(List.of(7, 0), ticks("p.policy", "--checkpoint", "c.txt"));
        Path assessment = folder.resolve("papers/assessment.en.md");
        assertFalse(Files.readString(assessment).contains("after this checkpoint"));
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "bob", "--reason", "r"), said::toString);
        assertEquals(List.of(7, 0), ticks("p.policy", "--checkpoint", "c.txt"));
        assertTrue(Files.readString(assessment).contains("One line was added to the log after this checkpoint"));
        Files.writeString(folder.resolve("o.policy"), POLICY.replace("P30D", "P31D"));
        assertEquals(List.of(5, 2), ticks("o.policy", "--checkpoint", "c.txt"), "not the policy of the imports");
        Files.writeString(
                folder.resolve("later.csv"),
                Files.readString(folder.resolve("log.csv")).replace("2026-", "2027-"));
        assertEquals(0, run("import", "later.csv", "--policy", "o.policy", "--published", "--project", "p.taskseam"));
        Files.writeString(folder.resolve("p.taskseam/access.log"), "1\tchanged\n");
        assertEquals(List.of(3, 4), ticks("o.policy"), "imports under both, a changed log");
    }

    /** Papers are not written about a log that is not the one of its checkpoint. */
    @Test
    void noPapersAboutALogThatWasCutOff() throws IOException {
        assertEquals(0, run("rights", "erase", "p.taskseam", "--person", "ann", "--reason", "r"), said::toString);
        assertEquals(0, run("rights", "log", "p.taskseam", "--checkpoint", "c.txt"), said::toString);
        Files.writeString(folder.resolve("p.taskseam/access.log"), "");
        Path papers = folder.resolve("papers");
        String[] about = {"policy", "dpia", "p.policy", "--checkpoint", "c.txt", "--out", papers.toString()};
        assertEquals(2, run(about), "of which project?");
        assertEquals(
                1,
                run(Stream.concat(Stream.of(about), Stream.of("--project", "p.taskseam"))
                        .toArray(String[]::new)));
        assertFalse(Files.exists(papers), said::toString);
    }

    /** The papers of an agent are those of the policy in its signed configuration. */
    @Test
    void papersAreMadeFromAnAgentsConfiguration() throws Exception {
        KeyPair signing = KeyFile.pair(KeyFile.Kind.SIGNING_PUBLIC);
        KeyPair other = KeyFile.pair(KeyFile.Kind.SIGNING_PUBLIC);
        KeyFile.store(folder.resolve("s.public"), KeyFile.Kind.SIGNING_PUBLIC, signing.getPublic());
        KeyFile.store(folder.resolve("o.public"), KeyFile.Kind.SIGNING_PUBLIC, other.getPublic());
        String text = SignedConfiguration.sign(
                POLICY, KeyFile.pair(KeyFile.Kind.SPOOL_PUBLIC).getPublic(), signing.getPrivate());
        Files.writeString(folder.resolve("agent.conf"), text);
        Files.writeString(folder.resolve("changed.conf"), text.replace("P30D", "P31D"));
        String papers = folder.resolve("papers").toString();
        assertEquals(2, run("policy", "dpia", "agent.conf", "--out", papers), "whose?");
        assertEquals(2, run("policy", "check", "agent.conf"));
        assertEquals(1, run("policy", "dpia", "agent.conf", "--signer", "o.public", "--out", papers));
        assertEquals(1, run("policy", "dpia", "changed.conf", "--signer", "s.public", "--out", papers));
        assertFalse(Files.exists(folder.resolve("papers")), said::toString);
        assertEquals(0, run("policy", "dpia", "agent.conf", "--signer", "s.public", "--out", papers), said::toString);
        String made = Files.readString(folder.resolve("papers/notice.en.md"));
        assertEquals(0, run("policy", "dpia", "p.policy", "--out", papers), said::toString);
        assertEquals(Files.readString(folder.resolve("papers/notice.en.md")), made);
    }

    private List<Integer> ticks(String policy, String... more) throws IOException {
        Path papers = folder.resolve("papers");
        List<String> command = new ArrayList<>(
                List.of("policy", "dpia", policy, "--project", "p.taskseam", "--out", papers.toString()));
        command.addAll(List.of(more));
        assertEquals(0, run(command.toArray(String[]::new)), said::toString);
        String text = Files.readString(papers.resolve("assessment.en.md"));
        return List.of(text.split("\\* \\[x]", -1).length - 1, text.split("\\* \\[ ]", -1).length - 1);
    }

    @Test
    void policiesAreSignedAndVerified() throws IOException {
        assertEquals(0, run("policy", "sign", "p.policy", "--out", "s.policy"), said::toString);
        assertEquals(0, run("policy", "verify", "s.policy", "--in-force", "3"), said::toString);
        assertEquals(0, run("policy", "check", "s.policy"), said::toString);
        assertEquals(1, run("policy", "verify", "s.policy", "--in-force", "4"));
        Path signed = folder.resolve("s.policy");
        Files.writeString(signed, Files.readString(signed).replace("P30D", "P300D"));
        assertEquals(1, run("policy", "verify", "s.policy"));
        assertEquals(2, run("policy", "verify", "p.policy"));
    }

    /** A signature that is there has to be right, or a changed policy would come into force like any other. */
    @Test
    void aSignedPolicyComesIntoForceAsItWasSigned() throws IOException {
        assertEquals(0, run("policy", "sign", "p.policy", "--out", "s.policy"), said::toString);
        Path signed = folder.resolve("s.policy");
        String text = Files.readString(signed);
        Files.writeString(signed, text.replace("P30D", "P300D"));
        assertEquals(2, run("import", "log.csv", "--project", "n.taskseam", "--policy", "s.policy"), said::toString);
        assertTrue(said.toString().contains("--signer"), said::toString);
        assertFalse(Files.exists(folder.resolve("n.taskseam")));
        Files.writeString(signed, text);
        assertEquals(
                2, run("import", "log.csv", "--project", "n.taskseam", "--policy", "p.policy", "--signer", "s.pub"));
        assertEquals(0, run("import", "log.csv", "--project", "n.taskseam", "--policy", "s.policy"), said::toString);
    }

    private int stored() {
        try (Project project = Projects.open(folder.resolve("p.taskseam"), ProjectKeys.ofUser())) {
            return project.events().scan(EventQuery.all(), Progress.NONE).size();
        }
    }

    /** Runs a command; arguments that look like files are those of the folder. */
    private int run(String... arguments) {
        String[] resolved = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean file = arguments[i].matches("[a-z]+\\.[a-z]+");
            resolved[i] = file ? folder.resolve(arguments[i]).toString() : arguments[i];
        }
        PrintWriter out = new PrintWriter(said, true);
        return Main.run(resolved, out, out);
    }

    @Test
    void aPolicyIsShownOnRealEvents() throws IOException {
        Files.writeString(
                folder.resolve("real.csv"),
                "time,actor,application,activity,window,value\n"
                        + "2026-01-02T09:00:00Z,ann,ERP,open,Invoice of Anna Smith,BE68539007547034\n");
        Files.writeString(
                folder.resolve("q.policy"), POLICY.replace("application *", "application ERP\n  keep shortcut"));
        assertEquals(0, run("policy", "explain", "q.policy", "--log", "real.csv"), said::toString);
        String shown = said.toString();
        assertTrue(shown.contains("Invoice of Anna Smith") && shown.contains("Invoice of <PERSON>"), shown);
        assertTrue(shown.matches("(?s).*ERP +value +tokenise +BE68539007547034 +v:.*"), shown);
        assertTrue(shown.matches("(?s).*ERP +actor +pseudonymise +ann +P-.*"), shown);
        said.getBuffer().setLength(0);
        Files.writeString(folder.resolve("none.policy"), POLICY.replace("application *", "application other"));
        assertEquals(0, run("policy", "explain", "none.policy", "--log", "real.csv"), said::toString);
        assertTrue(said.toString().matches("(?s).*ERP +application +drop +ERP +-.*1 event of.*"), said.toString());
        assertEquals(2, run("policy", "explain", "q.policy"), said::toString);
        assertEquals(2, run("policy", "explain", "q.policy", "--log", "p.taskseam"), said::toString);
    }
}
