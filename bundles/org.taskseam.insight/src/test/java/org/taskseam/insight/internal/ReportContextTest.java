/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Progress;
import org.taskseam.insight.ReportOptions;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.MiningRelease;

class ReportContextTest {

    private static ReportContext context(Locale locale) {
        var results = MiningRelease.of(
                        new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY))).toLog(),
                        CaseNotion.session(),
                        Audience.HOLDER)
                .run(Progress.NONE);
        return ReportContext.of(results, List.of(), ReportOptions.of("Work", locale, LocalDate.of(2026, 1, 19)));
    }

    @Test
    void sharesThatAreSmallAreNotToldAsNothing() {
        ReportContext english = context(Locale.ENGLISH);
        assertEquals("<\u00a00.1\u00a0%", english.percent(2.0 / 7_544));
        assertEquals("0.1\u00a0%", english.percent(.0005));
        assertEquals("0\u00a0%", english.percent(0));
        assertEquals("12\u00a0%", english.percent(.12));
        assertEquals("<\u00a00,1\u00a0%", context(Locale.GERMAN).percent(2.0 / 7_544));
    }
}
