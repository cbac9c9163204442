/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import org.jspecify.annotations.Nullable;

/**
 * Whether the agent records, and if not, why.
 *
 * @param kind   what it is
 * @param reason for a person to read, where the kind does not say it all
 */
record Standing(Kind kind, @Nullable String reason) {

    /** The kinds, as the page and the status name them. */
    enum Kind {
        /** No configuration on this PC. */
        UNCONFIGURED,
        /** A configuration that must not be used. */
        REFUSED,
        /** The notice waits to be accepted. */
        NOTICE,
        /** Before or after the project's period. */
        OUTSIDE_PERIOD,
        /** Paused by the person who works here. */
        PAUSED,
        /** The desktop can't be recorded. */
        UNAVAILABLE,
        /** Records. */
        RECORDING
    }

    static Standing of(Kind kind) {
        return new Standing(kind, null);
    }

    boolean records() {
        return kind == Kind.RECORDING;
    }
}
