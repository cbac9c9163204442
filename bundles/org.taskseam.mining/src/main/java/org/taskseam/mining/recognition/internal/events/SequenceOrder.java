/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Finds out which order of an actor's events is the true one: by the clock, as the source has them, or session by session. It is that in
 * which more steps from activity to activity come again. Merged recordings have clocks that jump, exports may be shuffled, and
 * sessions overlap where a log knows no actors. What a case is, also across actors, is another question: see
 * {@link org.taskseam.eventlog.CaseNotion}.
 */
final class SequenceOrder {

    private SequenceOrder() {}

    /** @return the rows of the log in their true order inside each actor, or {@code null} to take them as they stand */
    static int @Nullable [] rows(EventLog log, Progress progress) {
        List<int[]> others = new ArrayList<>();
        if (!inSourceOrder(log)) {
            others.add(ordered(log, log::sourceRow));
        }
        int[] sessions = firstRowsOfSessions(log);
        if (sessions != null) {
            others.add(ordered(log, row -> sessions[row]));
        }
        if (others.isEmpty()) {
            return null;
        }
        int[] asTheyStand = new int[log.size()];
        Arrays.setAll(asTheyStand, row -> row);
        long most = repeatedSteps(log, asTheyStand, progress);
        int[] best = null;
        for (int[] order : others) {
            long repeated = repeatedSteps(log, order, progress);
            if (repeated > most || best == null && repeated == most) {
                best = order;
                most = repeated;
            }
        }
        return best;
    }

    private static int[] ordered(EventLog log, ToIntFunction<Integer> place) {
        Integer[] order = new Integer[log.size()];
        Arrays.setAll(order, row -> row);
        for (int actor = 0; actor < log.actorCount(); actor++) {
            Arrays.sort(order, log.firstRow(actor), log.endRow(actor), Comparator.comparingInt(place));
        }
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** @return the first row of every row's session, or {@code null} where no session is taken up again after another */
    private static int @Nullable [] firstRowsOfSessions(EventLog log) {
        IdColumn sessions = log.texts(Attribute.SESSION);
        if (sessions == null) {
            return null;
        }
        int[] first = new int[log.size()];
        int[] known = new int[sessions.dictionary().size()];
        Arrays.fill(known, -1);
        boolean overlap = false;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                int session = sessions.get(row);
                boolean same = row > log.firstRow(actor) && session == sessions.get(row - 1);
                if (session == Dictionary.NONE) {
                    first[row] = row;
                } else if (known[session] < log.firstRow(actor)) {
                    first[row] = known[session] = row;
                } else {
                    first[row] = known[session];
                    overlap |= !same;
                }
            }
        }
        return overlap ? first : null;
    }

    private static boolean inSourceOrder(EventLog log) {
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor) + 1; row < log.endRow(actor); row++) {
                if (log.sourceRow(row) < log.sourceRow(row - 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Steps of every text column count, so that it does not matter which of them is called the activity. */
    private static long repeatedSteps(EventLog log, int[] rows, Progress progress) {
        long[] repeated = new long[1];
        for (int column = 0; column < log.columns().size(); column++) {
            progress.checkCancelled();
            boolean session = log.columns().get(column).attribute() == Attribute.SESSION;
            if (log.columns().get(column).kind() == Column.Kind.TEXT && !session) {
                IdColumn texts = log.texts(column);
                LongIntMap steps = new LongIntMap(1024);
                for (int actor = 0; actor < log.actorCount(); actor++) {
                    for (int i = log.firstRow(actor) + 1; i < log.endRow(actor); i++) {
                        steps.add(LongIntMap.key(texts.get(rows[i - 1]), texts.get(rows[i])), 1);
                    }
                }
                steps.forEach((key, count) -> repeated[0] += count - 1);
            }
        }
        return repeated[0];
    }
}
