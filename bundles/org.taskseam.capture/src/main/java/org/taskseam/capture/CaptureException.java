/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/** Capture cannot begin or go on; the message says why and what to do. */
public class CaptureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what to do */
    public CaptureException(String message) {
        super(message);
    }

    /** @param message what is wrong and what to do */
    public CaptureException(String message, Throwable cause) {
        super(message, cause);
    }
}
