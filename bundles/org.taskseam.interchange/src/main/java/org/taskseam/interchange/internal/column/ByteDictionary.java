/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Numbers the distinct texts of a column while it is read. Keeps them as bytes in one pool; two texts are equal only if they
 * agree byte for byte, whatever their hash says. Not for use by several threads.
 */
public final class ByteDictionary {

    /** Stands for a text that cannot be kept because it holds a NUL byte. */
    public static final int REJECTED = -2;

    private static final int MAX_POOL = Integer.MAX_VALUE - 1024;

    private byte[] pool = new byte[1 << 12];
    private int[] starts = new int[1 << 8];
    private long[] table = new long[1 << 9];
    private int size;
    private int used;

    /**
     * @param bytes text, with {@link Swar#PADDING} bytes behind it
     * @param hash  of the range, as made by {@link Swar#hash}
     * @return the number of the text, from 0, or {@link #REJECTED}
     * @throws PoolFullException if the distinct texts are more than 2 GB
     */
    public int id(byte[] bytes, int from, int to, long hash) {
        int mask = table.length - 1;
        int tag = (int) (hash >>> 32);
        int slot = (int) hash & mask;
        for (long entry = table[slot]; entry != 0; entry = table[slot]) {
            if ((int) (entry >>> 32) == tag) {
                int id = (int) entry - 1;
                int start = starts[id];
                int length = starts[id + 1] - start;
                if (length == to - from && Swar.equal(bytes, from, pool, start, length)) {
                    return id;
                }
            }
            slot = slot + 1 & mask;
        }
        return add(bytes, from, to, tag, slot);
    }

    /** @return the number of a text given as an array without padding */
    public int id(byte[] text) {
        byte[] padded = Arrays.copyOf(text, text.length + Swar.PADDING);
        return id(padded, 0, text.length, Swar.hash(padded, 0, text.length));
    }

    /** @return the numbers here of the texts of another dictionary */
    int[] addAll(ByteDictionary next) {
        int[] numbers = new int[next.size];
        for (int id = 0; id < next.size; id++) {
            int from = next.starts[id];
            int to = next.starts[id + 1];
            numbers[id] = id(next.pool, from, to, Swar.hash(next.pool, from, to));
        }
        return numbers;
    }

    private int add(byte[] bytes, int from, int to, int tag, int slot) {
        int length = to - from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return REJECTED;
            }
        }
        if (length > MAX_POOL - used) {
            throw new PoolFullException();
        }
        if (used + length + Swar.PADDING > pool.length) {
            long wanted = Math.max(used + length + 64L, pool.length * 2L);
            pool = Arrays.copyOf(pool, (int) Math.min(MAX_POOL + Swar.PADDING, wanted));
        }
        System.arraycopy(bytes, from, pool, used, length);
        used += length;
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[size + 1] = used;
        table[slot] = (long) tag << 32 | size + 1;
        size++;
        if (size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] wider = new long[table.length * 2];
        int mask = wider.length - 1;
        for (long entry : table) {
            if (entry != 0) {
                int id = (int) entry - 1;
                int slot = (int) Swar.hash(pool, starts[id], starts[id + 1]) & mask;
                while (wider[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                wider[slot] = entry;
            }
        }
        table = wider;
    }

    /** @return number of distinct texts */
    public int size() {
        return size;
    }

    /** @return bytes of a text */
    public byte[] text(int id) {
        return Arrays.copyOfRange(pool, starts[id], starts[id + 1]);
    }

    /** @return whether all words of eight bytes pass a test; the last one is filled up with zeros */
    boolean allBytes(LongPredicate test) {
        int at = 0;
        for (; used - at >= 8; at += 8) {
            if (!test.test(Swar.load(pool, at))) {
                return false;
            }
        }
        return test.test(Swar.first(Swar.load(pool, at), used - at));
    }

    /** @return the texts one after the other; do not add any more */
    public byte[] pool() {
        table = new long[0];
        return pool = Arrays.copyOf(pool, used);
    }

    /** @return start of every text in the pool and, last, the end of the last one */
    public int[] starts() {
        return Arrays.copyOf(starts, size + 1);
    }

    /** The distinct texts of a column are more than an array can hold. */
    public static final class PoolFullException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
