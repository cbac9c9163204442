/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

/** Bytes that should be a block are damaged or of a version that this program does not know. */
public final class BlockFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    BlockFormatException(String message) {
        super(message);
    }
}
