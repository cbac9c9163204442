/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Which texts of a column may be told: those that enough people have, none of whom has more than half of them. */
final class CommonTexts {

    private CommonTexts() {}

    /** @return the events of each person with each text of a column, {@link Dictionary#NONE} included */
    static Map<Integer, PersonSums> people(EventLog log, IdColumn ids) {
        Map<Integer, PersonSums> people = new HashMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                people.computeIfAbsent(ids.get(row), id -> new PersonSums()).add(actor, 1, 0);
            }
        }
        return people;
    }

    /** @return ids of the texts that may be told */
    static BitSet of(EventLog log, IdColumn ids, ReleaseGuard guard) {
        BitSet common = new BitSet();
        people(log, ids).forEach((id, sums) -> {
            if (id != Dictionary.NONE && guard.allows(sums)) {
                common.set(id);
            }
        });
        return common;
    }
}
