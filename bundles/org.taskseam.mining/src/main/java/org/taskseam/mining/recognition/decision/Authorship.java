/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.time.Instant;

/**
 * Who decided something, as a role and never as a person, when and where.
 *
 * @param role   in which role
 * @param origin by which part of the product
 * @param when   to the millisecond
 */
public record Authorship(Role role, Origin origin, Instant when) {

    /** The roles in which people decide. */
    public enum Role {
        /** Somebody who explores the tasks. */
        ANALYST,
        /** Somebody who answers for the process. */
        PROCESS_OWNER,
        /** Somebody whose work was recorded. */
        EMPLOYEE
    }

    /** Where decisions come from. */
    public enum Origin {
        /** The workbench. */
        WORKBENCH,
        /** The command line. */
        COMMAND_LINE,
        /** A file that was written by hand or by another program. */
        FILE
    }
}
