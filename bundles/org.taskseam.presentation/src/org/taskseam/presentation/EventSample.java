/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

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

    /** @return a sample of a log */
    public static EventSample of(EventLog log, boolean masked, Progress progress) {
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
                events.add(event(log, row));
            }
        }
        return new EventSample(events, masked);
    }

    private static SampledEvent event(EventLog log, int row) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.ACTOR, log.actors().text(log.actor(row)));
        for (int i = 0; i < log.columns().size(); i++) {
            Column column = log.columns().get(i);
            String text = column.attribute() != null && column.kind() == Column.Kind.TEXT ? log.text(i, row) : null;
            if (text != null && !text.isEmpty()) {
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
