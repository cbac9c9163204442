/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.NamedView;
import org.taskseam.presentation.NamedViews;
import org.taskseam.presentation.Observable;
import org.taskseam.ui.internal.widgets.Spoken;

/** The named views of the open project: save, show again, delete. The file is read and written in the background. */
public final class SavedViews {

    private static final int LONGEST_NAME = 60;

    private final Analysis analysis;
    private final Background background;
    private final Observable<List<NamedView>> views = new Observable<>(List.of());

    SavedViews(Analysis analysis, Background background) {
        this.analysis = analysis;
        this.background = background;
    }

    /** @return the views in the order in which they were made */
    public Observable<List<NamedView>> all() {
        return views;
    }

    /** Reads the views of the project that was opened. */
    void load() {
        views.set(List.of());
        change(NamedViews::all, () -> {});
    }

    /** Asks for a name and saves what the graph shows. */
    public void ask(Shell shell) {
        MinedProject project = analysis.mined().orElse(null);
        if (project == null) {
            return;
        }
        InputDialog dialog =
                new InputDialog(
                        shell,
                        Texts.get("views.save"),
                        Texts.get("views.name"),
                        project.subject(),
                        name -> name.isBlank() || name.length() > LONGEST_NAME
                                ? Texts.get("views.invalid", LONGEST_NAME)
                                : null) {
                    @Override
                    protected Control createDialogArea(Composite parent) {
                        Control area = super.createDialogArea(parent);
                        Spoken.name(getText(), Texts.get("views.save"));
                        return area;
                    }
                };
        if (dialog.open() != Window.OK) {
            return;
        }
        String name = dialog.getValue().strip();
        boolean there = views.get().stream().anyMatch(view -> view.name().equals(name));
        if (!there || MessageDialog.openQuestion(shell, Texts.get("views.save"), Texts.get("views.replace", name))) {
            save(name);
        }
    }

    /** Saves what the graph shows; a view of the same name is replaced. */
    public void save(String name) {
        MinedProject project = analysis.mined().orElseThrow();
        NamedView view = new NamedView(name, project.task(), analysis.settings().get());
        change(file -> file.save(view), () -> Places.say(Texts.get("views.saved", name)));
    }

    /** Forgets a view. */
    public void delete(NamedView view) {
        change(file -> file.delete(view.name()), () -> Places.say(Texts.get("views.deleted", view.name())));
    }

    /** Shows a view again. */
    public void show(NamedView view) {
        MinedProject project = analysis.mined().orElse(null);
        if (project == null) {
            return;
        }
        String task = project.knows(view.task())
                ? view.task()
                : project.recognition()
                        .flatMap(known -> known.nowCalled(view.task()))
                        .filter(project::knows)
                        .orElse(view.task());
        if (task.equals(project.task())) {
            analysis.show(view.settings());
        } else if (project.knows(task)) {
            ProjectActions.narrow(task, Optional.of(view.settings()));
        } else {
            MessageDialog.openInformation(null, Texts.get("views"), Texts.get("views.gone", view.name(), view.task()));
        }
    }

    /** Opens the menu of views below a control. */
    public void open(Control below) {
        Menu menu = new Menu(below);
        for (NamedView view : views.get()) {
            item(menu, SWT.PUSH, view.name()).addListener(SWT.Selection, event -> show(view));
        }
        if (!views.get().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, SWT.PUSH, Texts.get("views.save") + " \u2026\tCtrl+S")
                .addListener(SWT.Selection, event -> ask(below.getShell()));
        if (!views.get().isEmpty()) {
            Menu doomed = new Menu(menu);
            item(menu, SWT.CASCADE, Texts.get("views.delete")).setMenu(doomed);
            for (NamedView view : views.get()) {
                item(doomed, SWT.PUSH, view.name()).addListener(SWT.Selection, event -> delete(view));
            }
        }
        menu.setLocation(below.toDisplay(new Point(0, below.getSize().y + 2)));
        menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, int style, String text) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        return item;
    }

    /** Reads or changes the file. */
    @FunctionalInterface
    private interface Change {
        List<NamedView> apply(NamedViews file) throws Exception;
    }

    private void change(Change change, Runnable done) {
        ProjectActions.current()
                .ifPresent(folder -> background.<List<NamedView>>start(
                        Texts.get("views"), progress -> change.apply(new NamedViews(folder)), answer -> {
                            switch (answer) {
                                case Answer.Complete<List<NamedView>>(List<NamedView> all) -> {
                                    views.set(all);
                                    done.run();
                                }
                                case Answer.Failed<List<NamedView>>(String reason) ->
                                    MessageDialog.openError(null, Texts.get("views"), reason);
                                case Answer.Running<List<NamedView>> running -> {}
                                case Answer.Cancelled<List<NamedView>> cancelled -> {}
                            }
                        }));
    }
}
