/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** The dictionary ids of a text column, one for every row. Reading allocates nothing. */
public final class IdColumn {

    private final int[] ids;
    private final Dictionary dictionary;

    IdColumn(int[] ids, Dictionary dictionary) {
        this.ids = ids;
        this.dictionary = dictionary;
    }

    /**
     * @param ids        one for every row, {@link Dictionary#NONE} for no value; not changed afterwards
     * @param dictionary the texts behind them
     * @return a column that is in no log, for instance other activities to mine
     */
    public static IdColumn of(int[] ids, Dictionary dictionary) {
        return new IdColumn(ids, dictionary);
    }

    /** @return the id at a row, {@link Dictionary#NONE} for no value */
    public int get(int row) {
        return ids[row];
    }

    /** Copies the ids of {@code n} rows to the start of {@code target}. */
    public void copy(int from, int[] target, int n) {
        System.arraycopy(ids, from, target, 0, n);
    }

    /** @return number of rows */
    public int size() {
        return ids.length;
    }

    /** @return the texts behind the ids */
    public Dictionary dictionary() {
        return dictionary;
    }

    int[] array() {
        return ids;
    }
}
