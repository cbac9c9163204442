/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.TaskRow;
import org.taskseam.ui.internal.commands.PictureActions;
import org.taskseam.ui.internal.commands.ReportActions;

/** What leaves the workbench as a file or a picture. */
class SavedFilesTest extends WithSample {

    @Test
    void aPictureIsInTheClipboardAndThatIsSaid() {
        Commands.run("org.taskseam.ui.copyImage");
        assertEquals(Texts.get("picture.copied"), graph().said());
        Clipboard clipboard = new Clipboard(graph().getDisplay());
        assertInstanceOf(ImageData.class, clipboard.getContents(ImageTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void namesOfFilesSayWhatIsInThem() {
        assertEquals("/a/g.svg", SaveFile.withEnding("/a/g", 0, "*.svg", "*.png"));
        assertEquals("/a/g.gif.png", SaveFile.withEnding("/a/g.gif", 1, "*.svg", "*.png"));
        assertEquals("/a/g.PNG", SaveFile.withEnding("/a/g.PNG", 0, "*.svg", "*.png"));
        assertEquals("/a/g.png", SaveFile.withEnding("/a/g.svg", 1, "*.svg", "*.png"));
    }

    @Test
    void picturesAreSaved() throws IOException {
        Path png = folder.resolve("graph.png");
        Path svg = folder.resolve("graph.svg");
        PictureActions.save(graph(), png);
        PictureActions.save(graph(), svg);

        ImageData picture = new ImageData(png.toString());
        assertTrue(picture.width > 400 && picture.height > 400);
        assertTrue(Files.readString(svg).contains("<svg"));
        assertTrue(Files.size(svg) > 2000);
    }

    private void narrowed(String task) {
        ProjectActions.narrow(task);
        Window.until(
                "what is wanted is shown",
                () -> analysis.mined().map(MinedProject::task).equals(Optional.of(task)));
    }

    @Test
    void aPictureIsCalledAfterWhatItShows() {
        List<String> proposed = new ArrayList<>();
        SaveFile.answer(name -> {
            proposed.add(name);
            return Optional.empty();
        });
        try {
            Commands.run("org.taskseam.ui.exportPicture");
            String task = analysis.mined().orElseThrow().tasks().stream()
                    .map(TaskRow::name)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElseThrow();
            narrowed(task);
            Commands.run("org.taskseam.ui.exportPicture");
            analysis.discreet().set(true);
            Commands.run("org.taskseam.ui.exportPicture");
            narrowed("");
            String project = analysis.mined().orElseThrow().name();
            assertEquals(List.of(project + ".svg", project + " - " + task + ".svg", project + ".svg"), proposed);
        } finally {
            SaveFile.answer(null);
        }
    }

    @Test
    void whyNothingCouldBeWrittenIsSaid() {
        SaveFile.answer(name -> Optional.of(folder.resolve("none").resolve("a.svg")));
        try {
            Window.inDialog(
                    () -> Commands.run("org.taskseam.ui.exportPicture"),
                    dialog -> assertTrue(
                            Window.find(dialog, Label.class).stream()
                                    .anyMatch(label ->
                                            label.getText().contains(folder.resolve("none") + " is not there")),
                            "the reason is a sentence"));
        } finally {
            SaveFile.answer(null);
        }
    }

    @Test
    void reportIsWrittenByItsCommandAndReadableInABrowser() throws Exception {
        Path file = folder.resolve("report.html");
        List<String> opened = new ArrayList<>();
        SaveFile.answer(name -> Optional.of(file));
        ReportActions.opener(opened::add);
        try {
            Commands.run("org.taskseam.ui.report");
            Window.until("the report is written", () -> !opened.isEmpty());
        } finally {
            SaveFile.answer(null);
            ReportActions.opener(org.eclipse.swt.program.Program::launch);
        }
        assertEquals(List.of(file.toString()), opened);
        String page = Files.readString(file);
        assertTrue(page.contains("<svg")
                && page.contains(analysis.mined().orElseThrow().name()));

        Path picture = Browser.screenshot(file, "report-of-the-window");
        ImageData data = new ImageData(picture.toString());
        assertTrue(Window.colours(data) > 30, "the page is drawn");
    }

    @Test
    void eventsAreExportedByTheirCommand() throws IOException {
        for (String ending : List.of("csv", "xes.gz", "jsonocel")) {
            Path file = folder.resolve("events." + ending);
            SaveFile.answer(name -> Optional.of(file));
            try {
                Commands.run("org.taskseam.ui.exportEvents");
                Window.until("the events are exported", () -> Files.exists(file));
            } finally {
                SaveFile.answer(null);
            }
            assertTrue(Files.size(file) > 1000, ending);
        }
        EventLog log = analysis.mined().orElseThrow().log();
        assertEquals(log.size(), read(folder.resolve("events.csv")).size());
        assertEquals(log.size(), read(folder.resolve("events.xes.gz")).size());
        Window.screenshot("events-exported");
    }

    @Test
    void typesOfTaskAreExportedAsJson() throws IOException {
        Recognition known = analysis.mined().flatMap(MinedProject::recognition).orElseThrow();
        Path file = folder.resolve("tasks.json");
        SaveFile.answer(name -> Optional.of(file));
        try {
            Commands.run("org.taskseam.ui.exportTasks");
            Window.until("the types are exported", () -> Files.exists(file));
        } finally {
            SaveFile.answer(null);
        }
        String json = Files.readString(file);
        for (TaskType type : known.released().types()) {
            assertTrue(json.contains("\"" + type.name() + "\""), type.name());
        }
    }

    @Test
    void tasksAreExportedAsPeopleDecided() throws IOException {
        Recognition known = analysis.mined().flatMap(MinedProject::recognition).orElseThrow();
        TaskType type = known.tasks().types().stream()
                .max(Comparator.comparingInt(TaskType::tasks))
                .orElseThrow();
        int rejected = type.tasks();
        Path file = folder.resolve("tasks.csv");
        SaveFile.answer(name -> Optional.of(file));
        try {
            Desk.get().decisions().reject(type);
            Commands.run("org.taskseam.ui.exportTasks"); // at once: what is decided may not be applied yet
            Window.until("the tasks are exported", () -> Files.exists(file));
        } finally {
            SaveFile.answer(null);
            Desk.get().decisions().undo();
        }
        List<String> lines = Files.readAllLines(file);
        assertEquals("event_id,segment,cluster", lines.getFirst());
        assertEquals(known.source().size() + 1, lines.size());
        long segments = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .filter(segment -> !segment.isEmpty())
                .distinct()
                .count();
        assertEquals(known.tasks().tasks().size() - rejected, segments);
        Window.until(
                "decisions are applied",
                () -> !Desk.get().decisions().applying().get());
    }
}
