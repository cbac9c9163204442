/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one type of task.
 *
 * @param name      name of the type
 * @param starts    alternatives; each is a list of conditions that hold together for an event that begins a task
 * @param ends      alternatives for an event that ends a task
 * @param caseOf    column whose equal texts keep events in one task; {@code null} if there is no such rule
 * @param caseWhen  conditions for events whose text in this column counts
 * @param caseLine  where the case rule stands
 */
record TypeRules(
        String name,
        List<List<Condition>> starts,
        List<List<Condition>> ends,
        @Nullable String caseOf,
        List<Condition> caseWhen,
        int caseLine) {}
