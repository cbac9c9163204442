/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.write;

import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Cases;

/** Names of cases: those of the log, or numbers where the log has no names for them. */
public final class CaseNames {

    private CaseNames() {}

    /** @return the name of a case */
    public static String of(Cases cases, int index) {
        @Nullable String name = cases.name(index);
        return name == null ? Integer.toString(index + 1) : name;
    }

    /** @return the case of every row, or -1 */
    public static int[] byRow(Cases cases) {
        int[] result = new int[cases.log().size()];
        java.util.Arrays.fill(result, -1);
        var events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            while (events.next()) {
                result[events.row()] = c;
            }
        }
        return result;
    }
}
