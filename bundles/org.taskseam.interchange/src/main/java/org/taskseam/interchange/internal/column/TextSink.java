/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import org.taskseam.eventlog.Dictionary;

/** Collects the texts of one column. */
public final class TextSink {

    private final ByteDictionary dictionary = new ByteDictionary();
    private final IntSegments ids = new IntSegments();

    /**
     * Sets a row; an empty text means "no value".
     *
     * @return the id, {@link Dictionary#NONE} or {@link ByteDictionary#REJECTED}, which is not set
     */
    public int set(int row, byte[] bytes, int from, int to, long hash) {
        int id = from == to ? Dictionary.NONE : dictionary.id(bytes, from, to, hash);
        if (id != ByteDictionary.REJECTED) {
            ids.set(row, id);
        }
        return id;
    }

    /** Sets a row to a known id. */
    public void set(int row, int id) {
        ids.set(row, id);
    }

    /** Sets the rows of a range, which is not empty, wherever it lies, to a known id. */
    public void fill(int from, int to, int id) {
        ids.fill(from, to, id);
    }

    /**
     * Puts the rows of another sink behind the first ones, and gives the other up; no row is set afterwards.
     *
     * @return whether none of the other's texts was known
     */
    boolean append(int rows, TextSink next, int nextRows) {
        int known = dictionary.size();
        int[][] behind = next.ids(nextRows);
        IntSegments.renumber(behind, dictionary.addAll(next.dictionary));
        ids.append(rows, behind);
        return dictionary.size() == known + next.dictionary.size();
    }

    /** @return the distinct texts so far */
    public ByteDictionary dictionary() {
        return dictionary;
    }

    /** @return the ids of the first rows, in pieces; gives them up */
    public int[][] ids(int rows) {
        return ids.pieces(rows);
    }
}
