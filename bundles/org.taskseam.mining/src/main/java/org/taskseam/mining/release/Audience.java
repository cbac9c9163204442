/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

/** To whom results go. */
public enum Audience {
    /** Analysts of a project: every figure stands on enough people. */
    ANALYSTS,
    /**
     * Whoever holds the log itself, as a file or as a project that was declared public or the importer's own: nothing is
     * withheld, since nothing can be.
     */
    HOLDER
}
