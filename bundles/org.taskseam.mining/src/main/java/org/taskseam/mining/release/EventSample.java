/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Some events of a log, of every application and element role and of every activity there, so that a person sees what a policy
 * does to each kind. Never stored.
 *
 * @param events in the order of the log
 * @param masked whether they come from a project and were masked when they were brought there
 */
public record EventSample(List<SampledEvent> events, boolean masked) {

    /** Most events of a sample. */
    public static final int MOST = 400;

    /** Nothing to look at. */
    public static final EventSample NONE = new EventSample(List.of(), false);

    private static final int OF_A_KIND = 3;
    private static final Set<Attribute> NAMING =
            EnumSet.of(Attribute.ACTOR, Attribute.MACHINE, Attribute.SESSION, Attribute.CASE, Attribute.EVENT_ID);

    /**
     * One event.
     *
     * @param day    when, by the clock of the place
     * @param values what is known of it
     */
    public record SampledEvent(LocalDate day, Map<Attribute, String> values) {}

    /** Keeps its own copy. */
    public EventSample {
        events = List.copyOf(events);
    }

    /** @return a sample of a log that who looks at it holds */
    public static EventSample of(EventLog log, Progress progress) {
        return of(log, false, (column, row) -> true, progress);
    }

    /**
     * @param audience who looks at it; analysts see nothing that names somebody, and only texts that the guard lets out
     * @return a sample of a project's events, as they are stored
     */
    public static EventSample ofProject(EventLog log, Audience audience, Progress progress) {
        if (audience == Audience.HOLDER) {
            return of(log, true, (column, row) -> true, progress);
        }
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        if (!CommonTexts.tells(log, guard)) {
            return new EventSample(List.of(), true);
        }
        BitSet[] common = new BitSet[log.columns().size()];
        for (int column = 0; column < common.length; column++) {
            progress.checkCancelled();
            boolean told = log.columns().get(column).kind() == Column.Kind.TEXT
                    && !NAMING.contains(log.columns().get(column).attribute());
            common[column] =
                    told ? CommonTexts.of(log, log.columns().get(column), log.texts(column), guard) : new BitSet();
        }
        return of(
                log,
                true,
                (column, row) -> column >= 0
                        && common[column].get(Math.max(0, log.texts(column).get(row))),
                progress);
    }

    /** Whether a text may be shown. */
    @FunctionalInterface
    private interface Shown {
        /** @param column -1 for the actor */
        boolean test(int column, int row);
    }

    private static EventSample of(EventLog log, boolean masked, Shown shown, Progress progress) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<SampledEvent> events = new ArrayList<>();
        for (int row = 0; row < log.size() && events.size() < MOST; row++) {
            if ((row & 0xFFF) == 0) {
                progress.checkCancelled();
            }
            List<String> kind = List.of(
                    text(log, Attribute.APPLICATION, row),
                    text(log, Attribute.ROLE, row),
                    text(log, Attribute.ACTION, row));
            if (seen.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                events.add(event(log, row, shown));
            }
        }
        return new EventSample(events, masked);
    }

    private static SampledEvent event(EventLog log, int row, Shown shown) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        if (shown.test(-1, row)) {
            values.put(Attribute.ACTOR, log.actors().text(log.actor(row)));
        }
        for (int i = 0; i < log.columns().size(); i++) {
            Column column = log.columns().get(i);
            String text = column.attribute() != null && column.kind() == Column.Kind.TEXT ? log.text(i, row) : null;
            if (text != null && !text.isEmpty() && shown.test(i, row)) {
                values.put(column.attribute(), text);
            }
        }
        return new SampledEvent(log.time(row).toLocalDate(), values);
    }

    private static String text(EventLog log, Attribute attribute, int row) {
        int column = log.indexOf(attribute);
        String text = column < 0 ? null : log.text(column, row);
        return text == null ? "" : text;
    }
}
