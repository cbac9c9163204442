/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

/** How much a figure stands out. */
public enum Emphasis {
    /** As always. */
    NORMAL,
    /** Steps back because something else is looked at. */
    DIMMED,
    /** On the path or beside what is looked at. */
    RAISED,
    /** Selected. */
    SELECTED
}
