/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/** All that is ever known of a pressed key. Which character a key writes is not. */
public enum KeyClass {
    /** Writes a character; which one is not recorded. */
    CHARACTER,
    /** Enter or Return. */
    ENTER,
    /** Tab or back tab. */
    TAB,
    /** Backspace or Delete. */
    DELETE,
    /** Arrows, Home, End, Page up and down, Escape. */
    NAVIGATION,
    /** A function key or a key with Ctrl, Alt or the system key; the command's name is recorded. */
    COMMAND
}
