/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The log or project that a command works on, with what counts as case and activity. */
final class Source {

    @Parameters(paramLabel = "LOG|PROJECT", descriptionKey = "source")
    private @Nullable Path path;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CaseOptions cases = new CaseOptions();

    Path path() {
        if (path == null) {
            throw new IllegalStateException("No log was given");
        }
        return path;
    }

    /** @return what a case is in the log that was read */
    CaseNotion notion(EventLog log) {
        return cases.notion(log);
    }

    /** Reads everything. */
    ReadResult readAll(Progress progress) throws IOException {
        return LogFormats.read(path(), options(), progress);
    }

    /**
     * Reads what mining needs; the fewer columns, the faster.
     *
     * @param roles columns to have beside time, actor, case and activity
     */
    EventLog read(Set<Attribute> roles, Progress progress, PrintWriter err) throws IOException {
        Set<Attribute> wanted = roles.isEmpty() ? Set.of(Attribute.CASE) : roles;
        ReadResult read = LogFormats.read(path(), options().only(Set.of(), wanted), progress);
        if (read.skippedLines() > 0) {
            TerminalProgress.clear(progress);
            read.skipped().forEach((reason, lines) -> err.println(Texts.text("skipped", lines, reason)));
        }
        return read.log();
    }

    private ReadOptions options() throws IOException {
        ReadOptions options = reading.toOptions();
        String column = cases.caseColumn();
        if (column != null) {
            options = options.withCase(column);
        }
        String activity = cases.activityColumn();
        return activity == null ? options : options.withActivity(activity);
    }
}
