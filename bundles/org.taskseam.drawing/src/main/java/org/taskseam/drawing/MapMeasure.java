/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

/** What colours, widths and labels of a map show. */
public enum MapMeasure {
    /** How often. */
    FREQUENCY,
    /** How long: median time until the next event. */
    TIME
}
