/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** Columns that come in pieces, one behind the other, because they grew while nobody knew how long they would be. */
public final class Pieces {

    private Pieces() {}

    static int rows(int[][] pieces) {
        int rows = 0;
        for (int[] piece : pieces) {
            rows += piece.length;
        }
        return rows;
    }

    static int rows(long[][] pieces) {
        int rows = 0;
        for (long[] piece : pieces) {
            rows += piece.length;
        }
        return rows;
    }

    /** @return one array of all; a single piece as it is */
    public static int[] joined(int[][] pieces) {
        if (pieces.length == 1) {
            return pieces[0];
        }
        int[] all = new int[rows(pieces)];
        int at = 0;
        for (int[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    /** @return one array of all; a single piece as it is */
    static long[] joined(long[][] pieces) {
        if (pieces.length == 1) {
            return pieces[0];
        }
        long[] all = new long[rows(pieces)];
        int at = 0;
        for (long[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
