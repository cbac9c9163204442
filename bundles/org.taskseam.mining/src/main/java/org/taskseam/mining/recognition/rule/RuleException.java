/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.io.IOException;
import org.taskseam.mining.internal.MiningTexts;

/** A rule that cannot be understood or does not fit the log; the message says where, what, and how to put it right. */
public final class RuleException extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String problem;

    RuleException(String file, int line, String problem) {
        super(MiningTexts.text("rule.place", file, Integer.toString(line), problem));
        this.line = line;
        this.problem = problem;
    }

    /** @return what is wrong, without file and line */
    public String problem() {
        return problem;
    }

    /** @return line of the file, from 1 */
    public int line() {
        return line;
    }
}
