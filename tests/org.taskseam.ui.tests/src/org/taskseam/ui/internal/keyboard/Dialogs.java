/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.taskseam.presentation.Analysis;
import org.taskseam.ui.internal.Commands;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.Window;
import org.taskseam.ui.internal.commands.Waits;
import org.taskseam.ui.internal.parts.RulesEditor;

/** Every window of the workbench beside its main one: the one place that says how each is opened. */
final class Dialogs {

    /** Goes from one page of a dialog to the next. */
    interface Way {
        /** @return whether there was another page */
        boolean next(Shell dialog, int page) throws Exception;
    }

    /**
     * A dialog.
     *
     * @param name  for a person who mends it
     * @param from  the class that makes the window; {@code null} where the window is a class of its own, or the platform's
     * @param open  opens it, and comes back when it is closed
     * @param pages leads through its pages
     */
    record Dialog(String name, Class<?> from, Runnable open, Way pages) {

        private Dialog(String name, Class<?> from, Runnable open) {
            this(name, from, open, (dialog, page) -> false);
        }
    }

    private final Path folder;

    /** @param folder for files that are needed */
    Dialogs(Path folder) {
        this.folder = folder;
    }

    /** @return all of them; the sample is open and one type of task is shown */
    List<Dialog> all() {
        return List.of(
                new Dialog("import", null, command("org.taskseam.ui.import"), this::importPages),
                new Dialog("preferences", null, command("org.taskseam.ui.preferences"), Dialogs::preferencePages),
                new Dialog("save view", named("SavedViews"), command("org.taskseam.ui.saveView")),
                new Dialog("merge", null, command("org.taskseam.ui.mergeTypes")),
                new Dialog("split", null, command("org.taskseam.ui.splitType")),
                new Dialog("unsaved rules", named("parts.Unsaved"), this::closeRules),
                new Dialog("unfinished", named("Unfinished"), this::leaveWork),
                new Dialog("failed", named("ProjectActions"), this::openNothing),
                new Dialog("waiting", named("commands.Waiting"), () -> Waits.open(Window.shell())),
                new Dialog("help", named("help.HelpWindow"), Dialogs::help),
                new Dialog("about", null, command("org.eclipse.ui.help.aboutAction")));
    }

    /** @return classes whose windows never have the keyboard: the field that they belong to keeps it */
    static List<Class<?>> lists() {
        return List.of(named("SearchField"), named("code.Proposals"), named("code.ProblemTip"));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName("org.taskseam.ui.internal." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Runnable command(String id) {
        return () -> Commands.run(id);
    }

    private boolean importPages(Shell wizard, int page) throws IOException {
        if (page == 0) {
            Path log = Files.writeString(
                    folder.resolve("orders.csv"),
                    "time,user,activity,case\n2026-01-05T09:00:00Z,a,open,1\n2026-01-05T09:01:00Z,b,post,1\n");
            Window.find(wizard, Text.class).getFirst().setText(log.toString());
            Window.until("the file is looked at", () -> next(wizard).isEnabled());
        } else if (page < 3) {
            Window.press(next(wizard));
        }
        return page < 3;
    }

    private static Button next(Shell wizard) {
        return Window.find(wizard, Button.class).stream()
                .filter(button -> button.getText().equals(IDialogConstants.NEXT_LABEL))
                .findFirst()
                .orElseThrow();
    }

    private static boolean preferencePages(Shell dialog, int page) {
        Tree tree = Window.find(dialog, Tree.class).getFirst();
        if (page >= tree.getItemCount()) {
            return false;
        }
        tree.setSelection(tree.getItem(page));
        Event event = new Event();
        event.item = tree.getItem(page);
        tree.notifyListeners(SWT.Selection, event);
        return true;
    }

    private void closeRules() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Commands.run("org.taskseam.ui.taskRules");
        RulesEditor editor = (RulesEditor) page.getActiveEditor();
        Window.until("the rules are read", Desk.get().rules()::isReady);
        editor.code().set("task \"X");
        Window.until("the rules are changed", editor::isDirty);
        page.closeEditor(editor, true);
        editor.code().set("");
        page.closeEditor(editor, false);
    }

    private void leaveWork() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        var handle = Desk.get()
                .background()
                .start(
                        "work",
                        Desk.get().unfinished().of("Importing orders.csv", progress -> {
                            begun.countDown();
                            while (!progress.isCancelled()) {
                                TimeUnit.MILLISECONDS.sleep(5);
                            }
                            throw new CancellationException();
                        }),
                        answer -> over.set(answer.isFinal()));
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        ProjectActions.close(); // stays open
        handle.cancel();
        Window.until("it ends", over::get);
    }

    private void openNothing() {
        Analysis analysis = Desk.get().analysis();
        try {
            ProjectActions.open(Files.createDirectories(folder.resolve("nothing.taskseam")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Window.until("the sample is open again", () -> analysis.mined().isPresent());
    }

    private static void help() {
        Commands.run("org.taskseam.ui.help");
        Shell help = Window.shellNamed(Texts.get("help.title"));
        Window.until("the help is read", help::isDisposed);
    }
}
