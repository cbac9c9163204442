/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/**
 * A top-level window as the window system knows it.
 *
 * @param id          handle of the window system
 * @param pid         process that owns it, 0 if unknown
 * @param application short name of the program, the key of the allow-list: {@code soffice}, {@code chromium}
 * @param title       title at the moment of the event
 */
public record WindowRef(long id, int pid, String application, String title) {

    /** Stands for "no window". */
    public static final WindowRef NONE = new WindowRef(0, 0, "", "");
}
