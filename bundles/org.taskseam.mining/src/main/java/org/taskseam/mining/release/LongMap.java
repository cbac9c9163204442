/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map of 64-bit keys; open addressing, since it is asked for every event of a log. Entries come in ascending order of
 * their keys, so that nothing follows from the order in which they were made. Nothing can be removed.
 */
final class LongMap<V> extends AbstractMap<Long, V> {

    private long[] keys = new long[64];
    private @Nullable Object[] values = new Object[64];
    private int size;

    /** The value of a key, which is made if there is none. */
    V of(long key, Supplier<? extends V> fresh) {
        int slot = slot(key);
        V known = value(slot);
        if (known != null) {
            return known;
        }
        V made = fresh.get();
        put(slot, key, made);
        return made;
    }

    @Nullable
    V find(long key) {
        return value(slot(key));
    }

    @Override
    public @Nullable V put(Long key, V value) {
        int slot = slot(key);
        V before = value(slot);
        if (before == null) {
            put(slot, key, value);
        } else {
            values[slot] = value;
        }
        return before;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return key instanceof Long number ? find(number) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<Long, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Long, V>> iterator() {
                return Arrays.stream(sortedKeys()).mapToObj(LongMap.this::entry).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int slot) {
        return (V) values[slot];
    }

    private Map.Entry<Long, V> entry(long key) {
        V value = find(key);
        if (value == null) {
            throw new IllegalStateException("Nothing is removed");
        }
        return Map.entry(key, value);
    }

    private long[] sortedKeys() {
        long[] sorted = new long[size];
        int at = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] != null) {
                sorted[at++] = keys[slot];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (values[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void put(int free, long key, V value) {
        keys[free] = key;
        values[free] = value;
        size++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldValues[old] != null) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
