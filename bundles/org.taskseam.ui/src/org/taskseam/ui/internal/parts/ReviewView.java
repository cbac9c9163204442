/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.presentation.ActivityRow;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Numbers;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.ReviewQueue;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.TaskDecisions;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Theme;
import org.taskseam.ui.internal.widgets.FlatButton;
import org.taskseam.ui.internal.widgets.RowList;
import org.taskseam.ui.internal.widgets.Segments;

/**
 * The doubtful tasks, or all of a type, one after the other, least sure first, with one key for each decision: see {@link
 * TaskVerdict}; Right for the next.
 */
public final class ReviewView extends TaskPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.review";

    private final TaskDecisions decisions = Desk.get().decisions();
    private final Map<TaskInstance, String> outcomes = new HashMap<>();
    private final Deque<TaskInstance> decided = new ArrayDeque<>();
    private final Map<String, FlatButton> buttons = new LinkedHashMap<>();
    private Segments which;
    private SashForm content;
    private RowList<TaskInstance> queue;
    private RowList<String> steps;
    private MinedProject project;
    private Map<String, ActivityRow> byId = Map.of();
    private Recognition seen;
    private String task = "";
    private boolean own;

    @Override
    void createControls(Composite bar) {
        which = new Segments(
                bar,
                Texts.get("view.review"),
                List.of(Texts.get("review.doubtful"), Texts.get("review.all")),
                index -> showQueue());
        buttons.put("review.accept", button(bar, "review.accept", () -> decide('a')));
        buttons.put("review.other", button(bar, "review.other", () -> decide('o')));
        buttons.put("review.none", button(bar, "review.none", () -> decide('n')));
        buttons.put("review.next", button(bar, "review.next", () -> decide(SWT.ARROW_RIGHT)));
    }

    @Override
    void brief(boolean wanted) {
        buttons.forEach((key, button) -> brief(button, key, wanted));
    }

    @Override
    Control createContent(Composite parent) {
        content = new SashForm(parent, SWT.HORIZONTAL);
        QueuePainter painter = new QueuePainter();
        queue = new RowList<>(content, Texts.get("view.review"), 24, painter);
        painter.fonts = new GraphFonts(queue);
        queue.onSelection(this::look);
        queue.addListener(SWT.KeyDown, event -> decide(event.keyCode));
        TaskVerdict.menu(
                queue,
                () -> Optional.ofNullable(queue.getSelected()).map(this::verdict),
                (verdict, outcome) -> decided(verdict.task(), outcome));
        steps = new RowList<>(content, Texts.get("review.steps"), 24, new StepPainter());
        content.setWeights(55, 45);
        return content;
    }

    @Override
    void show(MinedProject project, Recognition recognition) {
        this.project = project;
        byId = project.activitiesById();
        boolean kept = own && seen != null && seen.source() == recognition.source() && task.equals(project.task());
        own = false;
        if (kept) {
            look(queue.getSelected());
            return;
        }
        TaskInstance back = seen != null && seen.source() == recognition.source() && task.equals(project.task())
                ? decided.pollLast()
                : null;
        seen = recognition;
        task = project.task();
        outcomes.clear();
        if (back == null) {
            decided.clear();
        }
        if (!recognition.speaksOf(recognition.source().actorCount())) {
            say(Texts.get("timeline.hidden", Recognition.SMALLEST_GROUP));
            return;
        }
        showQueue();
        if (back != null) {
            goTo(back);
        }
    }

    /** A decision about a task was taken back: it is the next to be decided again. */
    private void goTo(TaskInstance back) {
        List<TaskInstance> rows = queue.getRows();
        IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).firstRow() == back.firstRow())
                .findAny()
                .ifPresent(queue::choose);
    }

    private void showQueue() {
        boolean all = which.getSelection() == 1;
        List<TaskInstance> tasks = ReviewQueue.of(seen, seen.typeOf(task), !all);
        queue.setRows(tasks);
        steps.setRows(List.of());
        if (!tasks.isEmpty()) {
            int whole = all ? ReviewQueue.count(seen, seen.typeOf(task)) : tasks.size();
            showContent(Texts.get(all ? "review.remark.all" : "review.remark", tasks.size(), whole));
        } else if (all) {
            say(Texts.get("review.none.all"));
        } else {
            offer(Texts.get("review.empty", Numbers.percent(Recognition.DOUBTFUL)), Texts.get("review.all"), () -> {
                which.setSelection(1);
                showQueue();
            });
        }
    }

    /** Shows a task's steps here, and what is known about it in the other views. */
    private void look(TaskInstance chosen) {
        steps.setRows(chosen == null ? List.of() : seen.activitiesOf(chosen.id()));
        Recognition now = project.recognition().orElseThrow();
        int there = chosen == null ? RecognizedTasks.NONE : now.tasks().taskOf(chosen.firstRow());
        analysis().select(there == RecognizedTasks.NONE ? Selected.NOTHING : new Selected.Task(there));
    }

    /** Does what a key says. */
    void decide(int key) {
        TaskInstance chosen = queue.getSelected();
        if (chosen == null) {
            if (key == SWT.ARROW_RIGHT || key == 'a') {
                queue.choose(0);
            }
            return;
        }
        if (key == SWT.ARROW_RIGHT) {
            next();
        } else if (key == 'o') {
            verdict(chosen).openTypes(queue, queue.menuPlace(), outcome -> decided(chosen, outcome));
        } else {
            own = true;
            verdict(chosen).decide(key).ifPresentOrElse(outcome -> decided(chosen, outcome), () -> own = false);
        }
    }

    private TaskVerdict verdict(TaskInstance chosen) {
        return new TaskVerdict(seen, chosen, names());
    }

    private void decided(TaskInstance chosen, String outcome) {
        outcomes.put(chosen, outcome);
        decided.addLast(chosen);
        own = true;
        next();
    }

    private void next() {
        int index = queue.getRows().indexOf(queue.getSelected());
        if (index + 1 < queue.getRows().size()) {
            queue.choose(index + 1);
        }
        queue.redraw();
    }

    private DiscreetNames names() {
        return new DiscreetNames(project, analysis().discreet().get());
    }

    private String name(int type) {
        return names().type(type, seen.nameOf(seen.tasks().types().get(type)));
    }

    /** @return the queue; for tests */
    RowList<TaskInstance> queue() {
        return queue;
    }

    @Override
    public void setFocus() {
        if (!showsContent()) {
            super.setFocus();
        } else if (!hasKeyboard()) {
            queue.setFocus();
            if (queue.getSelected() == null) {
                queue.choose(0);
            }
        }
    }

    @Override
    void retry() {
        // nothing runs here
    }

    @Override
    void cancel() {
        // nothing runs here
    }

    private final class QueuePainter implements RowList.Painter<TaskInstance> {

        private GraphFonts fonts;

        @Override
        public void paint(GC gc, TaskInstance row, Rectangle box, boolean selected) {
            Look look = Theme.look();
            gc.setFont(fonts.strong());
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(look.text());
            Ink.right(gc, Numbers.percent(row.confidence()), box.x + 50, y);
            gc.setFont(fonts.normal());
            gc.setBackground(TaskColors.of(row.type()));
            gc.fillOval(box.x + 62, box.y + box.height / 2 - 4, 8, 8);
            String outcome = outcomes.getOrDefault(row, "");
            int right = box.x + box.width - 10;
            gc.setForeground(look.accent());
            if (!outcome.isEmpty()) {
                outcome = Ink.fit(gc, outcome, box.width / 3);
                Ink.right(gc, outcome, right, y);
            }
            gc.setForeground(outcome.isEmpty() ? look.text() : look.mute());
            int room = right - box.x - 90 - gc.textExtent(outcome).x;
            gc.drawText(Ink.fitToLastWord(gc, name(row.type()), room), box.x + 78, y, true);
        }

        @Override
        public String text(TaskInstance row) {
            return Texts.get("review.row", name(row.type()), Numbers.percent(row.confidence()));
        }
    }

    private final class StepPainter implements RowList.Painter<String> {

        @Override
        public void paint(GC gc, String row, Rectangle box, boolean selected) {
            ActivityRow activity = byId.get(row);
            Look look = Theme.look();
            int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setBackground(activity == null ? look.cardLine() : Applications.color(activity.application()));
            gc.fillOval(box.x + 10, box.y + box.height / 2 - 4, 8, 8);
            gc.setForeground(look.text());
            gc.drawText(Ink.fit(gc, text(row), box.width - 40), box.x + 26, y, true);
        }

        @Override
        public String text(String row) {
            return names().step(row, byId.get(row));
        }
    }
}
