/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import org.taskseam.privacy.internal.Messages;

/** A policy text that cannot be read; the message says where and what to do. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    PolicyException(int line, String problem) {
        super(Messages.text("policy.at", Integer.toString(line), problem));
        this.line = line;
        this.problem = problem;
    }

    /** The line where it is wrong, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, without the line. */
    public String problem() {
        return problem;
    }
}
