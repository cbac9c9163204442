/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** From when to when the log goes. */
final class Period {

    private final ReportContext context;

    Period(ReportContext context) {
        this.context = context;
    }

    String text() {
        LocalDate first = context.results().first();
        LocalDate last = context.results().last();
        if (first == null || last == null) {
            return context.text("period.none");
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(context.options().locale());
        return first.equals(last) ? first.format(day) : context.text("period", first.format(day), last.format(day));
    }
}
