/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.NumberColumn;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * The events of a project of people as rows that may leave towards analysts. There are as many events, sessions and cases
 * as before, but nobody is in them:
 * <ul>
 * <li>in place of the person stands a number of the session, drawn anew for each release: no two sessions, and no two
 * releases, can be brought together by it; so do numbers in place of cases;
 * <li>machines, sessions, ids and evidence are gone; a team is named where the guard lets figures of it out;
 * <li>a text that the guard would not count, because few people have it, is gone; of a data column it becomes a number
 * that holds inside its session, so that the way of a value can still be followed there. Numbers of such a column are
 * treated as its texts.
 * </ul>
 * Times stay. Rows are pseudonymous, not anonymous: who knows when somebody worked may find the session.
 */
public final class ReleasedRows {

    /** Stands for an activity of few people. */
    public static final String WITHHELD = "withheld";

    private static final Set<Attribute> LEFT_OUT =
            EnumSet.of(Attribute.MACHINE, Attribute.SESSION, Attribute.EVENT_ID, Attribute.EVIDENCE);

    private final EventLog log;
    private final ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
    private final Random random;
    private final List<Map<String, Integer>> sessionTexts = new ArrayList<>();
    private final List<String> sessionNames;

    private ReleasedRows(EventLog log, Random random) {
        this.log = log;
        this.random = random;
        sessionNames = numbered("S", log.sessionCount());
        for (int session = 0; session < log.sessionCount(); session++) {
            sessionTexts.add(new HashMap<>());
        }
    }

    /**
     * The rows that may leave; {@link EventLog#sourceRow} of each is its row in {@code log}.
     *
     * @param random from which numbers are drawn; nobody must be able to foresee it
     * @return empty if the events stand on too few people, or on one for the greater part
     */
    public static Optional<EventLog> of(EventLog log, Random random) {
        ReleasedRows rows = new ReleasedRows(log, random);
        return CommonTexts.tells(log, rows.guard) ? Optional.of(rows.release()) : Optional.empty();
    }

    private EventLog release() {
        long[] times = new long[log.size()];
        short[] offsets = new short[log.size()];
        int[] sessions = new int[log.size()];
        for (int row = 0; row < times.length; row++) {
            times[row] = log.timeMillis(row);
            offsets[row] = (short) log.offsetMinutes(row);
            sessions[row] = log.sessionOf(row);
        }
        EventLogBuilder released = new EventLogBuilder(times)
                .offsets(offsets)
                .actors(sessions.clone(), Dictionary.of(sessionNames))
                .sessionStarts(new BitSet());
        for (int c = 0; c < log.columns().size(); c++) {
            Column column = log.columns().get(c);
            if (column.attribute() != null && LEFT_OUT.contains(column.attribute())) {
                continue;
            }
            if (column.kind() == Column.Kind.NUMBER) {
                numbers(column, log.numbers(c), sessions, released);
            } else if (column.attribute() == Attribute.CASE) {
                IdColumn cases = log.texts(c);
                released.texts(
                        column,
                        ids(cases),
                        Dictionary.of(numbered("C", cases.dictionary().size())));
            } else {
                texts(column, log.texts(c), sessions, released);
            }
        }
        return released.build();
    }

    /** Names that tell nothing of the order in which things stood. */
    private List<String> numbered(String prefix, int count) {
        List<String> names = new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(n -> prefix + n).toList());
        Collections.shuffle(names, random);
        return names;
    }

    private static int[] ids(IdColumn column) {
        int[] ids = new int[column.size()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = column.get(row);
        }
        return ids;
    }

    /** Those of a column that nobody knows may be people's, such as badges: they are treated as texts are. */
    private void numbers(Column column, NumberColumn from, int[] sessions, EventLogBuilder released) {
        if (column.attribute() != null) {
            long[] numbers = new long[sessions.length];
            Arrays.setAll(numbers, from::get);
            released.numbers(column, numbers);
            return;
        }
        List<String> texts = new ArrayList<>();
        Map<Long, Integer> known = new HashMap<>();
        int[] ids = new int[sessions.length];
        for (int row = 0; row < ids.length; row++) {
            long number = from.get(row);
            ids[row] = number == NumberColumn.NONE
                    ? Dictionary.NONE
                    : known.computeIfAbsent(number, n -> {
                        texts.add(Long.toString(n));
                        return texts.size() - 1;
                    });
        }
        texts(Column.text(column.name(), column.nature()), IdColumn.of(ids, Dictionary.of(texts)), sessions, released);
    }

    private void texts(Column column, IdColumn from, int[] sessions, EventLogBuilder released) {
        BitSet told = CommonTexts.of(log, column, from, guard);
        Dictionary dictionary = from.dictionary();
        List<String> texts = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        int[] ids = new int[sessions.length];
        for (int row = 0; row < ids.length; row++) {
            int id = from.get(row);
            String text = id == Dictionary.NONE
                    ? ""
                    : told.get(id) ? dictionary.text(id) : instead(column, dictionary.text(id), sessions[row]);
            ids[row] = text.isEmpty()
                    ? Dictionary.NONE
                    : known.computeIfAbsent(text, t -> {
                        texts.add(t);
                        return texts.size() - 1;
                    });
        }
        released.texts(column, ids, Dictionary.of(texts));
    }

    private String instead(Column column, String text, int session) {
        if (column.attribute() == Attribute.ACTIVITY) {
            return WITHHELD;
        }
        if (column.nature() == Nature.CONTEXT) {
            return "";
        }
        Map<String, Integer> own = sessionTexts.get(session);
        return sessionNames.get(session) + "." + own.computeIfAbsent(text, t -> own.size() + 1);
    }
}
