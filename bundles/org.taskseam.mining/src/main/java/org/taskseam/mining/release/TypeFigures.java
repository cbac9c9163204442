/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.Duration;

/**
 * Figures of a type of task.
 *
 * @param name the type
 * @param cases how many tasks
 * @param events events in them
 * @param active {@link org.taskseam.mining.ActiveTime active time} of all tasks together, negative if withheld
 * @param activeEach median of a task's active time, negative if withheld
 * @param elapsed median of the time from a task's first to its last event, negative if withheld
 */
public record TypeFigures(
        String name, long cases, long events, Duration active, Duration activeEach, Duration elapsed) {}
