/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.release.Rounding;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {

    private static final String LOG = """
        time,who,case,step,app,note
        2026-01-05T09:00:00Z,ann,1,open,mail,a
        2026-01-05T09:00:10Z,ann,1,copy,mail,b
        2026-01-05T09:00:20Z,ann,1,paste,erp,b
        2026-01-05T10:00:00Z,bob,2,open,mail,c
        2026-01-05T10:00:30Z,bob,2,paste,erp,c
        2026-01-05T10:01:00Z,bob,3,open,mail,d
        2026-01-05T10:01:30Z,bob,3,paste,erp,d
        """;
    private static final String MAPPING = """
        column time = time
        column who = actor
        column case = case
        column step = activity
        column app = application
        column note = value
        """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
        Files.writeString(folder.resolve("log.csv"), LOG);
        Files.writeString(folder.resolve("mapping.txt"), MAPPING);
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
    }

    @Test
    void aShareOfARoutineThatIsWithheldIsLeftOut() {
        String told = Texts.text("explain.routine", 3, 24, .5, 1.0, "1 min");
        assertTrue(told.contains("50") && told.contains("100"), told);
        String untold = Texts.text("explain.routine", 3, 10, Rounding.WITHHELD, Rounding.WITHHELD, "1 min");
        assertTrue(
                untold.contains("10") && untold.endsWith(told.substring(told.indexOf("1 min"), told.indexOf(", 50"))),
                untold);
        assertFalse(untold.contains("%") || untold.contains("-1"), untold);
    }

    @Test
    void mapAsJsonHasTheFiguresOfTheLog() throws IOException {
        assertEquals(0, run("map", "log.csv", "--mapping", "mapping.txt", "--out", "map.json"), err.toString());
        List<String> facts = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("map.json").toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    facts.add(json.currentName() + "=" + json.getText());
                }
            }
        }
        assertEquals(List.of("events=7", "cases=3", "variants=2", "name=open", "count=3"), facts.subList(0, 5));
        int arc = facts.indexOf("from=open");
        assertEquals(
                List.of("from=open", "to=paste", "count=2", "total_ms=60000", "min_ms=30000", "median_ms=30000"),
                facts.subList(arc, arc + 6));
    }

    @Test
    void mapAsPictures() throws IOException {
        assertEquals(0, run("map", "log.csv", "--mapping", "mapping.txt", "--out", "map.svg"), err.toString());
        assertTrue(Files.readString(folder.resolve("map.svg")).contains("<svg"));
        assertEquals(0, run("map", "log.csv", "--mapping", "mapping.txt", "--out", "map.png", "--theme", "dark"));
        assertTrue(Files.size(folder.resolve("map.png")) > 1000);
    }

    @Test
    void whatIsImportedIsThereOnceAndNobodyIsNamed() {
        assertEquals(
                0, run("import", "log.csv", "--mapping", "mapping.txt", "--project", "p.taskseam"), err.toString());
        assertEquals(0, run("import", "log.csv", "--mapping", "mapping.txt", "--project", "p.taskseam"));
        assertEquals(0, run("info", "p.taskseam", "--json"));
        assertTrue(out.toString().contains("\"withheld\":true"), out.toString());
        assertEquals(2, run("export", "p.taskseam", "--format", "csv", "--out", "back.csv"), err.toString());
        assertFalse(Files.exists(folder.resolve("back.csv")), "rows of two people");
        assertEquals(
                0,
                run("import", "log.csv", "--mapping", "mapping.txt", "--published", "--project", "q.taskseam"),
                err.toString());
        assertEquals(0, run("export", "q.taskseam", "--format", "csv", "--out", "back.csv"), err.toString());
        String text = read("back.csv");
        assertFalse(text.contains("ann") || text.contains("bob"), text);
    }

    @Test
    void mappingsAndPoliciesThatAreNoTextAreRefused() throws IOException {
        Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xC3, (byte) 0x28, '\n'});
        assertEquals(2, run("info", "log.csv", "--mapping", "bad.txt"));
        assertTrue(err.toString().contains("UTF-8"), err.toString());
        assertEquals(2, run("mask", "--in", "log.csv", "--out", "o.jsonl", "--policy", "bad.txt"));
        assertTrue(err.toString().contains("UTF-8"), err.toString());
    }

    @Test
    void variantsAreListedByCount() {
        assertEquals(0, run("variants", "log.csv", "--mapping", "mapping.txt", "--top", "1"), err.toString());
        assertTrue(out.toString().contains("open > paste"), out.toString());
        assertFalse(out.toString().contains("copy"), out.toString());
    }

    @Test
    void allVariantsWithheldAreToldAsSuch() throws IOException {
        StringBuilder log = new StringBuilder("time,who,case,step,app,note\n");
        for (int person = 0; person < 6; person++) {
            log.append("2026-01-05T09:00:00Z,p%1$d,%1$d,open,mail,a\n".formatted(person));
            for (int pasted = 0; pasted <= person; pasted++) {
                log.append("2026-01-05T09:00:1%2$dZ,p%1$d,%1$d,paste,erp,b\n".formatted(person, pasted));
            }
        }
        Files.writeString(folder.resolve("six.csv"), log);
        assertEquals(
                0, run("import", "six.csv", "--mapping", "mapping.txt", "--project", "s.taskseam"), err.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("variants", "s.taskseam"), err.toString());
        assertTrue(out.toString().startsWith("All 6 variants are withheld: fewer than 5 people"), out.toString());
        assertEquals(0, run("variants", "s.taskseam", "--json"), err.toString());
        assertTrue(out.toString().contains("\"countsInTens\":false,\"withheld\":6"), out.toString());
    }

    @Test
    void guardedListsSayWhetherTheyAreInTens() throws IOException {
        StringBuilder log = new StringBuilder("time,who,case,step,app,note\n");
        for (int person = 0; person < 6; person++) {
            for (int made = 0; made < 3; made++) {
                log.append("2026-01-05T09:0%2$d:00Z,p%1$d,%1$d-%2$d,open,mail,a\n".formatted(person, made));
                log.append("2026-01-05T09:0%2$d:20Z,p%1$d,%1$d-%2$d,paste,erp,a\n".formatted(person, made));
            }
        }
        Files.writeString(folder.resolve("even.csv"), log);
        assertEquals(
                0, run("import", "even.csv", "--mapping", "mapping.txt", "--project", "e.taskseam"), err.toString());
        assertEquals(0, run("map", "e.taskseam", "--out", "own.json"), err.toString());
        assertTrue(read("own.json").contains("\"countsInTens\":false"), read("own.json"));
        assertEquals(0, run("map", "e.taskseam", "--case", "app", "--out", "other.json"), err.toString());
        assertTrue(read("other.json").contains("\"countsInTens\":true"), read("other.json"));
        assertEquals(0, run("recognize", "e.taskseam", "--json", "tasks.json"), err.toString());
        assertTrue(read("tasks.json").contains("\"countsInTens\" : true"), read("tasks.json"));
        assertEquals(0, run("map", "even.csv", "--mapping", "mapping.txt", "--out", "file.json"), err.toString());
        assertFalse(read("file.json").contains("countsInTens"), "a file is not guarded");
    }

    /** What one command tells of everybody less what another tells of large teams would be the small team's. */
    @Test
    void peopleOfSmallTeamsAreInNoFigureOfAnyCommand() throws IOException {
        StringBuilder log = new StringBuilder("timestamp,user,case,activity,application,team\n");
        for (int person = 0; person < 8; person++) {
            for (int made = 0; made < 3; made++) {
                log.append("2026-01-05T09:0%2$d:00Z,p%1$d,%1$d-%2$d,open,mail,%3$s\n"
                        .formatted(person, made, person < 6 ? "large" : "small"));
            }
        }
        Files.writeString(folder.resolve("teams.csv"), log);
        assertEquals(0, run("import", "teams.csv", "--project", "t.taskseam"), err.toString());
        assertEquals(0, run("info", "t.taskseam"), err.toString());
        assertTrue(out.toString().contains("18 events; figures of 6 people: 18 cases"), out.toString());
        assertEquals(0, run("map", "t.taskseam", "--out", "map.json"), err.toString());
        assertTrue(read("map.json").contains("\"events\":18,\"cases\":18"), read("map.json"));
        assertEquals(0, run("variants", "t.taskseam", "--json"), err.toString());
        assertTrue(out.toString().contains("\"count\":18"), out.toString());
    }

    @Test
    void noFiguresPerPerson() {
        assertEquals(2, run("variants", "log.csv", "--mapping", "mapping.txt", "--case", "who"));
        assertEquals(2, run("map", "log.csv", "--mapping", "mapping.txt", "--activity", "who", "--out", "m.json"));
        assertFalse(Files.exists(folder.resolve("m.json")));
    }

    @Test
    void aMappingDoesNotCountByPeople() throws IOException {
        String log = LOG.replace("who", "user");
        Files.writeString(folder.resolve("users.csv"), log);
        for (String mapping : List.of(
                "activity = user",
                "activity = user + step",
                "column user = activity",
                "column user = case",
                "column user = team",
                "column user = application")) {
            Files.writeString(folder.resolve("people.txt"), mapping);
            assertEquals(2, run("variants", "users.csv", "--mapping", "people.txt"), mapping);
            assertTrue(err.toString().contains("\"user\""), err.toString());
            assertFalse(out.toString().contains("ann"), out.toString());
            err.getBuffer().setLength(0);
        }
        Files.writeString(folder.resolve("people.txt"), "column user = data");
        assertEquals(2, run("variants", "users.csv", "--mapping", "people.txt", "--case", "user"));
        assertEquals(0, run("variants", "users.csv", "--mapping", "people.txt"), err.toString());
    }

    @Test
    void aSecondColumnOfPeopleIsNotCountedByEither() throws IOException {
        StringBuilder log = new StringBuilder("time,user,step,Kollege,with,owner mail,Kunde,order\n");
        String[] names = {"Anna Schmidt", "Peter Maier", "Maria Huber"};
        for (int i = 0; i < 12; i++) {
            String name = names[i % 3];
            log.append("2026-01-05T08:00:%02dZ,u%d,step %d,%d,%s,%s@example.org,%s,PO%05d%n"
                    .formatted(i, i % 2, i % 4, i % 3, name, name.replace(' ', '.'), name, i % 3));
        }
        Files.writeString(folder.resolve("two.csv"), log);
        Files.writeString(folder.resolve("with.txt"), "column with = activity");
        for (String column : List.of("user", "Kollege", "with", "owner mail")) {
            for (String choice : List.of("--activity", "--case")) {
                assertEquals(2, run("variants", "two.csv", choice, column), column);
                assertTrue(err.toString().contains("\"" + column + "\""), err.toString());
                assertFalse(out.toString().contains("Maria"), out.toString());
                err.getBuffer().setLength(0);
            }
        }
        assertEquals(2, run("variants", "two.csv", "--mapping", "with.txt"));
        err.getBuffer().setLength(0);
        assertEquals(0, run("info", "two.csv"), err.toString());
        assertTrue(out.toString().contains("names people"), out.toString());
        for (String column : List.of("Kunde", "order")) {
            assertEquals(0, run("variants", "two.csv", "--case", column), column + err);
        }
    }

    @Test
    void eventsWithoutACaseAreTold() throws IOException {
        Files.writeString(folder.resolve("some.csv"), LOG.replace(",bob,3,", ",bob,,"));
        for (String command : List.of("info", "variants")) {
            assertEquals(0, run(command, "log.csv", "--mapping", "mapping.txt"), err.toString());
            assertEquals("", err.toString(), command);
            assertEquals(0, run(command, "some.csv", "--mapping", "mapping.txt"), err.toString());
            assertTrue(err.toString().contains("2 of 7"), command + ": " + err);
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void whatIsReadIsNotWrittenOver() throws IOException {
        Files.createLink(folder.resolve("link.csv"), folder.resolve("log.csv"));
        assertEquals(2, run("export", "log.csv", "--format", "csv", "--out", "log.csv"));
        assertEquals(2, run("export", "log.csv", "--format", "csv", "--out", "link.csv"));
        assertEquals(2, run("recognize", "log.csv", "--out", "log.csv"));
        assertEquals(2, run("recognize", "log.csv", "--out", "x.csv", "--json", "x.csv"));
        Files.writeString(folder.resolve("log.html"), LOG);
        assertEquals(2, run("report", "log.html", "--out", "log.html"));
        assertTrue(err.toString().contains("log.html"), err.toString());
        assertEquals(LOG, Files.readString(folder.resolve("log.csv")));
        assertEquals(LOG, Files.readString(folder.resolve("log.html")));
    }

    @Test
    void aColumnThatAProjectDoesNotHaveIsToldWithAllThatItHas() {
        imported("p.taskseam", "--keep-values");
        assertEquals(2, run("map", "p.taskseam", "--case", "nix", "--out", "m.json"));
        assertTrue(err.toString().contains("nix") && err.toString().contains("app, "), err.toString());
    }

    @Test
    void problemsAreOneSentenceAndAnExitCode() {
        assertEquals(2, run("map", "missing.csv", "--out", "m.json"));
        assertEquals(2, run("map", "log.csv", "--mapping", "mapping.txt", "--out", "m.doc"));
        assertEquals(2, run("map", "log.csv", "--mapping", "mapping.txt", "--case", "gap:soon", "--out", "m.json"));
        assertEquals(2, run("variants", "log.csv", "--mapping", "mapping.txt", "--top", "0"));
        assertEquals(2, run("info", "log.csv", "--mapping", "."));
        assertEquals(2, run("map", "log.csv", "--wrong"));
        assertEquals(2, run("info", "nothing.taskseam"));
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals(2, run("map", "missing.csv", "--out", "m.json", "--debug"));
        assertTrue(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void aFullDiskIsToldOfTheFileThatIsOnIt() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full");
        String log = folder.resolve("events.csv").toString();
        assertEquals(1, run("sample", "--days", "1", "--out", log, "--truth", "/dev/full"));
        assertTrue(err.toString().contains("/dev/full") && !err.toString().contains(log), err.toString());
        assertTrue(err.toString().contains("the disk is full"), err.toString());
        err.getBuffer().setLength(0);
        assertEquals(1, run("sample", "--days", "1", "--out", "/dev/full", "--truth", log));
        assertTrue(err.toString().contains("/dev/full") && !err.toString().contains(log), err.toString());
        assertFalse(Files.exists(Path.of(log)), "half-written");
        for (String name : List.of("full.png", "full.svg", "full.csv")) {
            Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/full"));
            err.getBuffer().setLength(0);
            assertEquals(
                    1,
                    name.endsWith("csv")
                            ? run("export", "log.csv", "--format", "csv", "--out", name)
                            : run("map", "log.csv", "--out", name));
            assertTrue(err.toString().toLowerCase(Locale.ROOT).contains("the disk is full"), name + ": " + err);
        }
    }

    @Test
    void aCommandThatIsEndedLeavesNoHalfOfAFile() throws IOException, InterruptedException {
        Path log = folder.resolve("large.csv");
        Path half = folder.resolve("large.csv.part");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "sample",
                        "--days",
                        "2600",
                        "--people",
                        "1000",
                        "--out",
                        log.toString())
                .start();
        while (!Files.exists(half) && process.isAlive()) {
            Thread.onSpinWait();
        }
        assertTrue(process.isAlive(), "ended before it wrote");
        process.destroy();
        process.waitFor();
        assertFalse(Files.exists(half), "half a file");
        assertFalse(Files.exists(log), "a file that is not whole");
    }

    @Test
    void noLineOfTheHelpEndsInsideOfAValue() {
        for (String name : Main.commandNames()) {
            out.getBuffer().setLength(0);
            assertEquals(0, run(name, "--help"), err.toString());
            String help = out.toString();
            assertFalse(help.matches("(?s).*(gap:|[FPT]\\.)\n.*"), help);
            assertTrue(help.chars().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE), help);
        }
    }

    @Test
    void aProjectTellsWhatItKeeps() {
        imported("k.taskseam");
        assertEquals(0, run("info", "k.taskseam"), err.toString());
        assertTrue(out.toString().contains("People are pseudonyms"), out.toString());
        imported("n.taskseam", "--keep-names", "--keep-texts");
        out.getBuffer().setLength(0);
        assertEquals(0, run("info", "n.taskseam"), err.toString());
        assertTrue(out.toString().contains("names of people, personal data in texts"), out.toString());
        assertEquals(0, run("info", "n.taskseam", "--json"), err.toString());
        assertTrue(out.toString().contains("\"kept\":[\"names\",\"texts\"]"), out.toString());
        imported("o.taskseam", "--keep-values", "--published");
        assertEquals(0, run("info", "o.taskseam", "--json"), err.toString());
        assertTrue(out.toString().contains("\"kept\":[\"values\"]"), out.toString());
    }

    private void imported(String project, String... kept) {
        List<String> arguments =
                new ArrayList<>(List.of("import", "log.csv", "--mapping", "mapping.txt", "--project", project));
        arguments.addAll(List.of(kept));
        assertEquals(0, run(arguments.toArray(String[]::new)), err.toString());
    }

    @Test
    void aPictureShowsWhatCanBeRead() throws IOException {
        StringBuilder log = new StringBuilder("time,case,step\n");
        for (int i = 0; i < 200; i++) {
            log.append("2026-01-05T09:00:00Z,%d,open\n2026-01-05T09:01:00Z,%d,step %d\n".formatted(i, i, i));
        }
        Files.writeString(folder.resolve("wide.csv"), log);
        assertEquals(0, run("map", "wide.csv", "--case", "case", "--out", "wide.json"), err.toString());
        assertTrue(out.toString().contains("201 activities"), out.toString());
        assertEquals(0, run("map", "wide.csv", "--case", "case", "--out", "all.svg", "--activities", "1"));
        assertEquals(0, run("map", "log.csv", "--case", "case", "--out", "small.svg"), err.toString());
        assertEquals("", err.toString());
        assertEquals(0, run("map", "wide.csv", "--case", "case", "--out", "part.svg"));
        assertTrue(err.toString().contains("activities 50 of 201, arcs 49 of 200"), err.toString());
    }

    @Test
    void anImportThatReadsNothingLeavesNoProject() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "time,step\nsoon,open\n");
        assertEquals(2, run("import", "bad.csv", "--project", "none.taskseam"), err.toString());
        assertFalse(Files.exists(folder.resolve("none.taskseam")));
        assertEquals(List.of(), keys(), "no key of a project that is not there");
        Files.createDirectory(folder.resolve("mine.taskseam"));
        Files.writeString(folder.resolve("mine.taskseam").resolve("notes.txt"), "mine");
        assertEquals(2, run("import", "bad.csv", "--project", "mine.taskseam"), err.toString());
        assertTrue(Files.exists(folder.resolve("mine.taskseam").resolve("notes.txt")));
    }

    @Test
    void aNewProjectThatTakesNoEventsIsNotLeftBehind() throws IOException {
        Path project = folder.resolve("none.taskseam");
        ReadOptions options = ReadOptions.defaults().withMapping(Mapping.read(folder.resolve("mapping.txt")));
        try (ProjectImport target = new ProjectImport(project)) {
            Files.delete(keys().getFirst());
            assertThrows(
                    StoreException.class,
                    () -> target.run(folder.resolve("log.csv"), options, ImportSettings.protective(), Progress.NONE));
        }
        assertFalse(Files.exists(project));
    }

    /** Keys of projects. */
    private List<Path> keys() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return files.toList();
        }
    }

    @Test
    void whatCanBeSkippedIsSaidToBe() throws IOException {
        Files.writeString(folder.resolve("line.csv"), "time,step\n2026-01-05T09:00:00Z,open\n2026-01-05T09:01:00Z\n");
        assertEquals(2, run("info", "line.csv"), err.toString());
        assertTrue(err.toString().contains("line 3") && err.toString().contains("--lenient"), err.toString());
        err.getBuffer().setLength(0);
        assertEquals(0, run("info", "line.csv", "--lenient"), err.toString());
        Files.writeString(folder.resolve("times.csv"), "what,step\nsoon,open\nsoon,post\n");
        assertEquals(2, run("info", "times.csv"), err.toString());
        assertFalse(err.toString().contains("--lenient"), err.toString());
    }

    @Test
    void whatIsInTheWayIsNamed() throws IOException {
        Files.writeString(folder.resolve("taken.taskseam"), "a file");
        assertEquals(1, run("import", "log.csv", "--mapping", "mapping.txt", "--project", "taken.taskseam"));
        assertTrue(err.toString().contains("taken.taskseam is a file"), err.toString());
        err.getBuffer().setLength(0);
        assertEquals(1, run("demo", "--out", "taken.taskseam"), err.toString());
        assertTrue(err.toString().contains("taken.taskseam is there already"), err.toString());
    }

    @Test
    void withoutFurtherMinersItIsSaidHowToAddOne() {
        assertEquals(2, run("mine", "log.csv", "--mapping", "mapping.txt"));
        assertTrue(err.toString().contains("TASKSEAM_CLASSPATH"), err.toString());
    }

    @Test
    void folderOfOtherFilesBecomesNoProject() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Path mine = Files.writeString(documents.resolve("mine.txt"), "mine");
        assertEquals(1, run("import", "log.csv", "--mapping", "mapping.txt", "--project", documents.toString()));
        assertTrue(err.toString().contains("holds other files"), err.toString());
        assertFalse(Files.exists(documents.resolve("store")));
        Files.delete(mine);
        assertEquals(0, run("import", "log.csv", "--mapping", "mapping.txt", "--project", documents.toString()));
    }

    @Test
    void projectWhoseKeyHasNoPlaceIsNotLeftHalfMade() throws IOException {
        String keys =
                System.setProperty("taskseam.keys", folder.resolve("log.csv").toString());
        try {
            assertEquals(1, run("import", "log.csv", "--mapping", "mapping.txt", "--project", "p.taskseam"));
        } finally {
            System.setProperty("taskseam.keys", String.valueOf(keys));
        }
        assertTrue(err.toString().contains("taskseam.keys=FOLDER"), err.toString());
        assertFalse(Files.exists(folder.resolve("p.taskseam")));
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : Main.commandNames()) {
            assertEquals(0, run(command, "--help"), command);
            assertTrue(out.toString().contains("Usage: taskseam " + command), out.toString());
        }
    }

    @Test
    void badUsageIsToldInOneSentence() {
        assertUsage("Something is missing: --out.", "map", "log.csv");
        assertUsage("A value is missing behind --out.", "map", "log.csv", "--out");
        assertUsage("There is no option \"--bogus\".", "map", "log.csv", "--out", "map.json", "--bogus");
        assertUsage("This is too much: \"b\", \"c\".", "map", "log.csv", "b", "c", "--out", "map.json");
        assertUsage("--paths cannot be \"few\".", "map", "log.csv", "--out", "map.json", "--paths", "few");
        assertUsage("Twice there: --out.", "map", "log.csv", "--out", "map.json", "--out", "map.svg");
        String choices = "--theme cannot be \"red\"; there are light, dark.";
        assertUsage(choices, "map", "log.csv", "--out", "map.svg", "--theme", "red");
        assertUsage("A sample has 1 to 2,600 days and 1 to 100,000 people.", "sample", "--days", "0", "--out", "s.csv");
    }

    @Test
    void aFileIsCalledAsWhatItHolds() throws IOException {
        for (String name : List.of("s.xes", "s.gz", "s", "s.csv.zip")) {
            String file = folder.resolve(name).toString();
            String sentence = "The file " + file + " should end in .csv, or in .csv.gz to be packed.";
            assertUsage(sentence, "sample", "--days", "1", "--people", "1", "--out", file);
            assertUsage(sentence, "sample", "--days", "1", "--out", "s.csv", "--truth", file);
        }
        for (String name : List.of("r.csv", "r", "html")) {
            String file = folder.resolve(name).toString();
            String sentence = "The file " + file + " should end in .html or .htm,";
            err.getBuffer().setLength(0);
            assertEquals(2, run("report", "log.csv", "--case", "session", "--out", file), err.toString());
            assertTrue(err.toString().startsWith("taskseam: " + sentence), err.toString());
        }
        assertFalse(Files.exists(folder.resolve("s.csv")), "written before the names were looked at");
        assertEquals(0, run("report", "log.csv", "--case", "session", "--out", "r.htm"), err.toString());
    }

    @Test
    void aSampleIsPackedIfItsNameSaysSo() throws IOException {
        String[] sizes = {"sample", "--days", "1", "--people", "1", "--out"};
        assertEquals(0, run(with(sizes, "s.csv", "--truth", "t.csv")), err.toString());
        assertEquals(0, run(with(sizes, folder + "/p.csv.gz", "--truth", folder + "/t.csv.gz")), err.toString());
        assertArrayEquals(Files.readAllBytes(folder.resolve("s.csv")), unpacked("p.csv.gz"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("t.csv")), unpacked("t.csv.gz"));
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private byte[] unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aSampleAndItsTruthAreTwoFiles() throws IOException {
        String one = folder.resolve("y.csv").toString();
        String sentence = " is named for two outputs. Name another file for one of them.";
        assertUsage(one + sentence, "sample", "--days", "1", "--out", one, "--truth", one);
        assertFalse(Files.exists(Path.of(one)), "written");
        Files.writeString(Path.of(one), "old");
        Files.createSymbolicLink(folder.resolve("z.csv"), Path.of(one));
        String link = folder.resolve("z.csv").toString();
        assertUsage(link + sentence, "sample", "--days", "1", "--out", one, "--truth", link);
        assertEquals("old", Files.readString(Path.of(one)));
    }

    @Test
    void anInterruptedFirstImportIsToldFromAnotherFolder() throws IOException {
        Path half = Files.createDirectories(folder.resolve("half.taskseam"));
        for (String name : List.of("store.tmp-12345678", "store.lock")) {
            assertUnfinished(half);
            Files.createDirectory(half.resolve(name));
        }
        assertUnfinished(half);
        Files.createFile(half.resolve("other.txt"));
        assertUsage(
                half + " is a folder, but not a project: it has no store. Name a log, or a folder that ends with "
                        + "\".taskseam\".",
                "info",
                "half.taskseam");
    }

    private void assertUnfinished(Path half) {
        assertUsage(
                "In " + half + " a project is being made, or an import was interrupted there before the project "
                        + "was whole. Wait for the import, or repeat it.",
                "info",
                "half.taskseam");
    }

    /** Whoever forgot three things is told of three, not of one at a time. */
    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertUsage(
                List.of(
                        "--paths cannot be \"few\".",
                        "--theme cannot be \"red\"; there are light, dark.",
                        "There is no option \"--bogus\".",
                        "Something is missing: LOG|PROJECT, --out."),
                "map --paths few --theme red --bogus");
        assertUsage(List.of("Something is missing: LOG|PROJECT, --out."), "map");
        assertUsage(List.of("Something is missing: --project, LOG."), "import");
        assertUsage(List.of("Something is missing: OLD, NEW."), "policy diff");
        assertUsage(List.of("A value is missing behind --out.", "Something is missing: LOG|PROJECT."), "map --out");
        assertEquals(0, run("map", "--help", "--paths", "few"), err.toString());
    }

    private void assertUsage(List<String> sentences, String arguments) {
        err.getBuffer().setLength(0);
        assertEquals(2, run(arguments.split(" ")), err.toString());
        List<String> told = err.toString().lines().toList();
        assertEquals(sentences.stream().map(one -> "taskseam: " + one).toList(), told.subList(0, told.size() - 1));
    }

    private void assertUsage(String sentence, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(2, run(arguments), err.toString());
        assertTrue(err.toString().startsWith("taskseam: " + sentence + System.lineSeparator()), err.toString());
    }

    @Test
    void everyPartOfACommandSaysWhatItDoes() {
        int described = described(Main.commandLine());
        assertTrue(described > 100, described + " parts of commands");
    }

    /** @return how many commands, options and arguments have a text of their own in every language */
    private static int described(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        int count = 0;
        for (ArgSpec part : spec.args()) {
            if (!part.hidden()) {
                assertSaid(spec.qualifiedName() + " " + part.paramLabel(), part.description());
                count++;
            }
        }
        assertSaid(spec.qualifiedName(), spec.usageMessage().description());
        String key = spec.qualifiedName(".") + ".usage.description";
        for (Locale language : List.of(Locale.ROOT, Locale.GERMAN)) {
            assertTrue(ResourceBundle.getBundle(Texts.BUNDLE, language).containsKey(key), language + " " + key);
        }
        return count
                + 1
                + line.getSubcommands().values().stream()
                        .mapToInt(MainTest::described)
                        .sum();
    }

    @Test
    void examplesOfTheHelpAreUnderstood() {
        List<String> examples = examples(Main.commandLine());
        assertTrue(examples.size() > Main.commandNames().size(), examples.toString());
        for (String example : examples) {
            assertTrue(example.startsWith("  ./taskseam "), example);
            String[] words = Pattern.compile("\"([^\"]*)\"|\\S+")
                    .matcher(example)
                    .results()
                    .skip(1)
                    .map(word -> word.group(1) == null ? word.group() : word.group(1))
                    .toArray(String[]::new);
            assertDoesNotThrow(() -> Main.commandLine().parseArgs(words), example);
        }
    }

    /** @return the examples of a command and of those below it; each has some */
    private static List<String> examples(CommandLine line) {
        String[] own = line.getCommandSpec().usageMessage().footer();
        assertTrue(own.length > 0, line.getCommandSpec().qualifiedName());
        return Stream.concat(
                        Stream.of(own),
                        line.getSubcommands().values().stream().flatMap(below -> examples(below).stream()))
                .toList();
    }

    private static void assertSaid(String what, String... text) {
        String said = String.join("", text);
        assertTrue(said.endsWith("."), what + ": " + said);
        assertFalse(said.contains("{0}"), what + ": " + said);
    }

    /** Runs a command; arguments that look like files are those of the folder. */
    private int run(String... arguments) {
        String[] resolved = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean file = arguments[i].matches("[a-z]+\\.[a-z]+");
            resolved[i] = file ? folder.resolve(arguments[i]).toString() : arguments[i];
        }
        return Main.run(resolved, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
