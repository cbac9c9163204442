/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;

/**
 * Ranges of longs that stay where they are: a pool grows by pieces, so that nothing is copied and no memory is touched that is
 * not used. A range lies in one piece; one that is longer than a piece gets its own.
 */
final class LongPool {

    private static final int SHIFT = 15;
    private static final int SIZE = 1 << SHIFT;
    private static final int MASK = SIZE - 1;

    private long[][] pieces = new long[16][];
    private int last = -1;
    private int end = SIZE;

    /**
     * @return where a new range of zeros begins, 0 or more, for {@link #piece} and {@link #at}
     * @throws ArithmeticException if no more ranges can be told apart
     */
    int reserve(int length) {
        if (length > SIZE - end) {
            open(length);
        }
        int start = last << SHIFT | end;
        end += length;
        return start;
    }

    /** @return the array that holds a range */
    long[] piece(int start) {
        return pieces[start >> SHIFT];
    }

    /** @return place of the first value of a range in its array */
    static int at(int start) {
        return start & MASK;
    }

    private void open(int length) {
        last++;
        if (last > Integer.MAX_VALUE >> SHIFT) {
            throw new ArithmeticException("More than " + last + " pieces");
        }
        if (last == pieces.length) {
            pieces = Arrays.copyOf(pieces, last * 2);
        }
        pieces[last] = new long[Math.max(SIZE, length)];
        end = 0;
    }
}
