/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Of whom a release speaks: teams of enough people, and small teams where they are enough together. Nobody else is in
 * any figure, so that no total less its teams speaks of a team that is too small.
 *
 * @param log the events of these people
 * @param rows their rows in the whole log, {@code null} for all
 * @param teams the teams that may be named, by the ids of the team column
 */
record Population(EventLog log, int @Nullable [] rows, Set<Integer> teams) {

    static Population of(EventLog log, ReleaseGuard guard, Progress progress) {
        IdColumn team = log.texts(Attribute.TEAM);
        Map<Integer, PersonSums> people = new HashMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            progress.checkCancelled();
            int end = log.endRow(actor);
            for (int from = log.firstRow(actor), to; from < end; from = to) {
                to = endOfTeam(team, from, end);
                people.computeIfAbsent(teamOf(team, from), k -> new PersonSums())
                        .add(actor, to - from, 0);
            }
        }
        Map<Integer, PersonSums> large = new HashMap<>(people);
        large.values().removeIf(sums -> !guard.allows(sums));
        PersonSums rest = new PersonSums();
        people.forEach((id, sums) -> {
            if (!large.containsKey(id)) {
                rest.addAll(sums);
            }
        });
        if (guard.isSafeRest(rest)) {
            return new Population(log, null, Set.copyOf(large.keySet()));
        }
        int[] rows = new int[log.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (large.containsKey(teamOf(team, row))) {
                rows[count++] = row;
            }
        }
        int[] kept = Arrays.copyOf(rows, count);
        return new Population(log.select(kept), kept, Set.copyOf(large.keySet()));
    }

    private static int teamOf(@Nullable IdColumn team, int row) {
        return team == null ? Dictionary.NONE : team.get(row);
    }

    /** Where in rows of one person the first one's team ends. */
    private static int endOfTeam(@Nullable IdColumn team, int from, int end) {
        if (team == null) {
            return end;
        }
        int to = from + 1;
        while (to < end && team.get(to) == team.get(from)) {
            to++;
        }
        return to;
    }

    /** The same rows of a column of the whole log. */
    IdColumn select(IdColumn column) {
        if (rows == null) {
            return column;
        }
        int[] ids = new int[rows.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = column.get(rows[i]);
        }
        return IdColumn.of(ids, column.dictionary());
    }
}
