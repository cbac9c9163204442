/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.taskseam.interchange.internal.column.TextSink;

/** Traces that have events and no name. Each is called by its place, from 1; what another one is called, only the end can tell. */
final class UnnamedTraces {

    private int[] ranges = new int[3 * 16];
    private int used;

    /** Adds the trace with this place that has the rows of this range. */
    void add(int place, int from, int to) {
        if (used == ranges.length) {
            ranges = Arrays.copyOf(ranges, used * 2);
        }
        ranges[used++] = place;
        ranges[used++] = from;
        ranges[used++] = to;
    }

    int count() {
        return used / 3;
    }

    /** Names the traces; marks stand before a place that is a name already. */
    void name(TextSink cases) {
        int named = cases.dictionary().size();
        for (int i = 0; i < used; i += 3) {
            String name = Integer.toString(ranges[i]);
            int id = cases.dictionary().id(name.getBytes(StandardCharsets.UTF_8));
            while (id < named) {
                name = "#" + name;
                id = cases.dictionary().id(name.getBytes(StandardCharsets.UTF_8));
            }
            cases.fill(ranges[i + 1], ranges[i + 2], id);
        }
    }
}
