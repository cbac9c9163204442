/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.insight.TaskJson;
import org.taskseam.insight.TasksByEvent;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.LogFormats;
import org.taskseam.mining.recognition.LearnedFile;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.TaskRecognizer;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.RowRelease;
import org.taskseam.mining.release.Snapshot;
import org.taskseam.mining.release.Snapshots;
import org.taskseam.model.ProjectFile;
import org.taskseam.model.project.ProjectFactory;
import org.taskseam.privacy.guard.ReleaseGuard;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.store.EventQuery;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.Importer;
import org.taskseam.store.LayoutException;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/** Opens projects and makes new ones: events in the store, what people edit in {@code project.xmi} beside it. */
public final class ProjectLibrary {

    private static final EventQuery WHAT_VIEWS_NEED = EventQuery.of(
                    Attribute.ACTION,
                    Attribute.APPLICATION,
                    Attribute.CASE,
                    Attribute.CLIPBOARD,
                    Attribute.DOCUMENT,
                    Attribute.ELEMENT,
                    Attribute.GROUP,
                    Attribute.SESSION,
                    Attribute.TEAM,
                    Attribute.VALUE)
            .withColumns(TaskTypes.COLUMN);

    private static final int MOST_UNASKED = 1_000_000;

    /** Held by who has a store open: a store is opened by one at a time, also inside of this program. */
    static final Object STORES = new Object();

    private final LogMining mining;
    private final ProjectKeys keys;

    /** @param mining shows what is in a project */
    public ProjectLibrary(LogMining mining) {
        this(mining, ProjectKeys.ofUser());
    }

    ProjectLibrary(LogMining mining, ProjectKeys keys) {
        this.mining = mining;
        this.keys = keys;
    }

