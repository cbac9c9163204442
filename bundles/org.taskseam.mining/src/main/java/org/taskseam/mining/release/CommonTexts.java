/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Which texts of a column may be told: those that enough people have, none of whom has more than half of them. */
final class CommonTexts {

    private CommonTexts() {}

    /** @return whether events of a log may be told at all: enough people did them, nobody more than half of them */
    static boolean tells(EventLog log, ReleaseGuard guard) {
        PersonSums all = new PersonSums();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            all.add(actor, (long) log.endRow(actor) - log.firstRow(actor), 0);
        }
        return guard.allows(all);
    }

    /** @return ids of the texts of a column that may be told; of teams only those that can be told together */
    static BitSet of(EventLog log, Column column, IdColumn ids, ReleaseGuard guard) {
        Map<Integer, PersonSums> people = new HashMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                people.computeIfAbsent(ids.get(row), id -> new PersonSums()).add(actor, 1, 0);
            }
        }
        if (column.attribute() == Attribute.TEAM) {
            people.keySet().retainAll(guard.release(people));
        } else {
            people.values().removeIf(sums -> !guard.allows(sums));
        }
        BitSet told = new BitSet();
        people.keySet().stream().filter(id -> id != Dictionary.NONE).forEach(told::set);
        return told;
    }
}
