/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.corrections;

import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.TaskType;

/** A type while recognised tasks are put right. */
public final class TypeDraft {

    private final @Nullable TaskType found;
    private String name;
    private int tasks;
    private boolean touched;

    /** A type as recognised. */
    TypeDraft(TaskType found) {
        this.found = found;
        this.name = found.name();
    }

    /** A type that was not recognised. */
    public TypeDraft(String name) {
        this.found = null;
        this.name = name;
    }

    /** @return the type as recognised; {@code null} if it was not */
    public @Nullable TaskType found() {
        return found;
    }

    public String name() {
        return name;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** @return number of its tasks */
    public int tasks() {
        return tasks;
    }

    /** @return whether its tasks are others than those recognised */
    boolean touched() {
        return touched || found == null;
    }

    void count(int more) {
        tasks += more;
        touched = true;
    }

    void touch() {
        touched = true;
    }

    void begin() {
        touched = false;
    }
}
