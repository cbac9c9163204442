/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a log or a project in another format. */
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private Source source = new Source();

    @Option(names = "--format", required = true, paramLabel = "csv|xes|ocel", descriptionKey = "export.format")
    private @Nullable String format;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Progress progress = TerminalProgress.of(err);
        String wanted = Objects.requireNonNull(format);
        LogFormats.installed().byId(wanted);
        EventLog log = source.readAll(progress, err);
        log = source.rows(log, "export as " + wanted);
        LogFormats.write(log, wanted, source.notion(log), Objects.requireNonNull(out), progress);
        TerminalProgress.clear(progress);
        spec.commandLine().getOut().println(Texts.text("export.done", log.size(), out));
        return 0;
    }
}
