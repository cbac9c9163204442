/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.List;

/**
 * A type that was seen in a project, and by what it is known again.
 *
 * @param key     its identity, for example {@code T3}; never used for another type of the project
 * @param name    as last shown
 * @param profile what its tasks have in common
 * @param anchors some of its tasks
 */
record KnownType(String key, String name, TypeProfile profile, List<TaskRef> anchors) {

    KnownType {
        anchors = List.copyOf(anchors);
    }
}
