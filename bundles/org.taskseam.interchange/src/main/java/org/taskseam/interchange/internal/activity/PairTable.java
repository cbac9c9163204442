/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.activity;

import java.util.Arrays;

/** Numbers distinct pairs of small numbers, from -1 on. */
final class PairTable {

    private long[] pairs = new long[256];
    private int[] table = new int[512];
    private int size;

    int number(int first, int second) {
        long pair = (long) first << 32 | second & 0xFFFFFFFFL;
        int mask = table.length - 1;
        int slot = slot(pair) & mask;
        while (table[slot] != 0) {
            if (pairs[table[slot] - 1] == pair) {
                return table[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return add(pair, slot);
    }

    private int add(long pair, int slot) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = pair;
        table[slot] = size;
        if (size * 2 > table.length) {
            table = new int[table.length * 2];
            int mask = table.length - 1;
            for (int i = 0; i < size; i++) {
                int free = slot(pairs[i]) & mask;
                while (table[free] != 0) {
                    free = free + 1 & mask;
                }
                table[free] = i + 1;
            }
        }
        return size - 1;
    }

    private static int slot(long pair) {
        return (int) (pair * 0x9E3779B97F4A7C15L >>> 33);
    }

    int size() {
        return size;
    }

    int first(int number) {
        return (int) (pairs[number] >> 32);
    }

    int second(int number) {
        return (int) pairs[number];
    }
}
