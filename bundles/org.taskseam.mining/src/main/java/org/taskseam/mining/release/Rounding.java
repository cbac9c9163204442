/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

/** How coarse analysts are told what can be asked for in many ways, so that differences of answers tell of nobody. */
public final class Rounding {

    /** Stands for a share that is not told. */
    public static final double WITHHELD = -1;

    private static final int TENS = 10;

    /** Into how many steps shares may be cut, the finest first. */
    private static final int[] STEPS = {20, 10, 5, 4, 2};

    private Rounding() {}

    /** What is told of a count: 0 only where there is nothing. */
    public static long inTens(long count) {
        return count <= 0 ? count : Math.max(TENS, Math.round((double) count / TENS) * TENS);
    }

    /** A time or a large count to its first two digits. */
    public static long twoDigits(long number) {
        long step = step(number);
        return Math.round((double) number / step) * step;
    }

    /** What the second digit of a number counts. */
    static long step(long number) {
        long step = 1;
        while (number / step >= 100) {
            step *= 10;
        }
        return step;
    }

    /**
     * A share of so many: in steps of a twentieth or coarser, each at least ten of them wide; {@link #WITHHELD} of so few that all
     * or nothing would be left to say.
     */
    public static double share(double share, long of) {
        for (int steps : STEPS) {
            if (of >= (long) steps * TENS) {
                return (double) Math.round(share * steps) / steps;
            }
        }
        return WITHHELD;
    }
}
