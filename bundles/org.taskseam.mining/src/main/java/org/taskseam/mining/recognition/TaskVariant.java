/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.util.List;

/**
 * One way in which tasks of a type are done.
 *
 * @param steps the activities in order, equal ones in a row once
 * @param tasks number of tasks done this way
 * @param example id of the first of them
 */
public record TaskVariant(List<String> steps, int tasks, int example) {

    public TaskVariant {
        steps = List.copyOf(steps);
    }
}
