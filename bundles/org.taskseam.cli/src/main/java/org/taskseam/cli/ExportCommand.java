/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;

/** Writes a log or a project in another format. */
final class ExportCommand implements HeadlessCommand {

    private final Source source = new Source();
    private @Nullable String format;
    private @Nullable Path target;

    @Override
    public void declare(Arguments arguments) {
        source.declare(arguments);
        arguments.required("--format", "csv|xes|ocel", "export.format", String.class, value -> format = value);
        arguments.required("--out", "FILE", "export.out", Path.class, value -> target = value);
    }

    @Override
    public int run(PrintWriter out, PrintWriter err) throws IOException {
        Progress progress = TerminalProgress.of(err);
        String wanted = Objects.requireNonNull(format);
        LogFormats.installed().byId(wanted);
        Path file = Objects.requireNonNull(target);
        source.refuseAsOutput(file);
        EventLog log = source.readAll(progress, err);
        log = source.rows(log, "export as " + wanted);
        LogFormats.write(log, wanted, source.notion(log), file, progress);
        TerminalProgress.clear(progress);
        out.println(Texts.text("export.done", log.size(), file));
        return 0;
    }
}
