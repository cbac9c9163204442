/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.time.Duration;
import org.taskseam.eventlog.EventLog;

/**
 * Time in which somebody worked: an event's is that until the same person's next event, none if a pause follows. So every moment
 * is of one event, and the times of applications, types of task, tasks and routines are sums over their events: no part is longer
 * than the whole, and the parts add up to it. Time from begin to end, pauses and other work in it, is called elapsed.
 */
public final class ActiveTime {

    /** From so long on nobody is assumed to work: the usual idle time of desktop tools. */
    public static final Duration PAUSE = Duration.ofMinutes(5);

    private static final long PAUSE_MILLIS = PAUSE.toMillis();

    private ActiveTime() {}

    /** @return active milliseconds between neighbouring events of a person */
    public static long between(long millis, long nextMillis) {
        long passed = nextMillis - millis;
        return passed > 0 && passed < PAUSE_MILLIS ? passed : 0;
    }

    /** @return active milliseconds of an event */
    public static long of(EventLog log, int row) {
        int next = row + 1;
        return next < log.endRow(log.actor(row)) ? between(log.timeMillis(row), log.timeMillis(next)) : 0;
    }
}
