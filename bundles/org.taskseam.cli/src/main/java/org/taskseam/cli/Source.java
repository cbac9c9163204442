/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.RowRelease;
import org.taskseam.mining.release.Snapshot;
import org.taskseam.mining.release.Snapshots;
import org.taskseam.privacy.guard.ReleaseGuard;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.privacy.rights.AccessLog;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Kept;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/** The log or project that a command works on, with what counts as case and activity. */
final class Source {

    private @Nullable Path path;

    private final ReadingOptions reading = new ReadingOptions();

    private final CaseOptions cases = new CaseOptions();
    private @Nullable Integer snapshot;
    private @Nullable String project;
    private Audience audience = Audience.HOLDER;
    private @Nullable Policy policy;
    private Set<Kept> kept = Set.of();

    /** Says what can be given. */
    void declare(Arguments arguments) {
        arguments.argument(0, "LOG|PROJECT", "source", Path.class, value -> path = value);
        reading.declare(arguments);
        cases.declare(arguments);
        arguments.option("--snapshot", "N", "snapshot", Integer.class, value -> snapshot = value);
    }

    Path path() {
        if (path == null) {
            throw new IllegalStateException("No log was given");
        }
        return path;
    }

    /** @return the name of the project that was read, of a log that of its file without folders and endings */
    String name() {
        if (project != null) {
            return project;
        }
        String name = String.valueOf(path().toAbsolutePath().normalize().getFileName());
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }

    /** Refuses to write over what is read, or two things into one file. */
    void refuseAsOutput(@Nullable Path... outputs) throws IOException {
        WrittenFiles.refuseSame(path(), outputs);
    }

    boolean isProject() {
        boolean folder = Files.isDirectory(path());
        if (folder && !Projects.isProject(path())) {
            throw new UsageException(Projects.isUnfinished(path()) ? "source.unfinished" : "source.folder", path());
        }
        return folder;
    }

    /** @return whether somebody said what a case is */
    boolean saysCases() {
        return cases.isGiven();
    }

    /** @return what a case is in the log that was read */
    CaseNotion notion(EventLog log) {
        return cases.notion(log);
    }

    /** @return the ids of the activities in the log that was read */
    IdColumn activities(EventLog log) {
        String column = cases.activityColumn();
        return column == null || !isProject() ? log.activities() : log.texts(column);
    }

    /** Reads everything. */
    EventLog readAll(Progress progress, PrintWriter err) throws IOException {
        return isProject()
                ? scan(EventQuery.all(), progress, err)
                : told(readFile(ReadOptions::defaults, progress), progress, err).log();
    }

    /** Reads a whole file with what was found out about it. */
    ReadResult readFile(Progress progress) throws IOException {
        return readFile(ReadOptions::defaults, progress);
    }

    /**
     * Reads what mining needs; the fewer columns, the faster.
     *
     * @param roles columns to have beside time, case and activity, and the actor where cases end with an actor's work
     */
    EventLog read(Set<Attribute> roles, Progress progress, PrintWriter err) throws IOException {
        EnumSet<Attribute> wanted = EnumSet.of(Attribute.CASE);
        if (cases.areSessionsPossible()) {
            wanted.add(Attribute.SESSION);
        }
        if (cases.caseColumn() == null) {
            wanted.add(Attribute.ACTOR);
        }
        wanted.addAll(roles);
        if (isProject()) {
            EventQuery query = EventQuery.of(wanted.toArray(Attribute[]::new));
            String[] names = cases.columns().toArray(String[]::new);
            return scan(names.length == 0 ? query : query.withColumns(names), progress, err);
        }
        ReadOptions all = ReadOptions.defaults();
        return told(readFile(() -> all.only(Set.of(), wanted), progress), progress, err)
                .log();
    }

    private ReadResult readFile(Supplier<ReadOptions> start, Progress progress) throws IOException {
        ReadOptions options = reading.complete(start.get());
        LogFormat format = LogFormats.installed().of(path());
        new PeopleColumns(format, path(), options).refuse(cases.columns());
        String column = cases.caseColumn();
        if (column != null) {
            options = options.withCase(column);
        }
        String activity = cases.activityColumn();
        return format.read(path(), activity == null ? options : options.withActivity(activity), progress);
    }

