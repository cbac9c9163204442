/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.presentation.Derived;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.Timeline;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;

/** Sessions without names, one lane each: which tasks were done, left and gone on with, and what belongs to no task. */
public final class TimelineView extends TaskPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.timeline";

    private final Derived<Recognition, Timeline> timeline = new Derived<>(
            Desk.get().background(),
            Texts.get("view.timeline"),
            (recognition, progress) -> Timeline.of(recognition.source(), recognition.tasks(), progress));
    private TimelineCanvas canvas;
    private MinedProject project;

    @Override
    void createControls(Composite bar) {
        button(bar, "timeline.zoomIn", () -> canvas.zoom(1.5, canvas.getClientArea().width / 2));
        button(bar, "timeline.zoomOut", () -> canvas.zoom(1 / 1.5, canvas.getClientArea().width / 2));
        button(bar, "graph.fit", () -> canvas.fit());
    }

    @Override
    Control createContent(Composite parent) {
        canvas = new TimelineCanvas(parent);
        canvas.onSelection(
                task -> analysis().select(task == RecognizedTasks.NONE ? Selected.NOTHING : new Selected.Task(task)));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == 0) {
                selected().ifPresent(verdict -> {
                    if (event.keyCode == 'o') {
                        verdict.openTypes(canvas, canvas.menuPlace(), outcome -> {});
                    } else {
                        verdict.decide(event.keyCode);
                    }
                });
            }
        });
        TaskVerdict.menu(canvas, this::selected, (verdict, outcome) -> {});
        follow(timeline.answer().onChange(answer -> update()));
        follow(analysis()
                .selected()
                .onChange(selected ->
                        canvas.select(selected instanceof Selected.Task(int id) ? id : RecognizedTasks.NONE)));
        return canvas;
    }

    @Override
    void show(MinedProject project, Recognition recognition) {
        this.project = project;
        timeline.from(recognition);
        update();
    }

    /** @return what can be decided about the selected task */
    private Optional<TaskVerdict> selected() {
        if (!(analysis().selected().get() instanceof Selected.Task(int id)) || project == null) {
            return Optional.empty();
        }
        return project.recognition()
                .filter(known -> id < known.tasks().tasks().size())
                .map(known -> new TaskVerdict(
                        known,
                        known.tasks().tasks().get(id),
                        new DiscreetNames(project, analysis().discreet().get())));
    }

    private void update() {
        if (project == null || timeline.value().isEmpty()) {
            showAnswer(timeline.answer().get());
            return;
        }
        Recognition recognition = project.recognition().orElseThrow();
        Timeline value = timeline.value().get();
        int type = recognition.typeOf(project.task());
        int[] lanes = value.lanesWith(type);
        if (!recognition.speaksOf(value.people(lanes))) {
            say(Texts.get("timeline.hidden", Recognition.SMALLEST_GROUP));
            return;
        }
        canvas.show(List.of(new LanePainter.Track(value, id -> id, typeNames(project, recognition.tasks()))), lanes);
        canvas.raise(type);
        showContent(Texts.get("timeline.remark", lanes.length));
    }

    @Override
    void retry() {
        timeline.again();
    }

    @Override
    void cancel() {
        timeline.cancel();
    }

    /** @return the lanes; for tests */
    TimelineCanvas canvas() {
        return canvas;
    }

    @Override
    public void dispose() {
        timeline.close();
        super.dispose();
    }
}
