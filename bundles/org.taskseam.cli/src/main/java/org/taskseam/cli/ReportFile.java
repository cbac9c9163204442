/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.HtmlReport;
import org.taskseam.insight.ReportData;
import org.taskseam.insight.ReportOptions;

/** Writes a report into a file. */
final class ReportFile {

    private ReportFile() {}

    static void write(ReportData data, String title, Path file, Progress progress) throws IOException {
        boolean tasks = data.log().indexOf(TaskCases.TYPE) >= 0;
        ReportOptions options =
                ReportOptions.of(title, Texts.locale(), LocalDate.now()).withTaskColumn(tasks ? TaskCases.TYPE : null);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            HtmlReport.write(data, options, out, progress);
        }
    }
}
