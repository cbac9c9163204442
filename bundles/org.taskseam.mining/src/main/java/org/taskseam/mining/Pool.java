/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

/**
 * Ranges of numbers that stay where they are: a pool grows by pieces, so that nothing is copied and no memory is touched that is not
 * used. A range lies in one piece; one that is longer than a piece gets its own.
 */
abstract class Pool {

    private static final int SHIFT = 15;
    private static final int SIZE = 1 << SHIFT;
    private static final int MASK = SIZE - 1;

    private int last = -1;
    private int end = SIZE;

    /** Makes a piece of zeros; pieces are made one after the other. */
    abstract void open(int piece, int size);

    /**
     * @return where a new range of zeros begins, 0 or more, for {@link #pieceOf} and {@link #at}
     * @throws ArithmeticException if no more ranges can be told apart
     */
    final int reserve(int length) {
        if (length > SIZE - end) {
            last++;
            if (last > Integer.MAX_VALUE >> SHIFT) {
                throw new ArithmeticException("More than " + last + " pieces");
            }
            open(last, Math.max(SIZE, length));
            end = 0;
        }
        int start = last << SHIFT | end;
        end += length;
        return start;
    }

    /** @return number of the piece that holds a range */
    static int pieceOf(int start) {
        return start >> SHIFT;
    }

    /** @return place of the first value of a range in its piece */
    static int at(int start) {
        return start & MASK;
    }
}
