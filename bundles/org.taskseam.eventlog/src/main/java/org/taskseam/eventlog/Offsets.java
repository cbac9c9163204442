/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import org.jspecify.annotations.Nullable;

/** Offsets from UTC in minutes, one for every row or the same for all. */
record Offsets(int same, short @Nullable [] each) {

    static final Offsets UTC = new Offsets(0, null);

    int minutes(int row) {
        return each == null ? same : each[row];
    }

    /** @return the offsets of the rows {@code order[0], order[1] ...} */
    Offsets select(int[] order) {
        if (each == null) {
            return this;
        }
        short[] selected = new short[order.length];
        for (int i = 0; i < order.length; i++) {
            selected[i] = each[order[i]];
        }
        return new Offsets(0, selected);
    }
}
