/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.WholeFile;
import org.taskseam.insight.HtmlReport;
import org.taskseam.insight.ReportOptions;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.mining.release.ReleasedResults;

/** Writes a report into a file. */
final class ReportFile {

    private ReportFile() {}

    static void write(ReleasedResults results, List<TypedRoutine> routines, String title, Path file, Progress progress)
            throws IOException {
        ReportOptions options = ReportOptions.of(title, Texts.locale(), LocalDate.now());
        WholeFile.writeText(file, out -> HtmlReport.write(results, routines, options, out, progress));
    }
}
