/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/** A pool of longs. */
final class LongPool extends Pool {

    private long[][] pieces = new long[16][];

    /** @return the array that holds a range */
    long[] piece(int start) {
        return pieces[pieceOf(start)];
    }

    @Override
    void open(int piece, int size) {
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, piece * 2);
        }
        pieces[piece] = new long[size];
    }
}
