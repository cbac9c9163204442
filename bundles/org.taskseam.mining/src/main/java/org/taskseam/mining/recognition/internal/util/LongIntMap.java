/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.util;

import java.util.Arrays;

/** Open-addressing map from long to int without boxes. {@code Long.MIN_VALUE} is no key. */
public final class LongIntMap {

    /** Takes the entries of a map, in no order that means something. */
    @FunctionalInterface
    public interface Visitor {
        void visit(long key, int value);
    }

    private static final long EMPTY = Long.MIN_VALUE;

    private long[] keys;
    private int[] values;
    private int size;
    private int numbered;

    public LongIntMap(int expected) {
        int capacity = 16;
        while (capacity < expected * 2L) {
            capacity <<= 1;
        }
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(keys, EMPTY);
    }

    /** @return two ints as one key */
    public static long key(int high, int low) {
        return ((long) high << 32) | low;
    }

    public int size() {
        return size;
    }

    public int get(long key, int absent) {
        int mask = keys.length - 1;
        for (int slot = mix(key) & mask; keys[slot] != EMPTY; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return absent;
    }

    public void put(long key, int value) {
        int slot = slot(key);
        values[slot] = value;
    }

    /** @return the value after adding */
    public int add(long key, int amount) {
        int slot = slot(key);
        values[slot] += amount;
        return values[slot];
    }

    /** @return the number of a key: keys are numbered from 0 as they come, where only this method adds to the map */
    public int id(long key) {
        int slot = slot(key);
        if (size > numbered) {
            values[slot] = numbered++;
        }
        return values[slot];
    }

    public void forEach(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                visitor.visit(keys[slot], values[slot]);
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = mix(key) & mask;
        while (keys[slot] != EMPTY) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        if (size * 5L >= keys.length * 3L) {
            grow();
            return slot(key);
        }
        keys[slot] = key;
        size++;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, EMPTY);
        size = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != EMPTY) {
                put(oldKeys[slot], oldValues[slot]);
            }
        }
    }

    public static int mix(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        h ^= h >>> 32;
        return (int) (h ^ h >>> 15);
    }
}
