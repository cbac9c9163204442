/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.LogFormats;
import org.taskseam.mining.Miner;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskRecognizer;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.osgi.Installed;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.LogMining;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.NamedView;
import org.taskseam.presentation.NamedViews;
import org.taskseam.presentation.ProjectLibrary;
import org.taskseam.presentation.Recognition;
import org.taskseam.sample.SampleGenerator;
import org.taskseam.sample.SampleSettings;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.Projects;
import org.taskseam.ui.internal.parts.PolicyView;
import org.taskseam.ui.internal.parts.ProjectInput;
import org.taskseam.ui.internal.parts.RulesEditor;
import org.taskseam.ui.internal.wizards.ImportRequest;
import org.taskseam.ui.internal.wizards.ImportWizard;

/** What a person does with projects as a whole. */
public final class ProjectActions {

    private static Path current;

    /** What was imported last, for a project that tells nothing and may be imported in another way. */
    private static ImportRequest imported;

    private ProjectActions() {}

    /** @return folder of the open project */
    public static Optional<Path> current() {
        return Optional.ofNullable(current);
    }

    /** Opens the project in a folder. */
    public static void open(Path folder) {
        run(
                folder,
                Texts.get("open.running", Desk.get().recent().nameOf(folder)),
                progress -> library().open(folder, progress),
                false,
                () -> open(folder));
    }

    /** Opens the sample; makes its project first where there is none that this version can read. */
    public static void openSample() {
        Path folder = folderOf("sample");
        run(
                folder,
                Texts.get("sample.opening"),
                progress -> library()
                        .openSample(
                                folder,
                                Texts.get("sample.name"),
                                new SampleGenerator(SampleSettings.STANDARD)::labelledLog,
                                progress),
                false,
                ProjectActions::openSample);
    }

    /** Imports a log into a project of its own and opens it. Where that fails, something else can be said of its columns and lines. */
    public static void importLog(ImportRequest request) {
        Path folder = folderOf(request.name());
        Background.Work<ProjectLibrary.Opened> work = progress -> {
            EventLog log = read(request, progress);
            return library()
                    .createAndOpen(
                            folder,
                            request.name(),
                            log,
                            request.file().getFileName().toString(),
                            new ImportSettings(request.keepNames() && request.policy() == null, false)
                                    .asPublished(request.published())
                                    .under(request.policy()),
                            progress);
        };
        String name = Texts.get("import.running", request.file().getFileName());
        boolean runs = run(
                folder,
                name,
                Desk.get().unfinished().of(name, work),
                request.findsTasks(),
                () -> ImportWizard.open(Places.shell(), request.file().toString()));
        if (runs) {
            imported = request;
        }
    }

    /** Asks for a log to import; for the same one where the open project was just made of it. */
    public static void importAgain() {
        boolean same = imported != null && folderOf(imported.name()).equals(current);
        ImportWizard.open(Places.shell(), same ? imported.file().toString() : "");
    }

    /** What is advised about bad lines speaks of files; here the wizard can be opened again. */
    private static EventLog read(ImportRequest request, Progress progress) throws IOException {
        try {
            return formats()
                    .of(request.file())
                    .read(request.file(), request.options(), progress)
                    .log();
        } catch (BadLogException e) {
            if (!e.isSkippable()) {
                throw e;
            }
            throw BadLogException.saying(
                    e.file(), e.line(), e.column(), e.problem(), Texts.get("import.failed.advice"));
        }
    }

