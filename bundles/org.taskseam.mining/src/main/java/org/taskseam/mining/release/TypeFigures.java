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
 * @param total time from first to last event of all tasks together, negative if withheld
 * @param median of that time, negative if withheld
 */
public record TypeFigures(String name, long cases, long events, Duration total, Duration median) {}
