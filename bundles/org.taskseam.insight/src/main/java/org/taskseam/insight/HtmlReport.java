/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.internal.ReportContext;
import org.taskseam.insight.internal.ReportPage;
import org.taskseam.mining.release.ReleasedResults;

/**
 * A report in one HTML file: figures, process map, variants, applications, data carried by hand. Needs no network and asks for
 * none; follows the reader's light or dark setting; can be read by a screen reader and printed. Every figure stands on
 * five people or more; what does not is left out or shown together, and the report says so.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes a report.
     *
     * @param routines what could be automated, as far as it may be told, most time first
     * @param out gets UTF-8 text; is not closed
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static void write(
            ReleasedResults results, List<TypedRoutine> routines, ReportOptions options, Writer out, Progress progress)
            throws IOException {
        ReportContext context = ReportContext.of(results, routines, options);
        progress.begin(context.text("step"), 2);
        progress.worked(1);
        out.write(new ReportPage(context, progress).html());
        progress.worked(1);
    }
}
