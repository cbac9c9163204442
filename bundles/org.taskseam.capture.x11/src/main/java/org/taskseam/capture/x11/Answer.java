/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import org.freedesktop.dbus.exceptions.DBusException;

/**
 * What another process was asked. Several questions that are under way at once take hardly longer than one, and on a busy PC most of the
 * time of a question is waiting for its turn.
 */
interface Answer<T> {

    /**
     * Waits for it.
     *
     * @throws org.freedesktop.dbus.exceptions.DBusExecutionException if the other process refuses or does not know the question
     */
    T get() throws DBusException;
}
