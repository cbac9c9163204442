/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.Role;
import org.taskseam.presentation.PolicyDraft;
import org.taskseam.privacy.SigningKey;
import org.taskseam.privacy.policy.SignedPolicy;
import org.taskseam.store.Projects;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.widgets.FlatButton;

/** The pages that import a log. */
class ImportTest extends WithSample {

    @AfterEach
    void sampleAgain() throws IOException {
        Path made = ProjectActions.current().orElseThrow();
        if (!made.equals(ProjectActions.folderOf("sample"))) {
            ProjectActions.openSample();
            Window.until(
                    "the sample opens",
                    () -> analysis.mined()
                            .filter(mined -> mined.log().size() > 10_000)
                            .isPresent());
            Projects.destroy(made);
        }
    }

    @Test
    void theImportSpeaksOfColumnsInWords() throws IOException {
        StringBuilder log = new StringBuilder("timestamp;user;application;activity;case id\n");
        for (int i = 10; i < 60; i++) {
            log.append("2026-01-05T09:00:%d;user %d;%s;%s;C-%d\n"
                    .formatted(i, i % 6, i % 2 == 0 ? "ERP" : "Outlook", i % 3 == 0 ? "open" : "post", i / 5));
        }
        Path csv = Files.writeString(folder.resolve("log.csv"), log);
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, "\"" + csv + "\"");
            Window.screenshot(wizard, "import-file");
            Window.press(wizard.getDefaultButton());
            Table columns = Window.find(wizard, Table.class).stream()
                    .filter(Control::isVisible)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Texts.get("role.time"), columns.getItem(0).getText(1));
            assertEquals(Texts.get("role.actor"), columns.getItem(1).getText(1));
            Window.screenshot(wizard, "import-columns");
            Theme.set(Look.DARK);
            Window.screenshot(wizard, "import-columns-dark");
            Window.press(wizard.getDefaultButton());
            Window.screenshot(wizard, "import-project-dark");
            Theme.set(Look.LIGHT);
            Window.screenshot(wizard, "import-project");
        });
        for (Attribute attribute : Attribute.values()) {
            assertFalse(Texts.get("role." + Role.of(attribute).id()).isBlank());
        }
    }

    @Test
    void aSignedPolicyIsTakenAsItWasSignedOnly() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("signed.csv"), "timestamp,user,activity\n2026-01-05T09:00:00Z,ann,open\n");
        SigningKey key = SigningKey.random();
        String signed = SignedPolicy.sign(
                        PolicyDraft.first("Invoices", List.of("ERP"), LocalDate.of(2026, 1, 5))
                                .policy()
                                .orElseThrow(),
                        key.privateKey())
                .document();
        Path policy = Files.writeString(folder.resolve("signed.policy"), signed);
        Path signer = Files.writeString(folder.resolve("signer.pub"), key.publicText());
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Window.press(wizard.getDefaultButton());
            Window.press(wizard.getDefaultButton());
            assertTrue(wizard.getDefaultButton().isEnabled());
            field(wizard, "import.project.policy.hint").setText(policy.toString());
            assertFalse(wizard.getDefaultButton().isEnabled(), "another key than this computer's");
            assertTrue(Window.find(wizard, Text.class).stream()
                    .anyMatch(text -> text.getText().endsWith(Texts.get("import.project.untrusted", ""))));
            Window.screenshot(wizard, "import-untrusted");
            field(wizard, "import.project.signer.hint").setText(signer.toString());
            assertTrue(wizard.getDefaultButton().isEnabled());
            try {
                Files.writeString(policy, signed.replace("ERP", "ERP2"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            field(wizard, "import.project.signer.hint").setText(signer + " ");
            assertFalse(wizard.getDefaultButton().isEnabled(), "changed since");
        });
    }

    private static Text field(Shell wizard, String hint) {
        return Window.find(wizard, Text.class).stream()
                .filter(text -> text.getMessage().equals(Texts.get(hint)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFreeNameIsProposedForTheProject() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("taken.csv"), "timestamp,user,activity\n2026-01-05T09:00:00Z,ann,open\n");
        Path taken = Files.createDirectories(ProjectActions.folderOf("taken"));
        try {
            Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
                lookAt(wizard, csv.toString());
                Window.press(wizard.getDefaultButton());
                Window.press(wizard.getDefaultButton());
                assertTrue(Window.find(wizard, Text.class).stream()
                        .anyMatch(text -> text.isVisible() && text.getText().equals("taken 2")));
                assertTrue(wizard.getDefaultButton().isEnabled());
            });
        } finally {
            Files.delete(taken);
        }
    }

    @Test
    void aProjectOfAFileWithAGeneralNameIsCalledAfterItsFolder() throws IOException {
        Path csv = Files.writeString(
                Files.createDirectories(folder.resolve("Claims 2026")).resolve("events.csv"),
                "timestamp,user,activity\n2026-01-05T09:00:00Z,ann,open\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Window.press(wizard.getDefaultButton());
            Window.press(wizard.getDefaultButton());
            assertEquals("Claims 2026", nameOfProject(wizard));
        });
    }

    private static String nameOfProject(Shell wizard) {
        return Window.find(wizard, Text.class).stream()
                .filter(Text::isVisible)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    @Test
    void aFileWithoutTimesIsLedToTheChoiceOfColumns() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("odd.csv"), "when,user,activity\nDay 5/1/2026 9h,ann,open\nDay 5/1/2026 10h,ann,post\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Button next = wizard.getDefaultButton();
            Window.press(next);
            Window.until("the next page waits for a choice", () -> !next.isEnabled());
            Window.screenshot(wizard, "import-no-times");
            Theme.set(Look.DARK);
            Window.screenshot(wizard, "import-no-times-dark");
            Theme.set(Look.LIGHT);
        });
    }

    /** Such a file was once refused on the first page, with advice on how a mapping file is written. */
    @Test
    void aFileWithoutActivitiesIsLedToTheChoiceOfColumns() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("free.csv"), "when,note\n2026-01-05 09:00:00,invoice 1\n2026-01-05 09:01:00,order 2\n");
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Button next = wizard.getDefaultButton();
            Window.press(next);
            Window.until("the next page waits for a choice", () -> !next.isEnabled());
            WizardDialog dialog = (WizardDialog) wizard.getData();
            assertEquals(
                    Texts.get("import.columns.activity"), ((WizardPage) dialog.getCurrentPage()).getErrorMessage());
            Window.screenshot(wizard, "import-no-activities");
        });
    }

    @Test
    void tasksAreFoundInWhatWasImported() throws IOException {
        imported("found", TWO_KINDS_OF_WORK, tick -> assertTrue(tick.getSelection()));
        Window.until("tasks are found", this::knowsTasks);
        Window.screenshot("import-tasks-found");

        Path folder = ProjectActions.current().orElseThrow();
        ProjectActions.close();
        ProjectActions.open(folder);
        Window.until("they are there when it is opened again", this::knowsTasks);
    }

    @Test
    void tasksAreOfferedWhereNobodyLookedForThem() throws IOException {
        imported("offered", TWO_KINDS_OF_WORK, ImportTest::takeAway);
        Window.settle(600);
        assertFalse(knowsTasks());
        FlatButton recognize = recognizeButton();
        assertTrue(recognize.isVisible());
        Window.screenshot("import-tasks-offered");
        Window.key(recognize, ' ');
        Window.until("tasks are found", this::knowsTasks);
        assertFalse(recognize.isVisible());
    }

    private static void takeAway(Button tick) {
        tick.setSelection(false);
        tick.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void tasksAreOfferedInALogWithoutApplications() throws IOException {
        String log = TWO_KINDS_OF_WORK.replaceAll("(application|Outlook|ERP|Portal),", "");
        imported("plain", log, ImportTest::takeAway);
        Window.settle(600);
        assertTrue(recognizeButton().isVisible());
    }

    @Test
    void casesOfALogStay() throws IOException {
        imported(
                "cases",
                "timestamp,user,activity,case id\n2026-01-05T09:00:00Z,ann,open,C-1\n2026-01-05T09:01:00Z,ann,post,C-1\n",
                tick -> assertFalse(tick.getSelection()));
        Window.settle(600);
        assertFalse(knowsTasks());
    }

    private static final String TWO_KINDS_OF_WORK = twoKindsOfWork();

    private static String twoKindsOfWork() {
        StringBuilder log = new StringBuilder("timestamp,user,application,activity\n");
        for (int person = 0; person < 6; person++) {
            Instant time = Instant.parse("2026-01-05T08:00:00Z");
            for (int task = 0; task < 20; task++) {
                for (String step : (person + task) % 3 == 0
                        ? List.of("Outlook,open message", "Outlook,copy number", "ERP,paste number", "ERP,post")
                        : List.of("Portal,open query", "ERP,look up order", "Portal,answer query")) {
                    log.append(time)
                            .append(",user ")
                            .append(person)
                            .append(',')
                            .append(step)
                            .append('\n');
                    time = time.plusSeconds(7);
                }
                time = time.plusSeconds(50);
            }
        }
        return log.toString();
    }

    private boolean knowsTasks() {
        return analysis.mined().filter(mined -> mined.recognition().isPresent()).isPresent();
    }

    private static FlatButton recognizeButton() {
        return Window.find(FlatButton.class).stream()
                .filter(button -> button.getText().equals(Texts.get("tasks.recognize")))
                .findFirst()
                .orElseThrow();
    }

    private void imported(String name, String log, Consumer<Button> tasks) throws IOException {
        Path csv = Files.writeString(folder.resolve(name + ".csv"), log);
        Window.inDialog(() -> Commands.run("org.taskseam.ui.import"), wizard -> {
            lookAt(wizard, csv.toString());
            Window.press(wizard.getDefaultButton());
            Window.press(wizard.getDefaultButton());
            tasks.accept(Window.find(wizard, Button.class).stream()
                    .filter(button -> button.getText().equals(Texts.get("import.project.tasks")))
                    .findFirst()
                    .orElseThrow());
            Window.press(wizard.getDefaultButton());
        });
        Window.until(
                "it is open",
                () -> analysis.mined()
                        .filter(mined -> mined.name().startsWith(name))
                        .isPresent());
    }
}
