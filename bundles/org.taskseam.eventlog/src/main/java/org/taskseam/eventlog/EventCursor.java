/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the rows of a session or a case in order. One cursor is reused for many sessions and allocates nothing per
 * event:
 *
 * <pre>{@code
 * IdColumn activity = log.activities();
 * EventCursor events = cases.cursor();
 * for (int c = 0; c < cases.count(); c++) {
 *     cases.open(c, events);
 *     while (events.next()) {
 *         count[activity.get(events.row())]++;
 *     }
 * }
 * }</pre>
 */
public final class EventCursor {

    private final long[] times;
    private int @Nullable [] order;
    private int at;
    private int end;
    private int size;
    private int row = -1;

    EventCursor(long[] times) {
        this.times = times;
    }

    void open(int from, int to, int @Nullable [] newOrder) {
        order = newOrder;
        at = from;
        end = to;
        size = to - from;
        row = -1;
    }

    /** Moves to the next event. @return whether there is one */
    public boolean next() {
        if (at == end) {
            return false;
        }
        row = order == null ? at : order[at];
        at++;
        return true;
    }

    /** @return the row of the log at which the cursor stands; valid after {@link #next()} returned true */
    public int row() {
        return row;
    }

    /** @return time of the event in milliseconds since 1970-01-01T00:00Z */
    public long timeMillis() {
        return times[row];
    }

    /** @return number of events that the cursor was opened on */
    public int size() {
        return size;
    }
}
