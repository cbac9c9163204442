/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distinct texts of a column, numbered from 0. The texts are kept as one UTF-8 pool and become strings only when asked
 * for, so that a dictionary of a million case names costs little until somebody reads one. Immutable and safe for use by
 * several threads.
 */
public final class Dictionary {

    /** The id that means "no value". */
    public static final int NONE = -1;

    private static final Dictionary EMPTY = new Dictionary(new byte[0], new int[] {0});

    private final byte[] pool;
    private final int[] starts;
    private @Nullable String @Nullable [] strings;
    private volatile @Nullable Map<String, Integer> ids;

    private Dictionary(byte[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
    }

    /** @return the dictionary without entries */
    public static Dictionary empty() {
        return EMPTY;
    }

    /**
     * @param texts the entries in the order of their ids, all different
     * @return a dictionary of these entries
     */
    public static Dictionary of(List<String> texts) {
        int[] starts = new int[texts.size() + 1];
        byte[] pool = new byte[Math.max(16, texts.size() * 16)];
        int end = 0;
        for (int id = 0; id < texts.size(); id++) {
            byte[] utf8 = texts.get(id).getBytes(StandardCharsets.UTF_8);
            if (pool.length - end < utf8.length) {
                pool = Arrays.copyOf(pool, Math.max(end + utf8.length, pool.length * 2));
            }
            System.arraycopy(utf8, 0, pool, end, utf8.length);
            end += utf8.length;
            starts[id + 1] = end;
        }
        return new Dictionary(pool, starts);
    }

    /**
     * Takes over a pool as it is; the caller must not change the arrays afterwards.
     *
     * @param pool   UTF-8 texts one after the other
     * @param starts start of every entry in the pool and, last, the end of the last one
     * @return a dictionary with {@code starts.length - 1} entries
     */
    public static Dictionary ofUtf8(byte[] pool, int[] starts) {
        if (starts.length == 0 || starts[starts.length - 1] > pool.length) {
            throw new IllegalArgumentException("Dictionary offsets do not fit the pool of " + pool.length + " bytes");
        }
        return new Dictionary(pool, starts);
    }

    /** @return number of entries */
    public int size() {
        return starts.length - 1;
    }

    /**
     * @param id 0 to {@link #size()} - 1
     * @return the text
     */
    public String text(int id) {
        @Nullable String[] all = strings;
        if (all == null) {
            all = new String[size()];
            strings = all; // another thread may do the same: then some texts are made twice
        }
        String known = all[id];
        if (known == null) {
            known = new String(pool, starts[id], starts[id + 1] - starts[id], StandardCharsets.UTF_8);
            all[id] = known;
        }
        return known;
    }

    /**
     * @param id an id or {@link #NONE}
     * @return the text, or {@code null} for no value
     */
    public @Nullable String textOrNull(int id) {
        return id == NONE ? null : text(id);
    }

    /**
     * @param text any text
     * @return its id, or {@link #NONE} if it is not in the dictionary
     */
    public int id(String text) {
        Map<String, Integer> index = ids;
        if (index == null) {
            index = HashMap.newHashMap(size());
            for (int id = 0; id < size(); id++) {
                index.put(text(id), id);
            }
            ids = index;
        }
        return index.getOrDefault(text, NONE);
    }

    /** @return length of the entry in UTF-8 bytes */
    public int utf8Length(int id) {
        return starts[id + 1] - starts[id];
    }

    /** Copies the UTF-8 bytes of an entry to {@code target} at {@code at}. */
    public void copyUtf8(int id, byte[] target, int at) {
        System.arraycopy(pool, starts[id], target, at, utf8Length(id));
    }

    /** @return length of {@code n} entries in UTF-8 bytes */
    public int utf8Length(int[] ids, int n) {
        int length = 0;
        for (int i = 0; i < n; i++) {
            length = Math.addExact(length, starts[ids[i] + 1] - starts[ids[i]]);
        }
        return length;
    }

    /**
     * Copies the UTF-8 bytes of {@code n} entries one after the other.
     *
     * @param target takes the bytes, from {@code places[first]} on
     * @param places gets, behind {@code first}, where each of them ends
     */
    public void copyUtf8(int[] ids, int n, byte[] target, int[] places, int first) {
        int end = places[first];
        for (int i = 0; i < n; i++) {
            int from = starts[ids[i]];
            int length = starts[ids[i] + 1] - from;
            System.arraycopy(pool, from, target, end, length);
            end += length;
            places[first + 1 + i] = end;
        }
    }

    /** @return the UTF-8 bytes of all entries one after the other, which cannot be written to */
    public ByteBuffer utf8() {
        return ByteBuffer.wrap(pool, starts[0], starts[size()] - starts[0]).asReadOnlyBuffer();
    }

    /** @return the same entries in another order: entry {@code i} of the result is entry {@code order[i]} of this one */
    Dictionary reordered(int[] order) {
        byte[] newPool = new byte[starts[size()]];
        int[] newStarts = new int[order.length + 1];
        int end = 0;
        for (int i = 0; i < order.length; i++) {
            copyUtf8(order[i], newPool, end);
            end += utf8Length(order[i]);
            newStarts[i + 1] = end;
        }
        return new Dictionary(end == newPool.length ? newPool : Arrays.copyOf(newPool, end), newStarts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dictionary that
                && size() == that.size()
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(pool, 0, starts[size()], that.pool, 0, that.starts[that.size()]);
    }

    @Override
    public int hashCode() {
        int hash = Arrays.hashCode(starts);
        for (int i = 0; i < starts[size()]; i++) {
            hash = 31 * hash + pool[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Dictionary of " + size();
    }
}
