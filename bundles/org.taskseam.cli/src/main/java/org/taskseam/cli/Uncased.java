/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.release.Audience;

/** Events that stand in no case, since the column that names the cases is empty there. */
final class Uncased {

    private Uncased() {}

    /** Says how many are left out; nothing of a project of people, where that may be what a single person did. */
    static void tell(EventLog log, Source source, PrintWriter err) {
        long events = source.audience() == Audience.HOLDER ? count(log, source.notion(log)) : 0;
        if (events > 0) {
            err.println(Texts.text("uncased", events, log.size()));
        }
    }

    private static long count(EventLog log, CaseNotion notion) {
        if (!(notion instanceof CaseNotion.ByColumn column)) {
            return 0;
        }
        IdColumn cases = log.texts(column.column());
        long uncased = 0;
        for (int row = 0; row < cases.size(); row++) {
            uncased += cases.get(row) == Dictionary.NONE ? 1 : 0;
        }
        return uncased;
    }
}
