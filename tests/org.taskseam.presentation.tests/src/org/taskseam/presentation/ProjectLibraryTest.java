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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.TaskJson;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.mining.recognition.LearnedFile;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.model.ProjectFile;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.LayoutException;
import org.taskseam.store.ProjectKeys;

/** Projects that other versions wrote. */
class ProjectLibraryTest {

    @TempDir
    private Path folder;

    private int made;

    private MinedProject sample() throws IOException {
        return library()
                .openSample(folder.resolve("sample.taskseam"), "Sample", this::log, Progress.NONE)
                .project();
    }

    private ProjectLibrary library() {
        return new ProjectLibrary(new LogMining(List.of()), new ProjectKeys(folder.resolve("keys")));
    }

    private long keys() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return files.count();
        }
    }

    private EventLog log() {
        made++;
        return SampleProject.log();
    }

    /** @param schema the version of the tables, as if another build had written them */
    private void writtenWith(int schema) throws SQLException {
        EmbeddedDataSource store = new EmbeddedDataSource();
        store.setDatabaseName(folder.resolve("sample.taskseam/store").toString());
        try (Connection connection = store.getConnection()) {
            connection.createStatement().execute("update store_info set text = '" + schema + "' where name = 'schema'");
        }
        store.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, store::getConnection, "closed");
    }

    @Test
    void aFolderThatIsNoProjectYetSaysWhy() throws IOException {
        Path half = Files.createDirectory(folder.resolve("half.taskseam"));
        IOException e = assertThrows(IOException.class, () -> library().open(half, Progress.NONE));
        assertTrue(e.getMessage().contains("repeat it"), e.getMessage());
    }

    @Test
    void theSampleOfAnEarlyBuildIsMadeAnew() throws IOException, SQLException {
        long events = sample().events();
        assertEquals(events, sample().events());
        assertEquals(1, made, "it is made once");
        writtenWith(0);
        assertEquals(events, sample().events());
        assertEquals(2, made);
    }

    @Test
    void whatWasLearnedIsUsedTheNextTime() throws IOException {
        sample();
        Path project = folder.resolve("sample.taskseam");
        MinedProject first = library().recognize(project, new SeamRecognizer(), Progress.NONE);
        LearnedTasks learned = LearnedFile.in(project).load().orElseThrow();
        MinedProject again = library().recognizeAgain(project, Progress.NONE);
        assertEquals(learned, LearnedFile.in(project).load().orElseThrow());
        assertEquals(first.tasks(), again.tasks());
    }

    @Test
    void nothingIsLeftOfANewProjectThatWasCancelled() throws IOException {
        Path project = folder.resolve("new.taskseam");
        Progress cancelled = new Progress() {
            private int asked;

            @Override
            public boolean isCancelled() {
                return ++asked > 3;
            }
        };
        assertThrows(CancellationException.class, () -> put(project, cancelled));
        assertFalse(Files.exists(project));
        assertEquals(0, keys(), "its key is deleted, too");

        put(project, Progress.NONE);
        long events = library().open(project, Progress.NONE).project().log().size();
        assertThrows(CancellationException.class, () -> put(project, cancelled));
        assertEquals(
                events, library().open(project, Progress.NONE).project().log().size());
    }

    @Test
    void nothingIsLeftOfANewProjectThatWasCancelledWhileItIsOpened() throws IOException {
        Path project = folder.resolve("late.taskseam");
        Progress stored = new Progress() {
            @Override
            public boolean isCancelled() {
                return new ProjectFile(project).exists(); // written at the first opening
            }
        };
        assertThrows(CancellationException.class, () -> putAndOpen(project, stored));
        assertFalse(Files.exists(project));
        assertEquals(0, keys(), "its key is deleted, too");

        long events = putAndOpen(project, Progress.NONE).project().log().size();
        assertThrows(CancellationException.class, () -> putAndOpen(project, stored));
        assertEquals(
                events, library().open(project, Progress.NONE).project().log().size(), "one that was there stays");
        assertEquals(1, keys(), "with its key");
    }

    private ProjectLibrary.Opened putAndOpen(Path project, Progress progress) throws IOException {
        return library()
                .createAndOpen(
                        project,
                        "New",
                        SampleProject.log(),
                        "log",
                        ImportSettings.protective().asPublished(true),
                        progress);
    }

    private void put(Path project, Progress progress) throws IOException {
        library()
                .create(
                        project,
                        "New",
                        SampleProject.log(),
                        "log",
                        ImportSettings.protective().asPublished(true),
                        progress);
    }

    @Test
    void eventsOfAPublishedProjectAreWrittenInEveryFormat() throws IOException {
        Path project = folder.resolve("new.taskseam");
        put(project, Progress.NONE);
        EventLog log = SampleProject.log();
        for (String format : List.of("csv", "xes", "xes.gz")) {
            EventLog back = exported(project, format);
            assertEquals(log.size(), back.size(), format);
            assertEquals(log.actorCount(), back.actorCount(), format);
            assertEquals(
                    log.activities().dictionary().size(),
                    back.activities().dictionary().size(),
                    format);
        }
        Path ocel = folder.resolve("back.jsonocel");
        library().export(project, LogFormats.installed().byId("ocel"), ocel, Progress.NONE);
        assertTrue(Files.readString(ocel).contains("\"eventTypes\""));
        assertFalse(Files.exists(project.resolve(AccessLog.NAME)), "nobody is in it");
    }

    @Test
    void rowsOfPeopleAreWrittenWithoutPeopleAndToldInTheAccessLog() throws IOException {
        Path project = people(SampleProject.log());
        EventLog back = exported(project, "csv");
        assertEquals(SampleProject.log().size(), back.size());
        assertEquals(SampleProject.log().sessionCount(), back.actorCount(), "a number for each session");
        assertEquals(
                List.of("export as csv"),
                AccessLog.entries(project.resolve(AccessLog.NAME)).stream()
                        .map(AccessLog.Entry::reason)
                        .toList());
    }

    @Test
    void rowsOfFewPeopleStay() throws IOException {
        EventLog few = new SampleGenerator(new SampleSettings(1, 4, 7)).labelledLog();
        Path project = people(few);
        IOException refused = assertThrows(IOException.class, () -> exported(project, "csv"));
        assertTrue(refused.getMessage().contains("fewer than 5 people"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("back.csv")));
        assertFalse(Files.exists(project.resolve(AccessLog.NAME)));
    }

    @Test
    void nothingIsLeftOfAnExportThatWasCancelled() throws IOException {
        Path project = folder.resolve("new.taskseam");
        put(project, Progress.NONE);
        Path file = folder.resolve("back.csv");
        Files.writeString(file, "before");
        Progress writing = new Progress() {
            private boolean began;

            @Override
            public void begin(String step, long total) {
                began = total == SampleProject.log().size()
                        && step.toLowerCase(Locale.ROOT).contains("writ");
            }

            @Override
            public boolean isCancelled() {
                return began;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> library().export(project, LogFormats.installed().byId("csv"), file, writing));
        assertEquals("before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("back.csv", "keys", "new.taskseam"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    /** Cancelled while it is written. */
    private static Progress cancelledWhenRead() {
        return new Progress() {
            private boolean read;

            @Override
            public void worked(long amount) {
                read = true;
            }

            @Override
            public boolean isCancelled() {
                return read;
            }
        };
    }

    @Test
    void tasksByEventOfAPublishedProjectAreThoseThatAreShown() throws IOException {
        Path project = folder.resolve("new.taskseam");
        put(project, Progress.NONE);
        Recognition known = tasksOf(project);
        Path file = folder.resolve("tasks.csv");
        ProjectLibrary.Exported written = library().exportTasks(project, known, Optional.empty(), file, Progress.NONE);
        assertEquals(SampleProject.log().size(), written.events());
        assertFalse(written.withoutPeople());
        List<String> lines = Files.readAllLines(file);
        assertEquals("event_id,segment,cluster", lines.getFirst());
        assertEquals(known.tasks().tasks().size(), segments(lines));

        Files.writeString(file, "before");
        assertThrows(
                CancellationException.class,
                () -> library().exportTasks(project, known, Optional.empty(), file, cancelledWhenRead()));
        assertEquals("before", Files.readString(file));
    }

    @Test
    void tasksByEventOfPeopleAreToldInTheAccessLogAndHaveNoIds() throws IOException {
        Path project = people(SampleProject.log());
        Recognition known = tasksOf(project);
        Path file = folder.resolve("tasks.csv");
        ProjectLibrary.Exported written = library().exportTasks(project, known, Optional.empty(), file, Progress.NONE);
        assertTrue(written.withoutPeople());
        assertEquals(SampleProject.log().size(), written.events());
        assertTrue(Files.readAllLines(file).get(1).startsWith("0,"));
        assertEquals(
                List.of("tasks by event"),
                AccessLog.entries(project.resolve(AccessLog.NAME)).stream()
                        .map(AccessLog.Entry::reason)
                        .toList());
    }

    @Test
    void typesAreWrittenWithWhatIsDecidedAndNoSingleTaskOfPeople() throws IOException {
        Path published = folder.resolve("new.taskseam");
        put(published, Progress.NONE);
        Recognition known = tasksOf(published);
        Path file = folder.resolve("types.json");
        assertEquals(
                known.released().types().size(), library().exportTypes(known, Optional.empty(), file, Progress.NONE));
        String all = Files.readString(file);
        assertTrue(all.contains("\"taskseam-tasks\""), all);
        assertTrue(all.contains("\"tasks\" : ["), "the tasks of a published log are in it");

        Recognition people = tasksOf(people(SampleProject.log()));
        library().exportTypes(people, Optional.empty(), file, Progress.NONE);
        assertFalse(Files.readString(file).contains("\"tasks\" : ["));
        assertTrue(Files.readString(file).contains("\"" + TaskJson.IN_TENS + "\" : true"));
    }

    @Test
    void tasksThatAreOlderThanTheEventsAreNotWritten() throws IOException {
        Path project = folder.resolve("new.taskseam");
        put(project, Progress.NONE);
        Recognition known = tasksOf(project);
        library()
                .create(
                        project,
                        "New",
                        new SampleGenerator(new SampleSettings(1, 1, 5)).labelledLog(),
                        "later",
                        ImportSettings.protective().asPublished(true),
                        Progress.NONE);
        assertThrows(
                IOException.class,
                () -> library()
                        .exportTasks(project, known, Optional.empty(), folder.resolve("tasks.csv"), Progress.NONE));
    }

    private Recognition tasksOf(Path project) throws IOException {
        return library().open(project, Progress.NONE).project().recognition().orElseThrow();
    }

    private static long segments(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .filter(segment -> !segment.isEmpty())
                .distinct()
                .count();
    }

    private Path people(EventLog log) throws IOException {
        Path project = folder.resolve("people.taskseam");
        library().create(project, "People", log, "log", ImportSettings.protective(), Progress.NONE);
        return project;
    }

    private EventLog exported(Path project, String ending) throws IOException {
        Path file = folder.resolve("back." + ending);
        String format = ending.replace(".gz", "");
        library().export(project, LogFormats.installed().byId(format), file, Progress.NONE);
        return LogFormats.read(file, ReadOptions.defaults(), Progress.NONE).log();
    }

    @Test
    void otherProjectsOfAnEarlyBuildSayWhatToDo() throws IOException, SQLException {
        sample();
        writtenWith(0);
        TestBackground background = new TestBackground();
        Analysis analysis = new Analysis(background);
        analysis.open(
                "old",
                progress -> library()
                        .open(folder.resolve("sample.taskseam"), progress)
                        .project());
        background.runAll();
        Answer<MinedProject> answer = analysis.project().get().orElseThrow();
        assertTrue(
                answer instanceof Answer.Failed<MinedProject>(String reason)
                        && reason.contains("Import the logs again into a new project"),
                answer::toString);
    }

    @Test
    void theSampleOfANewerVersionIsLeftAlone() throws IOException, SQLException {
        sample();
        writtenWith(1000);
        LayoutException refused = assertThrows(LayoutException.class, this::sample);
        assertTrue(refused.getMessage().contains("newer version"), refused.getMessage());
        assertEquals(1, made);
    }
}
