/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a report looks.
 *
 * @param title name of the project
 * @param locale language; English where there is no translation
 * @param madeOn date of the report
 * @param taskColumn column of the log that names the type of task of an event, or {@code null} if there is none
 * @param mapActivities about how many activities the map shows
 */
public record ReportOptions(
        String title,
        Locale locale,
        LocalDate madeOn,
        @Nullable String taskColumn,
        int mapActivities) {

    /** A report with a map of about 30 activities, without task types. */
    public static ReportOptions of(String title, Locale locale, LocalDate madeOn) {
        return new ReportOptions(title, locale, madeOn, null, 30);
    }

    public ReportOptions withTaskColumn(@Nullable String column) {
        return new ReportOptions(title, locale, madeOn, column, mapActivities);
    }
}
