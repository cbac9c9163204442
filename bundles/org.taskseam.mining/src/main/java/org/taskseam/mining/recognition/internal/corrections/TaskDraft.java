/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.corrections;

import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.Reason;
import org.taskseam.mining.recognition.TaskInstance;

/** A task while recognised tasks are put right. */
public final class TaskDraft {

    private final @Nullable TaskInstance found;
    private @Nullable TypeDraft type;
    private Reason.@Nullable Kind origin;
    private int events;
    private boolean cut;

    TaskDraft(TaskInstance found, TypeDraft type) {
        this.found = found;
        this.events = found.events();
        setType(type);
    }

    TaskDraft(TypeDraft type) {
        this.found = null;
        setType(type);
    }

    /** @return the task as recognised; {@code null} if it was not */
    @Nullable
    TaskInstance found() {
        return found;
    }

    /** @return its type; {@code null} when it is no task any more */
    public @Nullable TypeDraft type() {
        return type;
    }

    /** @return number of its events */
    public int events() {
        return events;
    }

    /** @return whether its events are others than recognised */
    public boolean cut() {
        return cut;
    }

    /** @return who put it right; {@code null} if it is as recognised */
    public Reason.@Nullable Kind origin() {
        return origin;
    }

    /** Gives the task another type, or none. */
    public void setType(@Nullable TypeDraft to) {
        if (to != type) {
            if (type != null) {
                type.count(-1);
            }
            if (to != null) {
                to.count(1);
            }
            type = to;
        }
    }

    /** Says who put the task right. */
    public void setOrigin(Reason.Kind by) {
        origin = by;
    }

    void count(int more) {
        events += more;
        cut = true;
        if (type != null) {
            type.touch();
        }
        if (events == 0) {
            setType(null);
        }
    }
}
