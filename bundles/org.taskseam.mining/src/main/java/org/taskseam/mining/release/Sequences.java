/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

/** Hashes of sequences of activities: 64 bits, so that two variants of a log do not meet. */
final class Sequences {

    private Sequences() {}

    static long hash(Iterable<Integer> activities) {
        long hash = 0;
        for (int activity : activities) {
            hash = hash(hash, activity);
        }
        return hash;
    }

    /** The hash of a sequence with one more activity. */
    static long hash(long hash, int activity) {
        long mixed = (hash + activity + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return mixed * 0xBF58476D1CE4E5B9L;
    }
}
