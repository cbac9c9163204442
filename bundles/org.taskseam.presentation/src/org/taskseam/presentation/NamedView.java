/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * A view of the process graph that an analyst gave a name, or in which a type of task was left.
 *
 * @param name     its name, unique in its project; empty for how the type of task was left
 * @param task     type of task that is shown; empty for work as a whole
 * @param settings what is shown of it
 */
public record NamedView(String name, String task, MapSettings settings) {

    /** @return how a type of task is left */
    public static NamedView left(String task, MapSettings settings) {
        return new NamedView("", task, settings);
    }

    /** @return whether it is only how a type of task was left */
    boolean isLeft() {
        return name.isEmpty();
    }

    /** @return whether it takes the place of another view */
    boolean replaces(NamedView other) {
        return name.equals(other.name) && (!isLeft() || task.equals(other.task));
    }
}
