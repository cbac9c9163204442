/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.taskseam.eventlog.EventLog;

/** From when to when the log goes. */
final class Period {

    private final ReportContext context;

    Period(ReportContext context) {
        this.context = context;
    }

    String text() {
        EventLog log = context.data().log();
        if (log.size() == 0) {
            return context.text("period.none");
        }
        OffsetDateTime first = log.time(0);
        OffsetDateTime last = log.time(0);
        for (int actor = 0; actor < log.actorCount(); actor++) {
            if (log.firstRow(actor) < log.endRow(actor)) {
                OffsetDateTime from = log.time(log.firstRow(actor));
                OffsetDateTime to = log.time(log.endRow(actor) - 1);
                first = from.isBefore(first) ? from : first;
                last = to.isAfter(last) ? to : last;
            }
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(context.options().locale());
        return context.text("period", first.format(day), last.format(day));
    }
}
