/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.taskseam.eventlog.Dictionary;

/** Gives texts ids in the order of their first appearance; keeps bytes instead of an object for each of a million texts. */
final class TextIds {

    private static final int LEAST = 1 << 6;

    private byte[] pool = new byte[1 << 10];
    private int[] starts;
    /** Open addressing: an id plus one, 0 for a free slot; at most half full. */
    private int[] slots;

    private int size;

    /** @param expected number of texts that room is made for at once; more may come */
    TextIds(int expected) {
        int entries = Math.max(LEAST, expected);
        starts = new int[entries + 2];
        slots = new int[Integer.highestOneBit(Math.min(entries, 1 << 28)) << 2];
    }

    int id(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(Arrays.hashCode(utf8));
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (Arrays.equals(pool, starts[id], starts[id + 1], utf8, 0, utf8.length)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        add(utf8);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            widen();
        }
        return size - 1;
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    private void add(byte[] utf8) {
        int from = starts[size];
        int to = Math.addExact(from, utf8.length);
        if (to > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.max(to, Math.min(pool.length * 2L, Integer.MAX_VALUE - 8)));
        }
        System.arraycopy(utf8, 0, pool, from, utf8.length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[++size] = to;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        for (int id = 0; id < size; id++) {
            int hash = 1;
            for (int i = starts[id]; i < starts[id + 1]; i++) {
                hash = 31 * hash + pool[i];
            }
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }

    /** @return the texts so far; no more may be added */
    Dictionary dictionary() {
        return Dictionary.ofUtf8(Arrays.copyOf(pool, starts[size]), Arrays.copyOf(starts, size + 1));
    }
}