    /**
     * Opens a project in place of the one that is open, which is open again if this fails or is not wanted any more.
     *
     * @param findsTasks whether its tasks are found then, even if nobody had them found before
     * @return whether it is being opened
     */
    private static boolean run(
            Path folder, String name, Background.Work<ProjectLibrary.Opened> work, boolean findsTasks, Runnable retry) {
        if (!leave()) {
            return false;
        }
        Desk.get().keeper().end();
        Path open = current;
        Optional<MinedProject> before = Desk.get().analysis().mined();
        current = folder;
        AtomicBoolean missesTasks = new AtomicBoolean();
        AtomicReference<List<NamedView>> left = new AtomicReference<>(List.of());
        Background.Work<MinedProject> remembered = progress -> {
            ProjectLibrary.Opened opened = work.run(progress);
            Desk.get().recent().opened(folder, opened.project().name());
            left.set(leftIn(folder));
            missesTasks.set(opened.missesTasks());
            return opened.project();
        };
        Desk.get().analysis().open(name, remembered, project -> atFirst(project, left.get()), answer -> {
            if (answer instanceof Answer.Complete<MinedProject>(MinedProject project)) {
                Desk.get().keeper().begin(folder, left.get());
                opened(project);
                if (findsTasks) {
                    findTasks(folder);
                } else if (missesTasks.get()) {
                    findTasksAgain(folder, left.get());
                } else {
                    showLast(left.get());
                }
            } else if (answer.isFinal() && before.isPresent()) {
                current = open;
                Desk.get().analysis().restore(before.get());
                Desk.get().keeper().begin(open, leftIn(open));
                if (answer instanceof Answer.Failed<MinedProject>(String reason) && wantsRetry(name, reason)) {
                    retry.run();
                }
            }
        });
        Desk.get().analysis().retryBy(retry);
        Places.arrange(AnalysisPerspective.ID);
        soon(Places::editor);
        return true;
    }

    private static boolean wantsRetry(String name, String reason) {
        return MessageDialog.open(
                        MessageDialog.ERROR,
                        Places.shell(),
                        name,
                        reason,
                        SWT.NONE,
                        Texts.get("state.retry"),
                        Texts.get("state.close"))
                == 0;
    }

    /** How the graph was left is nothing that keeps a project from being opened. */
    private static List<NamedView> leftIn(Path folder) {
        try {
            return new NamedViews(folder).left();
        } catch (IOException e) {
            ILog.of(ProjectActions.class).warn("It is not known how the graph was left", e);
            return List.of();
        }
    }

    private static MapSettings atFirst(MinedProject project, List<NamedView> left) {
        return left.stream()
                .filter(view -> view.task().equals(project.task()))
                .findFirst()
                .map(NamedView::settings)
                .orElseGet(() -> Analysis.atAGlance(project));
    }

    /** The type of task that the graph showed last, if there is still one of this name. */
    private static void showLast(List<NamedView> left) {
        Optional<MinedProject> project = Desk.get().analysis().mined();
        if (project.isPresent()
                && !left.isEmpty()
                && project.get().knows(left.getLast().task())) {
            narrow(left.getLast().task(), Optional.of(left.getLast().settings()));
        }
    }

    /** The work as a whole is seen meanwhile. */
    private static void findTasks(Path folder) {
        Analysis analysis = Desk.get().analysis();
        analysis.renew(
                Texts.get("recognize.running"),
                wantedTasks(folder, new SeamRecognizer()),
                answer -> analysis.mined().ifPresent(ProjectActions::found));
    }

    /** The same for tasks that were found before. */
    private static void findTasksAgain(Path folder, List<NamedView> left) {
        Desk.get()
                .analysis()
                .change(
                        Texts.get("recognize.running"),
                        progress -> library().recognizeAgain(folder, progress),
                        answer -> {
                            Desk.get().analysis().mined().ifPresent(ProjectActions::warnOfRules);
                            showLast(left);
                        });
    }

    /** Shows one type of task as it was left, by the measure chosen now; the empty name shows work as a whole. */
    public static void narrow(String task) {
        MapSettings now = Desk.get().analysis().settings().get();
        narrow(task, Desk.get().keeper().left(task).map(left -> left.withMeasure(now.measure())));
    }

    /** Shows one type of task in the given way. */
    static void narrow(String task, Optional<MapSettings> settings) {
        Analysis analysis = Desk.get().analysis();
        Optional<Decisions> pending = Desk.get().decisions().pending();
        analysis.mined()
                .filter(mined -> !mined.task().equals(task))
                .ifPresent(mined -> analysis.narrow(
                        Texts.get("tasks.narrow", task),
                        progress -> {
                            MinedProject now =
                                    pending.isPresent() ? mining().decide(mined, pending.get(), progress) : mined;
                            return mining().mine(now, task, progress);
                        },
                        settings));
    }

    /** Gives the keyboard to the graph of one type of task. */
    static void showGraphOf(String task) {
        Places.showGraph();
        narrow(task);
    }

