/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.time.Duration;

/**
 * What counts as one case when events are grouped into traces. A case may go from actor to actor; the order of its events is that of the
 * log. In which order one actor did what it did, where clock and source disagree, is a question of its own: task recognition answers
 * it before it knows any case.
 */
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

    /** @return what a log itself says: the column of its cases if it has one, else sessions */
    static CaseNotion own(EventLog log) {
        int column = log.indexOf(Attribute.CASE);
        return column < 0 ? sessionsOf(log) : column(log.columns().get(column).name());
    }

    /** @return every session is a case */
    static CaseNotion session() {
        return new BySession();
    }

    /**
     * @return every session of a log is a case; by the column that names them where sessions of one actor overlap, as in the log of
     *     a web server that knows no actors
     */
    static CaseNotion sessionsOf(EventLog log) {
        IdColumn sessions = log.texts(Attribute.SESSION);
        return sessions != null && overlap(log, sessions)
                ? column(log.columns().get(log.indexOf(Attribute.SESSION)).name())
                : session();
    }

    /** @return whether sessions are taken up again, and none is of two actors */
    private static boolean overlap(EventLog log, IdColumn sessions) {
        int[] actors = new int[sessions.dictionary().size()];
        int distinct = 0;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                int session = sessions.get(row);
                if (session == Dictionary.NONE) {
                    return false;
                }
                if (actors[session] == 0) {
                    actors[session] = actor + 1;
                    distinct++;
                } else if (actors[session] != actor + 1) {
                    return false;
                }
            }
        }
        return log.sessionCount() > distinct;
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
