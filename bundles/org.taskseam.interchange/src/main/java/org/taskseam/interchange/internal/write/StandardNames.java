/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;

/**
 * Names under which other tools find case, activity, time and actor, after the standard extensions of XES. All other columns keep
 * their names; one that has such a name without its meaning gets a mark.
 */
public final class StandardNames {

    /** Name of the case. */
    public static final String CASE = "case:concept:name";
    /** Name of the activity. */
    public static final String ACTIVITY = "concept:name";
    /** Name of the time. */
    public static final String TIME = "time:timestamp";
    /** Name of the actor. */
    public static final String ACTOR = "org:resource";

    private StandardNames() {}

    /** @return names of the columns of a log in order */
    public static List<String> of(EventLog log) {
        Set<String> used = new HashSet<>(Set.of(CASE, ACTIVITY, TIME, ACTOR));
        List<String> names = new ArrayList<>();
        for (Column column : log.columns()) {
            if (column.attribute() == Attribute.CASE) {
                names.add(CASE);
            } else if (column.attribute() == Attribute.ACTIVITY) {
                names.add(ACTIVITY);
            } else {
                String name = column.name();
                while (!used.add(name)) {
                    name = name + " (column)";
                }
                names.add(name);
            }
        }
        return names;
    }
}
