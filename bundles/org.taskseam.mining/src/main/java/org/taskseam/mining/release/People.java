/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.Arrays;
import org.taskseam.eventlog.EventLog;

/** The people with a part in a case, each once, in order; mostly one or two. */
final class People {

    private final EventLog log;
    private int[] people = new int[4];
    private int size;
    private int last = -1;

    People(EventLog log) {
        this.log = log;
    }

    /** Begins with the next case. */
    void clear() {
        size = 0;
    }

    /** @return whose the row is, who has a part in the case now */
    int add(int row) {
        // Rows of an actor lie together: a search is rarely needed.
        if (last < 0 || row < log.firstRow(last) || row >= log.endRow(last)) {
            last = log.actor(row);
        }
        if (!has(last)) {
            if (size == people.length) {
                people = Arrays.copyOf(people, size * 2);
            }
            people[size++] = last;
        }
        return last;
    }

    private boolean has(int person) {
        for (int i = size - 1; i >= 0; i--) {
            if (people[i] == person) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return people[index];
    }
}
