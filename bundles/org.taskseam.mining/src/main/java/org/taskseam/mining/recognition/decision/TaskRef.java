/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.time.Instant;
import java.util.List;

/**
 * By what a task is found again after mining anew, another import of the same log or more days: its events, by actor and
 * time.
 *
 * @param actor  digest of the actor's name or pseudonym, 16 hexadecimal digits
 * @param spans  stretches of neighbouring events of the actor, in order; at least one
 * @param events number of events in all
 */
public record TaskRef(String actor, List<Span> spans, int events) {

    /** Most stretches kept of a task; of more, neighbours are taken together. */
    public static final int MOST_SPANS = 256;

    public TaskRef {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || spans.size() > MOST_SPANS || events < 1) {
            throw new IllegalArgumentException("A task has events in 1 to " + MOST_SPANS + " stretches");
        }
    }

    /**
     * A stretch of neighbouring events.
     *
     * @param first first event
     * @param last  last event
     */
    public record Span(EventKey first, EventKey last) {}

    /**
     * An event of an actor.
     *
     * @param time to the millisecond
     * @param nth  which of the actor's events at this time, from 0
     */
    public record EventKey(Instant time, int nth) {}
}
