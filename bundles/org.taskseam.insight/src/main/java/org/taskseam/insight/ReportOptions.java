/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How a report looks.
 *
 * @param title name of the project
 * @param locale language; English where there is no translation
 * @param madeOn date of the report
 * @param mapActivities about how many activities the map shows
 */
public record ReportOptions(String title, Locale locale, LocalDate madeOn, int mapActivities) {

    /** A report with a map of about 20 activities, which can be read without zooming. */
    public static ReportOptions of(String title, Locale locale, LocalDate madeOn) {
        return new ReportOptions(title, locale, madeOn, 20);
    }
}
