/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ordered events of a project as columns. Immutable; safe for use by several threads.
 *
 * <p>Rows stand together by actor and, inside an actor, in sequence; a {@linkplain Session session} is a run of rows. Every
 * event has a time in UTC milliseconds with the offset at the place of the actor, an actor and an {@linkplain
 * Attribute#ACTIVITY activity}; everything else is in {@linkplain #columns() columns}. Built by {@link EventLogBuilder}.
 */
public final class EventLog {

    private final List<Column> columns;
    private final Object[] data;
    private final long[] times;
    private final Offsets offsets;
    private final Dictionary actors;
    private final int[] actorStarts;
    private final int[] sessionStarts;
    private final int @Nullable [] sourceRows;

    EventLog(
            List<Column> columns,
            Object[] data,
            long[] times,
            Offsets offsets,
            Dictionary actors,
            int[] actorStarts,
            int[] sessionStarts,
            int @Nullable [] sourceRows) {
        this.columns = List.copyOf(columns);
        this.data = data;
        this.times = times;
        this.offsets = offsets;
        this.actors = actors;
        this.actorStarts = actorStarts;
        this.sessionStarts = sessionStarts;
        this.sourceRows = sourceRows;
    }

    /** @return number of events */
    public int size() {
        return times.length;
    }

    /** @return time of an event in milliseconds since 1970-01-01T00:00Z */
    public long timeMillis(int row) {
        return times[row];
    }

    /** @return offset from UTC at the place of the actor, in minutes; 0 where the source does not say */
    public int offsetMinutes(int row) {
        return offsets.minutes(row);
    }

    /** @return time of an event as the actor saw it */
    public OffsetDateTime time(int row) {
        return Instant.ofEpochMilli(times[row]).atOffset(ZoneOffset.ofTotalSeconds(offsets.minutes(row) * 60));
    }

    /** @return the actors' names or pseudonyms; ids rank by number of events */
    public Dictionary actors() {
        return actors;
    }

    /** @return number of actors */
    public int actorCount() {
        return actorStarts.length - 1;
    }

    /** @return first row of an actor */
    public int firstRow(int actor) {
        return actorStarts[actor];
    }

    /** @return row after the last one of an actor */
    public int endRow(int actor) {
        return actorStarts[actor + 1];
    }

    /** @return id of the actor of a row */
    public int actor(int row) {
        return runOf(actorStarts, row);
    }

    /** @return number of sessions */
    public int sessionCount() {
        return sessionStarts.length - 1;
    }

    /** @return a session by its position */
    public Session session(int index) {
        int from = sessionStarts[index];
        int to = sessionStarts[index + 1];
        return new Session(
                index, actor(from), from, to, Instant.ofEpochMilli(times[from]), Instant.ofEpochMilli(times[to - 1]));
    }

    /** @return position of the session that a row belongs to */
    public int sessionOf(int row) {
        return runOf(sessionStarts, row);
    }

    private static int runOf(int[] starts, int row) {
        int found = Arrays.binarySearch(starts, row);
        return found >= 0 ? found : -found - 2;
    }

    int[] sessionStarts() {
        return sessionStarts;
    }

    /** @return position of a row's event in the source, from 0; the row itself where the log does not come from a file */
    public int sourceRow(int row) {
        return sourceRows == null ? row : sourceRows[row];
    }

    /** @return the columns in the order of the source */
    public List<Column> columns() {
        return columns;
    }

    /** @return position of the column of this name, or -1 */
    public int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** @return position of the column that plays this role, or -1 */
    public int indexOf(Attribute attribute) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).attribute() == attribute) {
                return i;
            }
        }
        return -1;
    }

    /** @return whether a column plays this role */
    public boolean has(Attribute attribute) {
        return indexOf(attribute) >= 0;
    }

    /** @return the ids of a text column by its position */
    public IdColumn texts(int column) {
        if (data[column] instanceof IdColumn ids) {
            return ids;
        }
        throw new IllegalArgumentException("Column \"" + columns.get(column).name() + "\" holds numbers, not texts");
    }

    /**
     * @return the ids of the text column of this name
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public IdColumn texts(String name) {
        int index = indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("The log has no column \"" + name + "\"; it has "
                    + String.join(", ", columns.stream().map(Column::name).toList()));
        }
        return texts(index);
    }

    /** @return the ids of the text column that plays this role, or {@code null} */
    public @Nullable IdColumn texts(Attribute attribute) {
        int index = indexOf(attribute);
        return index < 0 ? null : texts(index);
    }

    /** @return the ids of the activities */
    public IdColumn activities() {
        return texts(indexOf(Attribute.ACTIVITY));
    }

    /** @return the numbers of a number column by its position */
    public NumberColumn numbers(int column) {
        if (data[column] instanceof NumberColumn numbers) {
            return numbers;
        }
        throw new IllegalArgumentException("Column \"" + columns.get(column).name() + "\" holds texts, not numbers");
    }

    /** @return the text of an event in a text column, or {@code null} */
    public @Nullable String text(int column, int row) {
        IdColumn ids = texts(column);
        return ids.dictionary().textOrNull(ids.get(row));
    }

    /** @return a cursor over all rows */
    public EventCursor cursor() {
        EventCursor cursor = newCursor();
        cursor.open(0, size(), null);
        return cursor;
    }

    /** @return a cursor over the rows of a session */
    public EventCursor cursor(Session session) {
        EventCursor cursor = newCursor();
        cursor.open(session.firstRow(), session.endRow(), null);
        return cursor;
    }

    /** Lets a cursor of this log stand before the first event of a session, without an allocation. */
    public void openSession(int index, EventCursor cursor) {
        cursor.open(sessionStarts[index], sessionStarts[index + 1], null);
    }

    EventCursor newCursor() {
        return new EventCursor(times);
    }

    /** @return the events that pass a filter, with the same columns, dictionaries and actor names */
    public EventLog filter(EventFilter filter) {
        return new RowSelection(this, filter.rows(this)).apply();
    }

    /** @return the events of these rows, ascending, with the same columns, dictionaries and actor names */
    public EventLog select(int[] rows) {
        return new RowSelection(this, rows.clone()).apply();
    }

    /** @return the events that do not pass a filter; what {@link #filter} leaves out */
    public EventLog without(EventFilter filter) {
        int[] passing = filter.rows(this);
        int[] others = new int[size() - passing.length];
        int next = 0;
        int count = 0;
        for (int row = 0; row < size(); row++) {
            if (next < passing.length && passing[next] == row) {
                next++;
            } else {
                others[count++] = row;
            }
        }
        return new RowSelection(this, others).apply();
    }

    /** @return this log with ids ranked anew by frequency, without texts that no event has */
    public EventLog ranked() {
        Object[] ranked = data.clone();
        for (int c = 0; c < ranked.length; c++) {
            if (ranked[c] instanceof IdColumn ids) {
                ranked[c] = DictionaryRanking.rankUntouched(ids.array(), ids.dictionary());
            }
        }
        return new EventLog(columns, ranked, times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    /** @return this log without a column that is not its activity */
    public EventLog withoutColumn(String name) {
        int index = indexOf(name);
        if (index < 0 || columns.get(index).attribute() == Attribute.ACTIVITY) {
            throw new IllegalArgumentException("Column \"" + name + "\" is not there or is the activity");
        }
        List<Column> kept = new ArrayList<>(columns);
        List<Object> values = new ArrayList<>(Arrays.asList(data));
        kept.remove(index);
        values.remove(index);
        return new EventLog(kept, values.toArray(), times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    /**
     * @param names replacements for all actors, by id, for instance pseudonyms; where two coincide, their events become
     *              those of one actor
     * @return this log with other names of actors
     */
    public EventLog withActors(List<String> names) {
        if (isOneEach(names)) {
            return new EventLog(
                    columns, data, times, offsets, Dictionary.of(names), actorStarts, sessionStarts, sourceRows);
        }
        int[] ids = new int[size()];
        BitSet starts = new BitSet();
        for (int actor = 0; actor < actorCount(); actor++) {
            Arrays.fill(ids, firstRow(actor), endRow(actor), actor);
        }
        for (int session = 0; session < sessionCount(); session++) {
            starts.set(sessionStarts[session]);
        }
        IdColumn merged = DictionaryRanking.merge(ids, names);
        EventLogBuilder builder =
                new EventLogBuilder(times.clone()).sessionStarts(starts).keepDictionaries();
        for (int c = 0; c < data.length; c++) {
            if (data[c] instanceof IdColumn texts) {
                builder.texts(columns.get(c), texts.array(), texts.dictionary());
            } else {
                builder.numbers(columns.get(c), numbers(c).array());
            }
        }
        return builder.offsets(offsets)
                .actors(merged.array(), merged.dictionary())
                .build();
    }

    /** @return whether no two names coincide and every actor has events */
    private boolean isOneEach(List<String> names) {
        boolean all = Set.copyOf(names).size() == actorCount();
        for (int actor = 0; actor < actorCount(); actor++) {
            all &= firstRow(actor) < endRow(actor);
        }
        return all;
    }

    /**
     * @param name      a text column
     * @param texts     replacements for all entries of its dictionary, by id; they may coincide
     * @return this log with other texts, for instance masked ones, in a column; the events are not touched
     */
    public EventLog withTexts(String name, List<String> texts) {
        int index = indexOf(name);
        Object[] changed = data.clone();
        changed[index] = DictionaryRanking.merge(texts(name).array(), texts);
        return new EventLog(columns, changed, times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    /**
     * @param name  a text column
     * @param texts replacements for all entries of its dictionary, by id, all different
     * @return this log with other texts in a column
     */
    public EventLog withTexts(String name, Dictionary texts) {
        IdColumn column = texts(name);
        if (texts.size() != column.dictionary().size()) {
            throw new IllegalArgumentException("Column \"" + name + "\" has one text for every entry");
        }
        Object[] changed = data.clone();
        changed[indexOf(name)] = DictionaryRanking.rankUntouched(column.array(), texts);
        return new EventLog(columns, changed, times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    /**
     * @param name a text column
     * @param ids  one id for every row, {@link Dictionary#NONE} for no value; not used by the caller afterwards
     * @return this log with other texts in a column, where they depend on more than the text that was there
     */
    public EventLog withTexts(String name, int[] ids, Dictionary dictionary) {
        if (ids.length != size()) {
            throw new IllegalArgumentException("Column \"" + name + "\" has one text for every row");
        }
        texts(name);
        Object[] changed = data.clone();
        changed[indexOf(name)] = DictionaryRanking.rank(ids, dictionary);
        return new EventLog(columns, changed, times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    /**
     * @param column a column that the log does not have
     * @param ids    one id for every row, {@link Dictionary#NONE} for no value; not used by the caller afterwards
     * @return this log with one more text column, for instance the tasks that were recognised
     */
    public EventLog withColumn(Column column, int[] ids, Dictionary dictionary) {
        if (indexOf(column.name()) >= 0 || column.kind() != Column.Kind.TEXT || ids.length != size()) {
            throw new IllegalArgumentException("Column \"" + column.name() + "\" is there already or does not fit");
        }
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        Object[] values = Arrays.copyOf(data, data.length + 1);
        values[data.length] = DictionaryRanking.rank(ids, dictionary);
        return new EventLog(more, values, times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    /**
     * @param names a name for each column, in their order; each of them once
     * @return this log with other names of columns
     */
    public EventLog withColumnNames(List<String> names) {
        if (names.size() != columns.size() || Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("Each column has one name of its own");
        }
        List<Column> renamed = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            Column column = columns.get(c);
            renamed.add(new Column(names.get(c), column.attribute(), column.kind(), column.nature()));
        }
        return new EventLog(renamed, data, times, offsets, actors, actorStarts, sessionStarts, sourceRows);
    }

    Offsets offsets() {
        return offsets;
    }

    int @Nullable [] sourceRows() {
        return sourceRows;
    }

    Object data(int column) {
        return data[column];
    }

    @Override
    public String toString() {
        return "EventLog of " + size() + " events, " + actorCount() + " actors, " + sessionCount() + " sessions";
    }
}
