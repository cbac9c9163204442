/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.TaskType;

/** A type while decisions are applied. */
final class TypeDraft {

    final String key;

    /** As recognised; {@code null} for a type that is there by a decision only. */
    final @Nullable TaskType found;

    String name;
    boolean named;
    boolean accepted;

    /** Number of its tasks. */
    int tasks;

    /** Whether its tasks are others than those recognised. */
    boolean touched;

    TypeDraft(String key, String name, @Nullable TaskType found) {
        this.key = key;
        this.name = name;
        this.found = found;
    }
}
