/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/** A pool of ints. */
final class IntPool extends Pool {

    private int[][] pieces = new int[16][];

    /** @return the array that holds a range */
    int[] piece(int start) {
        return pieces[pieceOf(start)];
    }

    @Override
    void open(int piece, int size) {
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, piece * 2);
        }
        pieces[piece] = new int[size];
    }
}
