/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

/**
 * Number of an event of one installation, given when it is recorded: the epoch counts the starts of the agent, the sequence the
 * events since. Later events have greater numbers; together with the installation's name a number is unique for ever.
 *
 * @param epoch    1 and above
 * @param sequence 0 and above
 */
public record EventId(int epoch, long sequence) {

    private static final int SEQUENCE_BITS = 40;
    private static final long MAX_SEQUENCE = (1L << SEQUENCE_BITS) - 1;
    private static final int MAX_EPOCH = (1 << 23) - 1;

    public EventId {
        if (epoch < 1 || epoch > MAX_EPOCH || sequence < 0 || sequence > MAX_SEQUENCE) {
            throw new IllegalArgumentException("No event has the number " + epoch + "-" + sequence);
        }
    }

    /** @return the id in one number that sorts like time */
    public long number() {
        return (long) epoch << SEQUENCE_BITS | sequence;
    }

    /** @return the id of a number that {@link #number()} made */
    public static EventId of(long number) {
        return new EventId((int) (number >>> SEQUENCE_BITS), number & MAX_SEQUENCE);
    }
}
