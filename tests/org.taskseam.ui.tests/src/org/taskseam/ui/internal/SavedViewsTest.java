/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.Measure;
import org.taskseam.presentation.NamedView;
import org.taskseam.presentation.NamedViews;
import org.taskseam.presentation.TaskRow;

/** What a graph showed is seen again. */
class SavedViewsTest extends WithSample {

    @Test
    void whatTheGraphShowedIsShownWhenTheProjectIsOpenedAgain() {
        String type = analysis.mined().orElseThrow().tasks().get(1).name();
        ProjectActions.narrow(type);
        Window.until("the type is shown", () -> task().equals(type));
        MapSettings first = analysis.settings().get();
        MapSettings chosen = first.withActivities(.4).withPaths(.2).withMeasure(Measure.DURATION);
        analysis.show(chosen);
        assertNotEquals(first, chosen);
        try {
            ProjectActions.openSample();
            Window.until("the type is shown again", () -> task().equals(type));
            assertEquals(chosen, analysis.settings().get());

            ProjectActions.narrow("");
            Window.until("all work is shown", () -> task().isEmpty());
            analysis.show(chosen);
            Commands.run("org.taskseam.ui.close");
            ProjectActions.openSample();
            Window.until("the sample opens", () -> analysis.mined().isPresent());
            assertEquals(chosen, analysis.settings().get());
            assertEquals("", task());
        } finally {
            ProjectActions.narrow("");
            Window.until("all work is shown", () -> analysis.mined().isPresent() && task().isEmpty());
        }
    }

    @Test
    void aTypeOfTaskIsSeenAgainAsItWasLeft() {
        String type = analysis.mined().orElseThrow().tasks().get(1).name();
        ProjectActions.narrow(type);
        Window.until("the type is shown", () -> task().equals(type));
        MapSettings chosen = analysis.settings().get().withActivities(.35).withPaths(.25);
        analysis.show(chosen);
        ProjectActions.narrow("");
        Window.until("all work is shown", () -> task().isEmpty());
        MapSettings all = MapSettings.first(analysis.mined().orElseThrow().map());
        analysis.show(all);
        ProjectActions.narrow(type);
        Window.until("the type is shown again", () -> task().equals(type));
        assertEquals(chosen, analysis.settings().get());
        ProjectActions.narrow("");
        Window.until("all work is shown again", () -> task().isEmpty());
        assertEquals(all, analysis.settings().get());
    }

    @Test
    void namedViewsAreKeptInTheProject() throws Exception {
        SavedViews views = Desk.get().views();
        MapSettings wanted = MapSettings.first(analysis.mined().orElseThrow().map())
                .withMeasure(Measure.DURATION)
                .withPaths(.4);
        analysis.show(wanted);
        views.save("Time on 40 % of the paths");
        Window.until("the view is saved", () -> views.all().get().size() == 1);
        analysis.show(MapSettings.first(analysis.mined().orElseThrow().map()));

        NamedView saved =
                new NamedViews(ProjectActions.current().orElseThrow()).all().get(0);
        views.show(saved);
        assertEquals(wanted, analysis.settings().get());
        Text field = Window.find(SearchField.class).get(0).text();
        field.setText("40 %");
        Window.screenshot("named-view-found");
        field.setText("");

        views.delete(saved);
        Window.until("the view is gone", () -> views.all().get().isEmpty());
        assertEquals(List.of(), new NamedViews(ProjectActions.current().orElseThrow()).all());
        Window.until("that is said", () -> graph().said().equals(Texts.get("views.deleted", saved.name())));
    }

    @Test
    void aNamedViewBringsItsTaskBack() {
        TaskRow task = analysis.mined().orElseThrow().tasks().get(1);
        MapSettings wanted = MapSettings.ALL.withActivities(.3).withPaths(.3);
        Desk.get().views().show(new NamedView("x", task.name(), wanted));
        Window.until("the task", () -> analysis.mined().orElseThrow().task().equals(task.name()));
        assertEquals(wanted, analysis.settings().get());
        ProjectActions.narrow("");
        Window.until(
                "work as a whole", () -> analysis.mined().orElseThrow().task().isEmpty());
    }
}
