/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import org.jspecify.annotations.Nullable;

/**
 * One interaction of a task.
 *
 * @param pauseMillis time since the step before it
 * @param verb        the action in the words of an activity: "Enter", "Click" ...
 */
record Step(
        Screen screen,
        String action,
        String verb,
        Widget widget,
        @Nullable String value,
        @Nullable String clipboard,
        @Nullable String shortcut,
        int pauseMillis) {

    String activity() {
        String what = verb + " " + widget.name();
        return screen.application().isEmpty() ? what : what + " in " + screen.application();
    }
}