    /** @return what the project that was read keeps as it stood in logs */
    Set<Kept> kept() {
        return kept;
    }

    /** @return to whom figures of the log that was read may go */
    Audience audience() {
        return audience;
    }

    /**
     * @return to whom a report goes, which is made to be handed on: that of a file of many people is guarded, too, that of a project
     *     declared to be published is not
     */
    Audience readers(EventLog log) {
        return isProject() || log.actorCount() < ReleaseGuard.SMALLEST_GROUP ? audience : Audience.ANALYSTS;
    }

    /**
     * The events as rows that may leave.
     *
     * @param log what was read from this source
     * @param what becomes of them, for the access log
     */
    EventLog rows(EventLog log, String what) throws IOException {
        try {
            return new RowRelease(audience, policy, path().resolve(AccessLog.NAME)).rows(log, what);
        } catch (RowRelease.Refused e) {
            throw e.isByPolicy()
                    ? new UsageException("rows.policy", path())
                    : new UsageException("rows.few", path(), ReleaseGuard.SMALLEST_GROUP);
        }
    }

    /** Cases and activities of one's own choice would let two answers differ by one person's events. */
    private void refuseOpenGroupings(Project project) {
        if (project.info().speaksOfPeople() && cases.isOpenGrouping()) {
            throw new UsageException("people.groupings");
        }
    }

    private void refuseUnknown(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        for (String wanted : cases.columns()) {
            if (!names.contains(wanted)) {
                throw new UsageException("column.unknown", wanted, String.join(", ", names));
            }
        }
    }

    private EventLog scan(EventQuery query, Progress progress, PrintWriter err) {
        try (Project opened = Projects.open(path(), ProjectKeys.ofUser())) {
            refuseOpenGroupings(opened);
            refuseUnknown(opened.events().columns());
            project = opened.info().name();
            audience = opened.info().speaksOfPeople() ? Audience.ANALYSTS : Audience.HOLDER;
            policy = opened.policy();
            kept = opened.kept();
            // people of small teams are in no figure, whatever is asked for
            EventLog log =
                    opened.events().scan(audience == Audience.ANALYSTS ? query.with(Attribute.TEAM) : query, progress);
            for (String name : cases.columns()) {
                int column = log.indexOf(name);
                if (column >= 0
                        && PeopleColumns.isPerson(log.columns().get(column).attribute())) {
                    throw new UsageException("people.column", name);
                }
            }
            Policy inForce = policy;
            return audience == Audience.ANALYSTS && inForce != null ? told(opened, inForce, log, progress, err) : log;
        }
    }

    /** Of a project that is recorded under a policy one closed stretch of weeks is told of at a time. */
    private EventLog told(Project project, Policy policy, EventLog log, Progress progress, PrintWriter err) {
        Snapshots snapshots = new Snapshots(policy.from(), policy.snapshot());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Snapshot> closed = snapshots.closed(log, today);
        if (closed.isEmpty()) {
            throw snapshots
                    .next(log, today)
                    .map(next -> new UsageException(
                            "snapshot.none",
                            next.first().toString(),
                            next.last().toString(),
                            next.closes().toString()))
                    .orElseGet(() ->
                            new UsageException("snapshot.empty", policy.from().toString()));
        }
        Map<LocalDate, String> told = project.told();
        List<Snapshot> wanted = closed.reversed().stream()
                .filter(one -> snapshot == null || snapshot == one.number())
                .toList();
        Snapshots.Told now = snapshots
                .tellFirst(log, wanted, told)
                .orElseThrow(() -> new UsageException("snapshot.changed", numbers(closed)));
        project.keepTold(told);
        TerminalProgress.clear(progress);
        err.println(Texts.text(
                "snapshot.of",
                now.snapshot().number(),
                now.snapshot().first().toString(),
                now.snapshot().last().toString(),
                numbers(closed)));
        return now.events();
    }

    private static String numbers(List<Snapshot> closed) {
        return closed.stream().map(one -> String.valueOf(one.number())).collect(Collectors.joining(", "));
    }

    private static ReadResult told(ReadResult read, Progress progress, PrintWriter err) {
        if (read.skippedLines() > 0) {
            TerminalProgress.clear(progress);
            read.skipped().forEach((reason, lines) -> err.println(Texts.text("skipped", lines, reason)));
        }
        return read;
    }
}
