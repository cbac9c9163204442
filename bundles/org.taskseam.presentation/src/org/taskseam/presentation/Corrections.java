/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Path;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.recognition.rule.TaskRules;

/**
 * What people put right of the tasks that are found: first by rules, then by decisions.
 *
 * @param rules     for begin, end and case of types
 * @param decisions about types and single tasks
 */
public record Corrections(TaskRules rules, Decisions decisions) {

    /** Nothing. */
    public static final Corrections NONE = new Corrections(TaskRules.NONE, Decisions.NONE);

    /**
     * @return what is kept in the folder of a project
     * @throws IOException if it cannot be read
     */
    public static Corrections in(Path folder) throws IOException {
        return new Corrections(
                TaskRules.load(folder.resolve(TaskRules.NAME)),
                DecisionFile.in(folder).load());
    }

    /** @return the same with other decisions */
    Corrections with(Decisions other) {
        return new Corrections(rules, other);
    }

    boolean isEmpty() {
        return rules.isEmpty() && decisions.made().isEmpty();
    }
}