    /**
     * Reads and mines a project. If people decided about tasks that the log does not name, they are recognised again, and
     * the decisions hold. The store is closed again before the answer, so that other programs can use it.
     *
     * @throws IOException if the folder is no project, another program has it open, or a newer Taskseam wrote it
     */
    public Opened open(Path folder, Progress progress) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(Words.get("open.missing", folder));
        }
        if (!Projects.isProject(folder)) {
            throw new IOException(Projects.absence(folder));
        }
        Corrections corrections = Corrections.in(folder);
        Read read = read(folder, corrections.isEmpty() ? WHAT_VIEWS_NEED : EventQuery.all(), progress);
        MinedProject mined =
                mining.mine(read.name(), read.log(), cases(read.log()), read.audience(), corrections, progress);
        return new Opened(
                mined.recognition().isEmpty() && !corrections.isEmpty()
                        ? recognize(folder, read, new SeamRecognizer(), corrections, false, progress)
                        : mined,
                corrections.decisions().knowsTypes());
    }

    /**
     * A project as it was opened.
     *
     * @param project    as the views read it
     * @param knowsTypes whether somebody had its tasks found before
     */
    public record Opened(MinedProject project, boolean knowsTypes) {

        /**
         * @return whether tasks that were found before are not there now; no for a project so large that finding them again
         *     takes longer than a person likes to wait unasked
         */
        public boolean missesTasks() {
            return knowsTypes
                    && project.recognition().isEmpty()
                    && project.log().size() <= MOST_UNASKED;
        }
    }

    /**
     * Opens the sample. Its project is made where there is none, completed where making it was cut off, and made anew where an
     * early build wrote it.
     *
     * @param name  of the project
     * @param log   the sample; nobody is in it
     * @throws IOException if the folder cannot be written, another program has it open, or a newer Taskseam wrote it
     */
    public Opened openSample(Path folder, String name, Supplier<EventLog> log, Progress progress) throws IOException {
        try {
            return made(folder, name, log, progress);
        } catch (LayoutException e) {
            if (e.isNewer()) {
                throw e;
            }
            Projects.destroy(folder);
            return made(folder, name, log, progress);
        }
    }

    private Opened made(Path folder, String name, Supplier<EventLog> log, Progress progress) throws IOException {
        if (!new ProjectFile(folder).exists()) { // written at the first opening
            create(
                    folder,
                    name,
                    log.get(),
                    "sample",
                    ImportSettings.protective().asPublished(true),
                    progress);
        }
        return open(folder, progress);
    }

    /**
     * Finds the tasks of a project, in all that is known of its events, with the rules and decisions in its folder. What a
     * recogniser learns is learned anew, and kept there.
     *
     * @throws IOException if they cannot be read, or another program has the project open
     */
    public MinedProject recognize(Path folder, TaskRecognizer recognizer, Progress progress) throws IOException {
        Corrections corrections = Corrections.in(folder);
        return recognize(folder, read(folder, EventQuery.all(), progress), recognizer, corrections, true, progress);
    }

    /**
     * Finds the tasks of a project again: known ones stay, later events are read with what was learned.
     *
     * @throws IOException if the project cannot be read, or another program has it open
     */
    public MinedProject recognizeAgain(Path folder, Progress progress) throws IOException {
        Corrections corrections = Corrections.in(folder);
        Read read = read(folder, EventQuery.all(), progress);
        return recognize(folder, read, new SeamRecognizer(), corrections, false, progress);
    }

    private MinedProject recognize(
            Path folder,
            Read read,
            TaskRecognizer recognizer,
            Corrections corrections,
            boolean fromScratch,
            Progress progress)
            throws IOException {
        EventLog events = RecognizedLog.withoutTasks(read.log());
        RecognizedTasks found = LearnedFile.in(folder).find(events, recognizer, fromScratch, learning -> {}, progress);
        progress.checkCancelled();
        return mining.found(read.name(), read.log(), read.audience(), found, corrections, progress);
    }

    /**
     * Events that were written into a file.
     *
     * @param events        how many
     * @param withoutPeople whether numbers of sessions stand there in place of people
     */
    public record Exported(long events, boolean withoutPeople) {}

    /**
     * Writes the events of a project into a file, all that is known of them; of a project of people, rows without people. The
     * file appears only when it is complete.
     *
     * @throws IOException if they may not leave, cannot be read or written, or another program has the project open
     */
    public Exported export(Path folder, LogFormat format, Path file, Progress progress) throws IOException {
        Read read = read(folder, EventQuery.all(), progress);
        EventLog rows = released(folder, read, "export as " + format.id());
        LogFormats.write(rows, format, cases(rows), file, progress);
        return new Exported(rows.size(), read.audience() != Audience.HOLDER);
    }

    /**
     * Writes which event of a project belongs to which task; of a project of people, of rows without people and without what
     * few do. The file appears only when it is complete.
     *
     * @param known   the tasks of the project as it is open
     * @param pending decisions about them that are not applied yet
     * @throws IOException if they may not leave, cannot be read or written, or another program has the project open
     */
    public Exported exportTasks(
            Path folder, Recognition known, Optional<Decisions> pending, Path file, Progress progress)
            throws IOException {
        Read read = read(folder, EventQuery.all(), progress);
        if (read.log().size() != known.source().size()) {
            throw new IOException(Words.get("export.changed"));
        }
        Recognition now = decided(known, pending, progress);
        EventLog rows = released(folder, read, "tasks by event");
        WholeFile.writeText(
                file, out -> TasksByEvent.write(read.log(), rows, now.tasks(), now.released(), out, progress));
        return new Exported(rows.size(), read.audience() != Audience.HOLDER);
    }

    /**
     * Writes the types of task with their variants and routines as JSON; of a project of people, what the release guard lets out.
     * The file appears only when it is complete.
     *
     * @param known   the tasks of the project as it is open
     * @param pending decisions about them that are not applied yet
     * @return number of types in the file
     * @throws IOException if it cannot be written
     */
    public int exportTypes(Recognition known, Optional<Decisions> pending, Path file, Progress progress)
            throws IOException {
        Recognition now = decided(known, pending, progress);
        progress.checkCancelled();
        WholeFile.writeText(file, out -> TaskJson.write(now.source(), now.decided(), now.released(), out));
        return now.released().types().size();
    }

    private static Recognition decided(Recognition known, Optional<Decisions> pending, Progress progress) {
        return pending.isEmpty() ? known : known.with(known.corrections().with(pending.get()), progress);
    }

    private static EventLog released(Path folder, Read read, String what) throws IOException {
        try {
            return new RowRelease(read.audience(), read.policy(), folder.resolve(AccessLog.NAME))
                    .rows(read.log(), what);
        } catch (RowRelease.Refused e) {
            throw new IOException(
                    e.isByPolicy() ? Words.get("export.policy") : Words.get("export.few", ReleaseGuard.SMALLEST_GROUP),
                    e);
        }
    }

    /** What of a project is read from its store. */
    private record Read(String name, Audience audience, Policy policy, EventLog log) {}

    private Read read(Path folder, EventQuery query, Progress progress) throws IOException {
        synchronized (STORES) {
            try (Project project = Projects.open(folder, keys)) {
                edited(folder, project);
                Audience audience = project.info().speaksOfPeople() ? Audience.ANALYSTS : Audience.HOLDER;
                EventLog log = told(project, audience, project.events().scan(query, progress));
                return new Read(project.info().name(), audience, project.policy(), log);
            }
        }
    }

    /** Of a project of people that is recorded under a policy, the latest stretch of weeks that may be told of. */
    private static EventLog told(Project project, Audience audience, EventLog log) throws IOException {
        Policy policy = project.policy();
        if (audience == Audience.HOLDER || policy == null) {
            return log;
        }
        Snapshots snapshots = new Snapshots(policy.from(), policy.snapshot());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Snapshot> closed = snapshots.closed(log, today);
        Map<LocalDate, String> told = project.told();
        Optional<Snapshots.Told> now = snapshots.tellFirst(log, closed.reversed(), told);
        if (now.isEmpty()) {
            throw new IOException(nothing(closed.isEmpty(), snapshots.next(log, today)));
        }
        project.keepTold(told);
        return now.get().events();
    }

    /** Why nothing may be told of a project: no stretch is closed, or all that are have changed. */
    private static String nothing(boolean noneClosed, Optional<Snapshot> next) {
        String why = Words.get(noneClosed ? "open.snapshot" : "open.changed");
        return next.map(one -> why + " " + Words.get("open.next", one.closes())).orElse(why);
    }

    private static CaseNotion cases(EventLog log) {
        return CaseNotion.own(log);
    }

    /** @return what people edited; made at the first opening */
    private static org.taskseam.model.project.Project edited(Path folder, Project project) throws IOException {
        ProjectFile file = new ProjectFile(folder);
        if (file.exists()) {
            return file.load();
        }
        org.taskseam.model.project.Project first = ProjectFactory.eINSTANCE.createProject();
        first.setId(project.info().keyReference());
        first.setName(project.info().name());
        first.setCreated(Instant.ofEpochSecond(project.info().created().getEpochSecond()));
        first.setKeepsNames(project.info().keepsNames());
        file.save(first);
        return first;
    }

    /**
     * Makes a project of a log and opens it. Cancelled at any time, nothing is left of a new project, nor is its key.
     *
     * @throws IOException if it cannot be made or opened; one that was made stays
     */
    public Opened createAndOpen(
            Path folder, String name, EventLog log, String source, ImportSettings settings, Progress progress)
            throws IOException {
        boolean there = Files.exists(folder);
        create(folder, name, log, source, settings, progress);
        try {
            Opened opened = open(folder, progress);
            progress.checkCancelled();
            return opened;
        } catch (CancellationException e) {
            if (!there) {
                synchronized (STORES) {
                    Projects.discard(Projects.open(folder, keys));
                }
            }
            throw e;
        }
    }

    /**
     * Makes a project of a log, or puts the log into the one that is there. After an error or a cancellation nothing is left
     * of a new one, nor is its key; one that was there keeps what it got, and trying again completes it.
     *
     * @param folder   the new project's
     * @param source   name of the log, for the record
     * @param settings what of a person's data is kept
     */
    public void create(
            Path folder, String name, EventLog log, String source, ImportSettings settings, Progress progress)
            throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        synchronized (STORES) {
            boolean there = Files.exists(folder);
            boolean done = false;
            Project project =
                    Projects.isProject(folder) ? Projects.open(folder, keys) : Projects.create(folder, name, keys);
            try {
                new Importer(project).run(log, source, settings, progress);
                done = true;
            } finally {
                if (there || done) {
                    project.close();
                } else {
                    Projects.discard(project);
                }
            }
        }
    }
}
