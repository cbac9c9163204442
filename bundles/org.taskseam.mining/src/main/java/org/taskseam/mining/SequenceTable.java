/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Arrays;
import java.util.List;

/**
 * Distinct sequences of ints, numbered from 0. Equal hashes are told apart by comparing the sequences. A slot
 * holds half of the hash beside the place of the sequence, and the sequence its number and length, so that finding a
 * known one touches two places in memory.
 */
final class SequenceTable {

    private static final int HEAD = 2;
    private static final int MOST_SMALL = (1 << 15) - 1;

    private final IntPool pool = new IntPool();
    private int[] starts = new int[64];
    private long[] slots = new long[256];
    private int size;

    SequenceTable() {
        pool.reserve(1); // so that no sequence begins at 0, which means a free slot
    }

    int size() {
        return size;
    }

    /** @return number of the sequence, which is added if it is new */
    int id(int[] values, int from, int to) {
        long hash = hash(values, from, to) & 0xFFFF_FFFF_0000_0000L;
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0) {
            long found = slots[slot];
            if ((found ^ hash) >>> 32 == 0) {
                int[] piece = pool.piece((int) found);
                int at = Pool.at((int) found);
                if (Arrays.equals(piece, at + HEAD, at + HEAD + piece[at + 1], values, from, to)) {
                    return piece[at];
                }
            }
            slot = slot + 1 & mask;
        }
        int start = add(values, from, to);
        slots[slot] = hash | start;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** @return number of one of these sequences in another table */
    int copyTo(SequenceTable other, int id) {
        return other.id(piece(id), first(id), first(id) + length(id));
    }

    /** @return the sequence as a view */
    List<Integer> list(int id) {
        return new IntSequence(piece(id), first(id), length(id));
    }

    int length(int id) {
        return piece(id)[first(id) - 1];
    }

    private int[] piece(int id) {
        return pool.piece(starts[id]);
    }

    /** Place of the first value of a sequence in its piece. */
    private int first(int id) {
        return Pool.at(starts[id]) + HEAD;
    }

    /** @return a number that orders sequences of the same length by their first two values as far as these are small */
    int start(int id) {
        int[] piece = piece(id);
        int at = first(id);
        int first = length(id) > 0 ? piece[at] : 0;
        int second = length(id) > 1 ? piece[at + 1] : 0;
        return first > MOST_SMALL ? Integer.MAX_VALUE : first << 15 | Math.min(second, MOST_SMALL);
    }

    /** Shorter first, then by the values. */
    int compare(int left, int right) {
        int byLength = Integer.compare(length(left), length(right));
        int a = first(left);
        int b = first(right);
        return byLength != 0
                ? byLength
                : Arrays.compare(piece(left), a, a + length(left), piece(right), b, b + length(right));
    }

    private int add(int[] values, int from, int to) {
        int length = to - from;
        int start = pool.reserve(Math.addExact(length, HEAD));
        int[] piece = pool.piece(start);
        int at = Pool.at(start);
        piece[at] = size;
        piece[at + 1] = length;
        System.arraycopy(values, from, piece, at + HEAD, length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = start;
        return start;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long found : old) {
            if (found != 0) {
                int slot = (int) (found >>> 32) & mask;
                while (slots[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = found;
            }
        }
    }

    private static long hash(int[] values, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ values[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash * 0xBF58476D1CE4E5B9L;
    }
}
