/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.TaskInstance;

/** A task while decisions are applied. */
final class TaskDraft {

    /** As recognised; {@code null} for a task that a person made. */
    final @Nullable TaskInstance found;

    /** {@code null} when it is no task any more. */
    @Nullable
    TypeDraft type;

    int events;

    /** Whether it lost events to another task. */
    boolean cut;

    /** The last decision about it, -1 for none. */
    int decision = -1;

    boolean accepted;

    TaskDraft(TaskInstance found, TypeDraft type) {
        this.found = found;
        this.events = found.events();
        setType(type);
    }

    TaskDraft(int events, TypeDraft type) {
        this.found = null;
        this.events = events;
        setType(type);
    }

    void setType(@Nullable TypeDraft to) {
        if (to != type) {
            if (type != null) {
                type.tasks--;
                type.touched = true;
            }
            if (to != null) {
                to.tasks++;
                to.touched = true;
            }
            type = to;
        }
    }

    void lose() {
        events--;
        cut = true;
        if (type != null) {
            type.touched = true;
        }
        if (events == 0) {
            setType(null);
        }
    }
}
