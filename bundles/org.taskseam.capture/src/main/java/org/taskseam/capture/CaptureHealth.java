/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what arrives and what becomes of it, so that "recording, but nothing arrives" is noticed. */
public final class CaptureHealth {

    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong notFound = new AtomicLong();
    private final AtomicLong lastArrival = new AtomicLong(System.nanoTime());

    /**
     * The counts at one moment.
     *
     * @param arrived   raw events from all sources
     * @param recorded  interactions that were kept
     * @param refused   interactions that the guard refused or failed on
     * @param lost      raw events given up for lack of room
     * @param found     element look-ups that found one
     * @param notFound  element look-ups that did not
     * @param silence   time since a source delivered anything
     */
    public record Snapshot(
            long arrived, long recorded, long refused, long lost, long found, long notFound, Duration silence) {}

    /** @return the counts now */
    public Snapshot snapshot() {
        return new Snapshot(
                arrived.get(),
                recorded.get(),
                refused.get(),
                lost.get(),
                found.get(),
                notFound.get(),
                Duration.ofNanos(System.nanoTime() - lastArrival.get()));
    }

    void arrived(RawEvent event) {
        arrived.incrementAndGet();
        lastArrival.set(event.at().nanos());
    }

    void recorded() {
        recorded.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    void lost(long events) {
        lost.addAndGet(events);
    }

    void lookedUp(boolean success) {
        (success ? found : notFound).incrementAndGet();
    }
}
