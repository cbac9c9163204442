/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.List;
import java.util.Set;

/** Which tasks leave their type when it is split. */
public sealed interface SplitBy {

    /**
     * Those in which a step occurs.
     *
     * @param step its name, as in the variants of the type or as the log's own activity
     */
    record Step(String step) implements SplitBy {}

    /**
     * Those done in some of the ways in which the type is done.
     *
     * @param variants the steps of each way, equal ones in a row once, as {@link
     *                 org.taskseam.mining.recognition.TaskVariant#steps()} gives them
     */
    record Variants(Set<List<String>> variants) implements SplitBy {

        public Variants {
            variants = Set.copyOf(variants);
        }
    }
}
