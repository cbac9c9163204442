/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The bounded queue between sources and pipeline. When it is nearly full, wheel and typing are given up first, so that
 * clicks, commands and windows get through; every loss is counted and told as a {@link RawEvent.Gap} as soon as there is room.
 */
final class CaptureQueue implements RawSink {

    static final int CAPACITY = 2048;
    private static final int ROOM_FOR_CLICKS = CAPACITY / 4;

    private final ArrayDeque<RawEvent> events = new ArrayDeque<>(CAPACITY);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private long lost;
    private boolean ended;

    @Override
    public void offer(RawEvent event) {
        lock.lock();
        try {
            int limit = isMinor(event) ? CAPACITY - ROOM_FOR_CLICKS : CAPACITY;
            if (events.size() >= limit) {
                lost++;
                return;
            }
            if (lost > 0 && events.size() < CAPACITY / 2) {
                events.add(new RawEvent.Gap(event.at(), lost, "more happened than could be recorded"));
                lost = 0;
            }
            events.add(event);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isMinor(RawEvent event) {
        return event instanceof RawEvent.Wheel
                || event instanceof RawEvent.KeyPress key && key.kind() == KeyClass.CHARACTER;
    }

    /** Nobody waits any longer for events to come. */
    void end() {
        lock.lock();
        try {
            ended = true;
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** @return the next event, or {@code null} if none comes within the time */
    @Nullable
    RawEvent poll(long millis) throws InterruptedException {
        lock.lock();
        try {
            long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
            while (events.isEmpty()) {
                if (nanos <= 0 || ended) {
                    return takeGap();
                }
                nanos = filled.awaitNanos(nanos);
            }
            return events.poll();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable RawEvent takeGap() {
        if (lost == 0) {
            return null;
        }
        RawEvent gap = new RawEvent.Gap(Moment.now(), lost, "more happened than could be recorded");
        lost = 0;
        return gap;
    }
}
