/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.Audience;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.internal.parts.ActivitiesView;
import org.taskseam.ui.internal.parts.ApplicationsView;
import org.taskseam.ui.internal.parts.PathsView;
import org.taskseam.ui.internal.parts.ReviewView;
import org.taskseam.ui.internal.parts.VariantsView;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.RowList;

/** Projects are opened, fail to open, and are closed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpeningTest extends WithSample {

    @Test
    @Order(1)
    void sampleIsShown() throws IOException {
        assertTrue(shown().size() > 5, () -> "nodes: " + shown());
        Path picture = Window.screenshot("workbench-light");
        ImageData data = new ImageData(picture.toString());
        int colours = Window.colours(data);
        assertTrue(colours > 50, "colours on the screen: " + colours);
    }

    @Test
    void dialogsBeginInAFolderThatIsThere() {
        Path none = folder.resolve("none").resolve("Taskseam");
        assertEquals(folder.toAbsolutePath(), OpenFile.existing(none));
        assertEquals(folder.toAbsolutePath(), OpenFile.existing(folder));
    }

    @Test
    void theKeyboardIsInTheGraphWhenAProjectIsOpen() {
        ProjectActions.openSample();
        Window.until("it works", () -> cancelButton() != null);
        cancelButton().forceFocus();
        Window.until("the sample opens", () -> analysis.mined().isPresent());
        laidOut();
        assertSame(graph().getCanvas(), graph().getDisplay().getFocusControl());
    }

    private static FlatButton cancelButton() {
        return Window.find(FlatButton.class).stream()
                .filter(button -> button.isVisible() && button.getText().equals(Texts.get("state.cancel")))
                .findFirst()
                .orElse(null);
    }

    private Path importBadLog() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("bad.csv"),
                "time,user,activity\n2026-01-05T09:00:00Z,ann,open\n2026-01-05T09:01:00Z,ann,post\nnever,ann,close\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            Window.settle(600);
            for (Label said : Window.find(wizard, Label.class)) {
                assertFalse(said.getText().contains("folder"), said::getText); // of a file that nobody chose yet
            }
            lookAt(wizard, csv.toString());
            for (int page = 0; page < 3; page++) {
                Window.press(wizard.getDefaultButton());
            }
        });
        return csv;
    }

    @Test
    @Order(Integer.MAX_VALUE - 4)
    void aProjectStaysOpenWhenAnotherOneCannotBeOpened() throws IOException {
        MinedProject before = analysis.mined().orElseThrow();
        Path open = ProjectActions.current().orElseThrow();
        MapSettings seen = analysis.settings().get().withPaths(.9);
        analysis.show(seen);
        importBadLog();
        Window.inDialog(() -> {}, failed -> {
            Window.screenshot("import-failed-beside");
            assertTrue(
                    Window.find(failed, Label.class).stream()
                            .map(Label::getText)
                            .anyMatch(said -> said.contains("line 4") && said.contains("try again")),
                    "says why");
            assertEquals(2, Window.find(failed, Button.class).size(), "another try, or none");
            assertSame(before, analysis.mined().orElseThrow(), "behind the dialog");
        });
        assertSame(before, analysis.mined().orElseThrow());
        assertEquals(seen, analysis.settings().get());
        assertEquals(open, ProjectActions.current().orElseThrow());

        ProjectActions.open(open);
        analysis.cancel();
        Window.until("the project is open again", () -> analysis.mined().isPresent());
        assertSame(before, analysis.mined().orElseThrow());
        assertEquals(open, ProjectActions.current().orElseThrow());
        laidOut();
    }

    private MinedProject twoStepsOfOnePerson(Audience audience) throws IOException {
        Path csv = Files.writeString(
                folder.resolve("log.csv"),
                "time,user,activity\n2026-01-05T09:00:00Z,ann,open\n2026-01-05T09:01:00Z,ann,post\n");
        return ProjectActions.mining().mine("log", read(csv), CaseNotion.session(), audience, Progress.NONE);
    }

    @Test
    @Order(Integer.MAX_VALUE - 3)
    void viewsSayThatKnownTasksAreBeingFound() throws Exception {
        MinedProject unknown = twoStepsOfOnePerson(Audience.HOLDER);
        ReviewView view = view(ReviewView.ID, ReviewView.class);
        analysis.restore(unknown);
        assertEquals(Texts.get("tasks.unknown"), view.said());
        CountDownLatch stop = new CountDownLatch(1);
        analysis.change(
                "Finding",
                progress -> {
                    stop.await();
                    return unknown;
                },
                answer -> {});
        assertEquals(Texts.get("tasks.finding"), view.said());
        stop.countDown();
        Window.until("it is done", () -> analysis.changing().get().isEmpty());
        assertEquals(Texts.get("tasks.unknown"), view.said());
        ProjectActions.close();
    }

    @Test
    @Order(Integer.MAX_VALUE - 3)
    void everyViewSaysWhyNothingIsToldOfFewPeople() throws Exception {
        MinedProject few = twoStepsOfOnePerson(Audience.ANALYSTS);
        String why = few.silence().orElseThrow();
        analysis.restore(few);
        assertEquals(why, view(ActivitiesView.ID, ActivitiesView.class).said());
        assertEquals(why, view(PathsView.ID, PathsView.class).said());
        assertEquals(why, view(ApplicationsView.ID, ApplicationsView.class).said());
        assertEquals(why, view(VariantsView.ID, VariantsView.class).list().getHint());
        Window.screenshot("few-people");
        ProjectActions.close();
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void anImportThatFailsIsTriedAgainWithOtherSettings() throws IOException {
        ProjectActions.close();
        Path csv = importBadLog();
        Window.until(
                "it fails",
                () -> analysis.project()
                        .get()
                        .filter(answer -> answer instanceof Answer.Failed)
                        .isPresent());
        var failed = (Answer.Failed<MinedProject>) analysis.project().get().orElseThrow();
        assertTrue(failed.reason().contains("line 4") && failed.reason().contains("try again"), failed::reason);
        assertFalse(failed.reason().contains("--lenient"), failed::reason);
        Window.screenshot("import-failed");
        Window.inDialog(
                analysis::retry,
                wizard -> assertEquals(
                        csv.toString(), Window.find(wizard, Text.class).get(0).getText()));
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void everyStateIsSaid() throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        analysis.open("Opening", progress -> {
            progress.begin("Reading events", 100);
            progress.worked(40);
            while (!progress.isCancelled()) {
                stop.await(20, TimeUnit.MILLISECONDS);
            }
            throw new CancellationException();
        });
        Window.settle(300);
        assertInstanceOf(Answer.Running.class, analysis.project().get().orElseThrow());
        Window.screenshot("state-running");
        analysis.cancel();
        Window.until("cancelled", () -> analysis.project().get().orElseThrow() instanceof Answer.Cancelled);
        Window.screenshot("state-cancelled");

        Path gone = folder.resolve("gone.taskseam");
        ProjectActions.open(gone);
        Window.until("failed", () -> analysis.project().get().orElseThrow() instanceof Answer.Failed);
        var failed = (Answer.Failed<MinedProject>) analysis.project().get().orElseThrow();
        assertTrue(failed.reason().contains(gone.toString()), failed::reason);
        Window.screenshot("state-failed");

        Path empty = Files.createDirectory(folder.resolve("empty.taskseam"));
        ProjectActions.open(empty);
        Window.until(
                "failed",
                () -> analysis.project().get().orElseThrow() instanceof Answer.Failed<MinedProject>(String reason)
                        && reason.contains(empty.toString()));
        assertEquals(0, Files.list(empty).count(), "nothing was written into a folder that is no project");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void closingShowsTheWelcomePage() throws IOException {
        Text search = Window.find(SearchField.class).get(0).text();
        search.setText("post");
        Commands.run("org.taskseam.ui.close");
        assertEquals("", search.getText(), "what was looked for is gone with the project");
        assertTrue(analysis.mined().isEmpty());
        assertTrue(
                Window.find(RowList.class).stream()
                        .anyMatch(list -> list.isVisible() && !list.getRows().isEmpty()),
                "the project stands among the recent ones");
        Window.screenshot("welcome");
    }
}
