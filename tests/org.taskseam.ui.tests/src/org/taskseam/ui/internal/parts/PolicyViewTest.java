/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Progress;
import org.taskseam.sample.SampleCsv;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Commands;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.Window;

/** A policy is written, tried on real events, compared and saved. Screenshots stand in target/screenshots. */
class PolicyViewTest {

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        Theme.set(Look.LIGHT);
        ProjectActions.close();
    }

    private static PolicyView opened() {
        PolicyView view = (PolicyView) PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .findView(PolicyView.ID);
        Window.until("there is a policy", () -> view.code().get().contains("screenshots"));
        return view;
    }

    @Test
    void aPolicyIsWrittenTriedComparedAndSaved() throws IOException {
        ProjectActions.close();
        Commands.run("org.taskseam.ui.policyEditor");
        PolicyView view = opened();
        assertTrue(view.code().get().contains("Outlook"), "a policy to begin with");
        assertFalse(view.isDirty());
        Path file = folder.resolve("mine.policy");
        Files.writeString(file, view.code().get());
        view.open(file);

        Path log = folder.resolve("log.csv");
        try (Writer out = Files.newBufferedWriter(log)) {
            new SampleGenerator(new SampleSettings(1, 6, 3)).generate(SampleCsv.events(out), Progress.NONE);
        }
        view.trial().log(log);
        Window.until("it is tried", () -> !view.trial().rows().rows().isEmpty());
        assertTrue(view.trial().rows().rows().stream()
                .anyMatch(row -> row.rule().equals("Outlook") && row.attribute().equals("actor")));
        assertTrue(view.trial().rows().rows().stream()
                .filter(row -> row.application().equals("ERP"))
                .allMatch(row -> row.rule().isEmpty() && row.after().isEmpty()));
        Window.screenshot("policy");

        String before = view.code().get();
        view.code().replace(before + "\n  keep window\n");
        Window.settle(400);
        view.code().reveal(1);
        assertFalse(view.code().showsProblem(), "in another line");
        view.code().control().setFocus();
        view.code().reveal(view.code().control().getLineCount() - 1);
        assertFalse(view.code().showsProblem(), "it stands behind its line");
        view.code().replace(before + "\n  keep window  # as agreed with everybody in the room\n");
        Window.settle(400);
        view.code().reveal(1);
        view.code().reveal(view.code().control().getLineCount() - 1);
        assertTrue(view.code().showsProblem(), "in the line that is wrong, where it is cut off");
        Window.screenshot("policy-wrong");
        view.code().undo();
        view.code().undo();
        assertEquals(before, view.code().get());
        view.code().redo();
        view.code().replace(before + "\n  generalise window\n");
        Window.settle(600);
        view.trial().choose(1);
        var change = view.trial().changes().rows().get(0);
        assertEquals("Rule Outlook: Window title", PolicyChangeText.where(change));
        assertEquals("masked", PolicyChangeText.before(change));
        assertEquals("kind or range", PolicyChangeText.after(change));
        assertTrue(view.isDirty());
        Theme.set(Look.DARK);
        Window.screenshot("policy-changes-dark");
        view.doSave(new NullProgressMonitor());
        Window.until("it is saved", () -> !view.isDirty());
        assertEquals(view.code().get(), Files.readString(file));
    }

    @Test
    void theTabKeyLeavesTheText() {
        ProjectActions.showPolicy();
        PolicyView view = opened();
        String before = view.code().get();
        for (int way : new int[] {SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS}) {
            view.code().control().setFocus();
            assertTrue(view.code().control().traverse(way));
            assertFalse(view.code().control().isFocusControl());
        }
        assertEquals(before, view.code().get());
    }

    @Test
    void wordsAreProposed() {
        ProjectActions.showPolicy();
        PolicyView view = opened();
        int at = view.code().get().indexOf("none\n");
        view.code().control().setCaretOffset(at);
        assertEquals(List.of("none", "window", "element"), view.code().propose());
        view.code().control().setCaretOffset(view.code().get().indexOf("screenshots") + 3);
        assertEquals(List.of("screenshots"), view.code().propose());
    }
}
