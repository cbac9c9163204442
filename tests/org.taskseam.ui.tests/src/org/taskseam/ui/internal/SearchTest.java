/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TaskRow;
import org.taskseam.ui.internal.parts.ReviewView;

/** The field above all finds what the workbench has. */
class SearchTest extends WithSample {

    @Test
    void searchSaysWhenNothingIsFound() throws IOException {
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText("there is no such thing");
        Window.screenshot("search-none");
        Window.key(field, SWT.ARROW_DOWN);
        Window.key(field, SWT.CR);
        assertEquals("there is no such thing", field.getText());
        Window.key(field, SWT.ESC);
        assertEquals("", field.getText());
    }

    @Test
    void searchFindsAnActivity() throws IOException {
        var row = analysis.mined().orElseThrow().activities().getLast();
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(row.title());
        Window.screenshot("search");
        Window.key(field, SWT.CR);
        laidOut();

        assertInstanceOf(Selected.Activity.class, analysis.selected().get());
        assertNotNull(graph().getSelection());
        assertTrue(graph().getCanvas().isFocusControl(), "the keyboard is where the activity is");
    }

    @Test
    void searchFindsAViewAndGoesThere() {
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(Texts.get("view.review"));
        Window.key(field, SWT.CR);
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Window.until("the view has the keyboard", () -> page.getActivePart() instanceof ReviewView);
    }

    @Test
    void searchFindsATask() throws IOException {
        TaskRow task = analysis.mined().orElseThrow().tasks().get(1);
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(task.name());
        Window.screenshot("search-task");
        Window.key(field, SWT.CR);
        Window.until("the task", () -> analysis.mined().orElseThrow().task().equals(task.name()));
        laidOut();
        Window.screenshot("task");
        ProjectActions.narrow("");
        Window.until(
                "work as a whole", () -> analysis.mined().orElseThrow().task().isEmpty());
    }

    @Test
    void searchFindsACommand() {
        Commands.run("org.taskseam.ui.search");
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText(Texts.get("header.discreet"));
        Window.key(field, SWT.CR);
        assertTrue(analysis.discreet().get());
    }
}
