/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.presentation.DiscreetNames;
import org.taskseam.presentation.Recognition;
import org.taskseam.presentation.ReviewQueue;
import org.taskseam.presentation.TaskDecisions;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;

/** What a person can decide about a task, with one key: A right, N no task, 1 to 9 one of the types most like it, O another. */
final class TaskVerdict {

    private static final int MOST_LIKE = 9;

    private final Recognition seen;
    private final TaskInstance task;
    private final DiscreetNames names;
    private final TaskDecisions decisions = Desk.get().decisions();

    /** @param seen the tasks among which the person sees it */
    TaskVerdict(Recognition seen, TaskInstance task, DiscreetNames names) {
        this.seen = seen;
        this.task = task;
        this.names = names;
    }

    /** @return what was decided, in a word or two; nothing if the key decides nothing */
    Optional<String> decide(int key) {
        if (key == 'a') {
            decisions.accept(seen, task);
            return Optional.of(Texts.get("review.accepted"));
        }
        if (key == 'n') {
            decisions.dismiss(seen, task);
            return Optional.of(Texts.get("review.dismissed"));
        }
        List<TaskType> others = others();
        int which = key - '1';
        if (which >= 0 && which < MOST_LIKE && which < others.size()) {
            return Optional.of(assign(others.get(which)));
        }
        return Optional.empty();
    }

    private String assign(TaskType type) {
        decisions.assign(seen, task, type);
        return name(type);
    }

    private List<TaskType> others() {
        return ReviewQueue.otherTypes(seen, task);
    }

    private String name(TaskType type) {
        return names.type(type.id(), seen.nameOf(type));
    }

    /**
     * Gives a control a context menu of what can be decided about the task that is selected there.
     *
     * @param selected what can be decided now
     * @param decided  is told what was decided
     */
    static void menu(
            Control control, Supplier<Optional<TaskVerdict>> selected, BiConsumer<TaskVerdict, String> decided) {
        Menu menu = new Menu(control);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            selected.get().ifPresent(verdict -> verdict.fill(menu, outcome -> decided.accept(verdict, outcome)));
        });
        control.setMenu(menu);
    }

    private void fill(Menu menu, Consumer<String> decided) {
        item(menu, Texts.get("review.accept"), () -> decide('a').ifPresent(decided));
        MenuItem more = new MenuItem(menu, SWT.CASCADE);
        more.setText(Texts.get("review.other"));
        Menu types = new Menu(menu);
        more.setMenu(types);
        fillTypes(types, decided);
        item(menu, Texts.get("review.none"), () -> decide('n').ifPresent(decided));
    }

    /**
     * Opens a menu of the other types.
     *
     * @param place   where, on the display
     * @param decided is told what was decided
     */
    void openTypes(Control over, Point place, Consumer<String> decided) {
        Menu menu = new Menu(over);
        fillTypes(menu, decided);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private void fillTypes(Menu menu, Consumer<String> decided) {
        List<TaskType> others = others();
        for (int i = 0; i < others.size(); i++) {
            TaskType type = others.get(i);
            String number = i < MOST_LIKE ? "&" + (i + 1) + "  " : "     ";
            item(menu, number + name(type).replace("&", "&&"), () -> decided.accept(assign(type)));
        }
    }

    /** @return the task that is decided about */
    TaskInstance task() {
        return task;
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