    /** Finds the tasks in the open project with the product's own recogniser. */
    public static void recognize() {
        recognize(new SeamRecognizer());
    }

    /** Finds the tasks in the open project. */
    public static void recognize(TaskRecognizer recognizer) {
        Analysis analysis = Desk.get().analysis();
        Optional<MinedProject> before = analysis.mined();
        current()
                .ifPresent(folder ->
                        analysis.open(Texts.get("recognize.running"), wantedTasks(folder, recognizer), answer -> {
                            analysis.mined().ifPresent(ProjectActions::found);
                            if (answer instanceof Answer.Cancelled && before.isPresent()) {
                                analysis.restore(before.get());
                            }
                        }));
    }

    /** Finding tasks that a person asked for, which is not given up without a question. */
    private static Background.Work<MinedProject> wantedTasks(Path folder, TaskRecognizer recognizer) {
        return Desk.get()
                .unfinished()
                .of(Texts.get("recognize.running"), progress -> library().recognize(folder, recognizer, progress));
    }

    private static void found(MinedProject project) {
        Desk.get().decisions().remember();
        warnOfRules(project);
    }

    /** Says that rules do not fit the log, and offers to look at them. */
    private static void warnOfRules(MinedProject project) {
        project.recognition().flatMap(Recognition::ruleProblem).ifPresent(problem -> {
            if (MessageDialog.openQuestion(
                    Places.shell(),
                    Texts.get("rules.title"),
                    Texts.get("rules.misfit", problem.line(), problem.message()))) {
                showRules();
            }
        });
    }

    /** Shows the rules for types of task beside the graph. */
    public static void showRules() {
        if (current != null) {
            Places.showAnalysis();
            Places.edit(ProjectInput.RULES, RulesEditor.ID);
        }
    }

    /** @return opens and makes projects with the miners that are installed */
    public static ProjectLibrary library() {
        return new ProjectLibrary(mining());
    }

    static LogMining mining() {
        List<Miner<?, ?>> miners = new ArrayList<>();
        Installed.inThisFramework().all(Miner.class).forEach(miners::add);
        return new LogMining(miners);
    }

    private static void opened(MinedProject project) {
        Desk.get().views().load();
        warnOfRules(project);
        if (!project.more().isEmpty()) {
            soon(Places::offerResults);
        }
    }

    /**
     * Does one more step of opening a project in an event of its own: the first time each takes a while, and keys and clicks are heard
     * between them.
     */
    private static void soon(Runnable step) {
        Places.shell().getDisplay().asyncExec(() -> {
            if (current != null && PlatformUI.isWorkbenchRunning()) {
                step.run();
            }
        });
    }

    /** @return whether no rules of the open project are being written any more */
    private static boolean leaveRules() {
        IEditorPart rules = Places.page().findEditor(ProjectInput.RULES);
        return rules == null || Places.page().closeEditor(rules, true);
    }

    /** @return whether nothing is lost when another project is opened, or a person wants it all the same */
    private static boolean leave() {
        return Desk.get().unfinished().leave(Places.shell(), "unfinished.stop") && leaveRules();
    }

    /** Closes the project and shows the welcome page. */
    public static void close() {
        if (!leave()) {
            return;
        }
        Desk.get().keeper().end();
        Desk.get().analysis().close();
        current = null;
        Places.arrange(WelcomePerspective.ID);
    }

    /** Shows the editor of the privacy policy, with that of the open project. */
    public static void showPolicy() {
        try {
            ((PolicyView) Places.arrange(PolicyPerspective.ID).showView(PolicyView.ID)).load();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes back to the open project, or to the welcome page. */
    public static void back() {
        if (current == null) {
            Places.arrange(WelcomePerspective.ID);
        } else {
            Places.showAnalysis();
        }
    }

    /** @return the formats that are installed, those of partners included */
    public static LogFormats formats() {
        return new LogFormats(Installed.inThisFramework().all(LogFormat.class));
    }

    /** @return where a project of this name is kept */
    public static Path folderOf(String name) {
        return Path.of(System.getProperty("user.home"), "Taskseam", name + Projects.SUFFIX);
    }
}
