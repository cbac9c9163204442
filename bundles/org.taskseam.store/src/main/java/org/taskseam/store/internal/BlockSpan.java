/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.Comparator;

/**
 * What is known of a block without decoding it.
 *
 * @param actor  id of the actor
 * @param seq    position among the blocks of the actor
 * @param first  time of the first event in UTC milliseconds
 * @param last   time of the last event
 * @param events number of events
 */
record BlockSpan(int actor, int seq, long first, long last, int events) {

    static final Comparator<BlockSpan> ORDER =
            Comparator.comparingInt(BlockSpan::actor).thenComparingInt(BlockSpan::seq);

    /** Blocks of at least so many events are left as they are; earlier versions wrote no larger ones. */
    private static final int ENOUGH = 1984;

    boolean isFull() {
        return events >= ENOUGH;
    }
}
