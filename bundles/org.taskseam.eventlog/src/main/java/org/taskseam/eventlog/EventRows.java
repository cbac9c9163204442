/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects events row by row where speed does not matter: tests, generators, small sources.
 *
 * <pre>{@code
 * EventRows rows = new EventRows(List.of(Column.text("activity", Attribute.ACTIVITY)));
 * rows.event(time, "P-7F3K").text(0, "Click Save");
 * EventLog log = rows.toLog();
 * }</pre>
 */
public final class EventRows {

    private final List<Column> columns;
    private final Object[] values;
    private final List<Interning> interning = new ArrayList<>();
    private final Interning actors = new Interning();
    private int[] actorIds = new int[16];
    private long[] times = new long[16];
    private short[] offsets = new short[16];
    private int size;

    /** @param columns the columns of the log to be */
    public EventRows(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.values = new Object[columns.size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = columns.get(c).kind() == Column.Kind.TEXT ? new int[16] : new long[16];
            interning.add(new Interning());
        }
    }

    /** Adds an event at UTC milliseconds without an offset. */
    public EventRows event(long timeMillis, String actor) {
        return event(timeMillis, 0, actor);
    }

    /** Adds an event; the values that follow belong to it. */
    public EventRows event(long timeMillis, int offsetMinutes, String actor) {
        if (size == times.length) {
            grow();
        }
        times[size] = timeMillis;
        offsets[size] = (short) offsetMinutes;
        actorIds[size] = actors.id(actor);
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof int[] ids) {
                ids[size] = Dictionary.NONE;
            } else {
                ((long[]) values[c])[size] = NumberColumn.NONE;
            }
        }
        size++;
        return this;
    }

    /** Sets a text of the event that was added last; {@code null} for no value. */
    public EventRows text(int column, @Nullable String text) {
        ((int[]) values[column])[size - 1] =
                text == null ? Dictionary.NONE : interning.get(column).id(text);
        return this;
    }

    /** Sets a number of the event that was added last. */
    public EventRows number(int column, long number) {
        ((long[]) values[column])[size - 1] = number;
        return this;
    }

    /** @return number of events so far */
    public int size() {
        return size;
    }

    /** @return a builder that holds what was collected so far */
    public EventLogBuilder toBuilder() {
        EventLogBuilder builder = new EventLogBuilder(Arrays.copyOf(times, size))
                .offsets(Arrays.copyOf(offsets, size))
                .actors(Arrays.copyOf(actorIds, size), actors.dictionary());
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof int[] ids) {
                builder.texts(
                        columns.get(c),
                        Arrays.copyOf(ids, size),
                        interning.get(c).dictionary());
            } else {
                builder.numbers(columns.get(c), Arrays.copyOf((long[]) values[c], size));
            }
        }
        return builder;
    }

    /** @return the log of the events so far */
    public EventLog toLog() {
        return toBuilder().build();
    }

    private void grow() {
        int capacity = size * 2;
        times = Arrays.copyOf(times, capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        actorIds = Arrays.copyOf(actorIds, capacity);
        for (int c = 0; c < values.length; c++) {
            values[c] = values[c] instanceof int[] ids
                    ? Arrays.copyOf(ids, capacity)
                    : Arrays.copyOf((long[]) values[c], capacity);
        }
    }

    private static final class Interning {

        private final Map<String, Integer> ids = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int id(String text) {
            return ids.computeIfAbsent(text, t -> {
                texts.add(t);
                return texts.size() - 1;
            });
        }

        Dictionary dictionary() {
            return Dictionary.of(texts);
        }
    }
}
