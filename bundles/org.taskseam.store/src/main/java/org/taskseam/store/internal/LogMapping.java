/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.store.StoreException;

/**
 * Where the columns and ids of a log are found in a store. Texts get an id when the first row with them is appended: those of
 * a column with few texts in the log's own order, which is by frequency; those of a column with nearly as many texts as
 * rows in the order of the rows, so that neighbours have neighbouring ids.
 */
final class LogMapping {

    private static final int UNSET = -2;
    private static final int COMING = -3;
    private static final int FEW = 32;

    private final EventLog log;
    private final StoreState state;
    private final int[] numbers;
    /** For each text column the id in the store by id in the log plus one, as the first entry stands for no value. */
    private final int[][] ids;

    private final int[] actors;
    private final int[] unmapped;
    private final boolean[] fresh;
    private final boolean freshActors;

    LogMapping(EventLog log, StoreState state, Changes changes) {
        this.log = log;
        this.state = state;
        numbers = new int[log.columns().size()];
        ids = new int[numbers.length][];
        unmapped = new int[numbers.length];
        fresh = new boolean[numbers.length];
        matchColumns(changes);
        for (int c = 0; c < numbers.length; c++) {
            if (log.columns().get(c).kind() == Column.Kind.TEXT) {
                unmapped[c] = log.texts(c).dictionary().size();
                ids[c] = unset(unmapped[c] + 1);
                ids[c][0] = Dictionary.NONE;
                fresh[c] = state.texts(numbers[c]).size() == 0;
            }
        }
        actors = unset(log.actorCount());
        freshActors = state.actors().size() == 0;
    }

    boolean isFor(EventLog other, StoreState current) {
        return log == other && state == current;
    }

    private static int[] unset(int size) {
        int[] map = new int[size];
        Arrays.fill(map, UNSET);
        return map;
    }

    private void matchColumns(Changes changes) {
        FunctionFinder found =
                state.columns().isEmpty() ? FunctionFinder.find(log) : new FunctionFinder(-1, new BitSet());
        int first = state.columns().size();
        BitSet taken = new BitSet();
        for (int c = 0; c < numbers.length; c++) {
            Column column = log.columns().get(c);
            int number = known(column, first, taken);
            if (number < 0) {
                number = state.columns().size();
                ColumnRow row =
                        new ColumnRow(number, named(column), found.targets().get(c) ? found.source() : -1);
                state.addColumn(row);
                changes.columns.add(row);
            }
            taken.set(number);
            numbers[c] = number;
        }
    }

    private int known(Column column, int before, BitSet taken) {
        int byName = -1;
        int byRole = -1;
        for (ColumnRow row : state.columns().subList(0, before)) {
            Column other = row.column();
            if (taken.get(row.number()) || other.kind() != column.kind()) {
                continue;
            }
            boolean sameRole = other.attribute() == column.attribute();
            if (sameRole && other.name().equals(column.name())) {
                byName = row.number();
            } else if (sameRole && column.attribute() != null && byRole < 0) {
                byRole = row.number();
            }
        }
        int found = byName >= 0 ? byName : byRole;
        if (found < 0 && column.attribute() == Attribute.ACTIVITY && before > 0) {
            throw new StoreException(Messages.text("activities.none"));
        }
        return found;
    }

    private Column named(Column column) {
        List<String> used = state.columns().stream().map(r -> r.column().name()).toList();
        String name = column.name();
        for (int i = 2; used.contains(name); i++) {
            name = column.name() + " (" + i + ")";
        }
        return new Column(name, column.attribute(), column.kind(), column.nature());
    }

    /** @return number in the store of a column of the log */
    int number(int column) {
        return numbers[column];
    }

    /** @return id in the store of an actor of the log */
    int actor(int actor) {
        if (actors[actor] == UNSET) {
            actors[actor] = freshActors
                    ? state.actors().add(log.actors(), actor)
                    : state.actors().intern(log.actors(), actor);
        }
        return actors[actor];
    }

    /** Gives ids to the texts of rows that will be appended next, where they are not given row by row. */
    void expect(int column, int from, int to) {
        if (unmapped[column] == 0 || !hasFewTexts(column)) {
            return;
        }
        IdColumn source = log.texts(column);
        int[] map = ids[column];
        BitSet missing = new BitSet();
        for (int row = from; row < to; row++) {
            int id = source.get(row);
            if (map[id + 1] == UNSET) {
                missing.set(id);
            }
        }
        int[] added = missing.stream().toArray();
        add(column, added, added.length);
    }

    /** Copies the ids in the store of {@code n} rows of a text column. */
    void copyIds(int column, int from, int[] target, int n) {
        log.texts(column).copy(from, target, n);
        int[] map = ids[column];
        if (unmapped[column] > 0 && !hasFewTexts(column)) {
            int[] added = new int[n];
            int count = 0;
            for (int i = 0; i < n; i++) {
                if (map[target[i] + 1] == UNSET) {
                    map[target[i] + 1] = COMING;
                    added[count++] = target[i];
                }
            }
            add(column, added, count);
        }
        for (int i = 0; i < n; i++) {
            target[i] = map[target[i] + 1];
        }
    }

    private boolean hasFewTexts(int column) {
        return ids[column].length <= log.size() / FEW;
    }

    private void add(int column, int[] added, int count) {
        unmapped[column] -= count;
        Dictionary source = log.texts(column).dictionary();
        GrowingDictionary target = state.texts(numbers[column]);
        int next = fresh[column] ? target.add(source, added, count) : 0;
        for (int i = 0; i < count; i++) {
            ids[column][added[i] + 1] = fresh[column] ? next++ : target.intern(source, added[i]);
        }
    }
}
