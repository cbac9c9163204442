/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.util.concurrent.atomic.AtomicLong;
import org.taskseam.delivery.EventId;

/** Gives events their numbers. */
final class EventNumbers {

    private final int epoch;
    private final AtomicLong next = new AtomicLong();

    EventNumbers(int epoch) {
        this.epoch = epoch;
    }

    long next() {
        return new EventId(epoch, next.getAndIncrement()).number();
    }
}
