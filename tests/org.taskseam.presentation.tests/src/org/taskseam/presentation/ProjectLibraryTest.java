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
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.LearnedFile;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.model.ProjectFile;
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
