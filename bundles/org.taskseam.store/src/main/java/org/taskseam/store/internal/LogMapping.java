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
    private static final int FEW = 32;

    private final EventLog log;
    private final StoreState state;
    private final int[] numbers;
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
                ids[c] = unset(log.texts(c).dictionary().size());
                unmapped[c] = ids[c].length;
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

    /** Gives ids to the texts of rows and returns, for a text column, the ids in the store by id in the log. */
    int[] ids(int column, int from, int to) {
        IdColumn source = log.texts(column);
        int[] map = ids[column];
        if (unmapped[column] == 0) {
            return map;
        }
        boolean few = map.length <= log.size() / FEW;
        BitSet missing = new BitSet();
        for (int row = from; row < to; row++) {
            int id = source.get(row);
            if (id != Dictionary.NONE && map[id] == UNSET) {
                if (few) {
                    missing.set(id);
                } else {
                    map[id] = add(column, source.dictionary(), id);
                }
            }
        }
        for (int id = missing.nextSetBit(0); id >= 0; id = missing.nextSetBit(id + 1)) {
            map[id] = add(column, source.dictionary(), id);
        }
        return map;
    }

    private int add(int column, Dictionary source, int id) {
        unmapped[column]--;
        GrowingDictionary target = state.texts(numbers[column]);
        return fresh[column] ? target.add(source, id) : target.intern(source, id);
    }
}
