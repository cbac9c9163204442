/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Dictionary;

/** The texts of a column of a store, which only become more until the store is rewritten. */
final class GrowingDictionary {

    private byte[] pool = new byte[1024];
    private int[] starts = new int[64];
    private int size;
    private int saved;
    private int segments;
    private @Nullable Map<String, Integer> index;
    private @Nullable Dictionary snapshot;

    static GrowingDictionary load(List<SegmentRow> rows) {
        GrowingDictionary dictionary = new GrowingDictionary();
        for (SegmentRow row : rows) {
            TextSegments.decode(row.data(), dictionary);
        }
        dictionary.saved = dictionary.size;
        dictionary.segments = rows.size();
        return dictionary;
    }

    int size() {
        return size;
    }

    /** Adds a text that is not yet there. @return its id */
    int add(Dictionary source, int id) {
        int length = source.utf8Length(id);
        reserve(length);
        source.copyUtf8(id, pool, starts[size]);
        return added(length, source, id);
    }

    /**
     * Adds texts that are not yet there, all of which are looked up before they are copied, for they stand anywhere.
     *
     * @return the id of the first; the others follow
     */
    int add(Dictionary source, int[] ids, int n) {
        int first = size;
        int length = source.utf8Length(ids, n);
        reserve(length, n);
        source.copyUtf8(ids, n, pool, starts, first);
        size += n;
        snapshot = null;
        index = null;
        return first;
    }

    void add(byte[] bytes, int from, int length) {
        reserve(length);
        System.arraycopy(bytes, from, pool, starts[size], length);
        starts[++size] = starts[size - 1] + length;
        snapshot = null;
        index = null;
    }

    /** @return the id of a text, adding it if need be */
    int intern(Dictionary source, int id) {
        Map<String, Integer> known = index;
        if (known == null) {
            Dictionary all = dictionary();
            known = HashMap.newHashMap(size + 16);
            for (int i = 0; i < size; i++) {
                known.put(all.text(i), i);
            }
            index = known;
        }
        Integer found = known.get(source.text(id));
        return found != null ? found : add(source, id);
    }

    private int added(int length, Dictionary source, int id) {
        if (index != null) {
            index.put(source.text(id), size);
        }
        size++;
        starts[size] = starts[size - 1] + length;
        snapshot = null;
        return size - 1;
    }

    private void reserve(int length) {
        reserve(length, 1);
    }

    private void reserve(int length, int texts) {
        if (pool.length - starts[size] < length) {
            pool = Arrays.copyOf(pool, Math.max(Math.addExact(starts[size], length), (int)
                    Math.min(pool.length * 2L, Integer.MAX_VALUE - 8)));
        }
        if (starts.length - size <= texts) {
            starts = Arrays.copyOf(starts, Math.max(size + texts + 1, starts.length * 2));
        }
    }

    /** @return the texts so far; bytes are shared, for they never change */
    Dictionary dictionary() {
        Dictionary known = snapshot;
        if (known == null) {
            known = Dictionary.ofUtf8(pool, Arrays.copyOf(starts, size + 1));
            snapshot = known;
        }
        return known;
    }

    /** Adds segments with the texts that are not saved yet. */
    void save(SegmentRow.Kind kind, int column, List<SegmentRow> target) {
        while (saved < size) {
            TextSegments.Segment next = TextSegments.next(pool, starts, saved, size);
            target.add(new SegmentRow(kind, column, segments++, next.data()));
            saved = next.end();
        }
    }
}
