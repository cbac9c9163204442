/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;

/**
 * A node of the process graph as it is shown.
 *
 * @param id          identifies the activity in the graph
 * @param kind        activity, start or end
 * @param title       what is done
 * @param subtitle    where; may be empty
 * @param application application it happens in; empty where the log does not say
 * @param count       how often
 * @param cases       in how many cases
 * @param median      median time until the next step
 * @param percentile  95th percentile of that time
 * @param heat        how much of the shown measure, 0 to 1; where groups are compared, how much more the second has, -1 to 1
 * @param compared    shares of the groups that are compared, as text; empty where none are
 * @param kept        whether a person wants it to be shown whatever the sliders say
 */
public record Card(
        String id,
        Kind kind,
        String title,
        String subtitle,
        String application,
        long count,
        long cases,
        Duration median,
        Duration percentile,
        double heat,
        String compared,
        boolean kept) {

    /** @return whether groups are compared */
    public boolean isCompared() {
        return !compared.isEmpty();
    }

    /** What a node stands for. */
    public enum Kind {
        /** An activity. */
        ACTIVITY,
        /** Where all cases start. */
        START,
        /** Where all cases end. */
        END
    }
}
