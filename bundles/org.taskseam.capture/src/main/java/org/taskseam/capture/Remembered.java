/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was looked up lately; of more than a number of entries those go that were not used for longest. Not thread-safe.
 *
 * @param <K> what is looked up
 * @param <V> what was found
 */
public final class Remembered<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most number of entries, at least 1 */
    public Remembered(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
