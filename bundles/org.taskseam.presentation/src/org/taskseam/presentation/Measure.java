/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/** What colour and width of the process graph follow. */
public enum Measure {
    /** How often. */
    COUNT,
    /** How long, by the median. */
    DURATION
}
