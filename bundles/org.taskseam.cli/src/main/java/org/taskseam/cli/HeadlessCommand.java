/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** A command of the headless program: what can be given to it, and what it does. */
interface HeadlessCommand {

    /** Says what can be given to the command and where it goes. */
    void declare(Arguments arguments);

    /**
     * Runs the command with what was given to it.
     *
     * @param out where results go
     * @param err where notes and progress go
     * @return the exit code
     */
    int run(PrintWriter out, PrintWriter err) throws IOException, InterruptedException;
}
