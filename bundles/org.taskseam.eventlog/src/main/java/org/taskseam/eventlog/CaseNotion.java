/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.time.Duration;

/** What counts as one case when events are grouped into traces. */
public sealed interface CaseNotion {

    /** Every session is a case. */
    record BySession() implements CaseNotion {}

    /** An actor's events form a case until nothing happens for longer than the gap. */
    record ByGap(Duration gap) implements CaseNotion {
        public ByGap {
            if (gap.isNegative() || gap.isZero()) {
                throw new IllegalArgumentException("The gap must be longer than zero, not " + gap);
            }
        }
    }

    /** Events with the same text in a column form a case, whoever did them; events without one belong to none. */
    record ByColumn(String column) implements CaseNotion {}

    /** @return every session is a case */
    static CaseNotion session() {
        return new BySession();
    }

    /** @return a case ends where nothing happens for longer than {@code gap} */
    static CaseNotion gap(Duration gap) {
        return new ByGap(gap);
    }

    /** @return the texts of a column name the cases */
    static CaseNotion column(String name) {
        return new ByColumn(name);
    }
}
