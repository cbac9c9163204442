/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.ClockColumns;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.util.TextDigest;

/**
 * The events that recognition looks at, actor after actor: all of a log or the first ones of every actor. Events have
 * positions from 0; ids of texts start at 1, 0 is "no value".
 */
public final class EventStream {

    /** Says who acted, when, or to which case an event belongs: never a cue, the last one would be cheating. */
    private static final Set<Attribute> NOT_LOOKED_AT = EnumSet.of(
            Attribute.EVENT_ID,
            Attribute.ACTOR,
            Attribute.TEAM,
            Attribute.MACHINE,
            Attribute.SESSION,
            Attribute.CASE,
            Attribute.VALUE_LENGTH,
            Attribute.EVIDENCE);

    /** Least events in a row of a sample, so that few tasks are cut, also of those that lie open for long. */
    private static final int STRETCH = 5_000;

    /** The golden ratio, whose multiples fall evenly between whole numbers. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** One text column. */
    public record TextColumn(Column column, IdColumn ids) {
        public int distinct() {
            return ids.dictionary().size() + 1;
        }

        /** @return name of the attribute that the column holds; empty for none */
        public String role() {
            Attribute attribute = column.attribute();
            return attribute == null ? "" : attribute.name();
        }

        public String text(int id) {
            return id == 0 ? "" : ids.dictionary().text(id - 1);
        }
    }

    private final EventLog log;
    private final List<TextColumn> columns;
    private final int[] starts;
    private final int @Nullable [] rows;
    private final boolean timed;

    private EventStream(EventLog log, List<TextColumn> columns, int[] starts, int @Nullable [] rows) {
        this.log = log;
        this.columns = columns;
        this.starts = starts;
        this.rows = rows;
        this.timed = log.size() > 0 && timesDiffer(log);
    }

    /** @return all events of a log */
    public static EventStream of(EventLog log) {
        return of(log, Progress.NONE);
    }

    /**
     * @return all events of a log
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static EventStream of(EventLog log, Progress progress) {
        int[] starts = new int[log.actorCount() + 1];
        for (int actor = 0; actor < log.actorCount(); actor++) {
            starts[actor + 1] = log.endRow(actor);
        }
        return new EventStream(log, textColumns(log), starts, SequenceOrder.rows(log, progress));
    }

    /**
     * @return stretches of every actor's events, at most about {@code limit} events in all; this stream if that is all. They are
     *     spread over each actor's time, as work changes: where an actor's share is one stretch, that of the next actor is elsewhere.
     */
    public EventStream sample(int limit) {
        if (size() <= limit) {
            return this;
        }
        int[] from = new int[actors() + 1];
        int[] picked = new int[limit + actors()];
        int count = 0;
        for (int actor = 0; actor < actors(); actor++) {
            long all = end(actor) - start(actor);
            long take = Math.max(Math.min(all, 1), all * limit / size());
            long stretches = Math.max(1, take / STRETCH);
            double within = actor * GOLDEN % 1;
            for (int stretch = 0; stretch < stretches; stretch++) {
                int skipped = start(actor) + (int) ((stretch + within) / stretches * (all - take));
                long last = take * (stretch + 1) / stretches;
                for (long i = take * stretch / stretches; i < last; i++) {
                    picked[count++] = row(skipped + (int) i);
                }
            }
            from[actor + 1] = count;
        }
        return new EventStream(log, columns, from, Arrays.copyOf(picked, count));
    }

    /** @return the events at some positions */
    public EventStream only(BitSet positions) {
        int[] from = new int[actors() + 1];
        int[] picked = new int[positions.cardinality()];
        int count = 0;
        for (int actor = 0; actor < actors(); actor++) {
            int end = end(actor);
            for (int i = positions.nextSetBit(start(actor)); i >= 0 && i < end; i = positions.nextSetBit(i + 1)) {
                picked[count++] = row(i);
            }
            from[actor + 1] = count;
        }
        return new EventStream(log, columns, from, picked);
    }

    private static List<TextColumn> textColumns(EventLog log) {
        List<TextColumn> columns = new ArrayList<>();
        ClockColumns clock = new ClockColumns(log);
        for (int c = 0; c < log.columns().size(); c++) {
            Column column = log.columns().get(c);
            if (column.kind() != Column.Kind.TEXT) {
                continue;
            }
            Attribute attribute = column.attribute();
            if (attribute == null ? !clock.repeats(log.texts(c)) : !NOT_LOOKED_AT.contains(attribute)) {
                columns.add(new TextColumn(column, log.texts(c)));
            }
        }
        return columns;
    }

    private static boolean timesDiffer(EventLog log) {
        long first = log.timeMillis(0);
        for (int row = 1; row < log.size(); row++) {
            if (log.timeMillis(row) != first) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return starts[starts.length - 1];
    }

    public int actors() {
        return starts.length - 1;
    }

    public int start(int actor) {
        return starts[actor];
    }

    public int end(int actor) {
        return starts[actor + 1];
    }

    /** @return the actor of an event */
    public int actor(int position) {
        int at = Arrays.binarySearch(starts, position);
        int actor = at < 0 ? -at - 2 : at;
        while (end(actor) == position) {
            actor++;
        }
        return actor;
    }

    /** @return digest of an actor's pseudonym */
    public String actorDigest(int actor) {
        return TextDigest.of(log.actors().text(actor));
    }

    public int row(int position) {
        return rows == null ? position : rows[position];
    }

    /** @return row of every position; {@code null} if they are the same */
    public int @Nullable [] rows() {
        return rows;
    }

    /** @return whether times say anything */
    public boolean timed() {
        return timed;
    }

    public long time(int position) {
        return log.timeMillis(row(position));
    }

    public List<TextColumn> columns() {
        return columns;
    }

    /** @return index of the column that plays a role, -1 for none */
    public int column(Attribute attribute) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).column().attribute() == attribute) {
                return c;
            }
        }
        return -1;
    }

    /** @return id of the text of an event in a column, 0 for none */
    public int id(TextColumn column, int position) {
        return column.ids.get(row(position)) + 1;
    }
}
